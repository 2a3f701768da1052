import {
  type TraceData,
  type TraceList,
  type TraceListQuery,
  type TraceSummary,
  type TraceView,
  traceEventSchema,
  traceSummarySchema,
} from "@portcullis/contracts";
import { timeOfUuidv7 } from "@portcullis/crypto";
import { type Kysely, type Selectable, sql } from "kysely";
import { type Cursor, encodeCursor } from "../core/cursor.ts";
import { addDays, dayOf } from "../core/days.ts";
import { escapeText } from "../core/escape.ts";
import { strongest } from "../core/rank.ts";
import type { RequestsTable, TraceDatabase } from "./schema.ts";

const MAX_INCIDENTS = 50;
const MAX_EVENTS = MAX_INCIDENTS + 10;

/** All that is stored of one request; undefined where there is nothing. */
export const getTrace = async (
  db: Kysely<TraceDatabase>,
  requestId: string,
): Promise<TraceView | undefined> => {
  const rows = await db
    .selectFrom("events")
    .select("body")
    .where("day", "=", sql<Date>`${dayOf(timeOfUuidv7(requestId))}::date`)
    .where("request_id", "=", requestId)
    // These last: however many there are, the record of the request is among the rows.
    .orderBy(sql`phase in ('incident', 'continued')`)
    .orderBy("at")
    .limit(MAX_EVENTS)
    .execute();
  const records = rows.map(({ body }): TraceData => traceEventSchema.parse(JSON.parse(body)).data);
  const trace = strongest(records, (data) => data);
  if (trace === undefined) return undefined;
  const incidents = records.filter(({ phase }) => phase === "incident").slice(0, MAX_INCIDENTS);
  return { ...trace, incidents };
};

const toSummary = (row: Selectable<RequestsTable>): TraceSummary =>
  traceSummarySchema.parse({
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
    categories: row.categories,
  });

/** A time of receipt and the day of the id are the same moment, but for the clocks of a request's way in. */
const dayBefore = (time: string): string => addDays(dayOf(Date.parse(time)), -1);
const dayAfter = (time: string): string => addDays(dayOf(Date.parse(time)), 1);

/** One page, newest first. A page after a cursor does not shift when newer requests arrive. */
export const listTraces = async (
  db: Kysely<TraceDatabase>,
  query: TraceListQuery,
  cursor: Cursor | undefined,
): Promise<TraceList> => {
  let rows = db
    .selectFrom("requests")
    .selectAll()
    .orderBy("received_at", "desc")
    .orderBy("request_id", "desc")
    .limit(query.limit + 1);
  const equals = {
    org: query.org,
    key: query.key,
    outcome: query.outcome,
    code: query.code,
    server: query.server,
    tool: query.tool,
    conversation: query.conversation,
  } as const;
  for (const column of Object.keys(equals) as (keyof typeof equals)[]) {
    const value = equals[column];
    if (value !== undefined) rows = rows.where(column, "=", escapeText(value));
  }
  if (query.category !== undefined) {
    rows = rows.where(sql<boolean>`categories @> array[${query.category}]::text[]`);
  }
  // The day is asked for as well, so that only the partitions in question are read.
  if (query.from !== undefined) {
    rows = rows
      .where(sql<boolean>`received_at >= ${query.from}::timestamptz`)
      .where(sql<boolean>`day >= ${dayBefore(query.from)}::date`);
  }
  if (query.to !== undefined) {
    rows = rows
      .where(sql<boolean>`received_at < ${query.to}::timestamptz`)
      .where(sql<boolean>`day <= ${dayAfter(query.to)}::date`);
  }
  if (cursor !== undefined) {
    rows = rows
      .where(sql<boolean>`(received_at, request_id) < (${cursor.receivedAt}::timestamptz, ${cursor.id})`)
      .where(sql<boolean>`day <= ${dayAfter(cursor.receivedAt)}::date`);
  }
  const found = await rows.execute();
  const traces = found.slice(0, query.limit).map(toSummary);
  const last = traces.at(-1);
  const next =
    found.length > query.limit && last !== undefined
      ? encodeCursor({ receivedAt: last.receivedAt, id: last.requestId })
      : null;
  return { traces, next };
};
