import { setTimeout as sleep } from "node:timers/promises";

/**
 * Calls `check` until it gives something else than undefined. Resolves to that, or to undefined
 * when `limitMs` is over. A check that throws ends the wait.
 */
export async function poll<T>(
  check: () => Promise<T | undefined>,
  limitMs: number,
  intervalMs = 50,
): Promise<T | undefined> {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const result = await check();
    if (result !== undefined) return result;
    if (performance.now() >= deadline) return undefined;
    await sleep(intervalMs);
  }
}
