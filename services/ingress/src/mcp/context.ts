import type { Accepts } from "./accept.ts";
import type { EventResponse } from "./event-response.ts";
import type { Governed } from "./governed.ts";
import type { RpcId } from "./message.ts";
import type { OpenStreams } from "./open-streams.ts";
import type { ChangeHub, SealedState, SessionStore, ViewOf } from "./ports.ts";
import type { Refusal } from "./refusal.ts";
import type { Visit } from "./visit.ts";

/** How one request of a client ended, for the metrics. */
export type Operation = {
  /** One of the protocol's methods, or `_other`. */
  readonly method: string;
  readonly version: string;
  /** JSON-RPC error code; undefined where there was a result. */
  readonly error: number | undefined;
  readonly seconds: number;
};

/** One HTTP request, and where its answer goes. */
export type Turn = {
  readonly visit: Visit;
  readonly response: EventResponse;
  readonly accepts: Accepts;
  /** The body as it came; empty where there is none. */
  readonly body: Uint8Array;
};

/** What both generations of the protocol's edge work with. */
export type EdgeContext = {
  readonly viewOf: ViewOf;
  readonly sealed: SealedState;
  readonly sessions: SessionStore;
  readonly hub: ChangeHub;
  readonly governed: Governed;
  readonly streams: OpenStreams;
  readonly onOperation: (operation: Operation) => void;
  /** Answers what is not taken, once its trace is written (INV-4). */
  readonly reject: (turn: Turn, refusal: Refusal, id: RpcId | undefined) => Promise<void>;
};
