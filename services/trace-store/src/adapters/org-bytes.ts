import { type Kysely, sql } from "kysely";
import type { TraceDatabase } from "./schema.ts";

/** What a row costs beside its texts, about. */
const ROW_BYTES = 400;

/** Bytes of an org's rows of one day as they are stored, compressed as they are; indexes do not count. */
export const readOrgBytes = async (db: Kysely<TraceDatabase>, org: string, day: string): Promise<number> => {
  const { rows } = await sql<{ readonly bytes: number | null }>`
    select sum(pg_column_size(event.body) + pg_column_size(event.data) + ${ROW_BYTES}
      + case when event.event_id = request.event_id then coalesce(pg_column_size(word.words), 0) else 0 end)::float8 as bytes
    from requests request
    join events event on event.day = request.day and event.request_id = request.request_id
    left join request_words word on word.day = request.day and word.request_id = request.request_id
    where request.day = ${day}::date and request.org = ${org}`.execute(db);
  return rows[0]?.bytes ?? 0;
};
