import { describe, expect, it } from "vitest";
import { compareWithOutside, isDue, type Outside } from "./outside.ts";

const root = "a".repeat(64);
const head = "b".repeat(64);
const state = { size: 10, root, head };
const outside = (change: object): Outside => ({
  kind: "checkpoint",
  checkpoint: { origin: "i/traces", size: 10, root, head, time: "2026-11-22T08:00:00.000Z", ...change },
});
const rootAt = async (size: number): Promise<string> => (size === 10 ? root : "c".repeat(64));

describe("INV-8: a log never contradicts what was signed", () => {
  it.each([
    ["nothing outside", { kind: "none" }, undefined],
    ["the same", outside({}), undefined],
    ["a smaller one of the same log", outside({ size: 7, root: "c".repeat(64), head: null }), undefined],
    ["a longer one", outside({ size: 11 }), "log_is_shorter"],
    ["another root at its size", outside({ root: "d".repeat(64) }), "log_is_another"],
    ["another root at a smaller size", outside({ size: 7 }), "log_is_another"],
    ["another chain of batches", outside({ head: "e".repeat(64) }), "log_is_another"],
    ["no checkpoint", { kind: "unreadable", reason: "signature" }, "outside_unreadable"],
  ] as const)("%s", async (_what, other, expected) => {
    expect(await compareWithOutside(state, other, rootAt)).toBe(expected);
  });
});

describe("isDue", () => {
  const at = Date.parse("2026-11-22T08:00:00.000Z");
  it("signs every few seconds, whether there is something new or not", () => {
    expect(isDue(outside({}), at + 2_000)).toBe(false);
    expect(isDue(outside({}), at + 4_000)).toBe(true);
    expect(isDue({ kind: "none" }, at)).toBe(true);
  });
  it("waits where the clock went back", () => {
    expect(isDue(outside({}), at - 1)).toBe(false);
  });
});
