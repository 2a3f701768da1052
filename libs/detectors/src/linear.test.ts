import { expect, test } from "vitest";
import { growthOf, MAX_RATIO, nsPerUnit } from "../test/growth.ts";
import { BENIGN, LITERAL_SHAPES, SAMPLE_SHAPES, SHAPES, type Shape } from "../test/hostile-units.ts";
import { sample, seedOfRun } from "../test/seed.ts";

const seed = seedOfRun("linear");
const UNITS = 16_384;
/** Literals of the gate that are tried in one run, each in two ways; `npm run fuzz:detectors` tries all of them. */
const LITERALS = 60;
const LITERAL_UNITS = 8_192;
const MEGABYTE = 1_000_000;
/** The shapes that cost most are tried again at this size. */
const WORST = 3;
/** The worst that an attacker may make of a text, as a multiple of what a harmless one of that length costs. */
const MAX_COST = 40;

const costs = new Map<Shape, number>();

/** @returns what grew faster than its input */
function tooFast(shapes: readonly Shape[], units: number): readonly string[] {
  return shapes.flatMap((shape) => {
    const { ratio, nsPerUnit: ns } = growthOf(shape, units);
    costs.set(shape, ns);
    return ratio < MAX_RATIO ? [] : [`${shape.name}: ${ratio.toFixed(1)} times as long`];
  });
}

test("time grows with the length, whatever is repeated", { timeout: 180_000 }, () => {
  expect(tooFast([...SHAPES, ...SAMPLE_SHAPES], UNITS)).toEqual([]);
});

test("time grows with the length, whatever literal of the gate is repeated", { timeout: 180_000 }, () => {
  expect(tooFast(sample(LITERAL_SHAPES, 2 * LITERALS, seed), LITERAL_UNITS)).toEqual([]);
});

test("nothing costs more than a bounded multiple of a harmless text, up to a megabyte", {
  timeout: 180_000,
}, () => {
  const base = nsPerUnit(BENIGN, MEGABYTE);
  const worst = [...costs].sort(([, a], [, b]) => b - a);
  expect(worst.length).toBeGreaterThan(WORST);
  const multiples = worst.map(([{ name }, ns]) => [name, ns / base] as const);
  const atMegabyte = worst
    .slice(0, WORST)
    .map(([shape]) => [shape.name, nsPerUnit(shape, MEGABYTE) / base] as const);
  expect([...multiples, ...atMegabyte].filter(([, multiple]) => multiple > MAX_COST)).toEqual([]);
});
