import type { Execution, McpMethod } from "@portcullis/contracts";
import type { Ending } from "../core/answer.ts";
import type { Call } from "./call.ts";
import { type JsonObject, memberTexts, textOf, withMember, withMembers } from "./json-text.ts";
import type { RpcId } from "./message.ts";
import type { Era, Members, OfferView } from "./ports.ts";
import type { Refusal } from "./refusal.ts";
import { refusedCall } from "./refused-call.ts";
import { RPC } from "./versions.ts";

/** The answer to one request: the JSON-RPC response's text, and the HTTP status that it has where no stream is open yet. */
export type RpcAnswer = {
  readonly status: number;
  readonly text: string;
  /** Of errors. */
  readonly rpc?: number;
};

const response = (id: RpcId, member: string): string => `{"jsonrpc":"2.0","id":${id.text},${member}}`;

export const resultAnswer = (id: RpcId, result: JsonObject): RpcAnswer => ({
  status: 200,
  text: response(id, `"result":${textOf(result)}`),
});

/** 2026-07-28, Streamable HTTP: these errors have a status of their own. Clients of 2025 read errors under 200 alone. */
const statusOf = (era: Era, code: unknown): number => {
  if (era === "legacy") return 200;
  switch (code) {
    case RPC.headerMismatch:
    case RPC.capabilityMissing:
    case RPC.unsupportedVersion:
      return 400;
    case RPC.methodNotFound:
      return 404;
    default:
      return 200;
  }
};

export const errorAnswer = (id: RpcId, era: Era, error: JsonObject): RpcAnswer => ({
  status: statusOf(era, error.value.code),
  text: response(id, `"error":${textOf(error)}`),
  ...(typeof error.value.code === "number" ? { rpc: error.value.code } : {}),
});

/** A response without an id where the message had none that could be read: JSON-RPC 2.0 section 5, and 2026-07-28. */
export const refusalText = ({ rpc, message, data }: Refusal, id: RpcId | undefined): string => {
  const error = JSON.stringify({ code: rpc, message, ...(data === undefined ? {} : { data }) });
  return id === undefined ? `{"jsonrpc":"2.0","error":${error}}` : response(id, `"error":${error}`);
};

/** INV-7: what does not exist, and what the caller may not use, in the same words. */
const unknownTarget = (call: Call, era: Era): Members => {
  const { shownName, ref } = call.aim;
  switch (call.method) {
    case "tools/call":
      return { code: RPC.invalidParams, message: `Unknown tool: ${shownName}` };
    case "prompts/get":
      return { code: RPC.invalidParams, message: `Unknown prompt: ${shownName}` };
    case "completion/complete":
      return { code: RPC.invalidParams, message: `Unknown ${ref ?? "prompt"}: ${shownName}` };
    case "tasks/get":
    case "tasks/update":
    case "tasks/cancel":
      return { code: RPC.invalidParams, message: "Unknown task" };
    default:
      return {
        code: era === "legacy" ? RPC.resourceNotFound : RPC.invalidParams,
        message: "Resource not found",
        data: { uri: shownName },
      };
  }
};

/** What came back from the server and may be shown: only what an inspector read (INV-1, INV-6). */
const inspected = ({ envelope }: Ending, what: "result" | "error"): JsonObject | undefined => {
  const record = envelope.inspection?.result;
  const execution: Execution | undefined = envelope.execution;
  if (record === undefined || record.verdict === "block") return undefined;
  if (record.verdict === "redacted") {
    const redacted = record.redacted?.[what];
    return redacted === undefined ? undefined : { value: redacted, exact: record.redacted?.exact };
  }
  const value = execution?.[what];
  return value === undefined ? undefined : { value, exact: execution?.exact };
};

export const resultOf = (ending: Ending): JsonObject | undefined =>
  ending.outcome === "completed" && ending.code === undefined ? inspected(ending, "result") : undefined;

const HINTED: ReadonlySet<McpMethod> = new Set(["resources/read"]);
/** Clients of SDK 1.x take nothing else than `_meta` in these results. */
const EMPTY: ReadonlySet<McpMethod> = new Set(["resources/subscribe", "resources/unsubscribe"]);

const inGeneration = (result: JsonObject, era: Era, method: McpMethod): JsonObject => {
  if (era === "legacy") return EMPTY.has(method) ? withMembers(result, { resultType: undefined }) : result;
  const { resultType = "complete", ttlMs = 0, cacheScope } = result.value;
  const isHinted = HINTED.has(method) && resultType === "complete";
  const changes = {
    ...(result.value.resultType === undefined ? { resultType } : {}),
    ...(isHinted && result.value.ttlMs === undefined ? { ttlMs } : {}),
    // What a key may read is nobody else's business.
    ...(isHinted && cacheScope !== "private" ? { cacheScope: "private" } : {}),
  };
  return Object.keys(changes).length === 0 ? result : withMembers(result, changes);
};

/** URIs as the caller knows them. */
export const shown = (
  { value, exact }: JsonObject,
  view: OfferView,
  { method, aim }: Pick<Call, "method" | "aim">,
): JsonObject => {
  const { server } = aim.target;
  return {
    value: view.show(method, server, value),
    exact: exact === undefined ? undefined : view.showExact(method, server, exact),
  };
};

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An error that names a resource names the one asked for as its caller did, and another so that it can be read. */
const shownError = (error: JsonObject, view: OfferView, { aim }: Call): JsonObject => {
  const { code, data } = error.value;
  const isOfResource = aim.kind === "resource" || code === RPC.resourceNotFound;
  if (!isOfResource || !isObject(data) || typeof data.uri !== "string") return error;
  const isAsked = aim.kind === "resource" && data.uri === aim.target.name;
  const uri = isAsked ? aim.shownName : view.showUri(aim.target.server, data.uri);
  if (uri === data.uri) return error;
  const text = error.exact === undefined ? undefined : memberTexts(error.exact).get("data");
  return withMember(error, "data", withMembers({ value: data, exact: text }, { uri }));
};

export type AnswerContext = {
  readonly id: RpcId;
  readonly call: Call;
  readonly view: OfferView;
  readonly blockedAs: "error" | "result";
  /** What the protocol's edge has to change in a result before it is shown: sealed states, task ids. */
  readonly seal: (result: JsonObject, ending: Ending) => JsonObject;
};

/** The response that the end of a governed request becomes. */
export const toRpcAnswer = (ending: Ending, context: AnswerContext): RpcAnswer => {
  const { id, call, view } = context;
  const { era } = call.client;
  const finish = (result: JsonObject): RpcAnswer => resultAnswer(id, inGeneration(result, era, call.method));
  const result = resultOf(ending);
  if (result !== undefined) return finish(context.seal(shown(result, view, call), ending));
  const isAnswered = ending.outcome === "completed" || ending.outcome === "failed";
  const error = isAnswered ? inspected(ending, "error") : undefined;
  if (error !== undefined) return errorAnswer(id, era, shownError(error, view, call));
  if (ending.code === "tool_not_in_scope") {
    return errorAnswer(id, era, { value: unknownTarget(call, era) });
  }
  const refused = refusedCall(ending, call.method, context.blockedAs);
  return refused.kind === "result"
    ? finish({ value: refused.result })
    : errorAnswer(id, era, { value: refused.error });
};
