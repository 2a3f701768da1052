import { type LedgerEntry, ledgerEntrySchema } from "@portcullis/contracts";
import { timeOfUuidv7 } from "@portcullis/crypto";
import { type Kysely, sql } from "kysely";
import type { BalanceGroup } from "../core/balance.ts";
import { dayOf } from "../core/days.ts";
import type { RequestFacts } from "../core/judge-request.ts";
import { RANK } from "../core/rank.ts";
import type { TraceDatabase } from "./schema.ts";

type Db = Kysely<TraceDatabase>;

/** What the trace log got since the last look. */
export type SealedNews = {
  readonly requestId: string;
  readonly org: string;
  /** Whether it tells how the request ended. */
  readonly isEnd: boolean;
  /** Whether the redactor's second look found something in it. */
  readonly hasMiss: boolean;
};

/** Events by their leaves, from `from` (inclusive) to `to` (exclusive): a range of the index `(day, log, idx)` in each partition. */
export const readSealed = async (
  db: Db,
  log: number,
  from: number,
  to: number,
): Promise<readonly SealedNews[]> => {
  const { rows } = await sql<SealedNews>`
    select event.request_id as "requestId", event.data->>'org' as org, event.phase = 'finished' as "isEnd",
      event.data ? 'missed' as "hasMiss"
    from log_events place
    join events event on event.day = place.day and event.event_id = place.event_id
    where place.log = ${log} and place.idx >= ${from} and place.idx < ${to}
      and (event.phase = 'finished' or event.data ? 'missed')`.execute(db);
  return rows;
};

/** Requests of the ledger's entries among the leaves from `from` (inclusive) to `to` (exclusive). */
export const readCopied = async (
  db: Db,
  log: number,
  from: number,
  to: number,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ readonly request_id: string }>`
    select distinct request_id from log_egress
    where log = ${log} and idx >= ${from} and idx < ${to} and request_id is not null`.execute(db);
  return rows.map(({ request_id }) => request_id);
};

type FactsRow = Omit<RequestFacts, "entries"> & { readonly entries: readonly string[] | null };

const PLACEHOLDER = "<[A-Z][A-Z_]*(_[0-9]+|: [^<>]*)>";

/** The text was written by the copy from an entry that it had parsed. */
const toEntry = (text: string): readonly LedgerEntry[] => {
  const parsed = ledgerEntrySchema.safeParse(JSON.parse(text));
  return parsed.success ? [parsed.data] : [];
};

/** All that is stored of some requests: a few lookups by primary key for each, and the trace's text only of those that left. */
export const readFacts = async (
  db: Db,
  egressLog: number,
  requestIds: readonly string[],
): Promise<readonly RequestFacts[]> => {
  if (requestIds.length === 0) return [];
  const days = requestIds.map((id) => dayOf(timeOfUuidv7(id)));
  const { rows } = await sql<FactsRow>`
    select asked.request_id as "requestId", request.org, request.rank, request.outcome, request.executed, request.code,
      exists (
        select 1 from events intent
        where intent.day = asked.day and intent.event_id = asked.request_id || ':received'
      ) as "hasIntent",
      coalesce(said.phase = 'finished', false) as "hasEnd",
      case when entries is not null then said.data->'decision'->>'effect' end as effect,
      case when entries is not null then said.data->'receipts'->>'ticket' end as ticket,
      coalesce(request.tool ~ ${PLACEHOLDER} or request.server ~ ${PLACEHOLDER}, false) as "isUnnamed",
      entries
    from unnest(${requestIds}::text[], ${days}::date[]) as asked (request_id, day)
    left join requests request on request.day = asked.day and request.request_id = asked.request_id
    left join events said on said.day = request.day and said.event_id = request.event_id
    left join lateral (
      select array_agg(egress.entry order by egress.idx) as entries from log_egress egress
      where egress.request_id = asked.request_id and egress.log = ${egressLog}
        -- Nothing is copied before it is asked for, but an id may claim any time.
        and egress.day >= least(asked.day, (now() at time zone 'UTC')::date) - 1
    ) egress on true`.execute(db);
  return rows.map((row) => ({ ...row, entries: (row.entries ?? []).flatMap(toEntry) }));
};

/** The ids of a moment begin with it: RFC 9562, section 5.7. */
const idAt = (ms: number): string => {
  const hex = Math.max(0, Math.floor(ms)).toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-`;
};

/**
 * Requests of a window by what is stored of them: their records among the events, and their rows. Both are ranges of the primary keys, since ids
 * begin with the time.
 */
export const readBalance = async (db: Db, fromMs: number, toMs: number): Promise<readonly BalanceGroup[]> => {
  const [low, high] = [idAt(fromMs), idAt(toMs)];
  const [first, last] = [dayOf(fromMs), dayOf(toMs)];
  const { rows } = await sql<BalanceGroup>`
    with told as (
      select request_id, bool_or(phase = 'received') as intent, bool_or(phase = 'finished') as ended
      from events
      where day >= ${first}::date and day <= ${last}::date and event_id >= ${low} and event_id < ${high}
        and phase in ('received', 'finished')
      group by request_id
    ), kept as (
      select request_id, org, rank, outcome from requests
      where day >= ${first}::date and day <= ${last}::date and request_id >= ${low} and request_id < ${high}
        and rank >= ${RANK.received}
    )
    select org, rank, outcome, coalesce(intent, false) as "hasIntent", coalesce(ended, false) as "hasEnd",
      count(*)::int as count,
      -- Of those that fit nobody asks who they are.
      coalesce((array_agg(request_id) filter (
        where not coalesce(intent, false) or coalesce(ended, false) <> (rank >= ${RANK.swept})))[1:100], '{}') as "requestIds"
    from told full join kept using (request_id)
    group by 1, 2, 3, 4, 5`.execute(db);
  return rows;
};

export type Overdue = { readonly requestId: string; readonly org: string };

/** Requests without an outcome whose deadline was before `beforeMs`, the oldest first: a range of the partial index on open ones. */
export const readOverdue = async (db: Db, beforeMs: number, limit: number): Promise<readonly Overdue[]> => {
  const { rows } = await sql<Overdue>`
    select request_id as "requestId", org from requests
    where rank = ${sql.lit(RANK.received)} and deadline < ${new Date(beforeMs).toISOString()}::timestamptz
    order by deadline limit ${limit}`.execute(db);
  return rows;
};
