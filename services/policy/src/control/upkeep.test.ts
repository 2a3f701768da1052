import { expect, it } from "vitest";
import { needsReconcile } from "./upkeep.ts";

const state = { created: "2026-03-01T00:00:00Z", lastSequence: 100, values: 9 };
const compared = { state, atMs: 1_000 };

it("compares the whole bucket where it may have lost something, and else seldom", () => {
  const needed = (change: Partial<typeof state>, size = 9, nowMs = 2_000) =>
    needsReconcile(compared, { ...state, ...change }, size, nowMs);
  expect(needed({})).toBe(false);
  expect(needed({ lastSequence: 105, values: 10 })).toBe(false);
  expect(needsReconcile(undefined, state, 9, 2_000)).toBe(true);
  expect(needed({ lastSequence: 99 })).toBe(true);
  expect(needed({ created: "2026-03-02T00:00:00Z" })).toBe(true);
  expect(needed({ values: 0 }, 0)).toBe(true);
  expect(needed({ values: 8 })).toBe(true);
  expect(needed({}, 9, 1_000 + 5 * 60_000)).toBe(true);
});
