const FIRST_MS = 500;

/**
 * How long to wait before the next attempt: twice as long each time, at most `maxMs`, and between half of it and all of it at
 * random, so that many who wait do not come back together.
 * @param attempt 1 after the first failure
 * @param random from 0 to 1
 */
export const backoffMs = (attempt: number, maxMs: number, random: number): number => {
  const full = Math.min(maxMs, FIRST_MS * 2 ** Math.min(attempt - 1, 30));
  return Math.round(full / 2 + (full / 2) * random);
};
