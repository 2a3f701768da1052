import { traceEventSchema } from "@portcullis/contracts";
import { type Kysely, sql } from "kysely";
import { ROW_VERSION, searchableOf, vectorOf } from "../core/request-row.ts";
import { writeWords } from "./request-writer.ts";
import type { TraceDatabase } from "./schema.ts";

const BATCH = 200;

type OldRow = {
  readonly day: string;
  readonly request_id: string;
  readonly org: string;
  readonly body: string;
};

/**
 * Makes a batch of rows of an older version anew, from the events that they stand for; newest first. Instances share the work.
 * @returns how many; 0 where none is left
 */
export const renewOldRows = (db: Kysely<TraceDatabase>): Promise<number> =>
  db.transaction().execute(async (trx) => {
    // The condition is that of the index `requests_old`, written out so that the database can use it.
    const { rows } = await sql<OldRow>`
      select requests.day::text, requests.request_id, requests.org, events.body
      from requests join events on events.day = requests.day and events.event_id = requests.event_id
      where requests.version < ${sql.lit(ROW_VERSION)}
      order by requests.day desc, requests.request_id desc
      limit ${sql.lit(BATCH)}
      for update of requests skip locked`.execute(trx);
    if (rows.length === 0) return 0;
    const read = rows.map(({ body, ...row }) => ({
      row,
      event: traceEventSchema.safeParse(JSON.parse(body)),
    }));
    // What does not read any more stays as it is, and is not looked at again.
    const items = read.map(({ row: { day, request_id }, event }) => ({
      ...{ day, request_id, version: ROW_VERSION },
      ...(event.success ? searchableOf(event.data.data) : {}),
    }));
    const words = read.map(({ row, event }) => ({
      ...row,
      words: event.success ? vectorOf(event.data.data) : "",
    }));
    await sql`
      update requests set
        method = item.method, policies = item.policies, executor = item.executor, approval = item.approval,
        canary = item.canary, severity = item.severity, marks = item.marks, facets = item.facets,
        ms_inspect_request = item.ms_inspect_request, ms_decide = item.ms_decide, ms_execute = item.ms_execute,
        ms_inspect_result = item.ms_inspect_result, ms_ingress = item.ms_ingress, version = item.version
      from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as item(
        day date, request_id text, method text, policies text[], executor text, approval boolean, canary text,
        severity smallint, marks text[], facets text[], ms_inspect_request real, ms_decide real,
        ms_execute real, ms_inspect_result real, ms_ingress real, version smallint)
      where requests.day = item.day and requests.request_id = item.request_id`.execute(trx);
    await writeWords(trx, words);
    return rows.length;
  });
