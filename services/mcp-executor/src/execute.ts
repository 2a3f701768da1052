import type { Bus, RawTraceWriter } from "@portcullis/bus";
import { findUsableTool, type Snapshot } from "@portcullis/catalog";
import {
  type Envelope,
  type ErrorCode,
  type Execution,
  envelopeHeaders,
  finalReply,
  isPastDeadline,
  MAX_RESULT_BYTES,
  type Outcome,
  type RawTrace,
  type ServerRecord,
  withStage,
} from "@portcullis/contracts";
import { type AdmittedCall, admit, isWellFormedJson, type TrustedKeys } from "@portcullis/crypto";
import { preciseNow } from "@portcullis/runtime";
import type { Ledger } from "./adapters/ledger.ts";
import type { ToolCallOutcome, UpstreamFailureCode } from "./adapters/upstream.ts";
import type { ConnectedServer, Upstreams } from "./adapters/upstreams.ts";
import { executedEntry, executingEntry, toExecution } from "./core/execution.ts";
import type { ResultDelivery } from "./core/results.ts";

export type ExecuteContext = {
  readonly bus: Bus;
  readonly snapshot: Snapshot;
  readonly trusted: TrustedKeys;
  readonly upstreams: Upstreams;
  readonly ledger: Ledger;
  readonly results: ResultDelivery;
  readonly traces: RawTraceWriter;
  readonly instance: string;
  readonly maxCallsPerServer: number;
  readonly onRefused: (reason: string) => void;
  readonly onExecuted: (execution: Execution) => void;
  /** A result held credentials of ours; they are no longer in it. */
  readonly onEchoed: (server: string, echoes: number) => void;
};

const INCIDENT_TIMEOUT_MS = 5_000;

/** How a call ended before it began. */
type Refusal = { readonly outcome: Outcome; readonly code: ErrorCode };
const refuse = (outcome: Outcome, code: ErrorCode): Refusal => ({ outcome, code });

const isRefusal = (value: ConnectedServer | Refusal): value is Refusal => "outcome" in value;
const isAdmitted = (value: AdmittedCall | Refusal): value is AdmittedCall => !("outcome" in value);

/** The approved server of the call, looked up here again: a scope that shrank a moment ago holds (INV-7). */
const findServer = (envelope: Envelope, snapshot: Snapshot): ServerRecord | undefined => {
  const tool = envelope.request.tool;
  const org = snapshot.org(envelope.org);
  const key = snapshot.key(envelope.key);
  if (tool === undefined || org === undefined || key === undefined) return undefined;
  if (key.expiresAt !== null && Date.parse(key.expiresAt) <= Date.now()) return undefined;
  return findUsableTool(snapshot, org, key, tool.server, tool.name)?.server;
};

const connectTo = async (envelope: Envelope, context: ExecuteContext): Promise<ConnectedServer | Refusal> => {
  const record = findServer(envelope, context.snapshot);
  if (record === undefined) return refuse("denied", "tool_not_in_scope");
  const server = await context.upstreams.get(record);
  if (server.kind === "none") return refuse("failed", "credential_missing");
  return server.callsInFlight >= context.maxCallsPerServer ? refuse("failed", "overloaded") : server;
};

const incidentOf = (envelope: Envelope): Omit<RawTrace, "outcome"> => ({
  v: 1,
  requestId: envelope.id,
  phase: "incident",
  stage: "mcp-executor",
  at: new Date().toISOString(),
  org: envelope.org,
  key: envelope.key,
  envelope,
});

/** Reports a ticket that did not hold: somebody may be trying to get past the inspection. */
const reportRefusedTicket = (envelope: Envelope, reason: string, context: ExecuteContext): void => {
  context.onRefused(reason);
  context.traces
    .append(
      { ...incidentOf(envelope), outcome: "failed", code: "ticket_refused", detail: reason },
      INCIDENT_TIMEOUT_MS,
    )
    .catch(() => {});
};

/** Reports a server that gave back what it was given to know us by: careless, or out to get it into a conversation. */
const reportEcho = (server: string, executed: Envelope, context: ExecuteContext): void => {
  const { result: _notRead, ...execution } = executed.execution ?? {};
  const echoes = executed.execution?.credentialEchoes ?? 0;
  if (echoes === 0) return;
  context.onEchoed(server, echoes);
  const detail = `the result held a credential of the server in ${echoes} place(s); removed`;
  context.traces
    .append(
      {
        ...incidentOf({ ...executed, execution: execution as Execution }),
        outcome: "received",
        detail,
      },
      INCIDENT_TIMEOUT_MS,
    )
    .catch(() => {});
};

/**
 * A result must fit into an envelope as we write it, which can be longer than what the server sent (`1e20`), and must
 * have a canonical form (RFC 8785), or nobody could sign for it.
 */
