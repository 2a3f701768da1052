import { traceEventSchema } from "@portcullis/contracts";
import { expect, test } from "vitest";
import { envelopeAt, eventOf, received } from "../../test/support/traces.ts";
import { decideSweep, isCaughtUp, LEDGER_PATIENCE_MS, sweptSubject, toSweptEvent } from "./sweep.ts";

const grace = 15_000;
const intent = { deadlineMs: 1_000_000 };

test("nothing is closed before deadline and grace have passed", () => {
  expect(decideSweep(intent, "no_entry", grace, 1_015_000)).toEqual({ action: "wait" });
  expect(decideSweep(intent, "no_entry", grace, 1_015_001)).toEqual({ action: "close", executed: false });
  expect(decideSweep(intent, "executing", grace, 1_015_001)).toEqual({ action: "close", executed: true });
});

test("a ledger that cannot be read is waited for, and never taken for an empty one", () => {
  expect(decideSweep(intent, "unreadable", grace, 1_015_001)).toEqual({ action: "wait" });
  const late = 1_015_001 + LEDGER_PATIENCE_MS;
  expect(decideSweep(intent, "unreadable", grace, late)).toEqual({ action: "close", executed: null });
});

test("outcomes that wait in the stream hold the sweeper back", () => {
  expect(isCaughtUp({ pending: 0, redelivered: 0 })).toBe(true);
  expect(isCaughtUp({ pending: 10_000, redelivered: 0 })).toBe(false);
  expect(isCaughtUp({ pending: 0, redelivered: 1 })).toBe(false);
});

test("the closing is a terminal event with the intent's own texts", () => {
  const { data } = eventOf(received(envelopeAt(Date.parse("2026-11-22T08:00:00.000Z"))));
  const stamp = { producer: "trace-store/s1", epoch: "2026-11-22T07:00:00.000Z", sequence: 4 };
  const intent = { data, deadlineMs: Date.parse("2026-11-22T08:00:40.000Z") };
  const event = toSweptEvent(intent, true, "2026-11-22T08:01:00.000Z", stamp);
  expect(traceEventSchema.parse(event)).toEqual(event);
  expect(event.id).toBe(`${data.requestId}:swept`);
  expect(event.data).toMatchObject({
    phase: "finished",
    outcome: "unknown",
    code: "execution_interrupted",
    executed: true,
    durationMs: 60_000,
    deadline: "2026-11-22T08:00:40.000Z",
    origin: stamp,
  });
  expect(toSweptEvent(intent, false, "2026-11-22T08:01:00.000Z", stamp).data.code).toBeNull();
});

test("a subject never gets an org that is no subject token", () => {
  expect(sweptSubject("acme")).toBe("gate.v1.trace.event.acme.unknown");
  expect(sweptSubject("a.>")).toBe("gate.v1.trace.event._none.unknown");
});
