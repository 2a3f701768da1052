import type { RateLimit } from "@portcullis/contracts";

/** A token bucket as it was at a moment of a monotonic clock. */
export type Bucket = {
  readonly tokens: number;
  readonly atMs: number;
  /** What it was filled by, so that a changed limit counts from the moment of the change. */
  readonly perSecond: number;
};

/** The rate part of a limit; `burst` is one second's worth where it is not set, and at least one request. */
export type Rate = { readonly perSecond: number; readonly burst: number };

export const rateOf = (limit: RateLimit | null): Rate | undefined => {
  if (limit?.perSecond === undefined) return undefined;
  return { perSecond: limit.perSecond, burst: limit.burst ?? Math.max(1, limit.perSecond) };
};

export const fullBucket = ({ perSecond, burst }: Rate, nowMs: number): Bucket => ({
  tokens: burst,
  atMs: nowMs,
  perSecond,
});

/** The bucket now: what came in since, at the rate that held then, and never more than the burst that holds now. */
export const refill = (bucket: Bucket, rate: Rate, nowMs: number): Bucket => ({
  tokens: Math.min(rate.burst, bucket.tokens + (Math.max(0, nowMs - bucket.atMs) / 1000) * bucket.perSecond),
  atMs: nowMs,
  perSecond: rate.perSecond,
});

export type Taken =
  | { readonly ok: true; readonly bucket: Bucket }
  | { readonly ok: false; readonly bucket: Bucket; readonly waitMs: number };

/** Takes one request's token. A refusal costs nothing, so that whoever waits as told gets through. */
export const take = (before: Bucket, rate: Rate, nowMs: number): Taken => {
  const bucket = refill(before, rate, nowMs);
  return bucket.tokens >= 1
    ? { ok: true, bucket: { ...bucket, tokens: bucket.tokens - 1 } }
    : { ok: false, bucket, waitMs: ((1 - bucket.tokens) / rate.perSecond) * 1000 };
};
