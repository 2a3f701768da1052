import { setTimeout as delay } from "node:timers/promises";

class LateError extends Error {
  constructor() {
    super("no answer in time");
    this.name = "LateError";
  }
}

/** The value of `work`. @throws where it takes longer than `limitMs` */
export const within = async <T>(limitMs: number, work: Promise<T>): Promise<T> => {
  const limit = new AbortController();
  const late = delay(limitMs, undefined, { signal: limit.signal }).then(() => {
    throw new LateError();
  });
  // The one that comes second is nobody's.
  work.catch(() => {});
  late.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    limit.abort();
  }
};
