import { expect, it } from "vitest";
import { needsReconcile } from "./upkeep.ts";

const state = { created: "2026-03-01T00:00:00Z", lastSequence: 100, values: 9 };
const compared = { state, atMs: 1_000 };

it("compares the bucket where it may have lost something, and else seldom", () => {
  expect(needsReconcile(compared, state, 2_000)).toBe(false);
  expect(needsReconcile(compared, { ...state, lastSequence: 105 }, 2_000)).toBe(true);
  expect(needsReconcile(undefined, state, 2_000)).toBe(true);
  expect(needsReconcile(compared, { ...state, lastSequence: 99 }, 2_000)).toBe(true);
  expect(needsReconcile(compared, { ...state, created: "2026-03-02T00:00:00Z" }, 2_000)).toBe(true);
  expect(needsReconcile(compared, { ...state, values: 0 }, 2_000)).toBe(true);
  expect(needsReconcile(compared, state, 1_000 + 5 * 60_000)).toBe(true);
});
