import type { Category, Precision } from "@portcullis/contracts";

/** How often people said so of what a detector found. */
export type LabelCount = {
  readonly detector: string;
  readonly category: Category;
  readonly type: string;
  readonly truePositives: number;
  readonly falsePositives: number;
};

/** The 97.5 % quantile of the normal distribution: two tails of 2.5 % are left out. */
const Z = 1.959963984540054;

/**
 * The Wilson score interval of a proportion (E. B. Wilson, 1927): unlike the textbook interval it holds for few cases and for
 * proportions near 0 and 1.
 * @param n at least 1
 */
export const wilson = (successes: number, n: number): { readonly low: number; readonly high: number } => {
  const p = successes / n;
  const scale = 1 + Z ** 2 / n;
  const middle = (p + Z ** 2 / (2 * n)) / scale;
  const half = (Z / scale) * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
};

type Counts = Pick<LabelCount, "truePositives" | "falsePositives">;

const sum = (counts: readonly Counts[]): Counts => ({
  truePositives: counts.reduce((total, { truePositives }) => total + truePositives, 0),
  falsePositives: counts.reduce((total, { falsePositives }) => total + falsePositives, 0),
});

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const measure = ({ truePositives, falsePositives }: Counts) => {
  const labelled = truePositives + falsePositives;
  const { low, high } = wilson(truePositives, labelled);
  return {
    labelled,
    truePositives,
    falsePositives,
    precision: rounded(truePositives / labelled),
    low: rounded(low),
    high: rounded(high),
  };
};

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const grouped = <N extends object>(
  counts: readonly LabelCount[],
  nameOf: (count: LabelCount) => N,
): (N & ReturnType<typeof measure>)[] =>
  [...Map.groupBy(counts, (count) => JSON.stringify(nameOf(count)))]
    .toSorted(([a], [b]) => byName(a, b))
    .flatMap(([, group]) => {
      const [first] = group;
      return first === undefined ? [] : [{ ...nameOf(first), ...measure(sum(group)) }];
    });

/** What labels say of how much of what is stopped should have been stopped. What was never labelled is not in it. */
export const precisionOf = (counts: readonly LabelCount[]): Precision => {
  const labelled = counts.filter(({ truePositives, falsePositives }) => truePositives + falsePositives > 0);
  return {
    types: grouped(labelled, ({ detector, category, type }) => ({ detector, category, type })),
    detectors: grouped(labelled, ({ detector, category }) => ({ detector, category })),
    categories: grouped(labelled, ({ category }) => ({ category })),
  };
};
