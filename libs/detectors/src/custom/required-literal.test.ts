import fc from "fast-check";
import { RE2JS } from "re2js";
import { expect, test } from "vitest";
import { requiredLiteral } from "./required-literal.ts";

test.each([
  ["(?i)bld_[a-z0-9]{24}", "bld_"],
  ["(?i)\\bTCK-[0-9]{4}\\b", "tck-"],
  ["(?i)(foo|bar)-suffix", "-suffix"],
  ["(?i)a\\.corp\\.example", "a.corp.example"],
  ["(?i)abcd?", "abc"],
  ["(?i)abc{2}xyzw", "xyzw"],
  ["(?i)[]abc]{3}def", "def"],
  ["(?i)[^]x]long(?:a[)]b)", "long"],
  ["(?i)ab", undefined],
  ["(?i)abc|def", undefined],
  ["(?i)abc(?-i)Def", undefined],
  ["(?i)\\x41bcd", undefined],
  ["TCK-[0-9]", undefined],
  ["(?i)", undefined],
])("of %s is %s", (pattern, literal) => {
  expect(requiredLiteral(pattern)).toBe(literal);
});

test("stands in every match", () => {
  const atom = fc.constantFrom(
    ...[
      "a",
      "B",
      "c",
      "abc",
      "\\.",
      "\\d",
      "\\b",
      "[ab]",
      "[^]a]",
      "(ab|c)",
      "(?:b)",
      "x{2}",
      "c?",
      "ab*",
      "-",
      ".",
      "\\[",
      "(a[)]b)",
    ],
  );
  const patterns = fc.array(atom, { minLength: 1, maxLength: 6 }).map((parts) => `(?i)${parts.join("")}`);
  const texts = fc.string({
    unit: fc.constantFrom("a", "A", "b", "B", "c", "C", ".", "1", "-", "x", "]", "[", ")"),
    maxLength: 40,
  });
  fc.assert(
    fc.property(patterns, texts, (pattern, text) => {
      const literal = requiredLiteral(pattern);
      const matcher = RE2JS.compile(pattern).matcher(text);
      if (literal === undefined || !matcher.find()) return;
      expect(matcher.group()?.toLowerCase()).toContain(literal);
    }),
    { numRuns: 3_000 },
  );
});
