import { type Kysely, sql } from "kysely";
import type { TraceDatabase } from "./schema.ts";

type Db = Kysely<TraceDatabase>;

/** A checkpoint as it was signed. */
export type CheckpointRow = { readonly size: number; readonly time: Date; readonly note: string };

const columns = ["size", "time", "note"] as const;

export const insertCheckpoint = async (
  db: Db,
  log: number,
  checkpoint: { readonly size: number; readonly time: string },
  note: string,
): Promise<void> => {
  await db
    .insertInto("checkpoints")
    .values({ log, size: checkpoint.size, time: checkpoint.time, note })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** The newest checkpoint, if `beforeMs` is given the newest that is not later. */
export const newestCheckpoint = (
  db: Db,
  log: number,
  beforeMs?: number,
): Promise<CheckpointRow | undefined> => {
  const query = db.selectFrom("checkpoints").select(columns).where("log", "=", log);
  const bounded =
    beforeMs === undefined
      ? query
      : query.where(sql<boolean>`time <= ${new Date(beforeMs).toISOString()}::timestamptz`);
  return bounded.orderBy("time", "desc").orderBy("size", "desc").limit(1).executeTakeFirst();
};

/** The first checkpoint that is not earlier than `afterMs`. */
export const firstCheckpointAfter = (
  db: Db,
  log: number,
  afterMs: number,
): Promise<CheckpointRow | undefined> =>
  db
    .selectFrom("checkpoints")
    .select(columns)
    .where("log", "=", log)
    .where(sql<boolean>`time >= ${new Date(afterMs).toISOString()}::timestamptz`)
    .orderBy("time")
    .orderBy("size")
    .limit(1)
    .executeTakeFirst();

/** The newest checkpoint of each size in a range, both ends included. */
export const checkpointsOfSizes = async (
  db: Db,
  log: number,
  from: number,
  to: number,
): Promise<readonly CheckpointRow[]> => {
  const { rows } = await sql<CheckpointRow>`
    select distinct on (size) size, time, note from checkpoints
    where log = ${log} and size >= ${from} and size <= ${to} order by size, time desc`.execute(db);
  return rows;
};

/** Of what is older than `beforeMs`, keeps the last of each hour: no request whose evidence would need the others is kept. */
export const thinCheckpoints = async (db: Db, beforeMs: number): Promise<void> => {
  const before = new Date(beforeMs).toISOString();
  await sql`
    delete from checkpoints old
    where time < ${before}::timestamptz and exists (
      select 1 from checkpoints later
      where later.log = old.log and later.time > old.time
        and later.time < date_trunc('hour', old.time) + interval '1 hour')`.execute(db);
};
