import { type LogLine, type LogPage, logBatchSchema } from "@portcullis/contracts";
import { type Kysely, sql } from "kysely";
import { MissingNodeError } from "../core/log/tree-reads.ts";
import { checkpointsOfSizes, newestCheckpoint } from "./checkpoint-table.ts";
import { readFrontier } from "./log-nodes.ts";
import type { TraceDatabase } from "./schema.ts";

type Db = Kysely<TraceDatabase>;

/** Leaves of one page, at most, and bytes of their data, of which the last leaf may bring more: a page is one message. */
const PAGE_LEAVES = 2_000;
const PAGE_BYTES = 4 * 1024 * 1024;

const base64 = (hash: Uint8Array): string => Buffer.from(hash).toString("base64");

export const countPending = async (db: Db): Promise<number> => {
  const { count } = await db
    .selectFrom("log_pending")
    .select(db.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
};

type Leaf = { readonly idx: number; readonly hash: Buffer; readonly data: string | null };
type LeafRow = Leaf & { readonly fits: boolean };

/**
 * The leaves with their data, where these are still kept: of the trace log the events, of the egress log its own rows. Data that would not fit into a page are not
 * read at all.
 */
const readLeaves = async (db: Db, log: number, from: number, to: number): Promise<readonly LeafRow[]> => {
  const { rows } = await sql<LeafRow>`
    select idx, hash, fits, case when fits then data end as data from (
      select idx, hash, data,
        coalesce(sum(octet_length(data)) over (order by idx rows between unbounded preceding and 1 preceding), 0)
          < ${PAGE_BYTES} as fits
      from (
        select leaf.idx, leaf.hash, coalesce(egress.data, event.body) as data
        from log_leaves leaf
        left join log_egress egress on egress.day = leaf.day and egress.log = leaf.log and egress.idx = leaf.idx
        left join log_events place on place.day = leaf.day and place.log = leaf.log and place.idx = leaf.idx
        left join events event on event.day = place.day and event.event_id = place.event_id
        where leaf.log = ${log} and leaf.idx >= ${from} and leaf.idx < ${to}
      ) leaf
    ) leaf order by idx`.execute(db);
  return rows;
};

/** The state before the page; none where the log has a hole, which who checks it finds. */
const frontierBefore = async (db: Db, log: number, from: number): Promise<string[]> => {
  try {
    return (await readFrontier(db, log, from)).map(base64);
  } catch (error) {
    if (error instanceof MissingNodeError) return [];
    throw error;
  }
};

const readBatches = async (db: Db, log: number, after: number, to: number): Promise<readonly LogLine[]> => {
  const rows = await db
    .selectFrom("log_batches")
    .select("batch")
    .where("log", "=", log)
    .where("size", ">", after)
    .where("size", "<=", to)
    .orderBy("size")
    .execute();
  return rows.map(({ batch }) => ({ line: "batch", batch: logBatchSchema.parse(JSON.parse(batch)) }));
};

/** How many leaves stand before a line. */
const positionOf = (line: LogLine, sizes: ReadonlyMap<string, number>): number => {
  switch (line.line) {
    case "leaf":
      return line.index + 1;
    case "batch":
      return line.batch.first + line.batch.count;
    case "checkpoint":
      return sizes.get(line.note) ?? 0;
    case "frontier":
      return line.size;
  }
};

const RANK = { frontier: 0, leaf: 1, batch: 2, checkpoint: 3 } as const;

/**
 * One page of a log: its leaves, each batch after its last leaf, and each checkpoint after the leaves that it covers; of checkpoints of one size the newest. It
 * never goes beyond the newest checkpoint. An empty range is answered with the newest checkpoint alone.
 * @param log id of the log
 */
export const readLogPage = async (db: Db, log: number, from: number, to: number): Promise<LogPage> => {
  const newest = await newestCheckpoint(db, log);
  if (newest === undefined) return { lines: [], next: null, frontier: [] };
  if (from >= to) return { lines: [{ line: "checkpoint", note: newest.note }], next: null, frontier: [] };
  const end = Math.min(to, newest.size);
  const found = await readLeaves(db, log, from, Math.min(end, from + PAGE_LEAVES));
  // By indices, not by what was found: a log with a hole is shown as it is.
  const past = found.find(({ fits }) => !fits)?.idx ?? Math.min(end, from + PAGE_LEAVES);
  const leaves = found.filter(({ fits }) => fits);
  const checkpoints = await checkpointsOfSizes(db, log, from, past);
  const sizes = new Map(checkpoints.map(({ note, size }) => [note, size]));
  const lines: readonly LogLine[] = [
    ...leaves.map(({ idx, hash, data }) => ({ line: "leaf" as const, index: idx, hash: base64(hash), data })),
    ...(await readBatches(db, log, from, past)),
    ...checkpoints.map(({ note }) => ({ line: "checkpoint" as const, note })),
  ];
  return {
    lines: lines.toSorted(
      (a, b) => positionOf(a, sizes) - positionOf(b, sizes) || RANK[a.line] - RANK[b.line],
    ),
    next: past < end ? past : null,
    frontier: await frontierBefore(db, log, from),
  };
};
