import { setTimeout as delay } from "node:timers/promises";

export type Repetition = { readonly stop: () => Promise<void> };

/** Runs a piece of work again and again, `intervalMs` after it ended, whether it failed or not. */
export const repeat = (
  intervalMs: number,
  work: () => Promise<unknown>,
  onError: (error: unknown) => void,
): Repetition => {
  const stopping = new AbortController();
  const done = (async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await work().catch(onError);
      await delay(intervalMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  })();
  return {
    stop: () => {
      stopping.abort();
      return done;
    },
  };
};
