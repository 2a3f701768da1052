import { definitionHash, promptDefinitionHash, textsOf } from "@portcullis/catalog";
import { type SyncReply, toolNameSchema } from "@portcullis/contracts";
import { isWellFormedJson } from "@portcullis/crypto";
import type { Discovered, Survey } from "./upstream.ts";

/** A reply must fit into one NATS message (`max_payload`), with room for its headers. */
const MAX_REPLY_BYTES = 15 * 1024 * 1024;
const MAX_NAME_LENGTH = 256;

type SyncInfo = NonNullable<Extract<SyncReply, { ok: true }>["serverInfo"]>;

const fail = (code: string, detail: string): SyncReply => ({ ok: false, code, detail });

/** Self-reported, for display: with title, icons and whatever else it says. */
const infoOf = (info: unknown): SyncInfo | null => {
  if (typeof info !== "object" || info === null || !("name" in info) || typeof info.name !== "string")
    return null;
  const version = "version" in info && typeof info.version === "string" ? info.version : "";
  return { ...info, name: info.name.slice(0, MAX_NAME_LENGTH), version: version.slice(0, MAX_NAME_LENGTH) };
};

/** A definition with the hash that an approval of it pins. */
const pinnable = ({ name, definition, exact }: Discovered, definitionHash: string) => ({
  name,
  definitionHash,
  definition,
  ...(exact === undefined ? {} : { exact }),
});

/** The exact texts of resources and templates, where some have one. */
const textsBeside = ({ resources, resourceTemplates }: Extract<Survey, { kind: "surveyed" }>) => {
  const [resourceTexts, resourceTemplateTexts] = [textsOf(resources), textsOf(resourceTemplates)];
  return {
    ...(resourceTexts === undefined ? {} : { resourceTexts }),
    ...(resourceTemplateTexts === undefined ? {} : { resourceTemplateTexts }),
  };
};

/** What the policy service is told of a server. What it could not keep is refused here, in words of ours. */
export const toSyncReply = (survey: Survey): SyncReply => {
  if (survey.kind === "failure") return fail(survey.code, survey.detail);
  const { tools, prompts, resources, resourceTemplates, instructions, capabilities } = survey;
  const serverInfo = infoOf(survey.serverInfo);
  // A definition that has no canonical form cannot be pinned. An exact text has nothing that its value has not, but for digits.
  const said = [tools, prompts, resources, resourceTemplates, instructions, capabilities, serverInfo];
  if (!isWellFormedJson(said)) {
    return fail("upstream_protocol_error", "a definition has an unpaired surrogate");
  }
  if (tools.some(({ name }) => !toolNameSchema.safeParse(name).success)) {
    return fail("upstream_protocol_error", `a tool's name is longer than ${MAX_NAME_LENGTH} characters`);
  }
  if (prompts.some(({ name }) => !toolNameSchema.safeParse(name).success)) {
    return fail("upstream_protocol_error", `a prompt's name is longer than ${MAX_NAME_LENGTH} characters`);
  }
  const reply: SyncReply = {
    ok: true,
    protocolVersion: survey.protocolVersion,
    serverInfo,
    instructions,
    capabilities: { ...capabilities },
    tools: tools.map((tool) => pinnable(tool, definitionHash(tool.definition, instructions, tool.exact))),
    prompts: prompts.map((prompt) => pinnable(prompt, promptDefinitionHash(prompt.definition, prompt.exact))),
    resources: resources.map(({ definition }) => definition),
    resourceTemplates: resourceTemplates.map(({ definition }) => definition),
    ...textsBeside(survey),
  };
  if (Buffer.byteLength(JSON.stringify(reply)) > MAX_REPLY_BYTES) {
    return fail("upstream_response_too_large", "what the server offers is larger than a message can carry");
  }
  return reply;
};
