import { AsyncLocalStorage } from "node:async_hooks";

export type UpstreamFailureCode =
  | "upstream_timeout"
  | "upstream_unreachable"
  | "upstream_protocol_error"
  | "upstream_response_too_large"
  | "upstream_address_refused"
  | "upstream_redirect_refused"
  | "credential_refused"
  | "client_cancelled"
  | "call_gone"
  | "overloaded"
  | "upstream_error";

/** Why an HTTP exchange came to nothing, in our words. */
export type Fault = { readonly code: UpstreamFailureCode; readonly detail: string };

/** Bytes that may still be read. Shared by the requests that make up one call or one discovery. */
export type ByteBudget = { left: number };

/**
 * What one HTTP exchange tells whoever asked for it. Layers of `fetch` stand between the two, down to the socket, so the
 * facts travel beside them, in the async context of the request.
 */
export type Exchange = {
  /** Set once the first byte of the request may have left. */
  sent: boolean;
  /** Set when the answer is an SSE stream. */
  streaming: boolean;
  /** The HTTP status of the answer, or null before its headers came. */
  status: number | null;
  fault: Fault | null;
  /** Credentials that were removed from the body of a refusal. */
  echoes: number;
  /** Null where each response has a budget of its own, as streams of notifications have. */
  readonly budget: ByteBudget | null;
  /** Null where the caller's own signal is the deadline, or the stream is meant to stay open. */
  readonly timeoutMs: number | null;
};

export function createExchange(limits: {
  readonly budget: ByteBudget | null;
  readonly timeoutMs: number | null;
}): Exchange {
  return { sent: false, streaming: false, status: null, fault: null, echoes: 0, ...limits };
}

/** The exchange that the running code belongs to. */
export const exchanges = new AsyncLocalStorage<Exchange>();
