import { inspect } from "../src/inspect.ts";
import type { Shape } from "./hostile-units.ts";

export const FACTOR = 4;
/** A quadratic step would give 16. */
export const MAX_RATIO = 8;
const ATTEMPTS = 4;

/** The clock of a thread moves in steps of about a millisecond. */
const ENOUGH_US = 8_000;

/** Microseconds of this thread, which is not what a busy machine made of them: as often as the clock needs. */
export function cost(value: unknown): number {
  const before = process.threadCpuUsage();
  for (let runs = 1; ; runs++) {
    inspect(value, "tool_result");
    const { user, system } = process.threadCpuUsage(before);
    if (user + system >= ENOUGH_US) return (user + system) / runs;
  }
}

export type Growth = { readonly ratio: number; readonly nsPerUnit: number };

/**
 * How much longer a shape takes when it is {@link FACTOR} times as long. Whatever disturbs one attempt, a quadratic
 * step is quadratic in all of them.
 */
export function growthOf({ make }: Shape, units: number): Growth {
  const small = make(units);
  const large = make(units * FACTOR);
  let ratio = Number.POSITIVE_INFINITY;
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && ratio > MAX_RATIO; attempt++) {
    const base = cost(small);
    best = Math.min(best, cost(large));
    ratio = Math.min(ratio, best / base);
  }
  return { ratio, nsPerUnit: (best * 1_000) / (units * FACTOR) };
}

/** Nanoseconds a unit, the better of two. */
export function nsPerUnit({ make }: Shape, units: number): number {
  const value = make(units);
  return (Math.min(cost(value), cost(value)) * 1_000) / units;
}
