import { type TimedStage, type TraceDimension, timedStages } from "@portcullis/contracts";
import { type RawBuilder, sql } from "kysely";
import { GROWTH, LEAST_MS } from "../core/latency.ts";

/** Where a finding's property stands in a mark. */
export const inMarks = { category: 1, type: 2, detector: 3 } as const;
export type FindingDimension = keyof typeof inMarks;
export const isOfFinding = (dimension: TraceDimension): dimension is FindingDimension =>
  Object.hasOwn(inMarks, dimension);
export type PlainDimension = Exclude<TraceDimension, FindingDimension>;

export const dimensionColumns: Readonly<Record<PlainDimension, string>> = {
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

/** The marks of a row `of`; one that stands for nothing where it has none. */
export const eachMark = (of: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`unnest(case when cardinality(${of}) > 0 then ${of} else '{"||"}' end) as mark`;
export const partOfMark = (dimension: FindingDimension): RawBuilder<unknown> =>
  sql`nullif(split_part(mark, '|', ${sql.lit(inMarks[dimension])}), '')`;

const stageColumns: Readonly<Record<TimedStage | "total", string>> = {
  total: "duration_ms",
  "inspect.request": "ms_inspect_request",
  decide: "ms_decide",
  execute: "ms_execute",
  "inspect.result": "ms_inspect_result",
  ingress: "ms_ingress",
};
export const stages = ["total", ...timedStages] as const;

/** The durations of a row `r`, as `timed(stage, ms)`: the stage by its number in {@link stages}. */
export const eachDuration: RawBuilder<unknown> = sql`lateral (values ${sql.join(
  stages.map((stage, index) => sql`(${sql.lit(index)}, ${sql.ref(`r.${stageColumns[stage]}`)}::float8)`),
)}) as timed(stage, ms)`;

/** The bucket of {@link GROWTH} that a duration `ms` is counted in. */
export const durationBucket: RawBuilder<unknown> = sql`floor(ln(greatest(ms, ${sql.lit(LEAST_MS)})) / ln(${sql.lit(GROWTH)}::float8))::int`;

/** The begin of the bucket of a time; whole numbers all the way, which `extract` would not be. */
export const bucketOf = (bucketSeconds: number, at: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`date_bin(${sql.lit(`${bucketSeconds} seconds`)}::interval, ${at}, 'epoch'::timestamptz)`;
