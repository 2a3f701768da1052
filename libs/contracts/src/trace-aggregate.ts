import { z } from "zod";
import { timestampSchema } from "./names.ts";
import { timedStages, traceFilterSchema } from "./trace-filters.ts";

/** What traces can be counted by. */
export const traceDimensions = [
  "outcome",
  "category",
  "type",
  "detector",
  "server",
  "tool",
  "method",
  "key",
  "org",
  "code",
  "verdict",
  "endedAt",
] as const;
export const traceDimensionSchema = z.enum(traceDimensions);
export type TraceDimension = z.infer<typeof traceDimensionSchema>;

/** Lengths of a bucket of time, in seconds. */
export const buckets = { "1m": 60, "5m": 300, "15m": 900, "1h": 3_600, "6h": 21_600, "1d": 86_400 } as const;
const bucketSchema = z.enum(Object.keys(buckets) as [keyof typeof buckets]);

/** Time ranges are bounded, and so is an answer: so many buckets, and so many numbers in all of its series. */
export const MAX_AGGREGATE_DAYS = 93;
export const MAX_BUCKETS = 1_500;
export const MAX_CELLS = 60_000;

/** `GET /v1/traces/aggregate`, `gate.v1.query.traces.aggregate`. The last 24 hours unless told. */
export const traceAggregateQuerySchema = traceFilterSchema.extend({
  bucket: bucketSchema.default("1h"),
  /** One or two dimensions with a comma between them; none counts all alone. */
  by: z
    .string()
    .max(40)
    .refine(
      (text) => {
        const names = text.split(",");
        return (
          names.length <= 2 &&
          new Set(names).size === names.length &&
          z.array(traceDimensionSchema).safeParse(names).success
        );
      },
      `one or two different ones of ${traceDimensions.join(", ")}`,
    )
    .optional(),
  /** So many groups, the largest ones; the rest is `other`. */
  top: z.coerce.number().int().min(1).max(100).default(10),
  /** Whether percentiles of latency are wanted too. */
  latency: z.enum(["true", "false"]).optional(),
});
export type TraceAggregateQuery = z.infer<typeof traceAggregateQuerySchema>;

const seriesSchema = z.object({ total: z.int(), counts: z.array(z.int()) });

const latencySchema = z.object({
  /** `total`: from the receipt of a request to its end. The others are the stages' own work. */
  stage: z.enum(["total", ...timedStages]),
  count: z.int(),
  /** Milliseconds; within 1 % of the exact percentile. */
  p50: z.number(),
  p90: z.number(),
  p99: z.number(),
  /** Exact. */
  max: z.number(),
});
export type StageLatency = z.infer<typeof latencySchema>;

export const traceAggregateSchema = z.object({
  from: timestampSchema,
  to: timestampSchema,
  /** Begin of each bucket, in the order of all `counts`. The first one begins with the bucket that `from` is in. */
  buckets: z.array(timestampSchema),
  by: z.array(traceDimensionSchema),
  /** Traces, each once. */
  all: seriesSchema,
  /** The largest groups first; a trace that has several values of a dimension counts in each of them. Null: has none. */
  groups: z.array(seriesSchema.extend({ values: z.array(z.string().nullable()) })),
  /** The groups that are not listed, together. */
  other: seriesSchema,
  /** Where it was asked for. */
  latency: z.array(latencySchema).optional(),
});
export type TraceAggregate = z.infer<typeof traceAggregateSchema>;
