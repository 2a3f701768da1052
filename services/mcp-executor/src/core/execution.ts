import { type Envelope, type Execution, type LedgerEntry, MAX_RESULT_BYTES } from "@portcullis/contracts";
import { type AdmittedCall, isWellFormedJson } from "@portcullis/crypto";
import type { CallOutcome, UpstreamFailure } from "../adapters/upstream/upstream.ts";
import type { CallHealth } from "./breaker.ts";

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

/** When and by whom a call was made, and what was found of it. Times in milliseconds since the epoch. */
export type ExecutionFacts = {
  readonly executor: string;
  readonly definitionHash: string;
  readonly ledgerSequence: number;
  readonly startedAt: number;
  readonly endedAt: number;
};

/** What came of it: `status` and what is to be inspected. */
const cameOf = (outcome: CallOutcome): Pick<Execution, "status" | "code" | "result" | "error" | "exact"> => {
  switch (outcome.kind) {
    case "failure":
      return { status: "failed", code: outcome.code };
    case "error": {
      const { error, exact } = outcome;
      return { status: "failed", code: "upstream_error", error, ...(exact === undefined ? {} : { exact }) };
    }
    case "result": {
      const { result, exact } = outcome;
      const status = result.isError === true ? "tool_error" : "completed";
      return { status, result, ...(exact === undefined ? {} : { exact }) };
    }
  }
};

/** What the envelope gains by a call. */
export const toExecution = (outcome: CallOutcome, facts: ExecutionFacts): Execution => {
  const { executor, definitionHash, ledgerSequence, startedAt, endedAt } = facts;
  const echoes = outcome.kind === "failure" ? 0 : outcome.echoes;
  return {
    executor,
    startedAt: new Date(startedAt).toISOString(),
    ms: Math.max(0, Math.round((endedAt - startedAt) * 1000) / 1000),
    ledgerSequence,
    definitionHash,
    ...cameOf(outcome),
    ...(echoes === 0 ? {} : { credentialEchoes: echoes }),
  };
};

const refuse = (code: UpstreamFailure["code"], detail: string): UpstreamFailure => ({
  kind: "failure",
  code,
  detail,
  sent: true,
});

/**
 * An answer must fit into an envelope as we write it, which can be longer than what the server sent (`1e20`), and must
 * have a canonical form (RFC 8785), or nobody could sign for it.
 */
export const passable = (outcome: CallOutcome): CallOutcome => {
  if (outcome.kind === "failure") return outcome;
  const value = outcome.kind === "result" ? outcome.result : outcome.error;
  const bytes = Buffer.byteLength(JSON.stringify(value)) + Buffer.byteLength(outcome.exact ?? "");
  if (bytes > MAX_RESULT_BYTES)
    return refuse("upstream_response_too_large", "the result is larger than an envelope can carry");
  return isWellFormedJson(value) && (outcome.exact ?? "").isWellFormed()
    ? outcome
    : refuse("upstream_protocol_error", "the result has an unpaired surrogate");
};

/** A time-out within less than this says nothing of a server: the caller chose it. */
const FAIR_TIMEOUT_MS = 10_000;

/**
 * What a call says of its server.
 * @param allowedMs how long the server had at most; `timeoutMs` how long it has by its record
 */
export const healthOf = (
  outcome: Pick<UpstreamFailure, "code" | "status"> | undefined,
  allowedMs: number,
  timeoutMs: number,
): CallHealth => {
  switch (outcome?.code) {
    case "upstream_unreachable":
      return "failed";
    case "upstream_timeout":
      return allowedMs >= Math.min(timeoutMs, FAIR_TIMEOUT_MS) ? "failed" : "neutral";
    case "client_cancelled":
    case "call_gone":
    case "overloaded":
    case "credential_refused":
    case "upstream_address_refused":
      return "neutral";
    default:
      return (outcome?.status ?? 200) >= 500 ? "failed" : "alive";
  }
};
