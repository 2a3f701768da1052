import { expect, it } from "vitest";
import { precisionOf, wilson } from "./precision.ts";

// Computed by hand from the formula; those of 8 of 10 and 50 of 100 also stand in textbooks.
it.each([
  [8, 10, 0.490162, 0.943318],
  [50, 100, 0.403832, 0.596168],
  [0, 5, 0, 0.434482],
  [5, 5, 0.565518, 1],
  [1, 1, 0.206549, 1],
  [0, 1, 0, 0.793451],
])("the Wilson interval of %i of %i is [%f, %f]", (successes, n, low, high) => {
  const interval = wilson(successes, n);
  expect(interval.low).toBeCloseTo(low, 5);
  expect(interval.high).toBeCloseTo(high, 5);
});

it("is told per type, per detector and per category", () => {
  const count = (detector: string, category: "pii" | "secrets", type: string, yes: number, no: number) => ({
    ...{ detector, category, type },
    ...{ truePositives: yes, falsePositives: no },
  });
  const precision = precisionOf([
    count("pii", "pii", "phone", 2, 2),
    count("pii", "pii", "email_address", 6, 0),
    count("custom", "pii", "badge", 0, 0),
    count("custom", "secrets", "badge", 1, 0),
  ]);
  expect(
    precision.types.map(({ detector, type, labelled, precision: p }) => [detector, type, labelled, p]),
  ).toEqual([
    ["custom", "badge", 1, 1],
    ["pii", "email_address", 6, 1],
    ["pii", "phone", 4, 0.5],
  ]);
  expect(precision.detectors).toMatchObject([
    { detector: "custom", category: "secrets", labelled: 1 },
    // 8 of 10, as above.
    { detector: "pii", category: "pii", labelled: 10, precision: 0.8, low: 0.490162, high: 0.943318 },
  ]);
  expect(
    precision.categories.map(({ category, truePositives, falsePositives }) => [
      category,
      truePositives,
      falsePositives,
    ]),
  ).toEqual([
    ["pii", 8, 2],
    ["secrets", 1, 0],
  ]);
  expect(precisionOf([])).toEqual({ types: [], detectors: [], categories: [] });
});
