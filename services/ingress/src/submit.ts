import type { IncomingHttpHeaders } from "node:http";
import { context, propagation, ROOT_CONTEXT, SpanKind, type Tracer, trace } from "@opentelemetry/api";
import type { Submission } from "@portcullis/contracts";
import { type HttpAnswer, problemBody, toHttpAnswer } from "./core/answer.ts";
import { type Caller, mint } from "./core/mint.ts";
import type { Gate } from "./gate.ts";
import type { HttpFacts, RequestTraces } from "./traces.ts";

/** One submission as it came in. */
export type Incoming = {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly caller: Caller;
  readonly headers: IncomingHttpHeaders;
  readonly http: Omit<HttpFacts, "status">;
};

export type AnswerFacts = {
  readonly outcome: string;
  readonly code: string;
  readonly status: number;
  readonly seconds: number;
};

export type SubmitOptions = {
  readonly gate: Gate;
  readonly traces: RequestTraces;
  readonly instance: string;
  readonly deadlineMs: number;
  readonly tracer: Tracer;
  readonly onAnswer: (facts: AnswerFacts) => void;
};

export type Submit = (submission: Submission, incoming: Incoming) => Promise<HttpAnswer>;

/** The one way in, whatever the protocol at the edge: mint, trace the intent, pass the gate, trace the end, answer. */
export const createSubmit = (options: SubmitOptions): Submit => {
  const { gate, traces, tracer } = options;

  const pass = async (submission: Submission, incoming: Incoming): Promise<HttpAnswer> => {
    const carrier: Record<string, string> = {};
    propagation.inject(context.active(), carrier);
    const envelope = mint(submission, incoming.caller, {
      id: incoming.id,
      instance: options.instance,
      now: incoming.startedAt,
      deadlineMs: options.deadlineMs,
      traceparent: carrier.traceparent ?? "",
      tracestate: carrier.tracestate,
    });
    // The intent is on its way to the stream before the request is on its way to anybody.
    const received = traces.received(envelope);
    received.catch(() => {});
    const ending = await gate.pass(envelope);
    const answer = toHttpAnswer(ending);
    options.onAnswer({
      outcome: ending.outcome,
      code: ending.code ?? "",
      status: answer.status,
      seconds: (Date.now() - incoming.startedAt) / 1000,
    });
    try {
      // INV-4: no trace, no answer.
      await Promise.all([received, traces.finished(ending, { ...incoming.http, status: answer.status })]);
      return answer;
    } catch {
      const body = problemBody("trace_unavailable", { requestId: envelope.id });
      return { status: body.status, body };
    }
  };

  return async (submission, incoming) => {
    const parent = propagation.extract(ROOT_CONTEXT, incoming.headers);
    const name = `${incoming.http.method} ${incoming.http.route}`;
    const span = tracer.startSpan(name, { kind: SpanKind.SERVER }, parent);
    try {
      return await context.with(trace.setSpan(parent, span), () => pass(submission, incoming));
    } finally {
      span.end();
    }
  };
};
