import fc from "fast-check";
import { expect, it } from "vitest";
import { GROWTH, LEAST_MS, toLatency } from "./latency.ts";

it("is within 1 % of the exact percentile, whatever was measured", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: LEAST_MS, max: 1e7, noNaN: true }), { minLength: 1 }), (values) => {
      const buckets = Map.groupBy(values, (ms) => Math.floor(Math.log(ms) / Math.log(GROWTH)));
      const counts = [...buckets].map(([bucket, each]) => ({ bucket, count: each.length }));
      const sorted = values.toSorted((a, b) => a - b);
      const max = sorted.at(-1) ?? 0;
      const found = toLatency("total", counts, max);
      for (const [name, fraction] of [
        ["p50", 0.5],
        ["p90", 0.9],
        ["p99", 0.99],
      ] as const) {
        const exact = sorted[Math.ceil(sorted.length * fraction) - 1] ?? 0;
        expect(Math.abs(found[name] - exact)).toBeLessThanOrEqual(exact * 0.011);
      }
      expect(found).toMatchObject({ count: values.length, max });
    }),
  );
});

it("says nothing of nothing", () => {
  expect(toLatency("decide", [], 0)).toEqual({ stage: "decide", count: 0, p50: 0, p90: 0, p99: 0, max: 0 });
});
