import type { IncomingHttpHeaders } from "node:http";
import type { Caller } from "../core/mint.ts";
import type { HttpFacts } from "../traces.ts";
import type { Viewer } from "./ports.ts";

/** One HTTP request of an MCP client that the front door let in. */
export type Visit = {
  /** Of its trace, where it becomes no more than one request. */
  readonly requestId: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly caller: Caller;
  readonly viewer: Viewer;
  readonly headers: IncomingHttpHeaders;
  readonly http: Omit<HttpFacts, "status">;
  readonly conversation: string | undefined;
  /** Gives the request's place among those under way back: it has become a stream, which is counted elsewhere. */
  readonly leave: () => void;
  /** Keeps the request's place until the work is over, also where its caller has gone by then. */
  readonly during: <T>(work: Promise<T>) => Promise<T>;
};
