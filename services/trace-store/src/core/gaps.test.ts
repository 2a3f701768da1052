import fc from "fast-check";
import { expect, test } from "vitest";
import { confirmedGaps, missingOf, type ProducerCount, toRanges } from "./gaps.ts";

const run = (change: Partial<ProducerCount>): ProducerCount => ({
  kind: "origin",
  producer: "ingress/a",
  epoch: "e1",
  highest: 10,
  count: 10,
  unused: 0,
  ...change,
});

test("what is between the numbers that arrived is missing", () => {
  expect(missingOf(run({}))).toBe(0);
  expect(missingOf(run({ count: 7 }))).toBe(3);
  expect(missingOf(run({ count: 7, unused: 2 }))).toBe(1);
  expect(missingOf(run({ count: 10, unused: 2 }))).toBe(0);
});

test("only what two looks miss is a gap, per run of a producer and kind of stamp", () => {
  const before = [run({ count: 8 }), run({ epoch: "e2", count: 9 }), run({ kind: "redacted", count: 5 })];
  const now = [
    run({ highest: 20, count: 19 }),
    run({ epoch: "e2", highest: 12, count: 9 }),
    run({ kind: "redacted", count: 10 }),
    run({ epoch: "e3", count: 1 }),
  ];
  expect(confirmedGaps(before, now)).toEqual({ origin: 2, redacted: 0 });
  expect(confirmedGaps([], now)).toEqual({ origin: 0, redacted: 0 });
});

test("ranges hold exactly the numbers, and no two of them touch", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (numbers) => {
      const ranges = toRanges(numbers);
      const held = ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
      expect(held).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      for (const [index, [from]] of ranges.entries()) {
        if (index > 0) expect(from).toBeGreaterThan(ranges[index - 1]?.[1] ?? 0);
      }
    }),
  );
});
