import {
  type Envelope,
  type ErrorCode,
  type Execution,
  envelopeHeaders,
  finalReply,
  isPastDeadline,
  type Outcome,
  withStage,
} from "@portcullis/contracts";
import type { AdmittedCall } from "@portcullis/crypto";
import { preciseNow } from "@portcullis/runtime";
import type { CallOutcome } from "../adapters/upstream/upstream.ts";
import {
  type ExecutionFacts,
  executedEntry,
  executingEntry,
  healthOf,
  passable,
  toExecution,
} from "../core/execution.ts";
import { admitCall, enter, type Place } from "./admission.ts";
import type { ExecuteContext } from "./context.ts";
import { reportEcho } from "./incidents.ts";
import { type Performed, perform } from "./perform.ts";

export type { ExecuteContext } from "./context.ts";

/** A call that took long leaves no less time for its result to be read. */
const DELIVERY_MS = 30_000;

const withTimeLeft = (envelope: Envelope, now: number): Envelope =>
  envelope.request.mcp === undefined || Date.parse(envelope.deadline) >= now + DELIVERY_MS
    ? envelope
    : { ...envelope, deadline: new Date(now + DELIVERY_MS).toISOString() };

const gone: CallOutcome = {
  kind: "failure",
  code: "call_gone",
  detail: "the call that this answers does not wait any more",
  sent: false,
};

const executionOf = (performed: Performed, facts: ExecutionFacts): Execution => {
  const { outcome, parked, events, holdsSession } = performed;
  return {
    ...toExecution(passable(outcome), facts),
    ...(events === 0 ? {} : { events }),
    ...(parked === undefined ? {} : { parked }),
    ...(holdsSession ? { holdsSession } : {}),
  };
};

/** Claims an admitted call, runs it, and hands on what came of it. */
const run = async (
  envelope: Envelope,
  call: AdmittedCall,
  place: Place,
  receivedAt: number,
  context: ExecuteContext,
): Promise<void> => {
  const { bus, instance, calls } = context;
  const end = (at: Envelope, outcome: Outcome, code: ErrorCode): void =>
    bus.publish(envelope.reply, finalReply(at, "mcp-executor", outcome, code), envelopeHeaders(at));
  const resumes = envelope.request.mcp?.resumes !== undefined;
  if (resumes && !calls.has(envelope)) return end(envelope, "failed", "call_gone");

  const entry = executingEntry(envelope, call, instance, Date.now());
  const claim = await context.ledger.claim(entry);
  if (claim.kind === "taken") return;
  if (claim.kind === "unavailable") return end(envelope, "failed", "ledger_unavailable");
  const answered = calls.take(envelope);

  const startedAt = preciseNow();
  const performed: Performed =
    resumes && answered === undefined
      ? { outcome: gone, events: 0, holdsSession: false, allowedMs: 0 }
      : await perform(envelope, call, place, answered, context);
  const endedAt = preciseNow();
  const failure = performed.outcome.kind === "failure" ? performed.outcome : undefined;
  place.leave(healthOf(failure, performed.allowedMs, place.record.timeoutMs));
  const execution = executionOf(performed, {
    executor: instance,
    definitionHash: call.ticket.definitionHash,
    ledgerSequence: claim.sequence,
    startedAt,
    endedAt,
  });
  context.onExecuted(execution);
  // The clock of the pages: an entry is never older than the moment up to which a page speaks of all (INV-8).
  void context.ledger.close(executedEntry(entry, execution, Date.now()));
  const executed: Envelope = {
    ...withStage(withTimeLeft(envelope, Date.now()), "execute", instance, receivedAt, endedAt),
    execution,
  };
  reportEcho(place.record.slug, executed, context);
  if (execution.result === undefined && execution.error === undefined)
    return end(executed, "failed", execution.code ?? "upstream_error");
  context.results.deliver(executed);
};

/** Runs one call, at most once, and only with a ticket that holds for exactly this call. */
export const execute = async (envelope: Envelope, context: ExecuteContext): Promise<void> => {
  const receivedAt = preciseNow();
  const end = (outcome: Outcome, code: ErrorCode): void =>
    context.bus.publish(
      envelope.reply,
      finalReply(envelope, "mcp-executor", outcome, code),
      envelopeHeaders(envelope),
    );

  if (isPastDeadline(envelope, Date.now())) return end("failed", "deadline_exceeded");
  const place = await enter(envelope, context);
  if (place.kind === "refusal") return end(place.outcome, place.code);
  try {
    const admission = await admitCall(envelope, place, context);
    if (admission.kind === "refusal") return end(admission.outcome, admission.code);
    await run(envelope, admission.call, place, receivedAt, context);
  } finally {
    place.leave("neutral");
  }
};
