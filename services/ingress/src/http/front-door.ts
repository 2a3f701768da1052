import { parseAddress } from "@portcullis/catalog";
import type { ErrorCode } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import type { FastifyReply, FastifyRequest, RouteShorthandOptions } from "fastify";
import type { McpCallers, Recognised } from "../auth/mcp-callers.ts";
import { traceLink } from "../core/answer.ts";
import type { Caller } from "../core/mint.ts";
import type { KeyGuard } from "../key-guard.ts";
import type { AnswerFacts } from "../submit.ts";
import type { HttpFacts, RequestTraces } from "../traces.ts";
import { credentialOf } from "./credentials.ts";
import type { McpOriginCheck } from "./mcp-origin.ts";
import { Problem, problemOf, sendProblem, toProblem } from "./problem.ts";
import { bodyBytes, unusedBody } from "./unused-body.ts";

export type FrontDoorOptions = {
  readonly traces: RequestTraces;
  readonly keys: KeyGuard;
  /** What holds for `/mcp*` alone: where its requests may come from, and who else than holders of keys is let in. */
  readonly mcp: { readonly checkOrigin: McpOriginCheck; readonly recognise: McpCallers };
  readonly configReady: () => boolean;
  readonly busConnected: () => boolean;
  readonly maxInFlight: number;
  readonly onAnswer: (facts: AnswerFacts) => void;
  readonly onUnexpected: (error: unknown, route: string) => void;
};

/** What is known of a request before its body is. */
export type Arrival = {
  readonly requestId: string;
  readonly startedAt: number;
  caller: Caller | undefined;
  /** What holds the request's place: itself, and what it started. */
  holders: number;
  /** Gives its place back; undefined where it has none. */
  leave: (() => void) | undefined;
};

/** Lets API keys in: room, configuration, key. What is refused here leaves a trace as well. */
export type FrontDoor = {
  /** The hooks of a route that callers with API keys use. */
  readonly hooks: Pick<RouteShorthandOptions, "onRequest" | "errorHandler">;
  /** The same for `/mcp*`: the origin first, and access tokens beside keys. */
  readonly mcpHooks: Pick<RouteShorthandOptions, "onRequest" | "errorHandler">;
  readonly arrivalOf: (request: FastifyRequest) => Arrival;
  /** @throws Problem where the key did not hold */
  readonly callerOf: (request: FastifyRequest) => Caller;
  /** Keeps the request's place until the work is over, also where its caller has gone by then. */
  readonly during: <T>(request: FastifyRequest, work: Promise<T>) => Promise<T>;
  /** Gives the request's place back before it is over: it has become a stream, which is counted elsewhere. */
  readonly leave: (request: FastifyRequest) => void;
  readonly httpOf: (request: FastifyRequest) => Omit<HttpFacts, "status">;
};

const REQUEST_ID = /^[\x21-\x7e]{1,128}$/;

/** Where the broker is away the record waits in memory; holding back a refusal would help nobody. */
const ANSWERED_BEFORE_TRACE: readonly ErrorCode[] = ["bus_unavailable", "overloaded"];

