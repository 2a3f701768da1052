import {
  context as otelContext,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import type { Snapshot } from "@portcullis/catalog";
import { type ErrorCode, type Submission, submissionSchema, verdictSchema } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { toHttpAnswer, traceLink } from "../core/answer.ts";
import { type Caller, mint } from "../core/mint.ts";
import { describeFaults } from "../core/submission-faults.ts";
import type { Gate } from "../gate.ts";
import type { Rejection, RequestTraces } from "../traces.ts";
import { credentialOf } from "./credentials.ts";
import { Problem, problemOf, sendProblem, toProblem } from "./problem.ts";
import { jsonSchema, problemSchema } from "./schemas.ts";

export type GateRoutesOptions = {
  readonly gate: Gate;
  readonly traces: RequestTraces;
  readonly snapshot: Snapshot;
  readonly configReady: () => boolean;
  readonly busConnected: () => boolean;
  readonly instance: string;
  readonly deadlineMs: number;
  readonly maxInFlight: number;
  readonly tracer: Tracer;
  readonly onAnswer: (facts: { outcome: string; code: string; status: number; seconds: number }) => void;
  readonly onUnexpected: (error: unknown, route: string) => void;
};

/** What a request has gathered before it became an envelope. */
type Arrival = {
  readonly requestId: string;
  readonly startedAt: number;
  caller: Caller | undefined;
  counted: boolean;
};

const REQUEST_ID = /^[\x21-\x7e]{1,128}$/;
/** Far more than a trace shows, so that the cut never runs through a secret that is shown by half. */
const UNPARSED_LIMIT = 65_536;

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

const completedSchema = z.object({
  id: z.string(),
  outcome: z.literal("completed"),
  verdict: verdictSchema,
  result: z.record(z.string(), z.unknown()).optional(),
  messages: z.array(z.unknown()).optional(),
  trace: z.string(),
});

const documentation = {
  tags: ["gate"],
  summary: "Submit a request",
  description:
    "Inspects messages and tool arguments, decides, runs the tool, inspects the result. `kind: model` gives the verdict only.",
  security: [{ apiKey: [] }],
  body: jsonSchema(submissionSchema, "input"),
  response: {
    200: {
      description: "The request went through",
      content: { "application/json": { schema: jsonSchema(completedSchema) } },
    },
    400: problemSchema("`malformed_json`, `invalid_encoding`"),
    401: problemSchema("`invalid_key`, `key_revoked`, `key_expired`"),
    403: problemSchema("`prompt_blocked`, `result_blocked`, `tool_not_in_scope`, `policy_denied`"),
    413: problemSchema("`body_too_large`"),
    415: problemSchema("`unsupported_media_type`"),
    422: problemSchema("`invalid_request`"),
    502: problemSchema("`upstream_error` and its relatives"),
    503: problemSchema("`inspector_unavailable`, `policy_unavailable`, `trace_unavailable`, `overloaded`, …"),
    504: problemSchema("`deadline_exceeded`, `upstream_timeout`"),
  },
};

/** `POST /v1/requests`: the native API. */
export const registerGateRoutes = (app: FastifyInstance, options: GateRoutesOptions): void => {
  const { gate, traces, snapshot } = options;
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
  const bodyBytes = (request: FastifyRequest): number => {
    const bytes = Number(request.headers["content-length"] ?? 0);
    return Number.isSafeInteger(bytes) && bytes >= 0 ? bytes : 0;
  };
  const httpFacts = (request: FastifyRequest, status: number) => ({
    method: request.method,
    route: "/v1/requests",
    status,
    bodyBytes: bodyBytes(request),
  });

  /** Before the body is read: room, configuration, key. */
  const admitArrival = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const arrival = arrivalOf(request);
    const own = request.headers["request-id"];
    reply.header("request-id", typeof own === "string" && REQUEST_ID.test(own) ? own : arrival.requestId);
    reply.header("portcullis-request-id", arrival.requestId);
    if (!options.busConnected()) throw new Problem("bus_unavailable");
    if (!options.configReady()) throw new Problem("config_unavailable");
    if (inFlight >= options.maxInFlight) throw new Problem("overloaded");
    inFlight += 1;
    arrival.counted = true;
    const authentication = snapshot.authenticate(credentialOf(request.headers), arrival.startedAt);
    const record = authentication.key;
    if (record !== undefined) arrival.caller = { org: record.org, key: record.id };
    if (!authentication.ok) throw new Problem(authentication.code);
  };

  const leave = async (request: FastifyRequest): Promise<void> => {
    const arrival = arrivals.get(request);
    if (arrival?.counted === true) inFlight -= 1;
    arrivals.delete(request);
  };

  const answerOf = (arrival: Arrival, outcome: string, code: string, status: number): void =>
    options.onAnswer({ outcome, code, status, seconds: (Date.now() - arrival.startedAt) / 1000 });

  /** A request that became no envelope: its trace first, then its answer (INV-4). */
  const reject = async (
    error: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const arrival = arrivalOf(request);
    const problem = toProblem(error);
    if (problem.code === "internal_error") options.onUnexpected(error, "/v1/requests");
    const body = problemOf(problem, {
      requestId: arrival.requestId,
      instance: traceLink(arrival.requestId),
      outcome: "rejected",
      trace: traceLink(arrival.requestId),
    });
    const written = traces.rejected({
      requestId: arrival.requestId,
      org: arrival.caller?.org,
      key: arrival.caller?.key,
      code: problem.code,
      detail: problem.detail,
      http: httpFacts(request, body.status),
      body: unusedBody(problem, request),
    });
    answerOf(arrival, "rejected", problem.code, body.status);
    // Where the broker is away the record waits in memory; holding back a refusal would help nobody.
    const withoutTrace: readonly ErrorCode[] = ["bus_unavailable", "overloaded"];
    if (withoutTrace.includes(problem.code)) {
      written.catch(() => {});
      return sendProblem(reply, body);
    }
    try {
      await written;
      return sendProblem(reply, body);
    } catch {
      return sendProblem(
        reply,
        problemOf(new Problem("trace_unavailable"), { requestId: arrival.requestId }),
      );
    }
  };

  const submit = async (
    submission: Submission,
    caller: Caller,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const arrival = arrivalOf(request);
    const carrier: Record<string, string> = {};
    propagation.inject(otelContext.active(), carrier);
    const envelope = mint(submission, caller, {
      id: arrival.requestId,
      instance: options.instance,
      now: arrival.startedAt,
      deadlineMs: options.deadlineMs,
      traceparent: carrier.traceparent ?? "",
      tracestate: carrier.tracestate,
    });
    // The intent is on its way to the stream before the request is on its way to anybody.
    const received = traces.received(envelope);
    received.catch(() => {});
    const ending = await gate.pass(envelope);
    const answer = toHttpAnswer(ending);
    answerOf(arrival, ending.outcome, ending.code ?? "", answer.status);
    try {
      await Promise.all([received, traces.finished(ending, httpFacts(request, answer.status))]);
    } catch {
      return sendProblem(reply, problemOf(new Problem("trace_unavailable"), { requestId: envelope.id }));
    }
    return "code" in answer.body ? sendProblem(reply, answer.body) : reply.code(200).send(answer.body);
  };

  const underSpan = async <T>(request: FastifyRequest, work: () => Promise<T>): Promise<T> => {
    const parent = propagation.extract(ROOT_CONTEXT, request.headers);
    const span = options.tracer.startSpan("POST /v1/requests", { kind: SpanKind.SERVER }, parent);
    try {
      return await otelContext.with(trace.setSpan(parent, span), work);
    } finally {
      span.end();
    }
  };

  app.route({
    method: "POST",
    url: "/v1/requests",
    schema: documentation,
    onRequest: admitArrival,
    onResponse: leave,
    onRequestAbort: leave,
    errorHandler: reject,
    handler: async (request, reply) => {
      const { caller } = arrivalOf(request);
      const parsed = submissionSchema.safeParse(request.body);
      if (!parsed.success) throw new Problem("invalid_request", describeFaults(parsed.error));
      if (caller === undefined) throw new Problem("invalid_key");
      return underSpan(request, () => submit(parsed.data, caller, request, reply));
    },
  });
};
