import type { Purge } from "@portcullis/contracts";
import { type Kysely, sql, type Transaction } from "kysely";
import { RANK } from "../core/rank.ts";
import { tellChanged } from "./rollup-writer.ts";
import type { TraceDatabase } from "./schema.ts";

type Db = Kysely<TraceDatabase>;

/** Requests of one transaction: small, so that what is stored meanwhile does not wait. */
const BATCH = 500;

/** The ids of a moment begin with it: RFC 9562, section 5.7. */
const idAt = (ms: number): string => {
  const hex = Math.max(0, Math.floor(ms)).toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-`;
};

const within = ({ request, before }: Purge) =>
  request === null
    ? sql<boolean>`request_id < ${before === null ? "" : idAt(Date.parse(before))}`
    : sql<boolean>`request_id = ${request}`;

const { audit, continued, received } = RANK;

/**
 * The next requests that an order is about. One that may still run is left for later, and one whose events are in no log yet: the hashes of their leaves
 * must stay. Changes of the configuration are never purged.
 */
const readNext = async (trx: Db, day: string, org: string, order: Purge, held: readonly string[]) => {
  const { rows } = await sql<{ readonly request_id: string }>`
    select request_id from requests
    where day = ${day}::date and org = ${org} and ${within(order)}
      and not request_id = any(${held}::text[])
      and rank not in (${sql.lit(audit)}, ${sql.lit(received)})
      and (rank > ${sql.lit(continued)} or deadline < now() - interval '1 hour')
      and request_id not in (
        select event.request_id from log_pending pending
        join events event on event.day = pending.day and event.event_id = pending.event_id)
    order by request_id limit ${BATCH}`.execute(trx);
  return rows.map(({ request_id }) => request_id);
};

/** Removes all data of requests. Leaves and their hashes stay, and so does the place of each event in the log; the ids are remembered. */
const removeRequests = async (
  trx: Transaction<TraceDatabase>,
  day: string,
  org: string,
  ids: readonly string[],
): Promise<void> => {
  await sql`
    insert into purged_requests (request_id, org, day)
    select id, ${org}, ${day}::date from unnest(${ids}::text[]) id on conflict do nothing`.execute(trx);
  await sql`delete from events where day = ${day}::date and request_id = any(${ids}::text[])`.execute(trx);
  await sql`delete from request_words where day = ${day}::date and request_id = any(${ids}::text[])`.execute(
    trx,
  );
  const { rows: removed } = await sql<{ readonly received_at: Date }>`
    delete from requests where day = ${day}::date and request_id = any(${ids}::text[]) returning received_at`.execute(
    trx,
  );
  await tellChanged(
    trx,
    removed.map((row) => row.received_at),
  );
  // The leaf's own data are digests, which the evidence of other requests needs; the entry says whose they are.
  await sql`
    update log_egress set entry = null, request_id = null where request_id = any(${ids}::text[])`.execute(
    trx,
  );
};

/**
 * Removes one batch of what an order is about on a day.
 * @param heldNow what legal holds keep of the day, asked within the transaction; `all`: nothing goes
 * @returns how many requests went; 0 where none is left that can go
 */
export const purgeBatch = (
  db: Db,
  day: string,
  org: string,
  order: Purge,
  heldNow: (trx: Db) => Promise<readonly string[] | "all">,
): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const held = await heldNow(trx);
    if (held === "all") return 0;
    const ids = await readNext(trx, day, org, order, held);
    if (ids.length > 0) await removeRequests(trx, day, org, ids);
    return ids.length;
  });

/** Those of some requests that were purged: nothing of them is stored again. */
export const readPurged = async (db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ readonly request_id: string }>`
    select request_id from purged_requests where request_id = any(${ids}::text[])`.execute(db);
  return new Set(rows.map(({ request_id }) => request_id));
};

/** Forgets what was purged of days that have no data left of anybody. */
export const forgetPurgedBefore = async (db: Db, day: string): Promise<void> => {
  await sql`delete from purged_requests where day < ${day}::date`.execute(db);
};

export const isPurgeDone = async (db: Db, id: string): Promise<boolean> => {
  const { rows } = await sql`select 1 from purges_done where id = ${id}::uuid`.execute(db);
  return rows.length > 0;
};
export const markPurgeDone = async (db: Db, id: string): Promise<void> => {
  await sql`insert into purges_done (id) values (${id}::uuid) on conflict do nothing`.execute(db);
};
