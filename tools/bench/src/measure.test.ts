import { expect, test } from "vitest";
import { compare, inParallel, timesOf } from "./measure.ts";

test("percentiles are times that were measured", () => {
  const samples = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(timesOf(samples)).toEqual({ count: 100, p50: 50, p99: 99, max: 100 });
  expect(timesOf([7])).toEqual({ count: 1, p50: 7, p99: 7, max: 7 });
});

test("every subject runs, and keeps its name", () => {
  const runs = new Map<string, number>();
  const subject = (name: string) => ({
    name,
    run: () => {
      runs.set(name, (runs.get(name) ?? 0) + 1);
    },
  });
  expect(compare([subject("a"), subject("b")]).map(({ name }) => name)).toEqual(["a", "b"]);
  expect(Math.min(...runs.values())).toBeGreaterThan(15);
});

test("every task runs once, whatever the width", async () => {
  const seen: number[] = [];
  await inParallel(25, 4, async (index) => seen.push(index));
  expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, index) => index));
});
