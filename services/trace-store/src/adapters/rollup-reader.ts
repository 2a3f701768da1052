import { type Kysely, type RawBuilder, sql } from "kysely";
import { escapeText } from "../core/escape.ts";
import { HOUR_MS, type Interval, type Slice, type Wanted, withoutHours } from "../core/rollups.ts";
import { bucketOf } from "./counting.ts";
import type { TraceDatabase } from "./schema.ts";

/** What of an aggregate is in the rollups, and what is to be counted row by row. */
export type Rolled = { readonly slice: Slice; readonly hours: Interval; readonly rest: readonly Interval[] };

const iso = (ms: number): string => new Date(ms).toISOString();

/** Undefined where no hour of the time is counted. To be read in the snapshot that the counts are read in. */
export const findRolled = async (
  db: Kysely<TraceDatabase>,
  slice: Slice,
  { fromMs, toMs }: Interval,
): Promise<Rolled | undefined> => {
  const hours = {
    fromMs: Math.ceil(fromMs / HOUR_MS) * HOUR_MS,
    toMs: Math.floor(toMs / HOUR_MS) * HOUR_MS,
  };
  const { rows } = await sql<{ readonly hour: Date }>`
    select hour from rolled_hours
    where clean and hour >= ${iso(hours.fromMs)} and hour < ${iso(hours.toMs)} order by hour`.execute(db);
  if (rows.length === 0) return undefined;
  const counted = rows.map(({ hour }) => hour.getTime());
  return { slice, hours, rest: withoutHours({ fromMs, toMs }, counted) };
};

const meets = (column: string, { any, none }: Wanted): RawBuilder<unknown> => {
  const name = sql.ref(`counted.${column}`);
  const written = (values: readonly string[]) => sql`${values.map(escapeText)}::text[]`;
  return sql.join(
    [
      sql`true`,
      ...(any.length === 0 ? [] : [sql`${name} = any(${written(any)})`]),
      ...(none.length === 0 ? [] : [sql`not ${name} = any(${written(none)})`]),
    ],
    sql` and `,
  );
};

const inHours = ({ hours }: Rolled): RawBuilder<unknown> => sql`
  counted.hour >= ${iso(hours.fromMs)} and counted.hour < ${iso(hours.toMs)}
  and exists (select from rolled_hours rolled where rolled.hour = counted.hour and clean)`;

/** Rows `(bucket, group, count)` of the rollups; the group is made of columns of `counted`, whose `value` is that of the slice. */
export const rolledCounts = (
  rolled: Rolled,
  bucketSeconds: number,
  group: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`
  select ${bucketOf(bucketSeconds, sql`counted.hour`)} as bucket, ${group}, sum(counted.count)::bigint as count
  from request_counts counted
  where counted.dimension = ${rolled.slice.dimension} and ${inHours(rolled)}
    and ${meets("org", rolled.slice.org)} and ${meets("outcome", rolled.slice.outcome)}
  group by 1, 2`;

/** Rows `(stage, bucket, count, max)` of the rollups. */
export const rolledDurations = (rolled: Rolled): RawBuilder<unknown> => {
  const { org, outcome } = rolled.slice;
  // All orgs together have rows of their own.
  const ofOrgs =
    org.any.length + org.none.length === 0
      ? sql`counted.org = ''`
      : sql`counted.org <> '' and ${meets("org", org)}`;
  return sql`
    select counted.stage::int as stage, each.bucket, sum(each.count)::bigint as count, max(counted.max)::float8 as max
    from request_durations counted
    cross join lateral unnest(counted.buckets, counted.counts) as each(bucket, count)
    where ${inHours(rolled)} and ${ofOrgs} and ${meets("outcome", outcome)}
    group by 1, 2`;
};
