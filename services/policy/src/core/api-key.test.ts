import { randomBytes } from "node:crypto";
import { createSnapshot } from "@portcullis/catalog";
import { configKeys } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import { expect, it } from "vitest";
import { makeOrg, NOW } from "../../test/support/fixtures.ts";
import { mintKey, toKeyView } from "./api-key.ts";

const params = {
  org: "acme",
  input: { label: "ci", scope: "all" as const, environment: "test" as const, expiresAt: null },
};

it("mints a key that authenticates, and keeps no more of it than a hash and its first characters", () => {
  const { secret, record } = mintKey(params, randomBytes);
  expect(secret).toMatch(/^pk_test_[A-Za-z0-9_-]{43}$/);
  expect(record.id).toMatch(/^key_[0-9a-f]{12}$/);
  expect(record.sha256).toBe(sha256Hex(secret));
  expect(record.prefix).toBe(secret.slice(0, 12));
  expect(configKeys.key(record.id)).toBe(`key.${record.id}`);
  expect(JSON.stringify(record)).not.toContain(secret.slice(12));

  const snapshot = createSnapshot();
  snapshot.apply({ kind: "org", id: "acme", record: makeOrg() });
  snapshot.apply({ kind: "key", id: record.id, record });
  expect(snapshot.authenticate(secret, NOW).ok).toBe(true);
});

it("shows operators no hash", () => {
  expect(toKeyView(mintKey(params, randomBytes).record)).not.toHaveProperty("sha256");
});
