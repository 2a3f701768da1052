import type { RpcError } from "@portcullis/contracts";
import type { Fault } from "../http/exchange.ts";
import type { CallOutcome, ProtocolEra, UpstreamFailure } from "../upstream/types.ts";
import type { Reply } from "./reply.ts";

const HEADER_MISMATCH = -32020;
const UNSUPPORTED_PROTOCOL_VERSION = -32022;

export type FailedReply = Exclude<Reply, { kind: "result" }>;
export type FaultAndCode = {
  readonly fault: Fault;
  readonly jsonrpc?: { readonly code: number };
  /** The HTTP status of a refusal. */
  readonly status?: number;
};

/** Turns a refused or failed reply into our words. */
export function faultOfReply(reply: FailedReply): FaultAndCode {
  switch (reply.kind) {
    case "fault":
      return { fault: reply.fault };
    case "rpc-error": {
      const { code } = reply.error;
      const fault: Fault = {
        code: "upstream_error",
        detail: `the server answered with JSON-RPC error ${code}`,
      };
      return { fault, jsonrpc: { code }, ...(reply.status === null ? {} : { status: reply.status }) };
    }
    case "http-error": {
      const { status, error } = reply;
      const fault: Fault = { code: "upstream_error", detail: httpDetail(status) };
      return error === undefined ? { fault, status } : { fault, status, jsonrpc: { code: error.code } };
    }
  }
}

export function failureOf({ fault, jsonrpc, status }: FaultAndCode, sent: boolean): UpstreamFailure {
  return {
    kind: "failure",
    code: fault.code,
    detail: fault.detail,
    sent,
    ...(jsonrpc === undefined ? {} : { jsonrpc }),
    ...(status === undefined ? {} : { status }),
  };
}

/** What an MCP client is told: results and errors of the server as they are, but for errors of the way there. */
export function outcomeOfReply(reply: Reply, sent: boolean, isOurs: boolean): CallOutcome {
  if (reply.kind === "result") {
    const { result, exact, echoes } = reply;
    return { kind: "result", result, echoes, ...(exact === undefined ? {} : { exact }) };
  }
  const isAccess = reply.kind === "rpc-error" && (reply.status === 401 || reply.status === 403);
  if (reply.kind !== "rpc-error" || isAccess || isOurs) return failureOf(faultOfReply(reply), sent);
  const { error, exact, echoes } = reply;
  return { kind: "error", error, echoes, ...(exact === undefined ? {} : { exact }) };
}

/**
 * What a caller of the native API is told. Of a result only `resultType` is looked at, the one field that says what a
 * result is: anything but a complete one cannot be handed on, since it asks the caller for more. An error's words stay here.
 */
export function nativeOutcome(outcome: CallOutcome, era: ProtocolEra): CallOutcome {
  if (outcome.kind === "failure") return outcome;
  if (outcome.kind === "error") {
    const { error } = outcome;
    return failureOf(faultOfReply({ kind: "rpc-error", error, echoes: 0, status: null }), true);
  }
  const type = outcome.result.resultType;
  // Required since 2026-07-28, but its absence can only mean one thing, so it harms nobody.
  if (era === "legacy" || type === undefined || type === "complete") return outcome;
  const detail =
    type === "input_required"
      ? "the server asks for input, which callers of this API cannot give"
      : "the server's result is of a type that callers of this API do not know";
  return failureOf({ fault: { code: "upstream_protocol_error", detail } }, true);
}

/** How a refusal that surely came before the tool ran may be mended, or null if it is final. */
export type Remedy = "reconnect" | "renegotiate" | "learn-headers";

type Refusal = { readonly status: number | null; readonly error: RpcError | undefined };

const refusalIn = (reply: Reply): Refusal | undefined => {
  if (reply.kind === "http-error") return { status: reply.status, error: reply.error };
  return reply.kind === "rpc-error" ? { status: reply.status, error: reply.error } : undefined;
};

/**
 * Recognises the refusals that a server gives before it looks at the tool: an unknown session, a protocol
 * version that it does not speak, headers that it wants and did not get. Anything else is not retried.
 */
export function remedyFor(
  reply: Reply,
  connection: { readonly era: ProtocolEra; readonly hasSession: boolean },
): Remedy | null {
  const refusal = refusalIn(reply);
  if (refusal === undefined) return null;
  const { status, error } = refusal;
  if (connection.era === "modern" && error?.code === HEADER_MISMATCH) return "learn-headers";
  // Before 2026-07-28 a tool was free to use this code, so from a legacy server only HTTP 400 vouches for it.
  const refused = connection.era === "modern" || status === 400;
  if (refused && error?.code === UNSUPPORTED_PROTOCOL_VERSION) return "renegotiate";
  // The specification's own word for "this session is gone" (2025-11-25, Session Management).
  if (status === 404 && connection.hasSession) return "reconnect";
  if (status !== 400) return null;
  // What several servers say instead; the same text greets a modern client after a downgrade.
  if (!/\bsession\b|not initialized/i.test(error?.message ?? "")) return null;
  return connection.hasSession ? "reconnect" : "renegotiate";
}

function httpDetail(status: number): string {
  if (status === 401 || status === 403) return `the server refuses these credentials (HTTP ${status})`;
  return `the server answered with HTTP ${status}`;
}
