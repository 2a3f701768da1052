import fc from "fast-check";
import { expect, it } from "vitest";
import { parseFilterValues, quoteFilterValue, traceFilterSchema } from "./trace-filters.ts";

it.each([
  ["blocked", [["blocked", false]]],
  [
    "a,b,!c",
    [
      ["a", false],
      ["b", false],
      ["c", true],
    ],
  ],
  [
    "-,!-",
    [
      [null, false],
      [null, true],
    ],
  ],
  [
    "\\-,\\!a,b\\,c,d\\\\",
    [
      ["-", false],
      ["!a", false],
      ["b,c", false],
      ["d\\", false],
    ],
  ],
  [
    "a b,é",
    [
      ["a b", false],
      ["é", false],
    ],
  ],
] as const)("reads %j", (text, expected) => {
  expect(parseFilterValues(text)?.map(({ value, excluded }) => [value, excluded])).toEqual(expected);
});

it.each(["", ",", "a,", ",a", "!", "a,!", "a\\", Array(51).fill("a").join()])("does not read %j", (text) => {
  expect(parseFilterValues(text)).toBeUndefined();
});

it("reads every value as it was written", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, unit: "binary" }), { minLength: 1, maxLength: 5 }),
      (values) => {
        const read = parseFilterValues(values.map(quoteFilterValue).join(","));
        expect(read?.map(({ value }) => value)).toEqual(values);
        expect(read?.some(({ excluded }) => excluded)).toBe(false);
      },
    ),
  );
});

it("is the same when it is read again", () => {
  const filter = { outcome: "blocked,!denied", severity: "!high", minDurationMs: "5", text: "a" };
  const once = traceFilterSchema.parse(filter);
  expect(traceFilterSchema.parse(once)).toEqual(once);
});

it.each([
  { outcome: "red" },
  { org: "A B" },
  { severity: "high,low" },
  { executed: "yes" },
  { to: "now" },
  { x: "1" },
])("refuses %j", (filter) => {
  expect(traceFilterSchema.safeParse(filter).success).toBe(false);
});
