import { sha256Hex } from "@portcullis/crypto";
import { describe, expect, it } from "vitest";
import { key, operator, org, SECRET, server } from "../test/records.ts";
import { createSnapshot } from "./snapshot.ts";

const now = Date.parse("2026-11-22T12:00:00Z");
const withKey = (record: ReturnType<typeof key>) => {
  const snapshot = createSnapshot();
  snapshot.apply({ kind: "org", id: "acme", record: org({}) });
  snapshot.apply({ kind: "key", id: record.id, record });
  return snapshot;
};

describe("authentication", () => {
  it("knows a key by its hash, and tells unknown, revoked and expired apart", () => {
    expect(withKey(key("*")).authenticate(SECRET, now)).toMatchObject({ ok: true });
    expect(withKey(key("*")).authenticate(`${SECRET}b`, now)).toEqual({ ok: false, code: "invalid_key" });
    expect(withKey(key("*")).authenticate("", now)).toEqual({ ok: false, code: "invalid_key" });
    expect(withKey(key("*", { status: "revoked" })).authenticate(SECRET, now)).toMatchObject({
      ok: false,
      code: "key_revoked",
    });
    const expired = key("*", { expiresAt: "2026-11-22T12:00:00Z" });
    expect(withKey(expired).authenticate(SECRET, now)).toMatchObject({ ok: false, code: "key_expired" });
  });

  it("forgets a key that was removed, and the old hash of one that was replaced", () => {
    const snapshot = withKey(key("*"));
    snapshot.apply({ kind: "key", id: "key_1", record: key("*", { sha256: sha256Hex("another") }) });
    expect(snapshot.authenticate(SECRET, now)).toEqual({ ok: false, code: "invalid_key" });
    snapshot.apply({ kind: "key", id: "key_1", record: key("*") });
    snapshot.apply({ kind: "key", id: "key_1", record: null });
    expect(snapshot.authenticate(SECRET, now)).toEqual({ ok: false, code: "invalid_key" });
  });

  it("INV-7: does not go back to an older record, not even after the newer one was removed", () => {
    const snapshot = withKey(key("*", { revision: 5 }));
    snapshot.apply({ kind: "key", id: "key_1", record: key("*", { revision: 6, status: "revoked" }) });
    snapshot.apply({ kind: "key", id: "key_1", record: key("*", { revision: 5 }) });
    expect(snapshot.authenticate(SECRET, now)).toMatchObject({ ok: false, code: "key_revoked" });
    snapshot.apply({ kind: "key", id: "key_1", record: null });
    snapshot.apply({ kind: "key", id: "key_1", record: key("*", { revision: 5 }) });
    expect(snapshot.authenticate(SECRET, now).ok).toBe(false);
  });

  it("grants nothing to a key whose org is not there", () => {
    const snapshot = createSnapshot();
    snapshot.apply({ kind: "key", id: "key_1", record: key("*") });
    expect(snapshot.authenticate(SECRET, now)).toEqual({ ok: false, code: "invalid_key" });
  });
});

describe("rotation", () => {
  const NEW_SECRET = `pk_live_${"b".repeat(43)}`;
  const rotated = key("*", {
    sha256: sha256Hex(NEW_SECRET),
    previous: { prefix: "pk_live_aaaa", sha256: sha256Hex(SECRET), until: "2026-11-22T13:00:00Z" },
    revision: 2,
  });
  const end = Date.parse("2026-11-22T13:00:00Z");

  it("lets both secrets in during the overlap, as the same key, and only the new one after it", () => {
    const snapshot = withKey(rotated);
    for (const secret of [SECRET, NEW_SECRET]) {
      expect(snapshot.authenticate(secret, end - 1)).toMatchObject({ ok: true, key: { id: "key_1" } });
    }
    expect(snapshot.authenticate(SECRET, end)).toMatchObject({ ok: false, code: "key_expired" });
    expect(snapshot.authenticate(NEW_SECRET, end)).toMatchObject({ ok: true });
  });

  it("ends both with the key: by its expiry, by its revocation, by its removal", () => {
    const expired = withKey({ ...rotated, expiresAt: "2026-11-22T11:00:00Z" });
    const revoked = withKey({ ...rotated, status: "revoked" });
    const removed = withKey(rotated);
    removed.apply({ kind: "key", id: "key_1", record: null });
    for (const secret of [SECRET, NEW_SECRET]) {
      expect(expired.authenticate(secret, now)).toMatchObject({ ok: false, code: "key_expired" });
      expect(revoked.authenticate(secret, now)).toMatchObject({ ok: false, code: "key_revoked" });
      expect(removed.authenticate(secret, now)).toEqual({ ok: false, code: "invalid_key" });
    }
  });

  it("forgets the oldest secret with the second rotation", () => {
    const snapshot = withKey(rotated);
    const third = `pk_live_${"c".repeat(43)}`;
    snapshot.apply({
      kind: "key",
      id: "key_1",
      record: key("*", {
        sha256: sha256Hex(third),
        previous: {
          prefix: "pk_live_bbbb",
          sha256: sha256Hex(NEW_SECRET),
          until: "2026-11-22T14:00:00Z",
        },
        revision: 3,
      }),
    });
    expect(snapshot.authenticate(SECRET, now)).toEqual({ ok: false, code: "invalid_key" });
    expect(snapshot.authenticate(NEW_SECRET, now)).toMatchObject({ ok: true });
    expect(snapshot.authenticate(third, now)).toMatchObject({ ok: true });
  });
});

