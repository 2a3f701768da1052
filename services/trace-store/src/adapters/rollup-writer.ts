import { type Kysely, type RawBuilder, sql, type Transaction } from "kysely";
import { addDays, dayOf } from "../core/days.ts";
import { ROW_VERSION } from "../core/request-row.ts";
import {
  HOUR_MS,
  hoursToTell,
  ROLL_AFTER_MS,
  type RolledDimension,
  rolledDimensions,
} from "../core/rollups.ts";
import {
  dimensionColumns,
  durationBucket,
  eachDuration,
  eachMark,
  type FindingDimension,
  isOfFinding,
  type PlainDimension,
  partOfMark,
} from "./counting.ts";
import { readPartitionDays } from "./partitions.ts";
import type { TraceDatabase } from "./schema.ts";
import { timeConditions } from "./trace-conditions.ts";

type Db = Kysely<TraceDatabase>;
type Trx = Transaction<TraceDatabase>;

/** A day begins at midnight of UTC, wherever the database is. */
const startOf = (day: string): string => `${day}T00:00:00Z`;

/** Told in the transaction that changes requests: the counts of their hours hold no longer. */
export const tellChanged = async (
  trx: Trx,
  receivedAt: readonly (string | Date)[],
  nowMs = Date.now(),
): Promise<void> => {
  const hours = hoursToTell(receivedAt, nowMs);
  if (hours.length === 0) return;
  // Who counts the hour now is waited for, also where it has no row yet.
  await sql`
    insert into rolled_hours (hour, clean)
    select hour, false from unnest(${hours}::timestamptz[]) hour order by hour
    on conflict (hour) do update set clean = false`.execute(trx);
};

/** As {@link tellChanged}, of a whole day; its last requests may have been received on the next one. */
export const tellDayChanged = async (trx: Trx, day: string): Promise<void> => {
  await sql`
    update rolled_hours set clean = false
    where hour >= ${startOf(day)}::timestamptz and hour < ${startOf(addDays(day, 1))}::timestamptz + interval '1 hour'`.execute(
    trx,
  );
};

/** The hours that can be counted and are not, or not any more; the newest first. */
const hoursToRoll = async (db: Db, limit: number): Promise<readonly Date[]> => {
  const [oldest] = await readPartitionDays(db, "requests");
  if (oldest === undefined) return [];
  const { rows } = await sql<{ readonly hour: Date }>`
    select hour from generate_series(
      ${startOf(oldest)}::timestamptz, now() - ${sql.lit(`${ROLL_AFTER_MS + HOUR_MS} ms`)}::interval, interval '1 hour') series(hour)
    where not exists (select 1 from rolled_hours rolled where rolled.hour = series.hour and clean)
    order by hour desc limit ${limit}`.execute(db);
  return rows.map(({ hour }) => hour);
};

const plain = rolledDimensions.filter(
  (name): name is Extract<RolledDimension, PlainDimension> => name !== "all" && !isOfFinding(name),
);
const ofFindings = rolledDimensions.filter(
  (name): name is Extract<RolledDimension, FindingDimension> => name !== "all" && isOfFinding(name),
);

const countHour = async (trx: Trx, hour: string, rows: RawBuilder<unknown>): Promise<void> => {
  await sql`delete from request_counts where dimension = any(${[...rolledDimensions]}) and hour = ${hour}`.execute(
    trx,
  );
  const values = plain.map((name) => sql`(${name}, ${sql.ref(`r.${dimensionColumns[name]}`)})`);
  const parts = ofFindings.map((name) => sql`(${name}, ${partOfMark(name)})`);
  await sql`
    insert into request_counts (hour, org, outcome, dimension, value, count)
    with r as materialized (${rows})
    select ${hour}::timestamptz, org, outcome, 'all', null::text, count(*) from r group by org, outcome
    union all
    select ${hour}, org, outcome, dimension, value, count(*)
      from r cross join lateral (values ${sql.join(values)}) as each(dimension, value)
      group by org, outcome, dimension, value
    union all
    select ${hour}, org, outcome, dimension, value, sum(count)::bigint
      from (select org, outcome, marks, count(*) as count from r group by 1, 2, 3) marked
      cross join lateral (
        select distinct dimension, value from ${eachMark(sql`marks`)}
        cross join lateral (values ${sql.join(parts)}) as each(dimension, value)) found
      group by org, outcome, dimension, value`.execute(trx);
};

const timeHour = async (trx: Trx, hour: string, rows: RawBuilder<unknown>): Promise<void> => {
  await sql`delete from request_durations where hour = ${hour}`.execute(trx);
  await sql`
    insert into request_durations (hour, org, outcome, stage, buckets, counts, max)
    with counted as (
      select org, outcome, stage, ${durationBucket} as bucket, count(*) as count, max(ms) as max
      from (${rows}) r cross join ${eachDuration}
      where ms is not null
      group by grouping sets ((1, 2, 3, 4), (2, 3, 4)))
    select ${hour}::timestamptz, coalesce(org, ''), outcome, stage, array_agg(bucket order by bucket), array_agg(count order by bucket), max(max)
    from counted group by 2, 3, 4`.execute(trx);
};

const rollHour = (db: Db, hour: Date): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    await sql`set local statement_timeout = '5min'`.execute(trx);
    const from = hour.toISOString();
    const to = new Date(hour.getTime() + HOUR_MS).toISOString();
    const days = sql`r.day between ${dayOf(hour.getTime() - HOUR_MS)}::date and ${dayOf(hour.getTime() + HOUR_MS)}::date`;
    // What is not searchable yet cannot be counted right. First of all, since who removes a day locks it before the hours too.
    const { rows: old } = await sql`
      select 1 from requests r where ${days} and r.version < ${sql.lit(ROW_VERSION)} limit 1`.execute(trx);
    if (old.length > 0) return false;
    // Only where there is none: to insert it would wait for whoever has it, who has stored and not committed yet.
    await sql`
      insert into rolled_hours (hour, clean)
      select ${from}::timestamptz, false where not exists (select from rolled_hours where hour = ${from})
      on conflict do nothing`.execute(trx);
    // From here on who changes a request of the hour waits, and then says so.
    const { rows: mine } = await sql`
      select 1 from rolled_hours where hour = ${from} and not clean for update skip locked`.execute(trx);
    if (mine.length === 0) return false;
    const within = sql.join(timeConditions({ from, to }), sql` and `);
    const rows = sql`select r.* from requests r where ${days} and ${within} and r.canary is null`;
    await countHour(trx, from, rows);
    await timeHour(trx, from, rows);
    await sql`update rolled_hours set clean = true where hour = ${from}`.execute(trx);
    return true;
  });

/**
 * Counts some hours that are over. Instances share them.
 * @returns how many; 0 where nothing is left to count
 */
export const rollHours = async (db: Db, limit: number): Promise<number> => {
  let rolled = 0;
  for (const hour of await hoursToRoll(db, limit)) rolled += (await rollHour(db, hour)) ? 1 : 0;
  return rolled;
};

/** Forgets the counts of days that have no data left of anybody. */
export const forgetRollupsBefore = async (db: Db, day: string): Promise<void> => {
  await sql`delete from request_counts where dimension = any(${[...rolledDimensions]}) and hour < ${startOf(day)}::timestamptz`.execute(
    db,
  );
  await sql`delete from request_durations where hour < ${startOf(day)}::timestamptz`.execute(db);
  await sql`delete from rolled_hours where hour < ${startOf(day)}::timestamptz`.execute(db);
};
