import { setTimeout as sleep } from "node:timers/promises";

/**
 * Waits until `check` gives something other than undefined or false. A check that throws is tried again.
 * @throws the last reason when the time is over
 */
export const until = async <T>(
  what: string,
  check: () => Promise<T | undefined | false> | T | undefined | false,
  limitMs = 15_000,
): Promise<T> => {
  const end = Date.now() + limitMs;
  let last: unknown;
  for (;;) {
    try {
      const value = await check();
      if (value !== undefined && value !== false) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() >= end) throw new Error(`waited ${limitMs} ms in vain for: ${what}`, { cause: last });
    await sleep(50);
  }
};
