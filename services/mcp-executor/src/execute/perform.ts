import { callToSend, type Envelope, type Execution } from "@portcullis/contracts";
import { type AdmittedCall, parseJson } from "@portcullis/crypto";
import { identityOf } from "../adapters/mcp/identity.ts";
import type { CallOutcome, CallStep, RunningCall } from "../adapters/upstream/upstream.ts";
import { eventOf } from "../core/call-events.ts";
import { membersOf, membersOfValue } from "../core/json-members.ts";
import type { Place } from "./admission.ts";
import { createReporter, type Reporter } from "./call-listener.ts";
import type { ParkedCall } from "./calls-under-way.ts";
import type { ExecuteContext } from "./context.ts";

/** What came of one envelope's part of a call. */
export type Performed = {
  readonly outcome: CallOutcome;
  readonly parked?: Pick<Execution, "parked">["parked"];
  readonly events: number;
  readonly holdsSession: boolean;
  /** How long the server had at most, in milliseconds. */
  readonly allowedMs: number;
};

const tooLate: CallOutcome = {
  kind: "failure",
  code: "upstream_timeout",
  detail: "the deadline passed while the call was being claimed",
  sent: false,
};
const tooManyWait: CallOutcome = {
  kind: "failure",
  code: "overloaded",
  detail: "too many calls of this key wait for answers",
  sent: true,
};

/** The answers of a client by the keys of the questions, as they are written. */
const answersIn = (envelope: Envelope): ReadonlyMap<string, string> => {
  const { mcp } = callToSend(envelope);
  const exact = mcp?.exact === undefined ? undefined : membersOf(mcp.exact).get("params");
  if (exact !== undefined) return membersOf(membersOf(exact).get("inputResponses") ?? "{}");
  const responses = mcp?.params.inputResponses;
  return typeof responses === "object" && responses !== null && !Array.isArray(responses)
    ? new Map(membersOfValue(responses as Readonly<Record<string, unknown>>))
    : new Map();
};

const start = (
  envelope: Envelope,
  call: AdmittedCall,
  { server, record }: Place,
  timeoutMs: number,
): RunningCall => {
  const { mcp } = envelope.request;
  const client = identityOf(mcp);
  return server.upstream.start({
    sent: call.call,
    name: envelope.request.tool?.name ?? "",
    owner: { org: envelope.org, key: envelope.key, session: mcp?.session, client },
    client,
    eventOf: (method, params) => eventOf(method, params, mcp),
    wants: mcp?.wants ?? { progress: false },
    traceparent: envelope.traceparent === "" ? undefined : envelope.traceparent,
    tracestate: envelope.tracestate,
    timeoutMs,
    idleMs: record.timeoutMs,
  });
};

const outcomeOf = (
  step: CallStep,
  envelope: Envelope,
  running: RunningCall,
  id: string,
  context: ExecuteContext,
): Pick<Performed, "outcome" | "parked"> => {
  if (step.kind === "done") return { outcome: step.outcome };
  const parked = context.calls.park(envelope, id, running);
  if (parked === undefined) {
    running.abandon();
    return { outcome: tooManyWait };
  }
  const { value, exact } = parseJson(step.text);
  const result = { kind: "result", result: value as Record<string, unknown>, echoes: 0 } as const;
  return {
    outcome: exact === undefined ? result : { ...result, exact },
    parked: { call: id, until: new Date(parked.until).toISOString() },
  };
};

/**
 * How long the server has until its first sign of life. A call of the native API ends with its deadline; over MCP the
 * ingress waits for as long as it is told.
 */
const allowedFor = (envelope: Envelope, timeoutMs: number): number =>
  envelope.request.mcp === undefined
    ? Math.min(timeoutMs, Date.parse(envelope.deadline) - Date.now())
    : timeoutMs;

/** Runs an admitted and claimed call, or goes on with the one that it answers, until it is over or its server asks. */
export const perform = async (
  envelope: Envelope,
  call: AdmittedCall,
  place: Place,
  answered: ParkedCall | undefined,
  context: ExecuteContext,
): Promise<Performed> => {
  const { bus, instance, calls } = context;
  const allowedMs = allowedFor(envelope, place.record.timeoutMs);
  const reporter: Reporter = createReporter(envelope, { bus, instance, now: Date.now });
  // A call that nobody waits for any more must not run.
  if (Date.parse(envelope.deadline) <= Date.now()) {
    reporter.onClaimed(undefined);
    answered?.running.abandon();
    return { outcome: tooLate, events: 0, holdsSession: false, allowedMs: 0 };
  }
  const running = answered?.running ?? start(envelope, call, place, allowedMs);
  calls.begin(envelope, running);
  reporter.onClaimed(envelope.request.mcp === undefined ? undefined : Date.now() + allowedMs);
  try {
    if (answered !== undefined) running.answer(answersIn(envelope));
    const step = await running.next(reporter);
    return {
      ...outcomeOf(step, envelope, running, answered?.id ?? envelope.id, context),
      events: reporter.events(),
      holdsSession: running.holdsSession(),
      allowedMs,
    };
  } finally {
    calls.end(envelope);
  }
};
