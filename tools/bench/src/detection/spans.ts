import { fScore } from "./counts.ts";

/** UTF-16 offsets, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number; readonly type: string };

/** How a found span and an expected one are compared. */
export type Matching = "exact" | "overlap";

/** Expected and found spans, and how many of each have a partner. */
export type SpanCounts = {
  expected: number;
  expectedFound: number;
  found: number;
  foundRight: number;
};

export const noSpans = (): SpanCounts => ({ expected: 0, expectedFound: 0, found: 0, foundRight: 0 });

const match = (a: Span, b: Span, how: Matching): boolean =>
  how === "exact" ? a.start === b.start && a.end === b.end : a.start < b.end && b.start < a.end;

/**
 * Adds the spans of one text to `counts`. An expected span is found when a found one matches it, a found span is right
 * when it matches an expected one; the caller has chosen the types that are compared.
 */
export const addSpans = (
  counts: SpanCounts,
  expected: readonly Span[],
  found: readonly Span[],
  how: Matching,
): void => {
  counts.expected += expected.length;
  counts.found += found.length;
  counts.expectedFound += expected.filter((one) => found.some((other) => match(one, other, how))).length;
  counts.foundRight += found.filter((one) => expected.some((other) => match(one, other, how))).length;
};

export type SpanScore = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly f2: number;
};

/** Precision is 1 where nothing was found: no finding was wrong. */
export const spanScore = ({ expected, expectedFound, found, foundRight }: SpanCounts): SpanScore => {
  const precision = found === 0 ? 1 : foundRight / found;
  const recall = expected === 0 ? 1 : expectedFound / expected;
  return { precision, recall, f1: fScore(precision, recall), f2: fScore(precision, recall, 2) };
};
