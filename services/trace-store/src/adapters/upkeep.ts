import { traceEventSchema } from "@portcullis/contracts";
import { type Kysely, sql } from "kysely";
import { type ProducerCount, stampKinds } from "../core/gaps.ts";
import { RANK } from "../core/rank.ts";
import type { OpenIntent } from "../core/sweep.ts";
import type { TraceDatabase } from "./schema.ts";

const isStampKind = (kind: string): kind is ProducerCount["kind"] =>
  (stampKinds as readonly string[]).includes(kind);

/** What arrived from every run of every producer that is still remembered and was heard of at `sinceMs` or later. */
export const readProducers = async (
  db: Kysely<TraceDatabase>,
  sinceMs = 0,
): Promise<readonly ProducerCount[]> => {
  const { rows } = await sql<Omit<ProducerCount, "kind"> & { readonly kind: string }>`
    select kind, producer, epoch, unused, upper(received) - 1 as highest,
      (select sum(upper(part) - lower(part))::bigint from unnest(received) as part) as count
    from producers where last_seen >= ${new Date(sinceMs).toISOString()}::timestamptz`.execute(db);
  return rows.flatMap((row) => (isStampKind(row.kind) ? [{ ...row, kind: row.kind }] : []));
};

/** Forgets producers that were last heard of before a day. */
export const forgetProducersBefore = async (db: Kysely<TraceDatabase>, day: string): Promise<void> => {
  await sql`delete from producers where last_seen < ${day}::date`.execute(db);
};

export const countOpenIntents = async (db: Kysely<TraceDatabase>): Promise<number> => {
  const { count } = await db
    .selectFrom("requests")
    .select(db.fn.countAll<number>().as("count"))
    .where("rank", "=", sql.lit(RANK.received))
    .executeTakeFirstOrThrow();
  return count;
};

/** Requests without an outcome whose deadline was before `deadlineBefore`, the oldest first. */
export const readOverdueIntents = async (
  db: Kysely<TraceDatabase>,
  deadlineBefore: string,
  limit: number,
): Promise<readonly OpenIntent[]> => {
  const rows = await db
    .selectFrom("requests")
    .innerJoin("events", (join) =>
      join.onRef("events.day", "=", "requests.day").onRef("events.event_id", "=", "requests.event_id"),
    )
    .select(["events.body", "requests.deadline"])
    .where("requests.rank", "=", sql.lit(RANK.received))
    .where(sql<boolean>`requests.deadline < ${deadlineBefore}::timestamptz`)
    .orderBy("requests.deadline")
    .limit(limit)
    .execute();
  return rows.map(({ body, deadline }) => ({
    data: traceEventSchema.parse(JSON.parse(body)).data,
    deadlineMs: deadline.getTime(),
  }));
};
