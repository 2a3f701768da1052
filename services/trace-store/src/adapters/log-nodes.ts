import { type Frontier, rootOf } from "@portcullis/ledger";
import { type Kysely, sql } from "kysely";
import {
  frontierOfRange,
  type Interval,
  intervalsOf,
  type NodeLookup,
  proofOf,
  proofRanges,
} from "../core/log/tree-reads.ts";
import type { TraceDatabase } from "./schema.ts";

type Db = Kysely<TraceDatabase>;

/** Reads stored hashes: what each of them costs is a range of the primary key. */
const readIntervals = async (db: Db, log: number, intervals: readonly Interval[]): Promise<NodeLookup> => {
  const found = new Map<string, Uint8Array>();
  const read = async (leaves: boolean): Promise<void> => {
    const wanted = intervals.filter(({ level }) => (level === 0) === leaves);
    if (wanted.length === 0) return;
    const { rows } = await sql<{ level: number; idx: number; hash: Buffer }>`
      select wanted.level, node.idx, node.hash
      from unnest(${wanted.map(({ level }) => level)}::smallint[], ${wanted.map(({ first }) => first)}::bigint[],
        ${wanted.map(({ first, count }) => first + count)}::bigint[]) as wanted (level, first, past)
      cross join lateral (
        select idx, hash from ${leaves ? sql`log_leaves` : sql`log_nodes`} node
        where node.log = ${log} and idx >= wanted.first and idx < wanted.past
          ${leaves ? sql`` : sql`and node.level = wanted.level`}
      ) node`.execute(db);
    for (const { level, idx, hash } of rows) found.set(`${level}:${idx}`, hash);
  };
  await read(true);
  await read(false);
  return (level, index) => found.get(`${level}:${index}`);
};

/**
 * The complete subtrees of the log's first `size` leaves, the largest first, from the stored hashes.
 * @throws MissingNodeError where the log is not whole
 */
export const readFrontier = async (db: Db, log: number, size: number): Promise<Frontier> => {
  const range = { first: 0, count: size };
  return frontierOfRange(range, await readIntervals(db, log, intervalsOf([range])));
};

/** Root in hex of the log's first `size` leaves. */
export const readRoot = async (db: Db, log: number, size: number): Promise<string> =>
  Buffer.from(rootOf(await readFrontier(db, log, size))).toString("hex");

/** Inclusion proofs of some leaves in the log's first `size` leaves. */
export const readProofs = async (
  db: Db,
  log: number,
  indices: readonly number[],
  size: number,
): Promise<readonly (readonly Uint8Array[])[]> => {
  const ranges = indices.flatMap((index) => proofRanges(index, size));
  const lookup = await readIntervals(db, log, intervalsOf(ranges));
  return indices.map((index) => proofOf(index, size, lookup));
};
