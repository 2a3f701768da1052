import {
  type Attributes,
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import type { CanaryMark } from "@portcullis/contracts";
import { createContinuation } from "./continuation.ts";
import { type Ending, type HttpAnswer, problemBody, toHttpAnswer } from "./core/answer.ts";
import { type Caller, type GateRequest, mint } from "./core/mint.ts";
import type { Gate, PassOptions } from "./gate.ts";
import type { HttpFacts, RequestTraces } from "./traces.ts";

/** One request as it came in. */
export type Incoming = {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly caller: Caller;
  /** Where the trace context of the caller is: `traceparent`, `tracestate`. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly http: Omit<HttpFacts, "status">;
  /** What the span is called, and says, where the protocol has its own conventions. */
  readonly span?: { readonly name: string; readonly attributes: Attributes };
  /** The request is no caller's: the ingress made it up. */
  readonly canary?: CanaryMark;
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

/** What an ending becomes where the request came from: made before its trace is written, since its status is in there. */
export type Present<Answer extends { readonly status: number }> = (ending: Ending) => Answer;

/** The one way in, whatever the protocol at the edge: mint, trace the intent, pass the gate, trace the end, answer. */
export type SubmitAs = <Answer extends { readonly status: number }>(
  request: GateRequest,
  incoming: Incoming,
  present: Present<Answer>,
  options?: PassOptions,
) => Promise<Answer>;

export type Submit = (request: GateRequest, incoming: Incoming) => Promise<HttpAnswer>;

/** INV-4: no trace, no answer. What is told then holds nothing of the call. */
const untraced = ({ envelope }: Ending): Ending => {
  const { inspection: _inspection, execution: _execution, decision: _decision, ...rest } = envelope;
  return { outcome: "failed", code: "trace_unavailable", stage: "ingress", envelope: rest };
};

type CallerTrace = { readonly parent: Context; readonly tracestate: string | undefined };

/**
 * INV-5: `tracestate` is free text of the caller. It goes to the server in the envelope, and neither into spans nor into the
 * headers of messages, which rest in streams as they are; `traceparent` is ids alone.
 */
const callerTrace = (headers: Incoming["headers"]): CallerTrace => {
  const extracted = propagation.extract(ROOT_CONTEXT, headers);
  const caller = trace.getSpanContext(extracted);
  if (caller === undefined) return { parent: ROOT_CONTEXT, tracestate: undefined };
  const { traceState, ...ids } = caller;
  const tracestate = traceState?.serialize();
  return {
    parent: trace.setSpanContext(ROOT_CONTEXT, ids),
    tracestate: tracestate === "" ? undefined : tracestate,
  };
};

export const createSubmitAs = (options: SubmitOptions): SubmitAs => {
  const { gate, traces, tracer } = options;

  const pass = async <Answer extends { readonly status: number }>(
    request: GateRequest,
    incoming: Incoming,
    tracestate: string | undefined,
    present: Present<Answer>,
    passOptions: PassOptions,
  ): Promise<Answer> => {
    const carrier: Record<string, string> = {};
    propagation.inject(context.active(), carrier);
    const envelope = mint(request, incoming.caller, {
      id: incoming.id,
      instance: options.instance,
      now: incoming.startedAt,
      deadlineMs: options.deadlineMs,
      traceparent: carrier.traceparent ?? "",
      tracestate,
      canary: incoming.canary,
    });
    // The intent is on its way to the stream before the request is on its way to anybody.
    const received = traces.received(envelope);
    received.catch(() => {});
    const continuation = createContinuation(envelope, traces);
    const ending = await gate.pass(envelope, {
      ...passOptions,
      onExtended: (until) => {
        continuation.extend(until);
        passOptions.onExtended?.(until);
      },
    });
    continuation.stop();
    const answer = present(ending);
    options.onAnswer({
      outcome: ending.outcome,
      code: ending.code ?? "",
      status: answer.status,
      seconds: (Date.now() - incoming.startedAt) / 1000,
    });
    const span = trace.getActiveSpan();
    if (ending.code !== undefined) span?.setAttribute("error.type", ending.code);
    if (ending.outcome === "failed") span?.setStatus({ code: SpanStatusCode.ERROR });
    try {
      await Promise.all([received, traces.finished(ending, { ...incoming.http, status: answer.status })]);
      return answer;
    } catch {
      return present(untraced(ending));
    }
  };

  return async (request, incoming, present, passOptions = {}) => {
    const { parent, tracestate } = callerTrace(incoming.headers);
    const { name, attributes } = incoming.span ?? {
      name: `${incoming.http.method} ${incoming.http.route}`,
      attributes: {},
    };
    const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, parent);
    try {
      return await context.with(trace.setSpan(parent, span), () =>
        pass(request, incoming, tracestate, present, passOptions),
      );
    } finally {
      span.end();
    }
  };
};

/** The native API's way in. */
export const createSubmit =
  (submitAs: SubmitAs): Submit =>
  (request, incoming) =>
    submitAs(request, incoming, (ending) => {
      if (ending.code !== "trace_unavailable") return toHttpAnswer(ending);
      const body = problemBody("trace_unavailable", { requestId: ending.envelope.id });
      return { status: body.status, body };
    });
