import type { StageLatency, TraceAggregate, TraceDimension } from "@portcullis/contracts";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { toLatency } from "../core/latency.ts";
import type { Interval, Slice } from "../core/rollups.ts";
import { type Count, type Frame, toAggregate } from "../core/series.ts";
import {
  bucketOf,
  dimensionColumns,
  durationBucket,
  eachDuration,
  eachMark,
  isOfFinding,
  partOfMark,
  stages,
} from "./counting.ts";
import { readWithin } from "./read-within.ts";
import { findRolled, type Rolled, rolledCounts, rolledDurations } from "./rollup-reader.ts";
import type { TraceDatabase } from "./schema.ts";
import { daysOf, type Filtering, timeConditions } from "./trace-conditions.ts";

export type AggregateRequest = {
  readonly frame: Frame;
  readonly by: readonly TraceDimension[];
  readonly top: number;
  readonly hasLatency: boolean;
  /** Of the rollups, where they know enough. */
  readonly slice: Slice | undefined;
};

/** How an aggregate is counted: from the rollups as far as they go, the rest row by row. */
type Plan = { readonly filtering: Filtering; readonly frame: Frame; readonly rolled: Rolled | undefined };

const range = ({ fromMs, toMs }: Interval) => ({
  from: new Date(fromMs).toISOString(),
  to: new Date(toMs).toISOString(),
});

const within = (interval: Interval): RawBuilder<unknown> => {
  const { first, last } = daysOf(range(interval));
  const conditions = [
    sql`r.day between ${first}::date and ${last}::date`,
    ...timeConditions(range(interval)),
  ];
  return sql`(${sql.join(conditions, sql` and `)})`;
};

/** Row by row: `from …` of what the rollups do not have. */
const rowsOf = ({ frame, filtering: { conditions, hasWords }, rolled }: Plan): RawBuilder<unknown> => {
  const { first, last } = daysOf(range(frame));
  const words = hasWords
    ? sql`join request_words w on w.day = r.day and w.request_id = r.request_id
        and w.day between ${first}::date and ${last}::date`
    : sql``;
  const rest = rolled === undefined ? [frame] : rolled.rest;
  const times = rest.length === 0 ? sql`false` : sql`(${sql.join(rest.map(within), sql` or `)})`;
  return sql`requests r ${words} where ${sql.join([times, ...conditions], sql` and `)}`;
};

const seconds = sql`extract(epoch from bucket)::bigint`;
const bucketOfRow = ({ frame }: Plan): RawBuilder<unknown> =>
  bucketOf(frame.bucketSeconds, sql`r.received_at`);

/** How many traces there are in each bucket. */
export const countAll = (plan: Plan) => {
  const { frame, rolled } = plan;
  const counts =
    rolled === undefined
      ? sql``
      : sql`union all ${rolledCounts({ ...rolled, slice: { ...rolled.slice, dimension: "all" } }, frame.bucketSeconds, sql`null`)}`;
  return sql<{ readonly bucket: number; readonly count: number }>`
    select ${seconds} as bucket, sum(count)::bigint as count from (
      select ${bucketOfRow(plan)} as bucket, null as "group", count(*) as count from ${rowsOf(plan)} group by 1
      ${counts}) counted
    group by counted.bucket`;
};

type GroupRow = { readonly bucket: number; readonly group: (string | null)[] | null; readonly count: number };

/** Rows `(bucket, group, count)` of the rollups, where there are any. */
const rolledGroups = ({ rolled, frame }: Plan, by: readonly TraceDimension[]): RawBuilder<unknown> => {
  if (rolled === undefined) return sql``;
  const names = by.map((dimension) =>
    sql.ref(`counted.${dimension === "org" || dimension === "outcome" ? dimension : "value"}`),
  );
  return sql`union all ${rolledCounts(rolled, frame.bucketSeconds, sql`array[${sql.join(names)}]`)}`;
};

/**
 * How many traces of each group there are in each bucket, in one reading of the rows: the largest groups by name, the others
 * together. Values of findings are of one and the same finding.
 */
