import fc from "fast-check";
import { expect, test } from "vitest";
import { createHorizon, type Position } from "./horizon.ts";

const at = (newest: number, settledTo = newest): Position => ({ newest, settledTo });

test("nothing is known before all that a look saw is settled in both streams", () => {
  const horizon = createHorizon();
  horizon.observe({ atMs: 1_000, raw: at(5, 4), traces: at(3) });
  expect(horizon.untilMs()).toBeUndefined();
  // Opened now, and its trace event is on its way into the store.
  horizon.observe({ atMs: 2_000, raw: at(5), traces: at(4, 3) });
  expect(horizon.untilMs()).toBeUndefined();
  horizon.observe({ atMs: 3_000, raw: at(6, 5), traces: at(4) });
  expect(horizon.untilMs()).toBe(2_000);
});

test("a redactor that is away holds it where it is, however idle the store", () => {
  const horizon = createHorizon();
  horizon.observe({ atMs: 1_000, raw: at(2), traces: at(2) });
  expect(horizon.untilMs()).toBe(1_000);
  for (let atMs = 2_000; atMs < 60_000; atMs += 2_000)
    horizon.observe({ atMs, raw: at(3, 2), traces: at(2) });
  expect(horizon.untilMs()).toBe(1_000);
});

test("under a load that never rests it follows", () => {
  const horizon = createHorizon();
  for (let step = 1; step <= 50; step += 1) {
    const seen = step * 100;
    horizon.observe({ atMs: step * 1_000, raw: at(seen, seen - 20), traces: at(seen - 30, seen - 50) });
  }
  expect(horizon.untilMs()).toBe(48_000);
});

test("whatever the pace, it never runs ahead of what is stored", () => {
  const step = fc.record({ sent: fc.nat(5), opened: fc.nat(5), stored: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const horizon = createHorizon();
      const sentAt: number[] = [];
      let [opened, stored] = [0, 0];
      steps.forEach((each, index) => {
        const atMs = (index + 1) * 1_000;
        for (let count = 0; count < each.sent; count += 1) sentAt.push(atMs - 500);
        opened = Math.min(sentAt.length, opened + each.opened);
        // Each raw event makes one trace event.
        stored = Math.min(opened, stored + each.stored);
        horizon.observe({ atMs, raw: at(sentAt.length, opened), traces: at(opened, stored) });
        const untilMs = horizon.untilMs() ?? 0;
        const missing = sentAt.slice(stored).filter((ms) => ms < untilMs);
        expect(missing).toEqual([]);
      });
    }),
  );
});
