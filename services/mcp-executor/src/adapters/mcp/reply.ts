import type { RpcError } from "@portcullis/contracts";
import type { RpcMessage } from "../../core/rpc-message.ts";
import type { Exchange, Fault } from "../http/exchange.ts";
import { cancelled, clientCancelled, timedOut } from "../http/fault.ts";
import type { Ended } from "./http-transport.ts";

/** What came back for one request of ours. */
export type Reply =
  | {
      readonly kind: "result";
      readonly result: Record<string, unknown>;
      /** Its text, where printing the result would give another one. */
      readonly exact?: string;
      /** Credentials that were removed from it. */
      readonly echoes: number;
    }
  | {
      readonly kind: "rpc-error";
      readonly error: RpcError;
      readonly exact?: string;
      readonly echoes: number;
      /** The HTTP status that it came with; null where the exchange had begun well. */
      readonly status: number | null;
    }
  /** A refusal that is no answer to this request, with the error that it may have come with. */
  | { readonly kind: "http-error"; readonly status: number; readonly error?: RpcError }
  | { readonly kind: "fault"; readonly fault: Fault };

/** Given as the reason of an abort: the client does not wait any more. */
export const CANCELLED = new DOMException("the client cancelled", "AbortError");

/** Why somebody stopped to wait, from the reason of the signal. */
export const faultOfAbort = (reason: unknown): Fault => {
  if (reason === CANCELLED) return clientCancelled;
  return reason instanceof Error && reason.name === "TimeoutError" ? timedOut : cancelled;
};

/** The answer of a server. */
export const replyOf = (message: RpcMessage & { kind: "result" | "error" }, echoes: number): Reply => {
  if (message.kind === "result") {
    const { value, exact } = message.result;
    return { kind: "result", result: value, echoes, ...(exact === undefined ? {} : { exact }) };
  }
  const { value, exact } = message.error;
  return { kind: "rpc-error", error: value, echoes, status: null, ...(exact === undefined ? {} : { exact }) };
};

/** An HTTP status of 400 and more: it may come with the answer, or with an error that is about no request. */
export const replyOfRefusal = (ended: Ended & { kind: "refused" }, id: number, exchange: Exchange): Reply => {
  const { status, error } = ended;
  if (error === undefined) return { kind: "http-error", status };
  if (error.id !== id) return { kind: "http-error", status, error: error.error.value };
  const reply = replyOf(error, exchange.echoes);
  return reply.kind === "rpc-error" ? { ...reply, status } : reply;
};
