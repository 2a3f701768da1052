import type { RiskLevel } from "@portcullis/contracts";
import { describe, expect, test } from "vitest";
import { reviewTool } from "../src/index.ts";
import { benign, type Case, laterBenign, laterPoisoned, poisoned } from "./corpus.ts";

const LEVELS: readonly RiskLevel[] = ["none", "low", "medium", "high"];
const rank = (level: RiskLevel): number => LEVELS.indexOf(level);

const reviewed = (cases: readonly Case[]): readonly { readonly row: Case; readonly risk: RiskLevel }[] =>
  cases.map((row) => ({ row, risk: reviewTool(row.input).risk }));

const nameOf = ({ input }: Case): string => `${input.server}/${String(input.definition.name)}`;

const over = (cases: readonly Case[]): readonly string[] =>
  reviewed(cases)
    .filter(({ row, risk }) => rank(risk) > rank(row.max))
    .map(({ row, risk }) => `${nameOf(row)}: ${risk}`);

const shareAt = (cases: readonly Case[], least: RiskLevel): number =>
  reviewed(cases).filter(({ risk }) => rank(risk) >= rank(least)).length / cases.length;

const expectedHigh = (cases: readonly Case[]): readonly Case[] => cases.filter(({ min }) => min === "high");

test("the corpus is as large as its figures claim", () => {
  expect(benign().length).toBeGreaterThanOrEqual(120);
  expect(poisoned().length).toBeGreaterThanOrEqual(120);
  const names = [...benign(), ...poisoned(), ...laterBenign(), ...laterPoisoned()].map(nameOf);
  expect(new Set(names).size).toBe(names.length);
});

describe.each([
  ["development", false],
  ["held out", true],
] as const)("the half for %s", (_name, isHeldOut) => {
  const half = (cases: readonly Case[]): readonly Case[] =>
    cases.filter((row) => row.isHeldOut === isHeldOut);

  test("no benign definition is high", () => {
    expect(
      reviewed(half(benign()))
        .filter(({ risk }) => risk === "high")
        .map(({ row }) => nameOf(row)),
    ).toEqual([]);
  });

  test("fewer than 3 % of benign definitions are higher than they should be", () => {
    expect(over(half(benign())).length / half(benign()).length).toBeLessThan(0.03);
  });

  test("poisoned definitions are found", () => {
    expect(shareAt(half(expectedHigh(poisoned())), "high")).toBeGreaterThan(0.94);
    expect(shareAt(half(poisoned()), "medium")).toBeGreaterThan(0.95);
  });
});

test("what was mended stays mended", () => {
  // A retrained model moves some of them; none of them may become high.
  expect(over(laterBenign()).length / laterBenign().length).toBeLessThan(0.03);
  expect(
    reviewed(laterBenign())
      .filter(({ risk }) => risk === "high")
      .map(({ row }) => nameOf(row)),
  ).toEqual([]);
  expect(shareAt(expectedHigh(laterPoisoned()), "high")).toBeGreaterThan(0.9);
  expect(shareAt(laterPoisoned(), "medium")).toBeGreaterThan(0.95);
});
