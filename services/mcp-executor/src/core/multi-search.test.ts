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
    const here = literals.filter((literal) => literal !== "" && text.slice(0, end).endsWith(literal));
    const longest = here.toSorted((a, b) => b.length - a.length)[0];
    return longest === undefined ? [] : [`${end}:${longest}`];
  });

it("finds the longest literal that ends at each place", () => {
  expect(endsOf(["he", "she", "hers", "his"], "ushers")).toEqual(["4:she", "6:hers"]);
  expect(endsOf([], "text")).toEqual([]);
  expect(endsOf([""], "text")).toEqual([]);
});

it("property: finds what a plain search finds", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 6 });
  fc.assert(
    fc.property(
      fc.uniqueArray(letters, { maxLength: 6 }),
      fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 40 }),
      (literals, text) => {
        expect(endsOf(literals, text)).toEqual(expected(literals, text));
      },
    ),
    { numRuns: 500 },
  );
});
