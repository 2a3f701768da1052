import { type ErrorCode, errorTable } from "@portcullis/contracts";
import type { Members } from "./ports.ts";
import { RPC } from "./versions.ts";

/** Why the edge does not take a message: an HTTP status, a JSON-RPC error, and our own code for the trace. */
export type Refusal = {
  readonly status: number;
  readonly code: ErrorCode;
  readonly rpc: number;
  readonly message: string;
  readonly data?: Members;
};

const refusal = (status: number, code: ErrorCode, rpc: number, message: string, data?: Members): Refusal => ({
  status,
  code,
  rpc,
  message,
  ...(data === undefined ? {} : { data }),
});

export const refuse = {
  malformed: (code: ErrorCode, rpc: number, detail: string): Refusal => refusal(400, code, rpc, detail),
  /** @param status 400 where the message cannot be what it claims to be; 200 where only its params are wrong */
  params: (message: string, status = 200): Refusal =>
    refusal(status, "invalid_request", RPC.invalidParams, message),
  request: (message: string): Refusal => refusal(400, "invalid_request", RPC.invalidRequest, message),
  method: (status: number): Refusal => refusal(status, "not_found", RPC.methodNotFound, "Method not found"),
  header: (message: string): Refusal =>
    refusal(400, "header_mismatch", RPC.headerMismatch, `Header mismatch: ${message}`),
  version: (requested: string, supported: readonly string[]): Refusal =>
    refusal(400, "unsupported_protocol_version", RPC.unsupportedVersion, "Unsupported protocol version", {
      supported,
      requested,
    }),
  capability: (requiredCapabilities: Members): Refusal =>
    refusal(
      400,
      "capability_missing",
      RPC.capabilityMissing,
      "The client lacks a capability that this needs",
      { requiredCapabilities },
    ),
  session: (): Refusal => refusal(404, "session_not_found", RPC.sessionNotFound, "Session not found"),
  streams: (): Refusal =>
    refusal(429, "rate_limited", errorTable.rate_limited.jsonrpc, "Too many streams are open for this key"),
  sessions: (): Refusal =>
    refusal(
      429,
      "rate_limited",
      errorTable.rate_limited.jsonrpc,
      "This key has as many sessions as it may, and all of them are in use",
    ),
  notAcceptable: (message: string): Refusal => refusal(406, "invalid_request", RPC.invalidRequest, message),
  notAllowed: (): Refusal =>
    refusal(405, "method_not_allowed", RPC.invalidRequest, errorTable.method_not_allowed.title),
  state: (): Refusal =>
    refusal(400, "request_state_invalid", RPC.invalidParams, errorTable.request_state_invalid.title),
} as const;
