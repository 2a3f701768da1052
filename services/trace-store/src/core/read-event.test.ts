import { expect, test } from "vitest";
import { envelopeAt, eventOf, finished } from "../../test/support/traces.ts";
import { readEvent } from "./read-event.ts";

const now = Date.parse("2026-11-22T12:00:00.000Z");
const good = eventOf(finished(envelopeAt(Date.parse("2026-11-21T23:59:59.999Z"))));
const read = (text: string | Uint8Array, sequence: string | undefined = "7") =>
  readEvent(
    {
      data: typeof text === "string" ? Buffer.from(text) : text,
      streamSequence: 12,
      producer: "trace-redactor/r1",
      epoch: "2026-11-22T07:00:00.000Z",
      sequence,
      unused: undefined,
    },
    now,
  );

test("an event is kept as its exact bytes, on the day of its request's id", () => {
  const text = `${JSON.stringify(good)}\n `;
  expect(read(text)).toMatchObject({
    ok: true,
    stored: { day: "2026-11-21", body: text, stamp: { sequence: 7 }, streamSequence: 12 },
  });
});

test("an event without a number is stored all the same", () => {
  expect(read(JSON.stringify(good), "x")).toMatchObject({ ok: true, stored: { stamp: null } });
});

const changed = (change: object) => JSON.stringify({ ...good, ...change });
test.each([
  ["no JSON", "{", "not_json"],
  ["no UTF-8", Uint8Array.of(0x22, 0xff, 0x22), "not_json"],
  ["a byte order mark", `\ufeff${JSON.stringify(good)}`, "not_json"],
  ["another form", "{}", "not_a_trace_event"],
  ["another subject than its data", changed({ subject: "other" }), "not_a_trace_event"],
  [
    "an id that is no UUIDv7",
    changed({ subject: "r1", data: { ...good.data, requestId: "r1" } }),
    "not_a_trace_event",
  ],
  ["a time that is none", changed({ time: "soon" }), "implausible_time"],
  ["a time far ahead", changed({ time: "2031-01-01T00:00:00.000Z" }), "implausible_time"],
])("%s is poison", (_, text, reason) => {
  expect(read(text)).toEqual({ ok: false, reason });
});
