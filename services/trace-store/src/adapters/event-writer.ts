import { type Kysely, sql, type Transaction } from "kysely";
import { escapeText, storableJson } from "../core/escape.ts";
import { arrivedNumbers } from "../core/gaps.ts";
import { RANK } from "../core/rank.ts";
import type { StoredEvent } from "../core/read-event.ts";
import { toRequestRows } from "../core/request-row.ts";
import type { TraceDatabase } from "./schema.ts";

const toEventRow = ({ day, event, body, streamSequence, stamp }: StoredEvent) => ({
  day,
  event_id: event.id,
  request_id: event.data.requestId,
  phase: event.data.phase,
  outcome: event.data.outcome,
  at: event.time,
  stream_sequence: streamSequence,
  producer: stamp === null ? null : escapeText(stamp.producer),
  epoch: stamp === null ? null : escapeText(stamp.epoch),
  sequence: stamp?.sequence ?? null,
  origin_producer: escapeText(event.data.origin.producer),
  origin_epoch: escapeText(event.data.origin.epoch),
  origin_sequence: event.data.origin.sequence,
  body,
  data: storableJson(event.data),
});

/** An `int8multirange` literal, such as `{[1,5),[7,8)}`. */
const multirange = (ranges: readonly (readonly [number, number])[]): string =>
  `{${ranges.map(([from, to]) => `[${from},${to})`).join(",")}}`;

/** A call that goes on is open for longer than its intent said (INV-4: nobody closes what lives). */
const moveDeadlines = async (
  trx: Transaction<TraceDatabase>,
  events: readonly StoredEvent[],
): Promise<void> => {
  const moved = events.filter(({ event }) => event.data.phase === "continued");
  for (const row of toRequestRows(moved)) {
    await trx
      .updateTable("requests")
      .set({ deadline: sql<string>`greatest(deadline, ${row.deadline}::timestamptz)` })
      .where("day", "=", sql<Date>`${row.day}::date`)
      .where("request_id", "=", row.request_id)
      // News that came before the intent itself is kept for it.
      .where("rank", "<=", RANK.received)
      .execute();
  }
};

/**
 * Writes events, the rows of their requests and the numbers that arrived, all or nothing. Writing the same events
 * again changes nothing: the primary key is what makes "exactly once" true, not the broker's window.
 * @returns how many events were new
 */
export const writeEvents = (db: Kysely<TraceDatabase>, events: readonly StoredEvent[]): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const inserted = await trx
      .insertInto("events")
      // In a fixed order: two writers with the same event never wait for each other in a circle.
      .values(events.map(toEventRow).toSorted((a, b) => (a.event_id < b.event_id ? -1 : 1)))
      .onConflict((conflict) => conflict.columns(["day", "event_id"]).doNothing())
      .returning("event_id")
      .execute();

    await trx
      .insertInto("requests")
      .values([...toRequestRows(events)])
      .onConflict((conflict) =>
        conflict
          .columns(["day", "request_id"])
          .doUpdateSet((eb) => ({
            event_id: eb.ref("excluded.event_id"),
            rank: eb.ref("excluded.rank"),
            org: eb.ref("excluded.org"),
            key: eb.ref("excluded.key"),
            kind: eb.ref("excluded.kind"),
            conversation: eb.ref("excluded.conversation"),
            outcome: eb.ref("excluded.outcome"),
            code: eb.ref("excluded.code"),
            verdict: eb.ref("excluded.verdict"),
            server: eb.ref("excluded.server"),
            tool: eb.ref("excluded.tool"),
            categories: eb.ref("excluded.categories"),
            executed: eb.ref("excluded.executed"),
            ended_at: eb.ref("excluded.ended_at"),
            received_at: eb.ref("excluded.received_at"),
            // A call that goes on moved it; what arrives late does not move it back.
            deadline: sql<string>`greatest(requests.deadline, excluded.deadline)`,
            duration_ms: eb.ref("excluded.duration_ms"),
          }))
          .whereRef("excluded.rank", ">", "requests.rank"),
      )
      .execute();
    await moveDeadlines(trx, events);

    for (const { kind, producer, epoch, ranges, unused } of arrivedNumbers(events)) {
      await sql`
        insert into producers (kind, producer, epoch, received, unused)
        values (${kind}, ${escapeText(producer)}, ${escapeText(epoch)}, ${multirange(ranges)}::int8multirange, ${unused})
        on conflict (kind, producer, epoch) do update set
          received = producers.received + excluded.received,
          unused = greatest(producers.unused, excluded.unused),
          last_seen = now()`.execute(trx);
    }
    return inserted.length;
  });
