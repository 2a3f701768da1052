import { expect, test } from "vitest";
import { collectPatterns, type Pattern } from "../test/regexes/collect.ts";
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

test("no regular expression takes more than linear time", { timeout: 300_000 }, async () => {
  const verdicts = await recheckAll(patterns);
  expect(verdicts).toHaveLength(patterns.length);
  const bad = verdicts.filter(({ status }) => status !== "safe");
  expect(bad.map((each) => `${each.status} (${each.detail}): ${written(each)}`)).toEqual([]);
});
