import type { StageLatency } from "@portcullis/contracts";

/**
 * Durations are counted in buckets whose borders grow by 2 %, so a percentile is known within 1 % and any number of
 * requests takes a few hundred counts, whatever is counted where.
 */
export const GROWTH = 1.02;
/** Shorter ones are counted as this long. */
export const LEAST_MS = 0.01;

/** How many durations lie between `GROWTH` to the power of `bucket` and of one more. */
export type DurationCount = { readonly bucket: number; readonly count: number };

/** The percentile by the nearest rank; 0 where nothing was counted. */
export const percentile = (counts: readonly DurationCount[], total: number, fraction: number): number => {
  const rank = Math.max(1, Math.ceil(total * fraction));
  let seen = 0;
  for (const { bucket, count } of counts.toSorted((a, b) => a.bucket - b.bucket)) {
    seen += count;
    // The middle of the bucket, by ratio: off by half of a border's growth at most.
    if (seen >= rank) return GROWTH ** (bucket + 0.5);
  }
  return 0;
};

/** Nobody needs more digits than the counting has. */
const rounded = (ms: number): number => Number(ms.toPrecision(4));

export const toLatency = (
  stage: StageLatency["stage"],
  counts: readonly DurationCount[],
  max: number,
): StageLatency => {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const at = (fraction: number): number => Math.min(max, rounded(percentile(counts, total, fraction)));
  return { stage, count: total, p50: at(0.5), p90: at(0.9), p99: at(0.99), max };
};
