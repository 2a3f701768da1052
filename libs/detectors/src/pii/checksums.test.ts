import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isDay,
  isRepeated,
  isSequence,
  passesLuhn,
  passesMod11And10,
  passesVerhoeff,
  remainder,
  weighted,
} from "./checksums.ts";

const body = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 18 });

describe.each([
  ["Luhn", passesLuhn],
  ["ISO 7064 MOD 11,10", passesMod11And10],
  ["Verhoeff", passesVerhoeff],
])("%s", (_name, passes) => {
  test("one digit completes a number, and one changed digit breaks it", () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, place, change) => {
        const checks = [...Array(10).keys()].filter((digit) => passes([...digits, digit].join("")));
        expect(checks).toHaveLength(1);
        const number = [...digits, checks[0] ?? 0];
        const at = place % number.length;
        const wrong = number.map((digit, i) => (i === at ? (digit + change) % 10 : digit));
        expect(passes(wrong.join(""))).toBe(false);
      }),
    );
  });
});

test("Verhoeff also finds neighbours that changed places", () => {
  fc.assert(
    fc.property(body, fc.nat(), (digits, place) => {
      const check = [...Array(10).keys()].find((digit) => passesVerhoeff([...digits, digit].join(""))) ?? 0;
      const number = [...digits, check];
      const at = place % (number.length - 1);
      const [a = 0, b = 0] = number.slice(at, at + 2);
      fc.pre(a !== b);
      const swapped = [...number.slice(0, at), b, a, ...number.slice(at + 2)];
      expect(passesVerhoeff(swapped.join(""))).toBe(false);
    }),
  );
});

test("arithmetic on digits", () => {
  expect(remainder("98765432109876543210", 97)).toBe(Number(98765432109876543210n % 97n));
  expect(weighted("1234", [1, 10, 100], 1)).toBe(2 + 30 + 400);
  expect([isRepeated("7777"), isRepeated("7778")]).toEqual([true, false]);
  expect([isSequence("3456789"), isSequence("9876"), isSequence("3457")]).toEqual([true, true, false]);
});

test("days of the calendar", () => {
  expect([isDay(2, 29), isDay(2, 29, 1900), isDay(2, 29, 2000), isDay(2, 30)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([isDay(0, 1), isDay(13, 1), isDay(4, 31), isDay(12, 31), isDay(1, 0)]).toEqual([
    false,
    false,
    false,
    true,
    false,
  ]);
});
