import { isDeepStrictEqual } from "node:util";
import type { SentCall } from "@portcullis/contracts";
import { type Member, membersOf, membersOfValue } from "./json-members.ts";

/** What a call sends: its method, and the members of `params` as texts. */
export type SentParams = {
  readonly method: string;
  readonly members: readonly Member[];
  /** The members of the client's own `_meta`. */
  readonly meta: readonly Member[];
  /** What `Mcp-Name` says of it (2026-07-28, SEP-2243). */
  readonly name: string | undefined;
};

/** Members that say what is called: those of the envelope stand, whatever else `params` may hold. */
const GOVERNED: ReadonlySet<string> = new Set(["name", "uri", "ref", "arguments", "requestState", "_meta"]);
/** Of the multi-round-trip requests of 2026-07-28: the answers to an older server go another way. */
const MODERN_ONLY: ReadonlySet<string> = new Set(["inputResponses"]);

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The exact text stands for the values only where it says the same: those are what was decided on. */
const agrees = (exact: string, call: SentCall): boolean => {
  const { arguments: args = {}, params = {} } = JSON.parse(exact) as Partial<Record<string, unknown>>;
  return isDeepStrictEqual(asJson([args, params]), asJson([call.arguments, call.mcp?.params ?? {}]));
};

const targetOf = (mcp: NonNullable<SentCall["mcp"]>): readonly Member[] => {
  const name = JSON.stringify(mcp.name);
  switch (mcp.method) {
    case "tools/call":
    case "prompts/get":
      return [["name", name]];
    case "resources/read":
    case "resources/subscribe":
    case "resources/unsubscribe":
      return [["uri", name]];
    case "completion/complete":
      return [
        [
          "ref",
          mcp.ref === "resource"
            ? `{"type":"ref/resource","uri":${name}}`
            : `{"type":"ref/prompt","name":${name}}`,
        ],
      ];
    default:
      return [];
  }
};

const headerNameOf = (mcp: NonNullable<SentCall["mcp"]>): string | undefined => {
  if (mcp.method === "completion/complete") return undefined;
  if (!mcp.method.startsWith("tasks/")) return mcp.name;
  return typeof mcp.params.taskId === "string" ? mcp.params.taskId : undefined;
};

/**
 * The params of a call as they go out: the exact texts where the client's own would not survive parsing and printing.
 * Undefined where the exact text is not that of the values, which nobody has asked for.
 * @param name of the tool, for a call of the native API
 */
export const sentParams = (
  call: SentCall,
  name: string,
  era: "modern" | "legacy",
): SentParams | undefined => {
  const { mcp } = call;
  if (mcp === undefined) {
    const args: Member = ["arguments", JSON.stringify(call.arguments)];
    return { method: "tools/call", members: [["name", JSON.stringify(name)], args], meta: [], name };
  }
  if (mcp.exact !== undefined && !agrees(mcp.exact, call)) return undefined;
  const texts = mcp.exact === undefined ? undefined : membersOf(mcp.exact);
  const params: readonly Member[] =
    texts === undefined ? membersOfValue(mcp.params) : [...membersOf(texts.get("params") ?? "{}")];
  const isBare = mcp.noArguments === true && Object.keys(call.arguments).length === 0;
  const takesArguments = (mcp.method === "tools/call" || mcp.method === "prompts/get") && !isBare;
  const args = texts?.get("arguments") ?? JSON.stringify(call.arguments);
  const isSent = ([member]: Member): boolean =>
    !GOVERNED.has(member) && (era === "modern" || !MODERN_ONLY.has(member));
  return {
    method: mcp.method,
    members: [
      ...targetOf(mcp),
      ...(takesArguments ? [["arguments", args] as const] : []),
      ...params.filter(isSent),
      ...(mcp.requestState === undefined || era === "legacy"
        ? []
        : [["requestState", JSON.stringify(mcp.requestState)] as const]),
    ],
    meta: [...membersOf(params.find(([member]) => member === "_meta")?.[1] ?? "{}")],
    name: headerNameOf(mcp),
  };
};
