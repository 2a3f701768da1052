import { expect, test } from "vitest";
import { collectPatterns, type Pattern } from "../test/regexes/collect.ts";
import { unproven } from "../test/regexes/proven.ts";
import { recheckAll } from "../test/regexes/recheck.ts";
import { searchesWithoutBound } from "../test/regexes/unbounded.ts";

const { patterns, unseen } = collectPatterns();
const written = ({ source, flags, place }: Pattern): string => `${place} /${source}/${flags}`;

test("every regular expression of the package is known", () => {
  expect(unseen).toEqual([]);
  const sources = patterns.map(({ place }) => place.split(":")[0]);
  expect(sources).toEqual(
    expect.arrayContaining(["joined.ts", "pii/evidence.ts", "injection/signals/marks.ts"]),
  );
  expect(patterns.length).toBeGreaterThan(300);
});

test("a pattern that nobody has asked about is not taken for safe", async () => {
  const bad: Pattern = { source: "(?:a|a)+$", flags: "", place: "here" };
  expect(unproven([...patterns, bad])).toContain(bad);
  expect(await recheckAll([bad])).toMatchObject([{ status: "vulnerable" }]);
});

test("no search repeats without a bound what may fail", () => {
  expect(patterns.filter(({ source, flags }) => searchesWithoutBound(source, flags)).map(written)).toEqual(
    [],
  );
});

test.each([
  ["\\s+", "g", false],
  ["[a\\]+]+|b*", "", false],
  ["^a+b", "", false],
  ["a+b", "y", false],
  ["a{1,900}b", "", false],
  ["a\\+b[+*]c", "", false],
  ["a+b", "", true],
  ["\\s+$", "", true],
  ["(?:a|b)+", "", true],
  ["^a|b+c", "", true],
  ["^a+b", "m", true],
  ["a{2,}b", "", true],
])("knows a search without a bound: /%s/%s", (source, flags, isUnbounded) => {
  expect(searchesWithoutBound(source, flags)).toBe(isUnbounded);
});

/** To ask about all takes minutes, and the answer for a pattern is always the same: `npm run prove:regexes` asks about all. */
const SAMPLE = 20;

test("no regular expression takes more than linear time", { timeout: 300_000 }, async () => {
  const sample = patterns.toSorted(() => Math.random() - 0.5).slice(0, SAMPLE);
  const asked = [...new Set([...unproven(patterns), ...sample])];
  const verdicts = await recheckAll(asked);
  expect(verdicts).toHaveLength(asked.length);
  const bad = verdicts.filter(({ status }) => status !== "safe");
  expect(bad.map((each) => `${each.status} (${each.detail}): ${written(each)}`)).toEqual([]);
});
