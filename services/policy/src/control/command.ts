import type {
  Answer,
  ControlCommand,
  ControlParams,
  ControlRequest,
  ControlResult,
  Precondition,
} from "@portcullis/contracts";
import type { Exporter } from "../adapters/exporter.ts";
import type { ConfigRecord, ConfigRef } from "../adapters/outbox.ts";
import type { ControlDb } from "../adapters/tables.ts";
import { refusal } from "../core/control-request.ts";
import type { DecisionSources } from "./decision-sources.ts";
import type { ServerSync } from "./server-sync.ts";

export type CommandContext = {
  readonly db: ControlDb;
  readonly actor: ControlRequest["actor"];
  /** What the caller expects of the record that the command changes; see {@link checkPrecondition}. */
  readonly precondition: Precondition | undefined;
  /** Looks at a server through the executor, and takes over what it offers today. */
  readonly syncServer: ServerSync;
  /** Gets a document of a registry through the executor. */
  readonly fetchRegistry: (url: string) => Promise<Answer>;
  readonly randomBytes: (length: number) => Buffer;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** What decisions look at. */
  readonly decisions: DecisionSources;
  /** The service that sends trace events outside. */
  readonly exporter: Exporter;
  /** Milliseconds between two runs of an org's canaries; 0 where they are off. */
  readonly canaryIntervalMs: number;
  /** When the snapshot's last sign of life was written; null where there was none yet. */
  readonly heartbeat: () => string | null;
};

/** What a change must still do before it is answered. */
export type Written = {
  readonly ref: ConfigRef;
  readonly revision: number;
  /** `must`: the answer says that every service gets it. `may`: the value cannot be asked for again, so it is given. */
  readonly publication: "must" | "may";
};

export type Refusal = Extract<Answer, { ok: false }>;

export type CommandResult<T> = { readonly ok: true; readonly value: T; readonly written?: Written } | Refusal;

export type Handler<C extends ControlCommand> = (
  params: ControlParams<C>,
  context: CommandContext,
) => Promise<CommandResult<ControlResult<C>>>;

export const done = <T>(
  value: T,
  ref: ConfigRef,
  revision: number,
  publication: Written["publication"] = "must",
): CommandResult<T> => ({ ok: true, value, written: { ref, revision, publication } });

/**
 * A refusal where the record is not what the caller expects. To be asked after the record's row is locked, or it says
 * nothing about the moment of the write.
 * @param revision of the record as it is now; undefined where there is none
 */
export const checkPrecondition = (
  precondition: Precondition | undefined,
  revision: number | undefined,
): Refusal | undefined => {
  if (precondition === undefined) return undefined;
  if ("absent" in precondition) {
    return revision === undefined
      ? undefined
      : refusal("precondition_failed", `the record exists already, with revision ${revision}`);
  }
  if (revision === undefined) return refusal("precondition_failed", "there is no such record");
  return precondition.revisions.includes(revision)
    ? undefined
    : refusal("precondition_failed", `the record has revision ${revision} by now`);
};

/** Half of the broker's `max_payload`: a record that could not be published must not be stored either. */
const MAX_RECORD_BYTES = 4 * 1024 * 1024;

/** A refusal where the record is larger than the bus carries. */
export const sizeRefusal = (record: ConfigRecord): Refusal | undefined =>
  Buffer.byteLength(JSON.stringify(record)) > MAX_RECORD_BYTES
    ? refusal("conflict", "the record would be larger than 4 MiB, which is more than the bus carries")
    : undefined;
