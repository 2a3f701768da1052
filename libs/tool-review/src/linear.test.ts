import { expect, test } from "vitest";
import { reviewTool } from "./index.ts";

const MEGABYTE = 1_048_576;
const SMALL = 16_384;
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

/** How much longer `text(size * factor)` takes than `text(size)`; a busy machine is asked again. */
const ratioOf = (text: (size: number) => string, size: number, factor: number, enough: number): number => {
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && ratio > enough; attempt++) {
    const base = Math.max(FLOOR_MS, timeMs(text(size)));
    ratio = timeMs(text(size * factor)) / base;
  }
  return ratio;
};

// A quadratic step would give 16.
test.each(UNITS.map((unit) => [unit]))("time grows with the length: %j", { timeout: 60_000 }, (unit) => {
  expect(ratioOf((size) => fill(unit, size), SMALL, 4, 8)).toBeLessThan(8);
});

// A quadratic step would give 4.
test("time grows with the length up to a megabyte", { timeout: 120_000 }, () => {
  const mixed = (size: number): string =>
    UNITS.map((unit) => fill(unit, Math.floor(size / UNITS.length))).join("\n\n");
  expect(ratioOf(mixed, MEGABYTE / 2, 2, 3)).toBeLessThan(3);
});

test("many passages cost no more than one of their size", { timeout: 60_000 }, () => {
  const wide = (size: number): number => {
    const properties = Object.fromEntries(
      Array.from({ length: size }, (_, index) => [`p${index}`, { type: "string", description: "A value." }]),
    );
    const start = performance.now();
    reviewTool({
      server: "s",
      definition: { name: "t", inputSchema: { properties } },
      instructions: null,
      otherTools: [],
    });
    return performance.now() - start;
  };
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && ratio > 3; attempt++) ratio = wide(4_000) / wide(2_000);
  expect(ratio).toBeLessThan(3);
});
