import fc from "fast-check";
import { expect, test } from "vitest";
import { type LayeredMatch, withoutOverlaps } from "./merge.ts";

const matches: fc.Arbitrary<LayeredMatch[]> = fc.array(
  fc
    .record({
      start: fc.nat(60),
      length: fc.integer({ min: 1, max: 20 }),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      layer: fc.nat(2),
    })
    .map(({ start, length, score, layer }) => ({ start, end: start + length, type: "x", score, layer })),
);

function overlap(a: LayeredMatch, b: LayeredMatch): boolean {
  return a.start < b.end && b.start < a.end;
}

test("keeps no two that overlap, and loses none without one that overlaps it", () => {
  fc.assert(
    fc.property(matches, (list) => {
      const kept = withoutOverlaps(list);
      for (const [i, a] of kept.entries()) {
        for (const b of kept.slice(i + 1)) expect(overlap(a, b)).toBe(false);
      }
      for (const match of list)
        expect(kept.some((other) => other === match || overlap(other, match))).toBe(true);
    }),
  );
});

test("prefers what stands in the text to what was decoded", () => {
  const plain = { start: 2, end: 5, type: "plain", score: 0.6, layer: 0 };
  const decoded = { start: 0, end: 9, type: "decoded", score: 0.9, layer: 1 };
  expect(withoutOverlaps([decoded, plain])).toEqual([plain]);
});

test("does not lose a number that a checksum speaks for to an address that took it in", () => {
  const address = { start: 0, end: 33, type: "street_address", score: 0.98, layer: 0 };
  const card = { start: 14, end: 33, type: "payment_card", score: 0.95, layer: 0 };
  expect(withoutOverlaps([address, card])).toEqual([card]);
});
