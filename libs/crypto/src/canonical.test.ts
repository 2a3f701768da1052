import { describe, expect, it } from "vitest";
import { canonicalJson, digestJson } from "./canonical.ts";
import { createFingerprint } from "./keys.ts";
import { timeOfUuidv7, uuidv7 } from "./uuid.ts";

describe("canonical JSON (RFC 8785)", () => {
  it("orders members by UTF-16 code units and writes numbers as ECMAScript does", () => {
    expect(canonicalJson({ "\u20ac": 1, "\r": 2, "1": 3, "\u{1f600}": 4, "\u00f6": 5 })).toBe(
      '{"\\r":2,"1":3,"ö":5,"€":1,"😀":4}',
    );
    expect(canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
      "[333333333.3333333,1e+30,4.5,0.002,1e-27,0]",
    );
  });

  it("gives equal values equal digests whatever their order, and refuses what is not JSON", () => {
    expect(digestJson({ a: 1, b: [1, 2] })).toBe(digestJson({ b: [1, 2], a: 1 }));
    expect(digestJson({ b: [2, 1] })).not.toBe(digestJson({ b: [1, 2] }));
    expect(() => canonicalJson(undefined)).toThrow();
    expect(() => canonicalJson({ a: Number.NaN })).toThrow();
  });
});

describe("ids and fingerprints", () => {
  it("makes UUIDv7 that carry their time, sort by it and never repeat", () => {
    const ids = Array.from({ length: 2000 }, (_, i) => uuidv7(1_790_000_000_000 + i));
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(timeOfUuidv7(uuidv7(1_790_000_000_123))).toBe(1_790_000_000_123);
    expect(uuidv7()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("fingerprints equal values of one org alike, and of two orgs apart", () => {
    const fingerprint = createFingerprint(Buffer.alloc(32, 7));
    expect(fingerprint("acme", "x")).toBe(fingerprint("acme", "x"));
    expect(fingerprint("acme", "x")).not.toBe(fingerprint("other", "x"));
    expect(createFingerprint(Buffer.alloc(32, 8))("acme", "x")).not.toBe(fingerprint("acme", "x"));
  });
});
