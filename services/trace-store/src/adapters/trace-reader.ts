import { type TraceData, type TraceView, traceEventSchema } from "@portcullis/contracts";
import { timeOfUuidv7 } from "@portcullis/crypto";
import { type Kysely, sql } from "kysely";
import { dayOf } from "../core/days.ts";
import { strongest } from "../core/rank.ts";
import type { TraceDatabase } from "./schema.ts";

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
