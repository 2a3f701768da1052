import { type ReplayItem, type ReplayQuery, replayItemSchema } from "@portcullis/contracts";
import { type Kysely, sql } from "kysely";
import { dayOf } from "../core/days.ts";
import { collectWithin } from "../core/fit.ts";
import { RANK } from "../core/rank.ts";
import type { TraceDatabase } from "./schema.ts";

/** Half of the largest message on the bus: the answer is one message, whatever was recorded. */
const MAX_BYTES = 8 * 1024 * 1024;
const PAGE = 200;
/** How far back it looks for requests that reached a decision, as a multiple of those that are asked for. */
const LOOK_FACTOR = 4;

type Row = { readonly request_id: string; readonly received_at: Date; readonly item: unknown };
type Position = Pick<Row, "request_id" | "received_at">;

/** The conditions are those of the index `requests_replay`, written out so that the database can use it. */
export const replayPage = (org: string, after: Position | undefined) => sql<Row>`
  select requests.request_id, requests.received_at, jsonb_build_object(
    'requestId', data->'requestId', 'key', data->'key', 'receivedAt', data->'receivedAt',
    'outcome', data->'outcome', 'tool', data->'tool', 'findings', data->'findings',
    'decision', data->'decision', 'conversation', data->'conversation') as item
  from requests join events on events.day = requests.day and events.event_id = requests.event_id
  where requests.org = ${org} and requests.rank = ${sql.lit(RANK.finished)} and requests.tool is not null
    and requests.canary is null
    and requests.outcome in ('completed', 'denied', 'pending', 'withheld', 'failed')
    ${
      after === undefined
        ? sql``
        : sql`and (requests.received_at, requests.request_id) <
            (${after.received_at.toISOString()}::timestamptz, ${after.request_id})
          and requests.day <= ${dayOf(after.received_at.getTime() + 24 * 3_600_000)}::date`
    }
  order by requests.received_at desc, requests.request_id desc
  limit ${sql.lit(PAGE)}`;

const decided = (rows: readonly Row[]): readonly ReplayItem[] =>
  rows.flatMap(({ item }) => {
    const parsed = replayItemSchema.safeParse(item);
    // Without a decision it failed on its way there: there is nothing to compare with.
    return parsed.success && parsed.data.decision !== null ? [parsed.data] : [];
  });

/**
 * The last tool requests of an org that reached a decision, newest first; fewer than asked where there are no more, where
 * those before them never came that far, or where they would not fit into one message.
 */
export const replayTraces = (
  db: Kysely<TraceDatabase>,
  { org, limit }: ReplayQuery,
): Promise<readonly ReplayItem[]> => {
  const pages = async function* (): AsyncGenerator<readonly ReplayItem[]> {
    let after: Position | undefined;
    for (let looked = 0; looked < limit * LOOK_FACTOR + PAGE; looked += PAGE) {
      const { rows } = await replayPage(org, after).execute(db);
      yield decided(rows);
      after = rows.at(-1);
      if (rows.length < PAGE) return;
    }
  };
  return collectWithin(pages(), limit, MAX_BYTES);
};
