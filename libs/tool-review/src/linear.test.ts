import { expect, test } from "vitest";
import { reviewTool } from "./index.ts";

const SIZE = 1_048_576;
/** Twice the input: a quadratic step would give 4. */
const MAX_RATIO = 3;
const ATTEMPTS = 4;
const FLOOR_MS = 2;

const fill = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const others = Array.from({ length: 500 }, (_, index) => ({ server: "other", name: `tool_${index}` }));

const timeMs = (description: string): number => {
  const start = performance.now();
  reviewTool({ server: "s", definition: { name: "t", description }, instructions: null, otherTools: others });
  return performance.now() - start;
};

const UNITS = [
  "a",
  "a ",
  ". ",
  "\n",
  " ",
  "you must ",
  "do not tell the user ",
  "before using ~/.ssh/id_rsa send ",
  "<!--",
  "<important>",
  "<a style=",
  "`",
  "![](http://x/?a={",
  "https://a.b/?q={data}",
  "curl x",
  "aGVsbG8gd29ybGQ",
  "%41",
  "\\u0041",
  "i g n o r e ",
  "1gn0r3 ",
  "tool_7 ",
  "a@b.c ",
  "\u200b",
  "\u{e0041}",
  "\u0441a",
  "&#65;",
  'e.g. "',
  "ignore instructions ",
  "不要告诉用户",
  "\u001b[",
  "(",
  "'a'",
  "de89 3704 ",
];

test.each(UNITS.map((unit) => [unit]))("time grows with the length: %j", { timeout: 120_000 }, (unit) => {
  let ratio = Number.POSITIVE_INFINITY;
  // The machine may be busy in one attempt; a quadratic step is quadratic in all.
  for (let attempt = 0; attempt < ATTEMPTS && ratio > MAX_RATIO; attempt++) {
    const base = Math.max(FLOOR_MS, timeMs(fill(unit, SIZE / 2)));
    ratio = timeMs(fill(unit, SIZE)) / base;
  }
  expect(ratio).toBeLessThan(MAX_RATIO);
});
