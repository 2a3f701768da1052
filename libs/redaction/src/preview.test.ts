import fc from "fast-check";
import { expect, test } from "vitest";
import { preview } from "./preview.ts";

test("a short text is shown whole", () => {
  expect(preview("abc", 3)).toEqual({ text: "abc", length: 3, truncated: false });
});

test.each([
  ["hello <EMAIL_ADDRESS_1> there", 10, "hello "],
  ["hello <EMAIL_ADDRESS_1> there", 23, "hello <EMAIL_ADDRESS_1>"],
  ["a <NOT_INSPECTED: too_long, 12 characters>", 20, "a "],
  ["abc😀", 4, "abc"],
  ["a < b and c > d, long enough", 6, "a < b "],
])("%j is cut at %i to %j", (text, max, expected) => {
  expect(preview(text, max)).toEqual({ text: expected, length: text.length, truncated: true });
});

test("a cut leaves no half of a placeholder or of a pair", () => {
  const part = fc.oneof(
    fc.constantFrom("<PAYMENT_CARD_12>", "<NOT_INSPECTED: binary, 99 characters>", "😀"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part), fc.nat(120), (parts, max) => {
      const text = parts.join("");
      const { text: shown } = preview(text, max);
      expect(shown.length).toBeLessThanOrEqual(max);
      expect(text.startsWith(shown)).toBe(true);
      expect(shown.isWellFormed()).toBe(text.slice(0, shown.length).isWellFormed());
      if (shown.length > 0 && text.isWellFormed()) expect(shown.isWellFormed()).toBe(true);
      expect(shown).not.toMatch(/<(?:PAYMENT_CARD|NOT_INSPECTED)[^>]*$/);
    }),
  );
});
