import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullBucket, rateOf, refill, take } from "./token-bucket.ts";

describe("a token bucket", () => {
  it("allows the burst at once, then the rate", () => {
    const rate = { perSecond: 2, burst: 3 };
    let bucket = fullBucket(rate, 0);
    const at = (nowMs: number): boolean => {
      const taken = take(bucket, rate, nowMs);
      bucket = taken.bucket;
      return taken.ok;
    };
    expect([at(0), at(0), at(0), at(0)]).toEqual([true, true, true, false]);
    expect(at(499)).toBe(false);
    expect([at(500), at(500)]).toEqual([true, false]);
    expect([at(60_000), at(60_000), at(60_000), at(60_000)]).toEqual([true, true, true, false]);
  });

  it("says how long to wait, and holds to it", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        fc.integer({ min: 1, max: 5 }),
        (perSecond, burst) => {
          const rate = { perSecond, burst };
          let bucket = fullBucket(rate, 0);
          for (let i = 0; i < burst; i += 1) bucket = take(bucket, rate, 0).bucket;
          const refused = take(bucket, rate, 0);
          if (refused.ok) throw new Error("the burst was not the burst");
          expect(take(refused.bucket, rate, refused.waitMs * 0.99).ok).toBe(false);
          expect(take(refused.bucket, rate, Math.ceil(refused.waitMs) + 1).ok).toBe(true);
        },
      ),
    );
  });

  it("never lets more through than the burst and the rate allow", () => {
    const steps = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 200 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 20 }), (waits, perSecond) => {
        const rate = { perSecond, burst: 4 };
        let bucket = fullBucket(rate, 0);
        let nowMs = 0;
        let passed = 0;
        for (const wait of waits) {
          nowMs += wait;
          const taken = take(bucket, rate, nowMs);
          bucket = taken.bucket;
          if (taken.ok) passed += 1;
        }
        expect(passed).toBeLessThanOrEqual(4 + (nowMs / 1000) * perSecond + 1e-6);
      }),
    );
  });

  it("counts a changed rate from the moment of the change", () => {
    const slow = { perSecond: 1, burst: 1 };
    const emptied = take(fullBucket(slow, 0), slow, 0).bucket;
    const faster = refill(emptied, { perSecond: 1000, burst: 10 }, 500);
    expect(faster.tokens).toBeCloseTo(0.5);
    expect(refill(faster, { perSecond: 1000, burst: 10 }, 501).tokens).toBeCloseTo(1.5);
  });

  it("cuts what was saved up where the burst gets smaller", () => {
    const full = fullBucket({ perSecond: 1, burst: 100 }, 0);
    expect(refill(full, { perSecond: 1, burst: 2 }, 0).tokens).toBe(2);
  });

  it("does not go back with a clock that does", () => {
    const rate = { perSecond: 1, burst: 5 };
    const { bucket } = take(fullBucket(rate, 1000), rate, 1000);
    expect(refill(bucket, rate, 0).tokens).toBe(4);
  });

  it.each([
    [null, undefined],
    [{ concurrent: 3 }, undefined],
    [{ burst: 3 }, undefined],
    [{ perSecond: 7 }, { perSecond: 7, burst: 7 }],
    [{ perSecond: 0.1 }, { perSecond: 0.1, burst: 1 }],
    [
      { perSecond: 7, burst: 2 },
      { perSecond: 7, burst: 2 },
    ],
  ])("reads the limit %j", (limit, rate) => {
    expect(rateOf(limit)).toEqual(rate);
  });
});
