import { expect, test } from "vitest";
import { addSpans, noSpans, type Span, spanScore } from "./spans.ts";

const span = (start: number, end: number): Span => ({ start, end, type: "t" });

test("exact asks for both ends, overlap for one character", () => {
  const exact = noSpans();
  const overlap = noSpans();
  const expected = [span(0, 5), span(10, 20)];
  const found = [span(0, 5), span(12, 20), span(20, 25)];
  addSpans(exact, expected, found, "exact");
  addSpans(overlap, expected, found, "overlap");
  expect(exact).toEqual({ expected: 2, expectedFound: 1, found: 3, foundRight: 1 });
  expect(overlap).toEqual({ expected: 2, expectedFound: 2, found: 3, foundRight: 2 });
});

test("one found span may cover two expected ones, and two found ones lie in one", () => {
  const counts = noSpans();
  addSpans(counts, [span(0, 4), span(5, 9)], [span(0, 9)], "overlap");
  addSpans(counts, [span(0, 9)], [span(0, 4), span(5, 9)], "overlap");
  expect(counts).toEqual({ expected: 3, expectedFound: 3, found: 3, foundRight: 3 });
});

test("scores add up over texts", () => {
  const score = spanScore({ expected: 4, expectedFound: 3, found: 6, foundRight: 3 });
  expect(score.precision).toBe(0.5);
  expect(score.recall).toBe(0.75);
  expect(score.f1).toBeCloseTo(0.6);
  expect(score.f2).toBeCloseTo(0.6818, 4);
});

test("nothing expected and nothing found is no fault", () => {
  expect(spanScore(noSpans())).toEqual({ precision: 1, recall: 1, f1: 1, f2: 1 });
  expect(spanScore({ expected: 2, expectedFound: 0, found: 0, foundRight: 0 }).f1).toBe(0);
});
