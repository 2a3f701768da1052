import { expect, it } from "vitest";
import { createPace } from "./upstream-streams.ts";

it("waits longer each time a stream breaks at once, and never less than a second", () => {
  let clock = 0;
  const pace = createPace(() => clock);
  const waits = Array.from({ length: 12 }, () => {
    const wait = pace();
    clock += wait;
    return wait;
  });
  expect(waits.slice(0, 4)).toEqual([1_000, 2_000, 4_000, 8_000]);
  expect(waits.at(-1)).toBe(300_000);
});

it("starts over once a stream has lived for a while", () => {
  let clock = 0;
  const pace = createPace(() => clock);
  clock += pace();
  clock += pace();
  clock += 120_000;
  expect(pace()).toBe(1_000);
});