export const createFrontDoor = (options: FrontDoorOptions): FrontDoor => {
  const arrivals = new WeakMap<FastifyRequest, Arrival>();
  let inFlight = 0;

  const arrivalOf = (request: FastifyRequest): Arrival => {
    const known = arrivals.get(request);
    if (known !== undefined) return known;
    const now = Date.now();
    const fresh: Arrival = {
      requestId: uuidv7(now),
      startedAt: now,
      caller: undefined,
      holders: 0,
      leave: undefined,
    };
    arrivals.set(request, fresh);
    return fresh;
  };
  const httpOf = (request: FastifyRequest): Omit<HttpFacts, "status"> => ({
    method: request.method,
    route: request.routeOptions.url ?? "",
    bodyBytes: bodyBytes(request),
  });

  const release = (arrival: Arrival): void => {
    arrival.holders -= 1;
    if (arrival.holders > 0) return;
    arrival.leave?.();
    arrival.leave = undefined;
  };

  /** Ids for the answer, and whether anything can be answered at all. */
  const greet = (request: FastifyRequest, reply: FastifyReply): Arrival => {
    const arrival = arrivalOf(request);
    const own = request.headers["request-id"];
    reply.header("request-id", typeof own === "string" && REQUEST_ID.test(own) ? own : arrival.requestId);
    reply.header("portcullis-request-id", arrival.requestId);
    if (!options.busConnected()) throw new Problem("bus_unavailable");
    if (!options.configReady()) throw new Problem("config_unavailable");
    return arrival;
  };

  /** Takes the place of a request whose key is known. */
  const enter = (
    arrival: Arrival,
    known: Recognised,
    address: string | undefined,
    reply: FastifyReply,
  ): void => {
    if ("key" in known && known.key !== undefined) {
      arrival.caller = { org: known.key.org, key: known.key.id, address };
    }
    if (!known.ok) {
      if (known.challenge !== undefined) reply.header("www-authenticate", known.challenge);
      throw new Problem(known.code);
    }
    // A caller that hung up meanwhile would never give its place back.
    if (reply.raw.closed || reply.raw.destroyed) throw new Problem("client_cancelled");
    if (inFlight >= options.maxInFlight) throw new Problem("overloaded");
    const entry = options.keys.enter(known.key);
    if (!entry.ok) {
      throw new Problem("rate_limited", undefined, { retryAfterSeconds: entry.retryAfterSeconds });
    }
    inFlight += 1;
    arrival.holders = 1;
    arrival.leave = () => {
      inFlight -= 1;
      entry.leave();
    };
    // Comes in any case, once: after the answer, or when the caller hangs up.
    reply.raw.once("close", () => release(arrival));
  };

  /** Nothing is awaited in here: a key that is over its limit takes no room, and no time of others. */
  const admit = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const arrival = greet(request, reply);
    const address = parseAddress(request.ip)?.text;
    const known = options.keys.identify(credentialOf(request.headers), address, arrival.startedAt);
    enter(arrival, known, address, reply);
  };

  /** Nothing is awaited for API keys. Tokens are verified before they take a place; how many at once has its own bound. */
  const admitMcp = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const arrival = arrivalOf(request);
    options.mcp.checkOrigin(request, reply);
    greet(request, reply);
    const address = parseAddress(request.ip)?.text;
    const found = options.mcp.recognise(request, address, arrival.startedAt);
    enter(arrival, found instanceof Promise ? await found : found, address, reply);
  };

  /** A request that became no envelope: its trace first, then its answer (INV-4). */
  const reject = async (
    error: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const { requestId, startedAt, caller } = arrivalOf(request);
    const http = httpOf(request);
    const problem = toProblem(error);
    if (problem.code === "internal_error") options.onUnexpected(error, http.route);
    const link = traceLink(requestId);
    const body = problemOf(problem, { requestId, instance: link, outcome: "rejected", trace: link });
    const written = options.traces.rejected({
      requestId,
      org: caller?.org,
      key: caller?.key,
      code: problem.code,
      detail: problem.detail,
      http: { ...http, status: body.status },
      body: unusedBody(problem, request),
    });
    options.onAnswer({
      outcome: "rejected",
      code: problem.code,
      status: body.status,
      seconds: (Date.now() - startedAt) / 1000,
    });
    if (ANSWERED_BEFORE_TRACE.includes(problem.code)) {
      written.catch(() => {});
      return sendProblem(reply, body);
    }
    try {
      await written;
      return sendProblem(reply, body, problem.extras.retryAfterSeconds);
    } catch {
      return sendProblem(reply, problemOf(new Problem("trace_unavailable"), { requestId }));
    }
  };

  return {
    hooks: { onRequest: admit, errorHandler: reject },
    mcpHooks: { onRequest: admitMcp, errorHandler: reject },
    arrivalOf,
    callerOf: (request) => {
      const { caller } = arrivalOf(request);
      if (caller === undefined) throw new Problem("invalid_key");
      return caller;
    },
    leave: (request) => {
      const arrival = arrivals.get(request);
      arrival?.leave?.();
      if (arrival !== undefined) arrival.leave = undefined;
    },
    during: async (request, work) => {
      const arrival = arrivals.get(request);
      if (arrival?.leave === undefined) return work;
      arrival.holders += 1;
      try {
        return await work;
      } finally {
        release(arrival);
      }
    },
    httpOf,
  };
};
