import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "./days.ts";
import { windowsOf } from "./windows.ts";

it("grows, and is open at its end", () => {
  expect([...windowsOf(undefined, "2026-11-30")]).toEqual([
    { first: "2026-11-30", last: "2026-11-30" },
    { first: "2026-11-29", last: "2026-11-29" },
    { first: "2026-11-28", last: "2026-11-28" },
    { first: "2026-11-26", last: "2026-11-27" },
    { first: "2026-11-22", last: "2026-11-25" },
    { first: "2026-11-14", last: "2026-11-21" },
    { first: "2026-10-29", last: "2026-11-13" },
    { first: undefined, last: "2026-10-28" },
  ]);
});

it("takes every day once, newest first", () => {
  fc.assert(
    fc.property(fc.integer({ min: -3, max: 100 }), fc.boolean(), (count, isJoin) => {
      const last = "2026-11-30";
      const first = addDays(last, -count);
      const days: string[] = [];
      for (const window of windowsOf(first, last, isJoin)) {
        for (let day = window.last; day >= (window.first ?? ""); day = addDays(day, -1)) days.push(day);
      }
      expect(days).toEqual(Array.from({ length: Math.max(0, count + 1) }, (_, n) => addDays(last, -n)));
    }),
  );
});
