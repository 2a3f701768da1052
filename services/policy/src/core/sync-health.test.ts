import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeKept } from "../../test/support/catalog.ts";
import { failing, healthy, nextSyncDelayMs } from "./sync-health.ts";

const at = "2026-03-01T12:00:00.000Z";

describe("health", () => {
  it("counts failures in a row, remembers the last success, and starts anew with the next", () => {
    const ok = healthy("2026-03-01T11:00:00.000Z");
    const once = failing(ok, { code: "upstream_timeout", detail: "slow\0" }, at);
    const twice = failing(once, { code: "credential_missing", detail: "x", missing: ["${env:A}"] }, at);
    expect(once).toEqual({
      health: "failing",
      lastSync: at,
      lastSuccess: ok.lastSync,
      lastError: "upstream_timeout: slow",
      consecutiveFailures: 1,
      missingCredentials: [],
    });
    expect(twice).toMatchObject({ consecutiveFailures: 2, missingCredentials: ["${env:A}"] });
    expect(failing(ok, { code: "x", detail: "y".repeat(5_000) }, at).lastError?.length).toBe(1_000);
    expect(healthy(at)).toMatchObject({ health: "ok", lastError: null, consecutiveFailures: 0 });
    expect(makeKept().sync.health).toBe("unknown");
  });
});

describe("nextSyncDelayMs", () => {
  it("is the interval, and twice as long for each failure, up to ten minutes", () => {
    const middle = (failures: number, intervalMs = 60_000) => nextSyncDelayMs(failures, intervalMs, 0.5);
    expect([0, 1, 2, 3, 4, 50].map((failures) => middle(failures))).toEqual([
      60_000, 120_000, 240_000, 480_000, 600_000, 600_000,
    ]);
    expect(middle(3, 3_600_000)).toBe(3_600_000);
  });

  it("is never further than a tenth from that", () => {
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.nat(100), random, (failures, n) => {
        const ratio = nextSyncDelayMs(failures, 60_000, n) / nextSyncDelayMs(failures, 60_000, 0.5);
        expect(ratio).toBeGreaterThanOrEqual(0.9);
        expect(ratio).toBeLessThanOrEqual(1.1);
      }),
    );
    expect(nextSyncDelayMs(0, 60_000, 0)).not.toBe(nextSyncDelayMs(0, 60_000, 0.9));
  });
});
