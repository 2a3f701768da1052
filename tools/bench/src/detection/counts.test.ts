import { expect, test } from "vitest";
import { countOf, fScore, groupBy, showF1 } from "./counts.ts";

test("texts are counted by label", () => {
  const said = [
    { label: 1, flagged: true },
    { label: 1, flagged: false },
    { label: 0, flagged: true },
    { label: 0, flagged: false },
    { label: 0, flagged: false },
  ] as const;
  expect(countOf(said)).toEqual({ attacks: 2, found: 1, harmless: 3, flagged: 1 });
});

test("F1 needs both labels", () => {
  expect(showF1({ attacks: 2, found: 1, harmless: 3, flagged: 1 })).toBe("0.500");
  expect(showF1({ attacks: 2, found: 1, harmless: 0, flagged: 0 })).toBe("–");
  expect(showF1({ attacks: 2, found: 0, harmless: 3, flagged: 0 })).toBe("0.000");
});

test("F2 lets recall count twice as much", () => {
  expect(fScore(0.5, 1)).toBeCloseTo(2 / 3);
  expect(fScore(0.5, 1, 2)).toBeCloseTo(5 / 6);
  expect(fScore(0, 0)).toBe(0);
});

test("groups keep the order of their first item", () => {
  expect([...groupBy(["b1", "a1", "b2"], (text) => text.charAt(0))]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});
