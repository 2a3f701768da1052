import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inspect } from "../inspect.ts";
import {
  checkExact,
  createExactDetector,
  createSalt,
  type Entry,
  EXACT_LIMITS,
  hashSecret,
} from "./exact.ts";
import { createKeyedDigest } from "./hmac.ts";
import { createRollingHash, FILTERS, WINDOW } from "./rolling-hash.ts";

const SALT = Buffer.alloc(16, 7).toString("base64url");
const OTHER_SALT = Buffer.alloc(16, 8).toString("base64url");
/** No other detector knows it: letters and blanks. */
const VALUE = "plain words of no form";

function found(text: unknown, entries: readonly Entry[]): { start: number; end: number }[] {
  return inspect(text, "prompt", { extra: [createExactDetector(entries)] })
    .findings.filter(({ type }) => type === "registered_secret")
    .map(({ start, end }) => ({ start, end }));
}

describe("a registered secret", () => {
  const entry = hashSecret(VALUE, SALT, "project");

  test("is found in the middle of a text, of a JSON value and of a name", () => {
    expect(found(`so ${VALUE}.`, [entry])).toEqual([{ start: 3, end: 3 + VALUE.length }]);
    expect(found({ a: [{ note: VALUE }] }, [entry])).toHaveLength(1);
    expect(found({ [VALUE]: 1 }, [entry])).toHaveLength(1);
  });

  test("is found under encodings and in hidden text", () => {
    for (const encoded of [
      Buffer.from(VALUE).toString("base64"),
      Buffer.from(VALUE).toString("hex"),
      encodeURIComponent(`${VALUE}`),
      Buffer.from(Buffer.from(VALUE).toString("base64")).toString("base64"),
    ])
      expect(found(`x ${encoded} y`, [entry]), encoded).toHaveLength(1);
    const tags = [...VALUE].map((c) => String.fromCodePoint(0xe0000 + (c.codePointAt(0) ?? 0))).join("");
    expect(found(`hello ${tags}`, [entry])).toHaveLength(1);
    expect(found(`plain wor\u200bds of no form`, [entry])).toHaveLength(1);
  });

  test("is not found with one character changed, missing or in another case", () => {
    for (let i = 0; i < VALUE.length; i++) {
      expect(found(`${VALUE.slice(0, i)}~${VALUE.slice(i + 1)}`, [entry])).toEqual([]);
      expect(found(VALUE.slice(0, i) + VALUE.slice(i + 1), [entry])).toEqual([]);
    }
    expect(found(VALUE.toUpperCase(), [entry])).toEqual([]);
  });

  test("is not found under another salt, with another length or another filter", () => {
    expect(found(VALUE, [{ ...entry, salt: OTHER_SALT }])).toEqual([]);
    expect(found(VALUE, [{ ...entry, length: entry.length - 1 }])).toEqual([]);
    expect(found(VALUE, [{ ...entry, filter: (entry.filter + 1) % FILTERS }])).toEqual([]);
  });

  test("has a finding that names it, is critical and belongs to the secrets", () => {
    const detector = createExactDetector([entry], { version: "7" });
    expect(detector.describe("registered_secret")).toEqual({
      title: "Registered secret: project",
      severity: "critical",
      owasp: ["LLM02:2025", "MCP01:2025"],
    });
    expect(inspect(VALUE, "prompt", { extra: [detector] }).findings[0]).toMatchObject({
      category: "secrets",
      detector: "exact",
      version: "7",
      severity: "critical",
      score: 1,
    });
  });

  test("is hashed as RFC 2104 says, so that anybody can check an entry", () => {
    const key = Buffer.from(SALT, "base64url");
    expect(entry).toEqual({
      id: "project",
      salt: SALT,
      length: VALUE.length,
      filter: createRollingHash(key).filterOf(VALUE),
      hash: createHmac("sha256", key).update(VALUE).digest("hex"),
    });
    expect(hashSecret(` ${VALUE}\n`, SALT, "project")).toEqual(entry);
  });
});

test("the keyed digest is HMAC-SHA-256, also of what is not ASCII", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 16, maxLength: 64 }),
      fc.string({ unit: "binary", maxLength: 40 }),
      (key, text) => {
        expect(createKeyedDigest(key, 80)(text)).toBe(createHmac("sha256", key).update(text).digest("hex"));
      },
    ),
  );
});

test("every window of a text has the hash that it has alone", () => {
  const rolling = createRollingHash(Buffer.from(SALT, "base64url"));
  const all = new Uint8Array(FILTERS).fill(1);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const filters: number[] = [];
      rolling.scan(text, all, (at, _hash, filter) => {
        expect(at).toBe(filters.length);
        filters.push(filter);
      });
      const expected = Array.from({ length: Math.max(0, text.length - WINDOW + 1) }, (_, at) =>
        rolling.filterOf(text.slice(at)),
      );
      expect(filters).toEqual(expected);
    }),
  );
});

test("many secrets of many lengths are all found, wherever they stand", () => {
  const values = Array.from({ length: 60 }, (_, i) => `${"word ".repeat(3 + (i % 9))}number ${i} ends`);
  const entries = values.map((value, i) => hashSecret(value, SALT, `s${i}`));
  const text = values.join(" | ");
  expect(found(text, entries).map(({ start, end }) => text.slice(start, end))).toEqual(values);
});

test("a secret that repeats is found every time", () => {
  const periodic = "abcdefabcdefabcdef";
  const entry = hashSecret(periodic, SALT, "p");
  const text = "abcdef".repeat(2_000);
  const spans: number[] = [];
  createExactDetector([entry]).scan?.(
    text,
    { kind: "prompt", name: "", origin: "plain", hidden: [] },
    ({ start }) => spans.push(start),
  );
  expect(spans).toEqual(Array.from({ length: 1_998 }, (_, i) => 6 * i));
});

describe("what cannot be an entry", () => {
  const entry = hashSecret(VALUE, SALT, "id");

  test("values that could be guessed, and salts that are short", () => {
    expect(() => hashSecret("x".repeat(EXACT_LIMITS.minLength - 1), SALT)).toThrow(RangeError);
    expect(() => hashSecret("x".repeat(EXACT_LIMITS.maxLength + 1), SALT)).toThrow(RangeError);
    expect(() => hashSecret(VALUE, "c2hvcnQ")).toThrow(RangeError);
    expect(Buffer.from(createSalt(), "base64url")).toHaveLength(EXACT_LIMITS.minSaltBytes);
  });

  test.each([
    ["salt", { ...entry, salt: "c2hvcnQ" }],
    ["length", { ...entry, length: 3 }],
    ["filter", { ...entry, filter: FILTERS }],
    ["hash", { ...entry, hash: "h".repeat(64) }],
  ])("%s", (_name, wrong) => {
    expect(checkExact([wrong])).toEqual([{ id: "id", message: expect.any(String) }]);
    expect(() => createExactDetector([wrong])).toThrow(RangeError);
  });

  test("more than the limits allow", () => {
    const many = Array.from({ length: EXACT_LIMITS.entries + 1 }, () => entry);
    expect(checkExact(many)).toHaveLength(1);
    const salts = Array.from({ length: EXACT_LIMITS.salts + 1 }, (_, i) => ({
      ...entry,
      salt: Buffer.alloc(16, i).toString("base64url"),
    }));
    expect(checkExact(salts)).toHaveLength(1);
    expect(checkExact(many.slice(1))).toEqual([]);
  });
});
