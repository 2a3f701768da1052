import type {
  Answer,
  ControlCommand,
  ControlParams,
  ControlRequest,
  ControlResult,
  ServerRecord,
  SyncReply,
} from "@portcullis/contracts";
import type { ConfigRecord, ConfigRef } from "../adapters/outbox.ts";
import type { ControlDb } from "../adapters/tables.ts";
import { refusal } from "../core/control-request.ts";

export type CommandContext = {
  readonly db: ControlDb;
  readonly actor: ControlRequest["actor"];
  /** Asks the executor for the server's tools. */
  readonly sync: (server: ServerRecord) => Promise<SyncReply>;
  readonly randomBytes: (length: number) => Buffer;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
};

/** What a change must still do before it is answered. */
export type Written = {
  readonly ref: ConfigRef;
  readonly revision: number;
  /** `must`: the answer says that every service gets it. `may`: the value cannot be asked for again, so it is given. */
  readonly publication: "must" | "may";
};

export type CommandResult<T> =
  | { readonly ok: true; readonly value: T; readonly written?: Written }
  | Extract<Answer, { ok: false }>;

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

/** Half of the broker's `max_payload`: a record that could not be published must not be stored either. */
const MAX_RECORD_BYTES = 4 * 1024 * 1024;

/** A refusal where the record is larger than the bus carries. */
export const sizeRefusal = (record: ConfigRecord): Extract<Answer, { ok: false }> | undefined =>
  Buffer.byteLength(JSON.stringify(record)) > MAX_RECORD_BYTES
    ? refusal("conflict", "the record would be larger than 4 MiB, which is more than the bus carries")
    : undefined;
