import { type Kysely, type RawBuilder, sql, type Transaction } from "kysely";
import { addDays, partitionName } from "../core/days.ts";
import type { DayPlan } from "../core/retention.ts";
import { readPartitionDays, withPartitions } from "./partitions.ts";
import { tellDayChanged } from "./rollup-writer.ts";
import { extraDays, partitionedTables, type TraceDatabase } from "./schema.ts";

type Db = Kysely<TraceDatabase>;
type Trx = Transaction<TraceDatabase>;

/** What became of a day. */
export type Removal = {
  readonly how: "nothing" | "dropped" | "rewritten" | "deleted";
  readonly requests: number;
};

/** The tables whose rows are somebody's, in the order in which a writer locks them. */
const ownedTables = ["events", "requests", "request_words", "log_events"] as const;
type Owned = (typeof ownedTables)[number];

/** With a smaller share than this the rows are deleted, which is less work than to copy the others. */
const REWRITE_FROM = 0.1;

const part = (table: string, day: string) => sql.id(partitionName(table, day));

const leaves = ({ leaving, kept }: DayPlan): RawBuilder<boolean> =>
  sql`request.org = any(${leaving}::text[]) and not request.request_id = any(${kept}::text[])`;

/** Whether a row of a table, called `row`, belongs to what leaves. */
const belongs = (table: Owned, day: string, plan: DayPlan): RawBuilder<boolean> =>
  table === "log_events"
    ? sql`exists (
        select 1 from ${part("events", day)} event
        join ${part("requests", day)} request on request.request_id = event.request_id
        where event.event_id = "row".event_id and ${leaves(plan)})`
    : sql`exists (
        select 1 from ${part("requests", day)} request
        where request.request_id = "row".request_id and ${leaves(plan)})`;

/** Copies what stays into new tables and puts them in the place of the old ones, which go whole. */
const rewrite = async (trx: Trx, day: string, plan: DayPlan): Promise<void> => {
  const next = addDays(day, 1);
  for (const table of ownedTables) {
    const copy = sql.id(`${partitionName(table, day)}_new`);
    await sql`create table ${copy} (like ${sql.id(table)} including all)`.execute(trx);
    // With this the database need not read all rows once more when the table becomes a partition.
    await sql`
      alter table ${copy} add constraint of_day check (day >= ${sql.lit(day)} and day < ${sql.lit(next)})`.execute(
      trx,
    );
    await sql`
      insert into ${copy} select "row".* from ${part(table, day)} "row" where not ${belongs(table, day, plan)}`.execute(
      trx,
    );
  }
  // From here on nobody else gets at these tables: it is short.
  for (const table of ownedTables) {
    const [old, copy] = [part(table, day), sql.id(`${partitionName(table, day)}_new`)];
    await sql`alter table ${sql.id(table)} detach partition ${old}`.execute(trx);
    await sql`drop table ${old}`.execute(trx);
    await sql`alter table ${copy} rename to ${old}`.execute(trx);
    await sql`
      alter table ${sql.id(table)} attach partition ${old}
      for values from (${sql.lit(day)}) to (${sql.lit(next)})`.execute(trx);
    await sql`alter table ${old} drop constraint of_day`.execute(trx);
  }
};

/** The other way round from how rows find their request: what they are found by goes last. */
const deleteRows = async (trx: Trx, day: string, plan: DayPlan): Promise<void> => {
  for (const table of ["log_events", "events", "request_words", "requests"] as const) {
    await sql`delete from ${part(table, day)} "row" where ${belongs(table, day, plan)}`.execute(trx);
  }
};

const dropWhole = async (trx: Trx, day: string): Promise<void> => {
  for (const table of partitionedTables) {
    // What left at the time is evidence of the days after it too: see `dropLateTables`.
    if (extraDays[table] === undefined) await sql`drop table if exists ${part(table, day)}`.execute(trx);
  }
};

/** The orgs that have requests on a day. */
export const readOrgsOfDay = async (db: Db, day: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ readonly org: string }>`
    select distinct org from requests where day = ${day}::date`.execute(db);
  return rows.map(({ org }) => org);
};

/**
 * Removes from a day what its plan says: the whole partitions where nothing stays. The plan is made when nobody can write to the day any more, so
 * that it rests on the newest that any store has seen.
 * @param plan undefined where nothing may be removed
 * @throws where somebody uses the tables for too long; nothing was removed then
 */
export const removeFromDay = (
  db: Db,
  day: string,
  plan: (trx: Trx, orgs: readonly string[]) => Promise<DayPlan | "empty" | undefined>,
): Promise<Removal> =>
  withPartitions(db, "remove", async (trx): Promise<Removal> => {
    if (!(await readPartitionDays(trx, "requests")).includes(day)) return { how: "nothing", requests: 0 };
    // Who waits for a table makes all others wait behind him.
    await sql`set local lock_timeout = '5s'`.execute(trx);
    for (const table of ownedTables) {
      await sql`lock table only ${part(table, day)} in share row exclusive mode`.execute(trx);
    }
    const planned = await plan(trx, await readOrgsOfDay(trx, day));
    if (planned === undefined) return { how: "nothing", requests: 0 };
    if (planned === "empty") {
      await dropWhole(trx, day);
      await tellDayChanged(trx, day);
      return { how: "dropped", requests: 0 };
    }
    const { rows } = await sql<{ readonly all: number; readonly leaving: number }>`
      select count(*)::float8 as all, count(*) filter (where ${leaves(planned)})::float8 as leaving
      from ${part("requests", day)} request`.execute(trx);
    const { all, leaving } = rows[0] ?? { all: 0, leaving: 0 };
    if (leaving === 0) return { how: "nothing", requests: 0 };
    const isWhole = leaving === all;
    const work = leaving >= all * REWRITE_FROM ? rewrite : deleteRows;
    await (isWhole ? dropWhole(trx, day) : work(trx, day, planned));
    await tellDayChanged(trx, day);
    return { how: isWhole ? "dropped" : work === rewrite ? "rewritten" : "deleted", requests: leaving };
  });

/** Drops what reaches back to before a request where no request is left that it could be evidence of. */
export const dropLateTables = (db: Db): Promise<number> =>
  withPartitions(db, "remove", async (trx) => {
    const [oldest] = await readPartitionDays(trx, "requests");
    let dropped = 0;
    for (const table of partitionedTables) {
      const extra = extraDays[table];
      if (extra === undefined || oldest === undefined) continue;
      for (const day of await readPartitionDays(trx, table)) {
        if (addDays(day, extra) >= oldest) continue;
        await sql`drop table ${part(table, day)}`.execute(trx);
        dropped += 1;
      }
    }
    return dropped;
  });
