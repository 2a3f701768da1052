import { randomBytes } from "node:crypto";
import { createSnapshot } from "@portcullis/catalog";
import { configKeys, type KeyRecord } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import { expect, it } from "vitest";
import { makeOrg, NOW } from "../../test/support/fixtures.ts";
import { keyForAudit, mintKey, putKey, rotateKey, toKeyView } from "./api-key.ts";

const params = {
  org: "acme",
  input: {
    name: "ci",
    scope: "*" as const,
    environment: "test" as const,
    expiresAt: "2026-12-01T02:00:00+02:00",
    rateLimit: { perSecond: 5 },
    allowedIps: ["10.0.0.0/8"],
  },
};
const HOUR_MS = 3_600_000;

const authenticates = (record: KeyRecord, secret: string, nowMs: number): boolean => {
  const snapshot = createSnapshot();
  snapshot.apply({ kind: "org", id: "acme", record: makeOrg() });
  snapshot.apply({ kind: "key", id: record.id, record });
  return snapshot.authenticate(secret, nowMs).ok;
};

it("mints a key that authenticates, and keeps no more of it than a hash and its first characters", () => {
  const { secret, record } = mintKey(params, randomBytes);
  expect(secret).toMatch(/^pk_test_[A-Za-z0-9_-]{43}$/);
  expect(record.id).toMatch(/^key_[0-9a-f]{12}$/);
  expect(record.sha256).toBe(sha256Hex(secret));
  expect(record.prefix).toBe(secret.slice(0, 12));
  expect(record.expiresAt).toBe("2026-12-01T00:00:00.000Z");
  expect(configKeys.key(record.id)).toBe(`key.${record.id}`);
  expect(JSON.stringify(record)).not.toContain(secret.slice(12));
  expect(authenticates(record, secret, NOW)).toBe(true);
});

it("rotates to another secret of the same key, and the old one works until the overlap ends", () => {
  const { secret: old, record } = mintKey(params, randomBytes);
  const { secret, record: rotated } = rotateKey(record, 3600, NOW, randomBytes);
  expect(rotated.id).toBe(record.id);
  expect(secret).toMatch(/^pk_test_/);
  expect(secret).not.toBe(old);
  for (const [time, oldWorks] of [
    [NOW, true],
    [NOW + HOUR_MS - 1, true],
    [NOW + HOUR_MS, false],
  ] as const) {
    expect(authenticates(rotated, secret, time)).toBe(true);
    expect(authenticates(rotated, old, time)).toBe(oldWorks);
  }
  const again = rotateKey(rotated, 3600, NOW, randomBytes).record;
  expect(authenticates(again, secret, NOW)).toBe(true);
  expect(authenticates(again, old, NOW)).toBe(false);
  const atOnce = rotateKey(record, 0, NOW, randomBytes).record;
  expect(atOnce.previous).toBeNull();
  expect(authenticates(atOnce, old, NOW)).toBe(false);
});

it("changes what is given, and tells null from what is left out", () => {
  const { record } = mintKey(params, randomBytes);
  expect(putKey(record, { key: record.id, input: {} })).toEqual(record);
  const input = { scope: [], expiresAt: null, rateLimit: null, allowedIps: null };
  expect(putKey(record, { key: record.id, input })).toEqual({ ...record, ...input });
  expect(putKey(record, { key: record.id, input: { name: "n", allowedIps: [] } })).toEqual({
    ...record,
    name: "n",
    allowedIps: [],
  });
});

it("shows operators and the audit no hash, and the key before only while it works", () => {
  const { record } = mintKey(params, randomBytes);
  const { record: rotated } = rotateKey(record, 3600, NOW, randomBytes);
  const stored = { record: rotated, createdAt: "2026-03-01T00:00:00.000Z", lastUsedAt: null };
  const view = toKeyView(stored, NOW);
  expect(view.previous).toEqual({ prefix: record.prefix, until: "2026-03-01T13:00:00.000Z" });
  expect(toKeyView(stored, NOW + HOUR_MS).previous).toBeNull();
  for (const text of [JSON.stringify(view), JSON.stringify(keyForAudit(rotated))]) {
    expect(text).toContain(rotated.prefix);
    expect(text).not.toContain(rotated.sha256);
    expect(text).not.toContain(record.sha256);
  }
});
