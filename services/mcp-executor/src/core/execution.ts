import type { Envelope, ErrorCode, Execution, LedgerEntry } from "@portcullis/contracts";
import type { AdmittedCall } from "@portcullis/crypto";
import type { ToolCallOutcome } from "../adapters/upstream.ts";

/** The ledger's `executing` entry: what is about to leave, named by digests only. */
export const executingEntry = (
  envelope: Envelope,
  call: AdmittedCall,
  executor: string,
  now: number,
): LedgerEntry => ({
  v: 1,
  entry: "executing",
  requestId: envelope.id,
  org: envelope.org,
  key: envelope.key,
  server: call.ticket.server,
  tool: call.ticket.tool,
  argumentsDigest: call.argumentsDigest,
  definitionHash: call.ticket.definitionHash,
  receiptDigest: call.receiptDigest,
  ticketDigest: call.ticketDigest,
  executor,
  at: new Date(now).toISOString(),
});

export const executedEntry = (executing: LedgerEntry, execution: Execution, now: number): LedgerEntry => ({
  ...executing,
  entry: "executed",
  at: new Date(now).toISOString(),
  status: execution.status,
  ...(execution.code === undefined ? {} : { code: execution.code }),
});

const failureCode = (outcome: ToolCallOutcome): ErrorCode | undefined =>
  outcome.kind === "failure" ? outcome.code : undefined;

/** What the envelope gains by a call. Times in milliseconds since the epoch. */
export const toExecution = (
  outcome: ToolCallOutcome,
  executor: string,
  definitionHash: string,
  ledgerSequence: number,
  startedAt: number,
  endedAt: number,
): Execution => {
  const code = failureCode(outcome);
  const base = {
    executor,
    startedAt: new Date(startedAt).toISOString(),
    ms: Math.max(0, Math.round((endedAt - startedAt) * 1000) / 1000),
    ledgerSequence,
    definitionHash,
  };
  if (outcome.kind === "failure")
    return { ...base, status: "failed", ...(code === undefined ? {} : { code }) };
  const status = outcome.result.isError === true ? "tool_error" : "completed";
  const echoes = outcome.echoes === 0 ? {} : { credentialEchoes: outcome.echoes };
  return { ...base, status, result: outcome.result, ...echoes };
};
