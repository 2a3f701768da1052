import type { Bus, RawTraceWriter } from "@portcullis/bus";
import type { Snapshot } from "@portcullis/catalog";
import type { ErrorCode, Execution, Outcome } from "@portcullis/contracts";
import type { TrustedKeys } from "@portcullis/crypto";
import type { Ledger } from "../adapters/ledger.ts";
import type { Upstreams } from "../adapters/upstream/upstreams.ts";
import type { ResultDelivery } from "../core/results.ts";
import type { CallsUnderWay } from "./calls-under-way.ts";

export type ExecuteContext = {
  readonly bus: Bus;
  readonly snapshot: Snapshot;
  readonly trusted: TrustedKeys;
  readonly upstreams: Upstreams;
  readonly ledger: Ledger;
  readonly results: ResultDelivery;
  readonly traces: RawTraceWriter;
  readonly calls: CallsUnderWay;
  readonly instance: string;
  /** Where the record of a server has no limit of its own. */
  readonly maxCallsPerServer: number;
  readonly onRefused: (reason: string) => void;
  readonly onExecuted: (execution: Execution) => void;
  /** A result held credentials of ours; they are no longer in it. */
  readonly onEchoed: (server: string, echoes: number) => void;
};

/** How a call ended before it began. */
export type Refusal = { readonly kind: "refusal"; readonly outcome: Outcome; readonly code: ErrorCode };

export const refuse = (outcome: Outcome, code: ErrorCode): Refusal => ({ kind: "refusal", outcome, code });
