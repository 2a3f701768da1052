import fc from "fast-check";
import { expect, it } from "vitest";
import { createMultiSearch } from "./multi-search.ts";

const endsOf = (literals: readonly string[], text: string): readonly string[] => {
  const found: string[] = [];
  createMultiSearch(literals).scan(text, (literal, start, end) => {
    expect(text.slice(start, end)).toBe(literals[literal]);
    found.push(`${end}:${text.slice(start, end)}`);
  });
  return found;
};

/** What the search promises, said in the simplest way. */
const expected = (literals: readonly string[], text: string): readonly string[] =>
  Array.from({ length: text.length }, (_, index) => index + 1).flatMap((end) => {
    const here = literals.filter((literal) => text.slice(0, end).endsWith(literal));
    const longest = here.toSorted((a, b) => b.length - a.length)[0];
    return longest === undefined ? [] : [`${end}:${longest}`];
  });

it("finds the longest literal that ends at each place", () => {
  expect(endsOf(["shed", "hers", "ushers", "shersx"], "ushershersx")).toEqual([
    "6:ushers",
    "10:hers",
    "11:shersx",
  ]);
  expect(endsOf([], "text")).toEqual([]);
  expect(endsOf(["text"], "tex")).toEqual([]);
  expect(() => createMultiSearch(["abc"])).toThrow(RangeError);
});

it("property: finds what a plain search finds", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "é"), minLength: 4, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.uniqueArray(letters, { maxLength: 6 }),
      fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 60 }),
      (literals, text) => {
        expect(endsOf(literals, text)).toEqual(expected(literals, text));
      },
    ),
    { numRuns: 3_000 },
  );
});
