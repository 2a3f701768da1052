import type { KeyRecord } from "@portcullis/contracts";
import { type Bucket, fullBucket, rateOf, refill, take } from "./core/token-bucket.ts";

export type Entry =
  | {
      readonly ok: true;
      /** To be called once, when the request and all that it started is over. */
      readonly leave: () => void;
    }
  | { readonly ok: false; readonly retryAfterSeconds: number };

/** What keys may do in this instance. Nothing waits in here: a refusal is immediate and costs nobody else. */
export type KeyLimits = {
  readonly enter: (key: Pick<KeyRecord, "id" | "rateLimit">) => Entry;
  /** How many keys have a state. */
  readonly size: () => number;
};

type State = { bucket: Bucket | undefined; underWay: number; rateLimit: KeyRecord["rateLimit"] };

const SWEEP_EVERY_MS = 60_000;
const CONCURRENT_RETRY_SECONDS = 1;
/** A rate of next to nothing must not print as `1e+30`. */
const MAX_RETRY_SECONDS = 86_400;

/**
 * Rates and concurrency per key, as the key's record has them now: a changed limit counts with the next request. The
 * state of a key that rests is dropped, since it is the one that it would start with.
 * @param nowMs a monotonic clock, in milliseconds
 */
export const createKeyLimits = (nowMs: () => number): KeyLimits => {
  const states = new Map<string, State>();
  let sweptAt = nowMs();

  const rests = (state: State, now: number): boolean => {
    if (state.underWay > 0) return false;
    const rate = rateOf(state.rateLimit);
    return (
      rate === undefined || state.bucket === undefined || refill(state.bucket, rate, now).tokens >= rate.burst
    );
  };
  const sweep = (now: number): void => {
    if (now - sweptAt < SWEEP_EVERY_MS) return;
    sweptAt = now;
    for (const [id, state] of states) if (rests(state, now)) states.delete(id);
  };
  const stateOf = (key: Pick<KeyRecord, "id" | "rateLimit">): State => {
    const known = states.get(key.id);
    if (known !== undefined) {
      known.rateLimit = key.rateLimit;
      return known;
    }
    const fresh: State = { bucket: undefined, underWay: 0, rateLimit: key.rateLimit };
    states.set(key.id, fresh);
    return fresh;
  };
  const enterWith = (state: State): Entry => {
    state.underWay += 1;
    let left = false;
    return {
      ok: true,
      leave: () => {
        if (!left) state.underWay -= 1;
        left = true;
      },
    };
  };

  return {
    enter: (key) => {
      const now = nowMs();
      sweep(now);
      const state = stateOf(key);
      const concurrent = key.rateLimit?.concurrent;
      if (concurrent !== undefined && state.underWay >= concurrent) {
        return { ok: false, retryAfterSeconds: CONCURRENT_RETRY_SECONDS };
      }
      const rate = rateOf(key.rateLimit);
      if (rate === undefined) {
        state.bucket = undefined;
        return enterWith(state);
      }
      const taken = take(state.bucket ?? fullBucket(rate, now), rate, now);
      state.bucket = taken.bucket;
      if (taken.ok) return enterWith(state);
      return {
        ok: false,
        retryAfterSeconds: Math.min(MAX_RETRY_SECONDS, Math.max(1, Math.ceil(taken.waitMs / 1000))),
      };
    },
    size: () => states.size,
  };
};
