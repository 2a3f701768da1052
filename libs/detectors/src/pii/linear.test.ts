import { expect, test } from "vitest";
import { scanPii } from "./scan-for-test.ts";

const SMALL = 32_768;
const FACTOR = 4;
/** A quadratic step would give 16. */
const MAX_RATIO = 9;
const FLOOR_MS = 2;
const ATTEMPTS = 4;

function medianMs(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    scanPii(text);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[1] ?? 0;
}

const UNITS = [
  "1",
  "12 ",
  "123456789 ",
  "123-45-6789 ",
  "1-2 ",
  "(1) ",
  "+1 ",
  "0012",
  "0431 35 06 90 ",
  "ab1 ",
  "A1",
  "AB 12 ",
  "passport 1 ",
  "ssn ",
  "tel tel ",
  "call at ",
  "office 1 ",
  "1:",
  "::",
  "1.1.1.1.",
  "ab:cd:",
  "ab-cd-",
  "0x",
  "bc1q",
  "p<",
  "1z",
  " dot a",
  "@a.",
  "bic ",
];

test.each(UNITS.map((unit) => [unit]))("time grows with the length: %j", { timeout: 60_000 }, (unit) => {
  const fill = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  let ratio = Number.POSITIVE_INFINITY;
  // The machine may be busy in one attempt; a quadratic step is quadratic in all.
  for (let attempt = 0; attempt < ATTEMPTS && ratio > MAX_RATIO; attempt++) {
    const base = Math.max(FLOOR_MS, medianMs(fill(SMALL)));
    ratio = medianMs(fill(SMALL * FACTOR)) / base;
  }
  expect(ratio).toBeLessThan(MAX_RATIO);
});
