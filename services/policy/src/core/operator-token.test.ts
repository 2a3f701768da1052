import { randomBytes } from "node:crypto";
import { createSnapshot } from "@portcullis/catalog";
import { sha256Hex } from "@portcullis/crypto";
import { expect, it } from "vitest";
import { NOW } from "../../test/support/fixtures.ts";
import { mintOperator, toOperatorView } from "./operator-token.ts";

it("mints a token that names its operator until it expires, and keeps a hash and its first characters", () => {
  const { secret, record } = mintOperator(
    { input: { name: "Olga", role: "auditor", expiresAt: "2026-03-01T13:00:00Z" } },
    randomBytes,
  );
  expect(secret).toMatch(/^op_[A-Za-z0-9_-]{43}$/);
  expect(record).toMatchObject({
    name: "Olga",
    role: "auditor",
    status: "active",
    sha256: sha256Hex(secret),
    expiresAt: "2026-03-01T13:00:00.000Z",
  });
  const snapshot = createSnapshot();
  snapshot.apply({ kind: "operator", id: record.id, record });
  expect(snapshot.operator(sha256Hex(secret), NOW)).toEqual(record);
  expect(snapshot.operator(sha256Hex(secret), Date.parse("2026-03-01T13:00:00Z"))).toBeUndefined();

  const view = JSON.stringify(toOperatorView({ record, createdAt: "2026-03-01T00:00:00.000Z" }));
  expect(view).not.toContain(record.sha256);
  expect(JSON.stringify(record)).not.toContain(secret.slice(8));
});