describe("operators", () => {
  const withOperator = (rest: Parameters<typeof operator>[1] = {}) => {
    const snapshot = createSnapshot();
    snapshot.apply({ kind: "operator", id: "operator_1", record: operator("op_token", rest) });
    snapshot.apply({
      kind: "operator",
      id: "operator_2",
      record: operator("op_other", { id: "operator_2", name: "Bob", role: "admin" }),
    });
    return snapshot;
  };

  it("are found by their token, each with the own role", () => {
    expect(withOperator().operator(sha256Hex("op_token"), now)).toMatchObject({
      name: "Ada",
      role: "analyst",
    });
    expect(withOperator().operator(sha256Hex("op_other"), now)).toMatchObject({ name: "Bob", role: "admin" });
  });

  it("are not found by another token, nor when revoked, expired or removed", () => {
    expect(withOperator().operator(sha256Hex(""), now)).toBeUndefined();
    expect(withOperator().operator(sha256Hex("op_toke"), now)).toBeUndefined();
    expect(withOperator({ status: "revoked" }).operator(sha256Hex("op_token"), now)).toBeUndefined();
    expect(
      withOperator({ expiresAt: "2026-11-22T12:00:00Z" }).operator(sha256Hex("op_token"), now),
    ).toBeUndefined();
    expect(
      withOperator({ expiresAt: "2026-11-22T12:00:01Z" }).operator(sha256Hex("op_token"), now),
    ).toBeDefined();
    const snapshot = withOperator();
    snapshot.apply({ kind: "operator", id: "operator_1", record: null });
    expect(snapshot.operator(sha256Hex("op_token"), now)).toBeUndefined();
  });

  it("INV-7: a revoked operator does not come back with an older record", () => {
    const snapshot = withOperator({ revision: 2, status: "revoked" });
    snapshot.apply({ kind: "operator", id: "operator_1", record: operator("op_token", { revision: 1 }) });
    expect(snapshot.operator(sha256Hex("op_token"), now)).toBeUndefined();
  });
});

describe("tools", () => {
  it("are found by name, and go with what replaces or removes their server", () => {
    const snapshot = createSnapshot();
    snapshot.apply({ kind: "server", id: "s", record: server("s", "approved", ["a", "b"]) });
    expect(snapshot.tool("s", "b")).toMatchObject({ name: "b" });
    expect(snapshot.tool("s", "constructor")).toBeUndefined();
    expect(snapshot.tool("other", "a")).toBeUndefined();
    snapshot.apply({ kind: "server", id: "s", record: server("s", "approved", ["a"], { revision: 2 }) });
    expect(snapshot.tool("s", "b")).toBeUndefined();
    snapshot.apply({ kind: "server", id: "s", record: null });
    expect(snapshot.tool("s", "a")).toBeUndefined();
  });

  it("knows the highest revision of all records, also of those that are gone", () => {
    const snapshot = createSnapshot();
    snapshot.apply({ kind: "server", id: "s", record: server("s", "approved", [], { revision: 7 }) });
    snapshot.apply({ kind: "org", id: "acme", record: org({}, { revision: 3 }) });
    snapshot.apply({ kind: "server", id: "s", record: null });
    expect(snapshot.revision()).toBe(7);
  });
});
