import type { Snapshot } from "@portcullis/catalog";
import type { ErrorCode } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import type { FastifyReply, FastifyRequest, RouteShorthandOptions } from "fastify";
import { traceLink } from "../core/answer.ts";
import type { Caller } from "../core/mint.ts";
import type { AnswerFacts } from "../submit.ts";
import type { HttpFacts, Rejection, RequestTraces } from "../traces.ts";
import { credentialOf } from "./credentials.ts";
import { Problem, problemOf, sendProblem, toProblem } from "./problem.ts";

export type FrontDoorOptions = {
  readonly traces: RequestTraces;
  readonly snapshot: Snapshot;
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
  counted: boolean;
};

/** Lets API keys in: room, configuration, key. What is refused here leaves a trace as well. */
export type FrontDoor = {
  /** The hooks of a route that callers with API keys use. */
  readonly hooks: Pick<RouteShorthandOptions, "onRequest" | "onResponse" | "onRequestAbort" | "errorHandler">;
  readonly arrivalOf: (request: FastifyRequest) => Arrival;
  /** @throws Problem where the key did not hold */
  readonly callerOf: (request: FastifyRequest) => Caller;
  readonly httpOf: (request: FastifyRequest) => Omit<HttpFacts, "status">;
};

const REQUEST_ID = /^[\x21-\x7e]{1,128}$/;

/** Far more than a trace shows, so that the cut never runs through a secret that is shown by half. */
const UNPARSED_LIMIT = 65_536;

/** Where the broker is away the record waits in memory; holding back a refusal would help nobody. */
const ANSWERED_BEFORE_TRACE: readonly ErrorCode[] = ["bus_unavailable", "overloaded"];

/** The start of a body that became no envelope. */
const unusedBody = (problem: Problem, request: FastifyRequest): Rejection["body"] => {
  if (problem.body !== undefined) {
    const text = Buffer.from(problem.body.subarray(0, UNPARSED_LIMIT)).toString("utf8");
    return { text, bytes: problem.body.length };
  }
  if (request.body === undefined || request.body === null) return undefined;
  const text = JSON.stringify(request.body);
  return { text: text.slice(0, UNPARSED_LIMIT), bytes: Buffer.byteLength(text) };
};

const bodyBytes = (request: FastifyRequest): number => {
  const bytes = Number(request.headers["content-length"] ?? 0);
  return Number.isSafeInteger(bytes) && bytes >= 0 ? bytes : 0;
};

export const createFrontDoor = (options: FrontDoorOptions): FrontDoor => {
  const arrivals = new WeakMap<FastifyRequest, Arrival>();
  let inFlight = 0;

  const arrivalOf = (request: FastifyRequest): Arrival => {
    const known = arrivals.get(request);
    if (known !== undefined) return known;
    const now = Date.now();
    const fresh: Arrival = { requestId: uuidv7(now), startedAt: now, caller: undefined, counted: false };
    arrivals.set(request, fresh);
    return fresh;
  };
  const httpOf = (request: FastifyRequest): Omit<HttpFacts, "status"> => ({
    method: request.method,
    route: request.routeOptions.url ?? "",
    bodyBytes: bodyBytes(request),
  });

  const admit = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const arrival = arrivalOf(request);
    const own = request.headers["request-id"];
    reply.header("request-id", typeof own === "string" && REQUEST_ID.test(own) ? own : arrival.requestId);
    reply.header("portcullis-request-id", arrival.requestId);
    if (!options.busConnected()) throw new Problem("bus_unavailable");
    if (!options.configReady()) throw new Problem("config_unavailable");
    if (inFlight >= options.maxInFlight) throw new Problem("overloaded");
    inFlight += 1;
    arrival.counted = true;
    const authentication = options.snapshot.authenticate(credentialOf(request.headers), arrival.startedAt);
    const record = authentication.key;
    if (record !== undefined) arrival.caller = { org: record.org, key: record.id };
    if (!authentication.ok) throw new Problem(authentication.code);
  };

  const leave = async (request: FastifyRequest): Promise<void> => {
    const arrival = arrivals.get(request);
    if (arrival?.counted === true) inFlight -= 1;
    arrivals.delete(request);
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
      return sendProblem(reply, body);
    } catch {
      return sendProblem(reply, problemOf(new Problem("trace_unavailable"), { requestId }));
    }
  };

  return {
    hooks: { onRequest: admit, onResponse: leave, onRequestAbort: leave, errorHandler: reject },
    arrivalOf,
    callerOf: (request) => {
      const { caller } = arrivalOf(request);
      if (caller === undefined) throw new Problem("invalid_key");
      return caller;
    },
    httpOf,
  };
};
