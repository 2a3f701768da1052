import { SINK_SLOTS, type SinkRecord } from "@portcullis/contracts";
import { type Selectable, sql } from "kysely";
import type { ControlDb, ControlTables } from "./tables.ts";

/** A sink as it is kept: its record, who made it and when. */
export type StoredSink = {
  readonly record: SinkRecord;
  readonly createdAt: string;
  readonly createdBy: string;
};

const toSink = (row: Selectable<ControlTables["sinks"]>): StoredSink => ({
  record: {
    id: row.id,
    org: row.org,
    ...row.settings,
    slot: row.slot,
    since: row.since.toISOString(),
    status: row.status,
    revision: row.revision,
  },
  createdAt: row.created_at.toISOString(),
  createdBy: row.created_by,
});

const settingsOf = ({ id, org, slot, since, status, revision, ...settings }: SinkRecord): string =>
  JSON.stringify(settings);

export const findSink = async (db: ControlDb, id: string): Promise<StoredSink | undefined> => {
  const row = await db.selectFrom("sinks").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toSink(row);
};

/** Holds the sink until the transaction ends, so that two changes of it follow each other. */
export const lockSink = async (db: ControlDb, id: string): Promise<StoredSink | undefined> => {
  const row = await db.selectFrom("sinks").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  return row === undefined ? undefined : toSink(row);
};

/** All sinks by name, also those that were removed. */
export const listSinks = async (db: ControlDb): Promise<readonly StoredSink[]> =>
  (await db.selectFrom("sinks").selectAll().orderBy("id").execute()).map(toSink);

/** The first slot that no sink has; undefined where all are taken. Two at a time collide in the table's own index. */
export const freeSlot = async (db: ControlDb): Promise<number | undefined> => {
  const rows = await db.selectFrom("sinks").select("slot").where("status", "=", "active").execute();
  const taken = new Set(rows.map(({ slot }) => slot));
  return Array.from({ length: SINK_SLOTS }, (_, slot) => slot).find((slot) => !taken.has(slot));
};

/** Writes a sink, new or changed. One that takes the name of a removed one has an age of its own. */
export const saveSink = async (
  db: ControlDb,
  record: SinkRecord,
  { isNew, createdBy }: { readonly isNew: boolean; readonly createdBy: string },
): Promise<StoredSink> => {
  const values = {
    org: record.org,
    settings: settingsOf(record),
    slot: record.slot,
    since: record.since,
    status: record.status,
    revision: record.revision,
    ...(isNew ? { created_by: createdBy, created_at: sql<Date>`now()` } : {}),
  };
  const row = await db
    .insertInto("sinks")
    .values({ id: record.id, created_by: createdBy, ...values })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(values))
    .returningAll()
    .executeTakeFirstOrThrow();
  return toSink(row);
};
