import type { EgressLeaf } from "@portcullis/contracts";
import { type Kysely, sql, type Transaction } from "kysely";
import type { LedgerBounds, LedgerStream } from "../adapters/ledger-stream.ts";
import { type LogHead, withLog, writeHead } from "../adapters/log-head.ts";
import { writeEgress, writeLeaves, writeNodes } from "../adapters/log-writer.ts";
import type { Partitions } from "../adapters/partitions.ts";
import type { TraceDatabase } from "../adapters/schema.ts";
import { dayOf } from "../core/days.ts";
import { appendLeaves } from "../core/log/append-leaves.ts";
import { type EgressRecord, toEgressRecord } from "../core/log/egress-message.ts";
import type { Contradiction } from "../core/log/outside.ts";

export type CopyContext = {
  readonly db: Kysely<TraceDatabase>;
  readonly partitions: Pick<Partitions, "ensure">;
  readonly ledger: LedgerStream;
  readonly origin: string;
  /** Tells of leaves that should not be: `foreign` and `missing`. */
  readonly onAlarm: (kind: EgressLeaf["kind"], sequence: number, count: number) => void;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
};

export type Copied =
  /** `atMs`: a moment at which the stream had no more than the log has now, or `undefined` where more is left to copy. */
  | {
      readonly kind: "copied";
      readonly size: number;
      readonly count: number;
      readonly atMs: number | undefined;
    }
  | { readonly kind: "busy" }
  | { readonly kind: "contradiction"; readonly contradiction: Contradiction };

const MAX_COPY = 2_000;

/** Whether the stream's message that was copied last is still the one that was copied. */
const isSameStream = async (
  trx: Transaction<TraceDatabase>,
  ledger: LedgerStream,
  head: LogHead,
  bounds: LedgerBounds,
): Promise<boolean> => {
  if (head.size === 0 || head.size < bounds.first) return true;
  const [message] = await ledger.read(head.size, head.size + 1);
  // It is past its age in this very moment.
  if (message === undefined || message === null) return true;
  const { rows } = await sql<{ hash: Buffer }>`
    select hash from log_leaves where log = ${head.id} and idx = ${head.size - 1}`.execute(trx);
  return rows[0] === undefined ? false : rows[0].hash.equals(toEgressRecord(message).hash);
};

const readRecords = async (
  ledger: LedgerStream,
  bounds: LedgerBounds,
  first: number,
  past: number,
): Promise<readonly EgressRecord[]> => {
  const firstThere = Math.min(Math.max(first, bounds.first), past);
  const gone = Array.from({ length: firstThere - first }, () => toEgressRecord(null));
  return [...gone, ...(await ledger.read(firstThere, past)).map(toEgressRecord)];
};

/** One alarm for each row of such leaves. */
const tellAlarms = (records: readonly EgressRecord[], first: number, tell: CopyContext["onAlarm"]): void => {
  for (const kind of ["foreign", "missing"] as const) {
    const at = records.findIndex((record) => record.kind === kind);
    if (at >= 0) tell(kind, first + at, records.filter((record) => record.kind === kind).length);
  }
};

/** Appends what is new in the ledger stream to the egress log, in the stream's order, whole or not at all (INV-8). */
export const copyEgress = async (context: CopyContext): Promise<Copied> => {
  const { db, partitions, ledger, origin, onAlarm, clock } = context;
  const copied = await withLog(db, origin, async (trx, head): Promise<Copied> => {
    // Taken before the stream is asked: what had left by then is in what it answers.
    const atMs = clock();
    const bounds = await ledger.bounds();
    if (bounds.last < head.size) return { kind: "contradiction", contradiction: "ledger_is_shorter" };
    if (!(await isSameStream(trx, ledger, head, bounds))) {
      return { kind: "contradiction", contradiction: "ledger_is_another" };
    }
    const first = head.size + 1;
    const past = Math.min(bounds.last, head.size + MAX_COPY) + 1;
    const caughtUpAtMs = past > bounds.last ? atMs : undefined;
    if (past === first) return { kind: "copied", size: head.size, count: 0, atMs: caughtUpAtMs };
    const records = await readRecords(ledger, bounds, first, past);
    const day = dayOf(atMs);
    await partitions.ensure([day]);
    const { size, frontier, nodes } = appendLeaves(
      head.size,
      head.frontier,
      records.map(({ hash }) => hash),
    );
    const leaves = records.map(({ hash }) => ({ day, hash }));
    await writeLeaves(trx, head.id, head.size, leaves);
    await writeEgress(trx, head.id, head.size, day, records);
    await writeNodes(trx, head.id, nodes);
    await writeHead(trx, { ...head, size, frontier });
    tellAlarms(records, first, onAlarm);
    return { kind: "copied", size, count: records.length, atMs: caughtUpAtMs };
  });
  return copied ?? { kind: "busy" };
};
