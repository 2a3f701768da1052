import type { Context, Entities, StatefulAuthorizationCall } from "@cedar-policy/cedar-wasm/nodejs";
import { parseAddress, type ToolHints } from "@portcullis/catalog";
import { canonicalJson } from "@portcullis/crypto";
import { argumentsType } from "./argument-type.ts";
import { convertArguments, ipValue } from "./convert.ts";
import type { PolicyReads } from "./reads.ts";

/** What policies may base a decision on. */
export type AuthorizationRequest = {
  readonly key: { readonly id: string; readonly name: string; readonly org: string };
  readonly tool: {
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

const entitiesOf = ({ key, tool }: AuthorizationRequest, withAttributes: boolean): Entities => [
  {
    uid: { type: "Key", id: key.id },
    attrs: withAttributes ? { name: key.name.toWellFormed(), org: key.org } : {},
    parents: [{ type: "Org", id: key.org }],
  },
  {
    uid: { type: "Tool", id: `${tool.server}/${tool.name}` },
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
      action: { type: "Action", id: "call" },
      resource: { type: "Tool", id: `${tool.server}/${tool.name}` },
      context,
      entities: entitiesOf(request, reads.entities),
    },
    faults,
  };
};
