import type { Alarm } from "@portcullis/contracts";
import type { ControlDb } from "./tables.ts";

export type OpenAlarm = {
  readonly org: string;
  readonly name: string;
  readonly key: string;
  readonly alarm: Alarm;
};

export const openAlarms = (db: ControlDb, org: string): Promise<readonly OpenAlarm[]> =>
  db.selectFrom("open_alarms").selectAll().where("org", "=", org).orderBy("name").orderBy("key").execute();

/** Those of a name that are open, of all orgs. */
export const alarmsNamed = (db: ControlDb, name: string): Promise<readonly OpenAlarm[]> =>
  db.selectFrom("open_alarms").selectAll().where("name", "=", name).orderBy("org").orderBy("key").execute();

/** How many are open, by name. */
export const countOpenAlarms = async (db: ControlDb): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom("open_alarms")
    .select((eb) => ["name", eb.fn.countAll<number>().as("count")])
    .groupBy("name")
    .execute();
  return new Map(rows.map(({ name, count }) => [name, Number(count)]));
};

const toOutbox = async (db: ControlDb, alarm: Alarm): Promise<void> => {
  await db
    .insertInto("alarm_outbox")
    .values({ alarm: JSON.stringify(alarm) })
    .execute();
};

/**
 * Opens an alarm and puts the news of it on the list. False where it is open already: then nothing is new.
 * @param isNews whether it says something new even then
 */
export const raiseAlarm = async (db: ControlDb, alarm: Alarm, isNews = false): Promise<boolean> => {
  const { org, name, key } = alarm;
  const row = { org, name, key, alarm: JSON.stringify(alarm) };
  const [raised] = await db
    .insertInto("open_alarms")
    .values(row)
    .onConflict((conflict) =>
      isNews
        ? conflict.columns(["org", "name", "key"]).doUpdateSet({ alarm: row.alarm })
        : conflict.doNothing(),
    )
    .returning("key")
    .execute();
  if (raised === undefined) return false;
  await toOutbox(db, alarm);
  return true;
};

/** Closes an alarm and puts the news of it on the list. False where it is not open. */
export const clearAlarm = async (db: ControlDb, alarm: Alarm): Promise<boolean> => {
  const { org, name, key } = alarm;
  const [row] = await db
    .deleteFrom("open_alarms")
    .where("org", "=", org)
    .where("name", "=", name)
    .where("key", "=", key)
    .returning("key")
    .execute();
  if (row === undefined) return false;
  await toOutbox(db, alarm);
  return true;
};

const MAX_SENT = 100;

/**
 * Sends what is on the list, in its order, and takes off what was sent. Two instances take turns, so that a clearance never comes before what it
 * clears; what was sent and not taken off is sent again, with its id.
 * @throws what `send` throws; the list stays as it is then
 */
export const sendAlarms = (db: ControlDb, send: (alarm: Alarm) => Promise<void>): Promise<number> =>
  db.transaction().execute(async (tx) => {
    const rows = await tx
      .selectFrom("alarm_outbox")
      .selectAll()
      .orderBy("number")
      .limit(MAX_SENT)
      .forUpdate()
      .execute();
    for (const { alarm } of rows) await send(alarm);
    const last = rows.at(-1);
    if (last === undefined) return 0;
    await tx
      .deleteFrom("alarm_outbox")
      .where(
        "number",
        "in",
        rows.map(({ number }) => number),
      )
      .execute();
    return rows.length;
  });
