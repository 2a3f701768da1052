import { expect, test } from "vitest";
import { envelopeAt, eventOf, finished, received } from "../../test/support/traces.ts";
import type { StoredEvent } from "./read-event.ts";
import { toRequestRow, toRequests } from "./request-row.ts";

const rowsOf = (events: Parameters<typeof toRequests>[0]) => toRequests(events).map(({ row }) => row);

const at = Date.parse("2026-11-22T08:00:00.000Z");
const envelope = envelopeAt(at);
const storedOf = (event: StoredEvent["event"]): StoredEvent => ({
  day: "2026-11-22",
  event,
  body: JSON.stringify(event),
  streamSequence: 1,
  stamp: null,
  unused: 0,
});
const intent = storedOf(eventOf(received(envelope)));
const guess = storedOf(eventOf(finished(envelope, { outcome: "unknown" })));
const outcome = storedOf(eventOf(finished(envelope)));
const incident = storedOf(eventOf({ ...finished(envelope), phase: "incident", outcome: "failed" }));

const continuedUntil = (ms: number): StoredEvent =>
  storedOf(eventOf({ ...received(envelope), phase: "continued", deadline: new Date(at + ms).toISOString() }));

test.each([
  ["the outcome over the guess", [guess, outcome, intent], "completed"],
  ["the guess over the intent", [intent, guess], "unknown"],
  ["the intent over an incident", [incident, intent], "received"],
  ["an incident where there is nothing else", [incident], "failed"],
])("a batch gives one row per request: %s", (_, events, expected) => {
  for (const order of [events, events.toReversed()]) {
    const rows = rowsOf(order);
    expect(rows.map((row) => row.outcome)).toEqual([expected]);
  }
});

test("rows come in a fixed order", () => {
  const others = [3, 1, 2].map((ms) => storedOf(eventOf(finished(envelopeAt(at + ms)))));
  const ids = rowsOf(others).map((row) => row.request_id);
  expect(ids).toEqual(ids.toSorted());
});

test("an intent without a deadline is open for five minutes", () => {
  expect(toRequestRow(intent).deadline).toBe("2026-11-22T08:00:30.000Z");
  const data = { ...intent.event.data, deadline: null };
  expect(toRequestRow({ ...intent, event: { ...intent.event, data } }).deadline).toBe(
    "2026-11-22T08:05:00.000Z",
  );
});

test("a call that goes on stays an intent, open until the latest time that was named", () => {
  const news = [continuedUntil(90_000), continuedUntil(600_000), continuedUntil(300_000)];
  for (const order of [[intent, ...news], [...news, intent], news.toReversed()]) {
    const [row] = rowsOf(order);
    expect(row).toMatchObject({ outcome: "received", deadline: "2026-11-22T08:10:00.000Z" });
  }
  expect(rowsOf([...news, outcome])[0]?.rank).toBe(3);
  expect(rowsOf([...news, guess])[0]?.rank).toBe(2);
  expect(rowsOf(news)[0]?.rank).toBe(0);
});

test("INV-4: no news keeps an intent open for ever", () => {
  const [row] = rowsOf([intent, continuedUntil(10 * 365 * 86_400_000)]);
  expect(row?.deadline).toBe("2026-11-22T09:05:00.000Z");
});

test("what was found in events is found by its category", () => {
  const events = [{ sequence: 0, verdict: "block" as const, categories: ["injection" as const] }];
  const data = { ...outcome.event.data, events };
  expect(toRequestRow({ ...outcome, event: { ...outcome.event, data } }).categories).toEqual(["injection"]);
});
