import {
  type TraceList,
  type TraceListQuery,
  type TraceSummary,
  traceSummarySchema,
} from "@portcullis/contracts";
import { timeOfUuidv7 } from "@portcullis/crypto";
import { type Kysely, type RawBuilder, type Selectable, sql } from "kysely";
import { type Cursor, encodeCursor } from "../core/cursor.ts";
import { addDays, dayOf } from "../core/days.ts";
import { readMark, severityOfRank } from "../core/facets.ts";
import { type Window, windowsOf } from "../core/windows.ts";
import { readWithin } from "./read-within.ts";
import type { RequestsTable, TraceDatabase } from "./schema.ts";
import { daysOf, type Filtering } from "./trace-conditions.ts";

type Row = Selectable<RequestsTable>;

const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ""))];

const toSummary = (row: Row): TraceSummary => {
  const marks = (row.marks ?? []).map(readMark);
  return traceSummarySchema.parse({
    requestId: row.request_id,
    org: row.org,
    key: row.key,
    kind: row.kind,
    outcome: row.outcome,
    code: row.code,
    verdict: row.verdict,
    receivedAt: row.received_at.toISOString(),
    durationMs: row.duration_ms,
    executed: row.executed,
    endedAt: row.ended_at,
    server: row.server,
    tool: row.tool,
    method: row.method,
    conversation: row.conversation,
    categories: row.categories,
    types: distinct(marks.map(({ type }) => type)),
    detectors: distinct(marks.map(({ detector }) => detector)),
    severity: severityOfRank(row.severity),
    policies: row.policies ?? [],
    executor: row.executor,
    approval: row.approval ?? false,
    canary: row.canary,
  });
};

/** Rows of some days that a filter leaves, newest first: in the order of the primary key, so that nothing is sorted. */
export const listPage = (
  { conditions, hasWords }: Filtering,
  { first, last }: Window,
  before: string | undefined,
  limit: number,
): RawBuilder<Row> => {
  const within = (day: RawBuilder<unknown>): readonly RawBuilder<unknown>[] => {
    // One day is said as such: what is equal to it is known to the planner, and its order comes for free.
    if (first === last) return [sql`${day} = ${last}::date`];
    return [sql`${day} <= ${last}::date`, ...(first === undefined ? [] : [sql`${day} >= ${first}::date`])];
  };
  const all = [
    ...within(sql`r.day`),
    // Said of both tables, so that both are read for these days alone.
    ...(hasWords ? within(sql`w.day`) : []),
    ...(before === undefined ? [] : [sql`r.request_id < ${before}`]),
    ...conditions,
  ];
  const words = hasWords ? sql`join request_words w on w.day = r.day and w.request_id = r.request_id` : sql``;
  return sql<Row>`
    select r.* from requests r ${words}
    where ${sql.join(all, sql` and `)}
    order by r.day desc, r.request_id desc
    limit ${limit}`;
};

/** Ids of a moment's requests carry its time, ahead by a clock's difference at most. */
const DAYS_AHEAD = 1;

export type ListOptions = { readonly nowMs: number; readonly limitMs: number };

/**
 * One page, newest first. A page after a cursor does not shift when newer requests arrive.
 * @throws QueryTooCostly
 */
export const listTraces = (
  db: Kysely<TraceDatabase>,
  query: TraceListQuery,
  filtering: Filtering,
  cursor: Cursor | undefined,
  { nowMs, limitMs }: ListOptions,
): Promise<TraceList> =>
  readWithin(db, limitMs, async ({ trx, limit }) => {
    const { first, last = addDays(dayOf(nowMs), DAYS_AHEAD) } = daysOf(query);
    const cursorDay = cursor === undefined ? last : dayOf(timeOfUuidv7(cursor.id));
    const [newest = last] = [cursorDay, last].toSorted();
    const rows: Row[] = [];
    // A page of a day is found in less time than it takes to start a worker.
    await sql`set local max_parallel_workers_per_gather = 0`.execute(trx);
    for (const window of windowsOf(first, newest, filtering.hasWords)) {
      await limit();
      const wanted = query.limit + 1 - rows.length;
      const found = await listPage(filtering, window, cursor?.id, wanted).execute(trx);
      rows.push(...found.rows);
      if (rows.length > query.limit) break;
    }
    const traces = rows.slice(0, query.limit).map(toSummary);
    const end = traces.at(-1);
    const next =
      rows.length > query.limit && end !== undefined
        ? encodeCursor({ receivedAt: end.receivedAt, id: end.requestId })
        : null;
    return { traces, next };
  });
