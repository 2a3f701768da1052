import { expect, it } from "vitest";
import { envelopeAt, eventOf, finished, received } from "../../../test/support/traces.ts";
import { evidenceWindow } from "./evidence-window.ts";

const madeAt = Date.UTC(2026, 10, 22, 8);
const envelope = envelopeAt(madeAt);
const intent = eventOf(received(envelope));
const outcome = eventOf(finished(envelope));

it("reaches from before the id was made until after the deadline", () => {
  expect(evidenceWindow(envelope.id, [intent, outcome])).toEqual({
    fromMs: madeAt - 5_000,
    untilMs: madeAt + 35_000,
  });
});

it("has no end while there is no outcome", () => {
  expect(evidenceWindow(envelope.id, [intent]).untilMs).toBeUndefined();
});

it("follows a deadline that moved on, and an outcome that came after all deadlines", () => {
  const later = new Date(madeAt + 100_000).toISOString();
  const moved = { ...intent, data: { ...intent.data, phase: "continued" as const, deadline: later } };
  expect(evidenceWindow(envelope.id, [intent, moved, outcome]).untilMs).toBe(madeAt + 105_000);
  expect(
    evidenceWindow(envelope.id, [intent, { ...outcome, data: { ...outcome.data, finishedAt: later } }])
      .untilMs,
  ).toBe(madeAt + 105_000);
  expect(evidenceWindow(envelope.id, [intent, { ...outcome, time: later }]).untilMs).toBe(madeAt + 105_000);
});

it("reaches from the outcome alone where there was no deadline", () => {
  const rejected = { ...outcome, data: { ...outcome.data, deadline: null, finishedAt: null } };
  expect(evidenceWindow(envelope.id, [rejected]).untilMs).toBe(madeAt + 5_020);
});
