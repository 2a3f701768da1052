import {
  type StageLatency,
  type TimedStage,
  type TraceAggregate,
  type TraceDimension,
  timedStages,
} from "@portcullis/contracts";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { GROWTH, LEAST_MS, toLatency } from "../core/latency.ts";
import { type Count, type Frame, toAggregate } from "../core/series.ts";
import { readWithin } from "./read-within.ts";
import type { TraceDatabase } from "./schema.ts";
import { daysOf, type Filtering } from "./trace-conditions.ts";

export type AggregateRequest = {
  readonly frame: Frame;
  readonly by: readonly TraceDimension[];
  readonly top: number;
  readonly hasLatency: boolean;
};

/** Where a finding's property stands in a mark. */
const inMarks = { category: 1, type: 2, detector: 3 } as const;
type FindingDimension = keyof typeof inMarks;
const isOfFinding = (dimension: TraceDimension): dimension is FindingDimension =>
  Object.hasOwn(inMarks, dimension);

const columns: Readonly<Record<Exclude<TraceDimension, FindingDimension>, string>> = {
  outcome: "outcome",
  server: "server",
  tool: "tool",
  method: "method",
  key: "key",
  org: "org",
  code: "code",
  verdict: "verdict",
  endedAt: "ended_at",
};

const rowsOf = ({ frame }: AggregateRequest, { conditions, hasWords }: Filtering): RawBuilder<unknown> => {
  const iso = (ms: number): string => new Date(ms).toISOString();
  const { first, last } = daysOf({ from: iso(frame.fromMs), to: iso(frame.toMs) });
  const words = hasWords
    ? sql`join request_words w on w.day = r.day and w.request_id = r.request_id
        and w.day between ${first}::date and ${last}::date`
    : sql``;
  return sql`requests r ${words}
    where ${sql.join([sql`r.day between ${first}::date and ${last}::date`, ...conditions], sql` and `)}`;
};

/** The begin of a row's bucket; whole numbers all the way, which `extract` would not be. */
const bucketOf = ({ bucketSeconds }: Frame): RawBuilder<unknown> =>
  sql`date_bin(${sql.lit(`${bucketSeconds} seconds`)}::interval, r.received_at, 'epoch'::timestamptz)`;
const seconds = sql`extract(epoch from bucket)::bigint`;

/** How many traces there are in each bucket. */
export const countAll = (request: AggregateRequest, filtering: Filtering) => sql<{
  readonly bucket: number;
  readonly count: number;
}>`
  select ${seconds} as bucket, count from (
    select ${bucketOf(request.frame)} as bucket, count(*) as count
    from ${rowsOf(request, filtering)} group by 1) counted`;

type GroupRow = { readonly bucket: number; readonly group: (string | null)[] | null; readonly count: number };

/**
 * How many traces of each group there are in each bucket, in one reading of the rows: the largest groups by name, the others
 * together. Values of findings are of one and the same finding.
 */
export const countGroups = (request: AggregateRequest, filtering: Filtering) => {
  const { by, frame, top } = request;
  const scalar = by.map((dimension, index) =>
    isOfFinding(dimension)
      ? sql`null::text as ${sql.ref(`s${index}`)}`
      : sql`${sql.ref(`r.${columns[dimension]}`)} as ${sql.ref(`s${index}`)}`,
  );
  const ofFinding = by.flatMap((dimension, index) =>
    isOfFinding(dimension)
      ? [sql`nullif(split_part(mark, '|', ${sql.lit(inMarks[dimension])}), '') as ${sql.ref(`f${index}`)}`]
      : [],
  );
  const names = by.map((dimension, index) => sql.ref(isOfFinding(dimension) ? `f${index}` : `s${index}`));
  // First by all marks that a row has, of which there are few different ones; then by the values in them.
  const group = sql`array[${sql.join(names)}]`;
  const marks = ofFinding.length === 0 ? sql`null::text[]` : sql`r.marks`;
  const unfolded =
    ofFinding.length === 0
      ? sql``
      : sql`cross join lateral (
          select distinct ${sql.join(ofFinding)}
          from unnest(case when cardinality(marks) > 0 then marks else '{"||"}' end) as mark) found`;
  return sql<GroupRow>`
    with coarse as (
      select ${bucketOf(frame)} as bucket, ${sql.join(scalar)}, ${marks} as marks, count(*) as count
      from ${rowsOf(request, filtering)}
      group by 1, ${sql.join([...by.map((_, index) => sql.lit(index + 2)), sql.lit(by.length + 2)])}),
    counted as (
      select bucket, ${group} as "group", sum(count) as count from coarse ${unfolded} group by 1, 2),
    largest as (
      select "group" from counted group by 1 order by sum(count) desc, "group" limit ${sql.lit(top)})
    select ${seconds} as bucket, largest."group" as "group", sum(count)::bigint as count
    from counted left join largest on largest."group" = counted."group"
    group by counted.bucket, 2`;
};

const stageColumns: Readonly<Record<TimedStage | "total", string>> = {
  total: "duration_ms",
  "inspect.request": "ms_inspect_request",
  decide: "ms_decide",
  execute: "ms_execute",
  "inspect.result": "ms_inspect_result",
  ingress: "ms_ingress",
};
const stages = ["total", ...timedStages] as const;

type StageRow = {
  readonly stage: number;
  readonly bucket: number;
  readonly count: number;
  readonly max: number;
};

/** How many durations of each stage there are in each bucket of {@link GROWTH}. */
export const countDurations = (request: AggregateRequest, filtering: Filtering) => {
  const each = stages.map(
    (stage, index) => sql`(${sql.lit(index)}, ${sql.ref(`r.${stageColumns[stage]}`)}::float8)`,
  );
  return sql<StageRow>`
    select stage, floor(ln(greatest(ms, ${sql.lit(LEAST_MS)})) / ln(${sql.lit(GROWTH)}::float8))::int as bucket,
      count(*) as count, max(ms) as max
    from (select r.* from ${rowsOf(request, filtering)}) r
      cross join lateral (values ${sql.join(each)}) as timed(stage, ms)
    where ms is not null
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
    const { frame, by, hasLatency } = request;
    await limit();
    const grouped: readonly Count[] =
      by.length === 0 ? [] : (await countGroups(request, filtering).execute(trx)).rows;
    // Where each trace is in one group, all of them are the sum of the groups.
    const isPartition = by.length > 0 && !by.some(isOfFinding);
    await limit();
    const all: readonly Count[] = isPartition
      ? grouped
      : (await countAll(request, filtering).execute(trx)).rows.map((row) => ({ ...row, group: null }));
    const aggregate = toAggregate(frame, by, all, grouped);
    if (!hasLatency) return aggregate;
    await limit();
    return { ...aggregate, latency: latencyOf((await countDurations(request, filtering).execute(trx)).rows) };
  });