export const countGroups = (plan: Plan, by: readonly TraceDimension[], top: number) => {
  const scalar = by.map((dimension, index) =>
    isOfFinding(dimension)
      ? sql`null::text as ${sql.ref(`s${index}`)}`
      : sql`${sql.ref(`r.${dimensionColumns[dimension]}`)} as ${sql.ref(`s${index}`)}`,
  );
  const ofFinding = by.flatMap((dimension, index) =>
    isOfFinding(dimension) ? [sql`${partOfMark(dimension)} as ${sql.ref(`f${index}`)}`] : [],
  );
  const names = by.map((dimension, index) => sql.ref(isOfFinding(dimension) ? `f${index}` : `s${index}`));
  // First by all marks that a row has, of which there are few different ones; then by the values in them.
  const group = sql`array[${sql.join(names)}]`;
  const marks = ofFinding.length === 0 ? sql`null::text[]` : sql`r.marks`;
  const unfolded =
    ofFinding.length === 0
      ? sql``
      : sql`cross join lateral (select distinct ${sql.join(ofFinding)} from ${eachMark(sql`marks`)}) found`;
  return sql<GroupRow>`
    with coarse as (
      select ${bucketOfRow(plan)} as bucket, ${sql.join(scalar)}, ${marks} as marks, count(*) as count
      from ${rowsOf(plan)}
      group by 1, ${sql.join([...by.map((_, index) => sql.lit(index + 2)), sql.lit(by.length + 2)])}),
    counted as (
      select bucket, ${group} as "group", sum(count)::bigint as count from coarse ${unfolded} group by 1, 2
      ${rolledGroups(plan, by)}),
    largest as (
      select "group" from counted group by 1 order by sum(count) desc, "group" limit ${sql.lit(top)})
    select ${seconds} as bucket, largest."group" as "group", sum(count)::bigint as count
    from counted left join largest on largest."group" = counted."group"
    group by counted.bucket, 2`;
};

type StageRow = {
  readonly stage: number;
  readonly bucket: number;
  readonly count: number;
  readonly max: number;
};

/** How many durations of each stage there are in each bucket of lengths. */
export const countDurations = (plan: Plan) => {
  const rolled = plan.rolled === undefined ? sql`` : sql`union all ${rolledDurations(plan.rolled)}`;
  return sql<StageRow>`
    select stage, bucket, sum(count)::bigint as count, max(max) as max from (
      select stage, ${durationBucket} as bucket, count(*) as count, max(ms) as max
      from (select r.* from ${rowsOf(plan)}) r cross join ${eachDuration}
      where ms is not null
      group by 1, 2
      ${rolled}) counted
    group by 1, 2`;
};

const latencyOf = (rows: readonly StageRow[]): StageLatency[] =>
  stages.map((stage, index) => {
    const own = rows.filter((row) => row.stage === index);
    return toLatency(
      stage,
      own,
      own.reduce((max, row) => Math.max(max, row.max), 0),
    );
  });

/** @throws QueryTooCostly */
export const aggregateTraces = (
  db: Kysely<TraceDatabase>,
  request: AggregateRequest,
  filtering: Filtering,
  limitMs: number,
): Promise<TraceAggregate> =>
  readWithin(db, limitMs, async ({ trx, limit }) => {
    const { frame, by, top, hasLatency, slice } = request;
    await limit();
    const rolled = slice === undefined ? undefined : await findRolled(trx, slice, frame);
    const plan = { filtering, frame, rolled };
    await limit();
    const grouped: readonly Count[] =
      by.length === 0 ? [] : (await countGroups(plan, by, top).execute(trx)).rows;
    // Where each trace is in one group, all of them are the sum of the groups.
    const isPartition = by.length > 0 && !by.some(isOfFinding);
    await limit();
    const all: readonly Count[] = isPartition
      ? grouped
      : (await countAll(plan).execute(trx)).rows.map((row) => ({ ...row, group: null }));
    const aggregate = toAggregate(frame, by, all, grouped);
    if (!hasLatency) return aggregate;
    await limit();
    return { ...aggregate, latency: latencyOf((await countDurations(plan).execute(trx)).rows) };
  });
