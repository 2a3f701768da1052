import { expect, test } from "vitest";
import { sample } from "./sample.ts";

const items = Array.from({ length: 100 }, (_, index) => index);

test("a seed repeats its sample, another gives another", () => {
  expect(sample(items, 20, 1)).toEqual(sample(items, 20, 1));
  expect(sample(items, 20, 1)).not.toEqual(sample(items, 20, 2));
});

test("nothing is drawn twice, nothing is changed", () => {
  const before = [...items];
  expect(new Set(sample(items, 60, 3)).size).toBe(60);
  expect(sample(items, 1_000, 3).toSorted((a, b) => a - b)).toEqual(items);
  expect(items).toEqual(before);
});

test("every item is drawn about as often as every other", () => {
  const drawn = new Array<number>(10).fill(0);
  for (let seed = 0; seed < 2_000; seed += 1)
    for (const item of sample(items.slice(0, 10), 3, seed)) drawn[item] = (drawn[item] ?? 0) + 1;
  for (const times of drawn) expect(Math.abs(times - 600)).toBeLessThan(120);
});
