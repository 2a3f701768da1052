import {
  type Answer,
  buckets,
  MAX_AGGREGATE_DAYS,
  MAX_BUCKETS,
  MAX_CELLS,
  type ReplayItem,
  type ReplayQuery,
  replayQuerySchema,
  type TraceAggregate,
  type TraceList,
  type TraceListQuery,
  type TraceView,
  traceAggregateQuerySchema,
  traceDimensionSchema,
  traceGetQuerySchema,
  tracePageQuerySchema,
  type ViewCommand,
  viewCommandSchema,
} from "@portcullis/contracts";
import { z } from "zod";
import type { AggregateRequest } from "./adapters/aggregate-reader.ts";
import { QueryTooCostly } from "./adapters/read-within.ts";
import { type Filtering, toConditions } from "./adapters/trace-conditions.ts";
import type { ViewAnswer } from "./adapters/views-table.ts";
import { type Cursor, decodeCursor } from "./core/cursor.ts";
import { sliceOf } from "./core/rollups.ts";
import { bucketCount } from "./core/series.ts";

export type QueryContext = {
  readonly get: (requestId: string) => Promise<TraceView | undefined>;
  readonly isPurged: (requestId: string) => Promise<boolean>;
  readonly list: (
    query: TraceListQuery,
    filtering: Filtering,
    cursor: Cursor | undefined,
  ) => Promise<TraceList>;
  readonly aggregate: (request: AggregateRequest, filtering: Filtering) => Promise<TraceAggregate>;
  readonly views: (command: ViewCommand) => Promise<ViewAnswer>;
  readonly replay: (query: ReplayQuery) => Promise<readonly ReplayItem[]>;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
};

export const refuse = (detail: string): Answer => ({ ok: false, code: "invalid_request", detail });

/** Whatever fails below: the caller learns that the store cannot be asked now, and no words of the database. */
export const orUnavailable = async (work: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await work();
  } catch {
    return { ok: false, code: "trace_unavailable", detail: "The trace store cannot be read now" };
  }
};

export const purgedAnswer = {
  ok: false,
  code: "purged",
  detail:
    "The data of this request were removed by an operator's order; the hashes of its events stay in the log",
} as const satisfies Answer;
const notFound = {
  ok: false,
  code: "not_found",
  detail: "No request with this id",
} as const satisfies Answer;

export const answerGet = (params: unknown, context: QueryContext): Promise<Answer> =>
  orUnavailable(async () => {
    const query = traceGetQuerySchema.safeParse(params);
    if (!query.success) return refuse("the query needs the id of a request");
    const value = await context.get(query.data.id);
    if (value !== undefined) return { ok: true, value };
    return (await context.isPurged(query.data.id)) ? purgedAnswer : notFound;
  });

const faultsOf = (error: z.ZodError): string =>
  error.issues.map((issue) => issue.path.join(".") || "the query").join(", ");

const noWords = refuse("not understood: text: no word to search for, or more than 20");

/** Whatever is searched for: the caller learns what to do about a query that takes too long. */
const orTooCostly = (work: () => Promise<Answer>): Promise<Answer> =>
  orUnavailable(async () => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof QueryTooCostly)) throw error;
      return {
        ok: false,
        code: "query_too_costly",
        detail: "Ask for a shorter time range (from, to), or for fewer traces by another filter",
      };
    }
  });

export const answerList = (params: unknown, context: QueryContext): Promise<Answer> =>
  orTooCostly(async () => {
    const query = tracePageQuerySchema.safeParse(params);
    if (!query.success) return refuse(`not understood: ${faultsOf(query.error)}`);
    const { cursor: text } = query.data;
    const cursor = text === undefined ? undefined : decodeCursor(text);
    if (text !== undefined && cursor === undefined) return refuse("not understood: cursor");
    const filtering = toConditions(query.data);
    if (filtering === undefined) return noWords;
    return { ok: true, value: await context.list(query.data, filtering, cursor) };
  });

const DAY_MS = 86_400_000;

export const answerAggregate = (params: unknown, context: QueryContext): Promise<Answer> =>
  orTooCostly(async () => {
    const parsed = traceAggregateQuerySchema.safeParse(params);
    if (!parsed.success) return refuse(`not understood: ${faultsOf(parsed.error)}`);
    const query = parsed.data;
    const toMs = query.to === undefined ? context.clock() : Date.parse(query.to);
    const fromMs = query.from === undefined ? toMs - DAY_MS : Date.parse(query.from);
    const frame = { fromMs, toMs, bucketSeconds: buckets[query.bucket] };
    const by = query.by === undefined ? [] : z.array(traceDimensionSchema).parse(query.by.split(","));
    if (fromMs >= toMs) return refuse("from: not before to");
    if (toMs - fromMs > MAX_AGGREGATE_DAYS * DAY_MS)
      return refuse(`from: more than ${MAX_AGGREGATE_DAYS} days before to`);
    if (bucketCount(frame) > MAX_BUCKETS)
      return refuse(`bucket: more than ${MAX_BUCKETS} of them; take longer ones`);
    if (bucketCount(frame) * (query.top + 2) > MAX_CELLS) {
      return refuse(`top: more than ${MAX_CELLS} counts; take longer buckets, or fewer groups`);
    }
    // Both ends are in the filter, also where nobody named them.
    const filter = { ...query, from: new Date(fromMs).toISOString(), to: new Date(toMs).toISOString() };
    const filtering = toConditions(filter);
    if (filtering === undefined) return noWords;
    const { bucket: _bucket, by: _by, top, latency, ...asked } = filter;
    const request = { frame, by, top, hasLatency: latency === "true", slice: sliceOf(asked, by, frame) };
    return { ok: true, value: await context.aggregate(request, filtering) };
  });

export const answerViews = (params: unknown, context: Pick<QueryContext, "views">): Promise<Answer> =>
  orUnavailable(async () => {
    const command = viewCommandSchema.safeParse(params);
    if (!command.success) return refuse(`not understood: ${faultsOf(command.error)}`);
    return context.views(command.data);
  });

export const answerReplay = (params: unknown, context: QueryContext): Promise<Answer> =>
  orUnavailable(async () => {
    const query = replayQuerySchema.safeParse(params);
    if (!query.success) return refuse("the query needs an org and a limit");
    return { ok: true, value: await context.replay(query.data) };
  });
