import type { Reply } from "./upstream-channel.ts";
import type { Fault } from "./upstream-exchange.ts";
import type { ProtocolEra, ToolCallOutcome, UpstreamFailure } from "./upstream-types.ts";

const HEADER_MISMATCH = -32020;
const UNSUPPORTED_PROTOCOL_VERSION = -32022;

export type FailedReply = Exclude<Reply, { kind: "result" }>;
export type FaultAndCode = { readonly fault: Fault; readonly jsonrpc?: { readonly code: number } };

/** Turns a refused or failed reply into our words. */
export function faultOfReply(reply: FailedReply): FaultAndCode {
  switch (reply.kind) {
    case "fault":
      return { fault: reply.fault };
    case "rpc-error":
      return {
        fault: { code: "upstream_error", detail: `the server answered with JSON-RPC error ${reply.code}` },
        jsonrpc: { code: reply.code },
      };
    case "http-error": {
      const fault: Fault = { code: "upstream_error", detail: httpDetail(reply.status) };
      const code = rpcErrorOf(reply.body)?.code;
      return code === undefined ? { fault } : { fault, jsonrpc: { code } };
    }
  }
}

export function failureOf({ fault, jsonrpc }: FaultAndCode, sent: boolean): UpstreamFailure {
  const failure = { kind: "failure", code: fault.code, detail: fault.detail, sent } as const;
  return jsonrpc === undefined ? failure : { ...failure, jsonrpc };
}

/**
 * Judges a result of `tools/call`. Only `resultType` is looked at, the one field that says what a result
 * is: anything but a complete one cannot be handed on, since it asks the caller for more.
 */
export function outcomeOfResult(
  { result, echoes }: Pick<Extract<Reply, { kind: "result" }>, "result" | "echoes">,
  era: ProtocolEra,
): ToolCallOutcome {
  const type = result.resultType;
  // Required since 2026-07-28, but its absence can only mean one thing, so it harms nobody.
  if (era === "legacy" || type === undefined || type === "complete")
    return { kind: "result", result, echoes };
  const detail =
    type === "input_required"
      ? "the server asks for input, which no client of this gateway offers"
      : "the server's result is of a type that this gateway does not know";
  return failureOf({ fault: { code: "upstream_protocol_error", detail } }, true);
}

/** How a refusal that surely came before the tool ran may be mended, or null if it is final. */
export type Remedy = "reconnect" | "renegotiate" | "learn-headers";

/**
 * Recognises the refusals that a server gives before it looks at the tool: an unknown session, a protocol
 * version that it does not speak, headers that it wants and did not get. Anything else is not retried.
 */
export function remedyFor(
  reply: Reply,
  connection: { readonly era: ProtocolEra; readonly hasSession: boolean },
): Remedy | null {
  if (reply.kind !== "rpc-error" && reply.kind !== "http-error") return null;
  const error = reply.kind === "http-error" ? rpcErrorOf(reply.body) : { code: reply.code, message: "" };
  if (connection.era === "modern" && error?.code === HEADER_MISMATCH) return "learn-headers";
  // Before 2026-07-28 a tool was free to use this code, so from a legacy server only HTTP 400 vouches for it.
  const refused = connection.era === "modern" || (reply.kind === "http-error" && reply.status === 400);
  if (refused && error?.code === UNSUPPORTED_PROTOCOL_VERSION) return "renegotiate";
  if (reply.kind === "rpc-error") return null;
  // The specification's own word for "this session is gone" (2025-11-25, Session Management).
  if (reply.status === 404 && connection.hasSession) return "reconnect";
  if (reply.status !== 400) return null;
  // What several servers say instead; the same text greets a modern client after a downgrade.
  if (!/\bsession\b|not initialized/i.test(error?.message ?? "")) return null;
  return connection.hasSession ? "reconnect" : "renegotiate";
}

function httpDetail(status: number): string {
  if (status === 401 || status === 403) return `the server refuses these credentials (HTTP ${status})`;
  return `the server answered with HTTP ${status}`;
}

function rpcErrorOf(body: string): { readonly code: number; readonly message: string } | null {
  try {
    const { error } = JSON.parse(body) as { error?: { code?: unknown; message?: unknown } };
    if (typeof error?.code !== "number" || !Number.isInteger(error.code)) return null;
    return { code: error.code, message: typeof error.message === "string" ? error.message : "" };
  } catch {
    return null;
  }
}