const passable = (outcome: ToolCallOutcome): ToolCallOutcome => {
  if (outcome.kind === "failure") return outcome;
  const refuse = (code: UpstreamFailureCode, detail: string): ToolCallOutcome => ({
    kind: "failure",
    code,
    detail,
    sent: true,
  });
  if (Buffer.byteLength(JSON.stringify(outcome.result)) > MAX_RESULT_BYTES) {
    return refuse("upstream_response_too_large", "the result is larger than an envelope can carry");
  }
  if (isWellFormedJson(outcome.result)) return outcome;
  return refuse("upstream_protocol_error", "the result has an unpaired surrogate");
};

const tooLate: ToolCallOutcome = {
  kind: "failure",
  code: "upstream_timeout",
  detail: "the deadline passed while the call was being claimed",
  sent: false,
};

const callWithin = async (
  timeoutMs: number,
  server: ConnectedServer,
  envelope: Envelope,
  args: Readonly<Record<string, unknown>>,
): Promise<ToolCallOutcome> => {
  const { traceparent, tracestate } = envelope;
  // A call that nobody waits for any more must not run.
  if (timeoutMs <= 0) return tooLate;
  return server.upstream.callTool({
    name: envelope.request.tool?.name ?? "",
    arguments: { ...args },
    traceparent,
    ...(tracestate === undefined ? {} : { tracestate }),
    timeoutMs,
  });
};

/** Whatever held before a look at the server must still hold after it: that may have taken long (INV-7). */
const stillHolds = (envelope: Envelope, context: ExecuteContext): Refusal | undefined => {
  if (isPastDeadline(envelope, Date.now())) return refuse("failed", "deadline_exceeded");
  if (findServer(envelope, context.snapshot) === undefined) return refuse("denied", "tool_not_in_scope");
  return undefined;
};

/** INV-1: admits the call, against the tool as its server describes it today. */
const admitCall = async (
  envelope: Envelope,
  server: ConnectedServer,
  context: ExecuteContext,
): Promise<AdmittedCall | Refusal> => {
  const toolName = envelope.request.tool?.name ?? "";
  // What this executor knows may be older than what was approved, so a mismatch is looked at once more, afresh.
  for (const fresh of [false, true]) {
    const definition = await server.definitionHashOf(toolName, { fresh });
    if (!definition.ok) return refuse("failed", definition.failure.code);
    const changed = stillHolds(envelope, context);
    if (changed !== undefined) return changed;
    const admission = admit(envelope, context.trusted, definition.hash, Date.now());
    if (admission.ok) return admission.call;
    if (admission.definitionChanged && !fresh) continue;
    reportRefusedTicket(envelope, admission.reason, context);
    if (!admission.definitionChanged) break;
    server.reportChanged();
    // A tool that is not described as it was approved is outside of the scope, and looks like it (INV-7).
    return refuse("denied", "tool_not_in_scope");
  }
  return refuse("failed", "ticket_refused");
};

/** Runs one call, at most once, and only with a ticket that holds for exactly this call. */
export const execute = async (envelope: Envelope, context: ExecuteContext): Promise<void> => {
  const { bus, instance } = context;
  const receivedAt = preciseNow();
  const end = (at: Envelope, outcome: Outcome, code: ErrorCode): void =>
    bus.publish(envelope.reply, finalReply(at, "mcp-executor", outcome, code), envelopeHeaders(envelope));

  if (isPastDeadline(envelope, Date.now())) return end(envelope, "failed", "deadline_exceeded");
  const server = await connectTo(envelope, context);
  if (isRefusal(server)) return end(envelope, server.outcome, server.code);
  const call = await admitCall(envelope, server, context);
  if (!isAdmitted(call)) return end(envelope, call.outcome, call.code);

  const entry = executingEntry(envelope, call, instance, Date.now());
  const claim = await context.ledger.claim(entry);
  if (claim.kind === "taken") return;
  if (claim.kind === "unavailable") return end(envelope, "failed", "ledger_unavailable");
  bus.publish(envelope.reply, { type: "progress", id: envelope.id, stage: "mcp-executor" });

  const startedAt = preciseNow();
  const timeoutMs = Math.min(server.record.timeoutMs, Date.parse(envelope.deadline) - Date.now());
  server.callsInFlight += 1;
  const outcome = await callWithin(timeoutMs, server, envelope, call.arguments).finally(() => {
    server.callsInFlight -= 1;
  });
  const endedAt = preciseNow();
  const execution = toExecution(
    passable(outcome),
    instance,
    call.ticket.definitionHash,
    claim.sequence,
    startedAt,
    endedAt,
  );
  context.onExecuted(execution);
  void context.ledger.close(executedEntry(entry, execution, endedAt));
  const executed: Envelope = {
    ...withStage(envelope, "execute", instance, receivedAt, endedAt),
    execution,
  };
  reportEcho(server.record.slug, executed, context);
  if (execution.result === undefined) return end(executed, "failed", execution.code ?? "upstream_error");
  context.results.deliver(executed);
};
