import { expect, test } from "vitest";
import { inspect } from "./inspect.ts";

const SMALL = 65_536;
const FACTOR = 4;
/** A quadratic step would give 16. */
const MAX_RATIO = 8;
/** Below this a clock tells nothing about growth. */
const FLOOR_MS = 1;
const ATTEMPTS = 4;

function medianMs(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    inspect(text, "tool_result");
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[1] ?? 0;
}

function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

const UNITS = [
  "a",
  "(",
  "@",
  "a@",
  "eyJ",
  "a.eyJ",
  "1 ",
  "4 ",
  "0",
  "+1",
  "+12025550123 ",
  "123-45-6789 ",
  "GB82",
  "ignore ",
  "ignore all previous ",
  "-----BEGIN PRIVATE KEY-----",
  "://a:",
  'password = "',
  "token:",
  "Bearer ",
  "okta ",
  "xoxa-",
  "%41",
  "&#",
  "&amp;",
  "<|im_start|>",
  "![",
  "system:",
  "\u0301",
  "\u{e0041}",
  "\ufe0f",
  "\u200b",
  "aа",
  "\ud800",
  `${"A".repeat(60)}\n`,
  "PuTTY-User-Key-File-",
];

test.each(UNITS.map((unit) => [unit]))("time grows with the length: %j", { timeout: 60_000 }, (unit) => {
  let ratio = Number.POSITIVE_INFINITY;
  // The machine may be busy in one attempt; a quadratic step is quadratic in all.
  for (let attempt = 0; attempt < ATTEMPTS && ratio > MAX_RATIO; attempt++) {
    const base = Math.max(FLOOR_MS, medianMs(fill(unit, SMALL)));
    ratio = medianMs(fill(unit, SMALL * FACTOR)) / base;
  }
  expect(ratio).toBeLessThan(MAX_RATIO);
});
