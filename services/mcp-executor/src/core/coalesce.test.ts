import { expect, it } from "vitest";
import { coalesce } from "./coalesce.ts";

it("runs at once, then once for all that came during the wait", () => {
  let runs = 0;
  const timers: (() => void)[] = [];
  const delays: number[] = [];
  const ask = coalesce(
    () => {
      runs += 1;
    },
    () => 1_000,
    (work, delayMs) => {
      timers.push(work);
      delays.push(delayMs);
    },
  );
  ask();
  expect(runs).toBe(1);
  for (let i = 0; i < 1_000; i += 1) ask();
  expect(runs).toBe(1);
  timers.shift()?.();
  expect(runs).toBe(2);
  timers.shift()?.();
  expect(runs).toBe(2);
  expect(timers).toEqual([]);
  ask();
  expect(runs).toBe(3);
  expect(delays).toEqual([1_000, 1_000, 1_000]);
});
