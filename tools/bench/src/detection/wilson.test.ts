import { expect, test } from "vitest";
import { plainRate, rate, wilson } from "./wilson.ts";

test("the interval is that of the published formula", () => {
  const { low, high } = wilson(8, 10);
  expect(low).toBeCloseTo(0.4902, 4);
  expect(high).toBeCloseTo(0.9433, 4);
});

test("no hit and nothing but hits keep an open side", () => {
  expect(wilson(0, 100)).toEqual({ low: 0, high: expect.closeTo(0.037, 3) });
  expect(wilson(100, 100)).toEqual({ low: expect.closeTo(0.963, 3), high: 1 });
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});

test("rates are shown in percent, small ones with more digits", () => {
  expect(rate(8, 10)).toBe("80.0 % (49.0–94.3)");
  expect(rate(1, 10_000)).toBe("0.010 % (0.002–0.057)");
  expect(rate(0, 0)).toBe("–");
  expect(plainRate(1, 3)).toBe("33.3 %");
});
