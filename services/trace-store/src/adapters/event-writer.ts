import { type Kysely, sql, type Transaction } from "kysely";
import { escapeText, storableJson } from "../core/escape.ts";
import { arrivedNumbers } from "../core/gaps.ts";
import { occurrenceOf } from "../core/investigations/cause.ts";
import { RANK } from "../core/rank.ts";
import type { StoredEvent } from "../core/read-event.ts";
import { toRequests } from "../core/request-row.ts";
import { countOccurrences } from "./investigation-writer.ts";
import { readPurged } from "./purge-writer.ts";
import { writeRequests } from "./request-writer.ts";
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
  for (const { row } of toRequests(moved)) {
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

/** Each event that was not there before, once, also where a batch has it twice: what is counted is counted once. */
const newlyStored = (
  events: readonly StoredEvent[],
  inserted: readonly { readonly event_id: string }[],
): readonly StoredEvent[] => {
  const left = new Set(inserted.map(({ event_id }) => event_id));
  return events.filter(({ event }) => left.delete(event.id));
};

/** Counts the numbers that arrived of each producer. */
const countArrived = async (
  trx: Transaction<TraceDatabase>,
  events: readonly StoredEvent[],
): Promise<void> => {
  for (const { kind, producer, epoch, ranges, unused } of arrivedNumbers(events)) {
    await sql`
      insert into producers (kind, producer, epoch, received, unused)
      values (${kind}, ${escapeText(producer)}, ${escapeText(epoch)}, ${multirange(ranges)}::int8multirange, ${unused})
      on conflict (kind, producer, epoch) do update set
        received = producers.received + excluded.received,
        unused = greatest(producers.unused, excluded.unused),
        last_seen = now()`.execute(trx);
  }
};

/**
 * Writes events, the rows of their requests and the numbers that arrived, all or nothing. Writing the same events
 * again changes nothing: the primary key is what makes "exactly once" true, not the broker's window.
 * @returns how many events were new
 */
export const writeEvents = (db: Kysely<TraceDatabase>, arrived: readonly StoredEvent[]): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const purged = await readPurged(trx, [...new Set(arrived.map(({ event }) => event.data.requestId))]);
    const events = arrived.filter(({ event }) => !purged.has(event.data.requestId));
    // What was removed by order comes again where its acknowledgement was lost: its numbers arrived, and no more than that.
    await countArrived(trx, arrived);
    if (events.length === 0) return 0;
    const inserted = await trx
      .with("inserted", (cte) =>
        cte
          .insertInto("events")
          // In a fixed order: two writers with the same event never wait for each other in a circle.
          .values(events.map(toEventRow).toSorted((a, b) => (a.event_id < b.event_id ? -1 : 1)))
          .onConflict((conflict) => conflict.columns(["day", "event_id"]).doNothing())
          .returning(["day", "event_id", "body"]),
      )
      // INV-8: what is stored gets into the log. The database hashes what it stored itself: a leaf of RFC 9162, section 2.1.
      .with("pending", (cte) =>
        cte
          .insertInto("log_pending")
          .columns(["day", "event_id", "hash"])
          .expression((eb) =>
            eb
              .selectFrom("inserted")
              .select([
                "day",
                "event_id",
                sql<Buffer>`sha256('\\x00'::bytea || convert_to(body, 'UTF8'))`.as("hash"),
              ])
              .orderBy("event_id"),
          ),
      )
      .selectFrom("inserted")
      .select("event_id")
      .execute();

    await writeRequests(trx, toRequests(events));
    await moveDeadlines(trx, events);
    const occurrences = newlyStored(events, inserted).flatMap(({ event }) => {
      const occurrence = occurrenceOf(event.data, event.time);
      return occurrence === undefined ? [] : [occurrence];
    });
    await countOccurrences(trx, occurrences, Date.now());
    return inserted.length;
  });
