import type { Context, Entities, StatefulAuthorizationCall } from "@cedar-policy/cedar-wasm/nodejs";
import { parseAddress, type ToolHints } from "@portcullis/catalog";
import type { OfferKind } from "@portcullis/contracts";
import { canonicalJson } from "@portcullis/crypto";
import { argumentsType } from "./argument-type.ts";
import { targets } from "./cedar-schema.ts";
import { convertArguments, ipValue } from "./convert.ts";
import type { PolicyReads } from "./reads.ts";

/** What policies may base a decision on. */
export type AuthorizationRequest = {
  readonly key: { readonly id: string; readonly name: string; readonly org: string };
  /** What the request aims at: a tool where `kind` does not say otherwise. `name` is a resource's URI. */
  readonly tool: {
    readonly kind?: OfferKind | undefined;
    readonly server: string;
    readonly name: string;
    readonly labels: readonly string[];
    readonly risk: string;
    readonly inputSchema: unknown;
  };
  /** Exactly those that would be sent. */
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly findings: {
    readonly secrets: number;
    readonly pii: number;
    readonly injection: number;
    readonly types: readonly string[];
  };
  readonly annotations: ToolHints;
  readonly conversation: {
    /** Whether the request names a conversation at all. */
    readonly known: boolean;
    readonly injection: boolean;
    readonly sensitive: boolean;
    readonly untrusted: boolean;
  };
  /** Milliseconds since the epoch. */
  readonly timeMs: number;
  /** Whether inspection read everything. */
  readonly covered: boolean;
  /** The caller's address, where it is known. */
  readonly client: string | undefined;
};

/** Getting a prompt and reading a resource changes nothing, as the protocol means it; where it comes from nobody says. */
export const READ_HINTS: ToolHints = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: true,
};

const timeContext = (timeMs: number): Context[string] => {
  const time = new Date(timeMs);
  return {
    epochSeconds: Math.floor(timeMs / 1000),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    // ISO 8601: Monday is 1.
    weekday: time.getUTCDay() === 0 ? 7 : time.getUTCDay(),
  };
};

const uidOf = ({ kind = "tool", server, name }: AuthorizationRequest["tool"]) => ({
  type: targets[kind].type,
  id: `${server}/${name}`,
});

const entitiesOf = ({ key, tool }: AuthorizationRequest, withAttributes: boolean): Entities => [
  {
    uid: { type: "Key", id: key.id },
    attrs: withAttributes ? { name: key.name.toWellFormed(), org: key.org } : {},
    parents: [{ type: "Org", id: key.org }],
  },
  {
    uid: uidOf(tool),
    attrs: withAttributes
      ? { server: tool.server, name: tool.name, labels: [...tool.labels], risk: tool.risk }
      : {},
    parents: [{ type: "Server", id: tool.server }],
  },
];

export type CedarRequest = {
  readonly call: Omit<StatefulAuthorizationCall, "preparsedPolicySetId">;
  /** Arguments that a policy reads and that could not be handed over as they are. */
  readonly faults: readonly string[];
};

/** The members of the context, each made only where a policy reads it. */
const contextMembers = (
  request: AuthorizationRequest,
  convertedArguments: Context,
): Readonly<Record<string, () => Context[string] | undefined>> => ({
  arguments: () => ({ ...convertedArguments }),
  argumentsJson: () => canonicalJson(request.arguments),
  findings: () => ({ ...request.findings, types: [...request.findings.types] }),
  annotations: () => ({ ...request.annotations }),
  conversation: () => ({ ...request.conversation }),
  time: () => timeContext(request.timeMs),
  covered: () => request.covered,
  client: () => {
    const address = parseAddress(request.client);
    return address === undefined ? undefined : ipValue(address.text);
  },
});

/** @throws TypeError where the arguments have no canonical form and a policy reads them as text */
export const toCedarRequest = (request: AuthorizationRequest, reads: PolicyReads): CedarRequest => {
  const { key, tool } = request;
  const { value, faults } = convertArguments(
    request.arguments,
    argumentsType(tool.inputSchema),
    reads.arguments,
  );
  const context: Context = {};
  for (const [name, make] of Object.entries(contextMembers(request, value))) {
    const member = reads.context(name) ? make() : undefined;
    if (member !== undefined) context[name] = member;
  }
  return {
    call: {
      principal: { type: "Key", id: key.id },
      action: { type: "Action", id: targets[tool.kind ?? "tool"].action },
      resource: uidOf(tool),
      context,
      entities: entitiesOf(request, reads.entities),
    },
    faults,
  };
};
