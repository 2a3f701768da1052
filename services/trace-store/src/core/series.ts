import type { TraceAggregate, TraceDimension } from "@portcullis/contracts";

/** So many traces of a group within a bucket. The group is null for all that are not listed. */
export type Count = {
  /** Seconds since the epoch at which the bucket begins. */
  readonly bucket: number;
  readonly group: readonly (string | null)[] | null;
  readonly count: number;
};

export type Frame = { readonly fromMs: number; readonly toMs: number; readonly bucketSeconds: number };

export const firstBucket = ({ fromMs, bucketSeconds }: Frame): number =>
  Math.floor(fromMs / 1000 / bucketSeconds) * bucketSeconds;

export const bucketCount = (frame: Frame): number =>
  Math.ceil((frame.toMs / 1000 - firstBucket(frame)) / frame.bucketSeconds);

/** The counts as one series a group, the largest group first. */
export const toAggregate = (
  frame: Frame,
  by: readonly TraceDimension[],
  all: readonly Count[],
  grouped: readonly Count[],
): TraceAggregate => {
  const first = firstBucket(frame);
  const length = bucketCount(frame);
  const seriesOf = (counts: readonly Count[]) => {
    const series = new Array<number>(length).fill(0);
    for (const { bucket, count } of counts) {
      const index = (bucket - first) / frame.bucketSeconds;
      series[index] = (series[index] ?? 0) + count;
    }
    return { total: counts.reduce((sum, { count }) => sum + count, 0), counts: series };
  };
  const byGroup = Map.groupBy(grouped, ({ group }) => (group === null ? null : JSON.stringify(group)));
  const groups = [...byGroup].flatMap(([name, counts]) =>
    name === null ? [] : [{ values: JSON.parse(name) as (string | null)[], ...seriesOf(counts) }],
  );
  return {
    from: new Date(frame.fromMs).toISOString(),
    to: new Date(frame.toMs).toISOString(),
    buckets: Array.from({ length }, (_, index) =>
      new Date((first + index * frame.bucketSeconds) * 1000).toISOString(),
    ),
    by: [...by],
    all: seriesOf(all),
    groups: groups.toSorted(
      (a, b) => b.total - a.total || (JSON.stringify(a.values) < JSON.stringify(b.values) ? -1 : 1),
    ),
    other: seriesOf(byGroup.get(null) ?? []),
  };
};
