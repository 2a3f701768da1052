import { AsyncLocalStorage } from "node:async_hooks";
import type { UpstreamFailureCode } from "./upstream-types.ts";

/** Why an HTTP exchange came to nothing, in our words. */
export type Fault = { readonly code: UpstreamFailureCode; readonly detail: string };

/** Bytes that may still be read. Shared by the requests that make up one call or one discovery. */
export type ByteBudget = { left: number };

/**
 * What one HTTP exchange tells whoever asked for it. The SDK's transport stands between the two and wraps
 * or swallows errors, so the facts travel beside it, in the async context of the `send`.
 */
export type Exchange = {
  /** Set once the first byte of the request may have left. */
  sent: boolean;
  /** Set when the answer is an SSE stream, which outlives the transport's `send`. */
  streaming: boolean;
  /** The HTTP status of the answer, or null before its headers came. */
  status: number | null;
  fault: Fault | null;
  /** Null for what the SDK sends by itself: each response then has a budget of its own. */
  readonly budget: ByteBudget | null;
  /** Null where the caller's own signal is the deadline, or the stream is meant to stay open. */
  readonly timeoutMs: number | null;
};

export function createExchange(limits: {
  readonly budget: ByteBudget | null;
  readonly timeoutMs: number | null;
}): Exchange {
  return { sent: false, streaming: false, status: null, fault: null, ...limits };
}

/** The exchange that the running code belongs to. */
export const exchanges = new AsyncLocalStorage<Exchange>();
