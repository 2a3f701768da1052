import type { LogBatch } from "@portcullis/contracts";
import { batchDigest, rootOf } from "@portcullis/ledger";
import type { Kysely } from "kysely";
import { withLog, writeHead } from "../adapters/log-head.ts";
import {
  deletePending,
  readPending,
  writeBatch,
  writeEventIndices,
  writeLeaves,
  writeNodes,
} from "../adapters/log-writer.ts";
import type { Partitions } from "../adapters/partitions.ts";
import type { TraceDatabase } from "../adapters/schema.ts";
import { appendLeaves } from "../core/log/append-leaves.ts";

export type SealContext = {
  readonly db: Kysely<TraceDatabase>;
  readonly partitions: Pick<Partitions, "ensure">;
  readonly origin: string;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
};

/** A backlog is worked off in pieces of this size: what one of them takes in memory is a few megabytes. */
export const MAX_BATCH = 10_000;
/** The stores together seal once a second. */
const MIN_REST_MS = 900;

/**
 * Appends the stored events that have waited longest to the trace log, as one batch, whole or not at all (INV-8).
 * @returns how many events that were; 0 where nothing waits, or another store is at it
 */
export const sealTraces = async ({ db, partitions, origin, clock }: SealContext): Promise<number> => {
  const sealed = await withLog(db, origin, async (trx, head) => {
    if (head.restedMs < MIN_REST_MS) return 0;
    const pending = await readPending(trx, MAX_BATCH);
    if (pending.length === 0) return 0;
    // A day past the retention may be gone already; the hash of its event belongs into the log all the same.
    await partitions.ensure(pending.map(({ day }) => day));
    const { size, frontier, nodes } = appendLeaves(
      head.size,
      head.frontier,
      pending.map(({ hash }) => hash),
    );
    const batch: LogBatch = {
      v: 1,
      number: head.batches + 1,
      previous: head.head,
      first: head.size,
      count: pending.length,
      root: Buffer.from(rootOf(frontier)).toString("hex"),
      at: new Date(clock()).toISOString(),
    };
    await writeLeaves(trx, head.id, head.size, pending);
    await writeEventIndices(trx, head.id, head.size, pending);
    await writeNodes(trx, head.id, nodes);
    await writeBatch(trx, head.id, batch);
    await deletePending(trx, pending);
    await writeHead(trx, { id: head.id, size, frontier, batches: batch.number, head: batchDigest(batch) });
    return pending.length;
  });
  return sealed ?? 0;
};
