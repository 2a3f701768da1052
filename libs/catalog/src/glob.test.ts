import fc from "fast-check";
import { expect, it } from "vitest";
import { matchesGlob } from "./glob.ts";

it.each([
  ["get_*", "get_issue", true],
  ["get_*", "set_issue", false],
  ["*", "", true],
  ["a*b*c", "aXbYc", true],
  ["a*b*c", "acb", false],
  ["a*a", "a", false],
  ["", "x", false],
  ["get.issue", "getXissue", false],
])("%s against %s", (pattern, text, expected) => {
  expect(matchesGlob(pattern, text)).toBe(expected);
});

it("agrees with a regular expression on every pattern of few letters", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 8 });
  const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 10 });
  fc.assert(
    fc.property(letters, text, (pattern, candidate) => {
      const expected = new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(candidate);
      expect(matchesGlob(pattern, candidate)).toBe(expected);
    }),
    { numRuns: 2_000 },
  );
});
