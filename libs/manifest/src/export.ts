import { serverInputSchema } from "@portcullis/contracts";
import { Document, isScalar, Scalar, visit } from "yaml";
import type { Desired } from "./desired.ts";
import { activeKeys } from "./plan-orgs.ts";
import { inputOfView, type ServerState } from "./plan-servers.ts";
import type { ManifestKey, ManifestServer, ManifestText, ManifestTool } from "./schema.ts";
import type { State } from "./state.ts";
import { isSame } from "./step.ts";

type Org = State["orgs"][number];
type ToolState = ServerState["tools"][number];
type Tools = Readonly<Record<string, ManifestTool>>;

const OVERRIDE_UNTOLD = "approved before, with an override";

/** Off is written for new tools as well: in another installation the first approval would pin them. */
const toolOf = (tool: ToolState): ManifestTool | undefined => {
  const labels = tool.ownLabels === null ? {} : { labels: tool.ownLabels };
  switch (tool.state) {
    case "approved":
    case "quarantined": {
      const why = tool.review?.override === true ? { override: tool.review.note || OVERRIDE_UNTOLD } : {};
      const hash = tool.pinnedHash === null ? {} : { definitionHash: tool.pinnedHash };
      return { approved: true, ...hash, ...labels, ...why };
    }
    case "new":
    case "rejected":
      return { approved: false, ...labels };
    case "missing":
      return undefined;
  }
};

const writtenOf = ({ server, tools }: ServerState, kind: ToolState["kind"]): Tools | undefined => {
  const entries = tools.flatMap((tool) => {
    const written = tool.kind === kind ? toolOf(tool) : undefined;
    return written === undefined ? [] : [[tool.name, written] as const];
  });
  return entries.length === 0 || server.status === "retired" ? undefined : Object.fromEntries(entries);
};

const serverOf = (state: ServerState): ManifestServer => {
  const { server } = state;
  const [tools, prompts] = [writtenOf(state, "tool"), writtenOf(state, "prompt")];
  return {
    ...inputOfView(state),
    status: server.status,
    ...(tools === undefined ? {} : { tools }),
    ...(prompts === undefined ? {} : { prompts }),
  };
};

const keyOf = (key: Org["keys"][number]): ManifestKey => ({
  name: key.name,
  scope: key.scope,
  ...(key.expiresAt === null ? {} : { expiresAt: key.expiresAt }),
  ...(key.rateLimit === null ? {} : { rateLimit: key.rateLimit }),
  ...(key.allowedIps === null ? {} : { allowedIps: key.allowedIps }),
});

const keysOf = (org: Org): ManifestKey[] => {
  const seen = new Set<string>();
  return activeKeys(org).flatMap((key) => {
    if (seen.has(key.name)) return [];
    seen.add(key.name);
    return [keyOf(key)];
  });
};

/** What is, as a file would say it: `plan(state, toManifest(state))` is empty. */
export const toManifest = (state: State): Desired => ({
  servers: Object.fromEntries(state.servers.map((each) => [each.server.slug, serverOf(each)])),
  orgs: Object.fromEntries(
    state.orgs.map((each) => [
      each.org.slug,
      {
        title: each.org.title,
        // The default goes without saying.
        ...(each.org.blockedAs === "error" ? {} : { blockedAs: each.org.blockedAs }),
        inspection: each.org.inspection,
        ...(each.org.canary?.closeOnFailure === true ? { canary: { closeOnFailure: true } } : {}),
        servers: each.org.enabled,
        policies: Object.fromEntries(
          Object.entries(each.org.policies).map(([name, cedar]) => [
            name,
            state.shipped.some((shipped) => shipped.name === name && shipped.cedar === cedar)
              ? ({ kind: "shipped" } as const)
              : ({ kind: "text", cedar } as const),
          ]),
        ),
        keys: keysOf(each),
      },
    ]),
  ),
});

const shortServer = (slug: string, server: ManifestServer): object => {
  const { status, note, tools, prompts, ...input } = server;
  const defaults: Readonly<Record<string, unknown>> = serverInputSchema.parse({
    url: server.url,
    title: slug,
  });
  const own = Object.entries(input).filter(
    ([name, value]) => name === "url" || !isSame(value, defaults[name]),
  );
  return {
    ...Object.fromEntries(own),
    ...(status === undefined ? {} : { status }),
    ...(note === undefined ? {} : { note }),
    ...(tools === undefined ? {} : { tools }),
    ...(prompts === undefined ? {} : { prompts }),
  };
};

/** The text of the file: short forms where a default says the same, policies as blocks of text. */
export const writeManifest = (desired: Desired): string => {
  const { servers = {}, orgs = {} } = desired;
  const content = {
    version: 1,
    servers: Object.fromEntries(
      Object.entries(servers).map(([slug, each]) => [slug, shortServer(slug, each)]),
    ),
    orgs: Object.fromEntries(
      Object.entries(orgs).map(([slug, { policies = {}, ...org }]) => [
        slug,
        {
          ...org,
          policies: Object.fromEntries(
            Object.entries(policies).map(([name, policy]) => [
              name,
              policy.kind === "shipped" ? "shipped" : policy.cedar,
            ]),
          ),
        },
      ]),
    ),
  };
  const document = new Document(content satisfies ManifestText | object, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_key, node) => {
      if (isScalar(node) && typeof node.value === "string" && node.value.includes("\n")) {
        node.type = Scalar.BLOCK_LITERAL;
      }
    },
  });
  return document.toString({ lineWidth: 0 });
};
