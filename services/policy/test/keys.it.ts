import { createSnapshot, listUsableTools } from "@portcullis/catalog";
import { configRecordSchemas, subjects } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ControlPlane, insertServer, startControlPlane } from "./support/control-plane.ts";
import type { Operator } from "./support/policy.ts";

/** API keys: made, changed, rotated, revoked, and what is known of their use. */

let plane: ControlPlane;
let operator: Operator;

const create = (input: object = {}, org = "acme") =>
  operator.run("key-create", { org, input: { name: "ci", scope: "*", ...input } });

/** Authenticates as every ingress does: against the bucket's records. */
const authenticate = async (secret: string) => {
  const snapshot = createSnapshot();
  for (const [key, text] of await plane.policy.bucket()) {
    const [kind = "", id = ""] = key.split(/\.(.*)/);
    if (kind === "org") {
      snapshot.apply({ kind, id, record: configRecordSchemas.org.parse(JSON.parse(text)) });
    } else if (kind === "key") {
      snapshot.apply({ kind, id, record: configRecordSchemas.key.parse(JSON.parse(text)) });
    }
  }
  const found = snapshot.authenticate(secret, Date.now());
  return found.ok ? "ok" : found.code;
};

beforeAll(async () => {
  plane = await startControlPlane();
  operator = plane.operator;
  await operator.run("org-put", { org: "acme", input: { title: "Acme" } });
});

afterAll(() => plane?.[Symbol.asyncDispose]());

describe("a new key", () => {
  it("is shown once, and only its hash is kept: in no table, no bucket, no list, and not in the audit", async () => {
    const { key: secret, ...view } = await create({
      scope: ["github/*"],
      environment: "test",
      expiresAt: "2099-01-01T00:00:00Z",
      rateLimit: { perSecond: 2.5, concurrent: 3 },
      allowedIps: ["10.0.0.0/8", "2001:db8::1"],
    });
    expect(secret).toMatch(/^pk_test_[A-Za-z0-9_-]{43}$/);
    expect(view).toMatchObject({
      org: "acme",
      name: "ci",
      status: "active",
      expiresAt: "2099-01-01T00:00:00.000Z",
      rateLimit: { perSecond: 2.5, concurrent: 3 },
      allowedIps: ["10.0.0.0/8", "2001:db8::1"],
      previous: null,
      lastUsedAt: null,
    });
    expect(await plane.key(view.id)).toMatchObject({ sha256: sha256Hex(secret), scope: ["github/*"] });
    expect(await authenticate(secret)).toBe("ok");
    expect(await operator.run("key-list", { org: "acme" })).toContainEqual(view);
    expect(await operator.run("key-get", { key: view.id })).toEqual(view);

    const everywhere = `${await plane.dump()}${JSON.stringify([...(await plane.policy.bucket())])}`;
    expect(everywhere).toContain(sha256Hex(secret));
    expect(everywhere).not.toContain(secret.slice(12));
    expect(await plane.auditText()).toContain(view.id);
    expect(await plane.auditText()).not.toContain(sha256Hex(secret));
  });

  it("needs an org, a scope that can be read, an expiry to come, and text that can be stored", async () => {
    const refused = (more: object, org = "acme") =>
      operator.ask("key-create", { org, input: { name: "n", scope: "*", ...more } });
    expect(await refused({}, "nobody")).toMatchObject({ code: "not_found" });
    expect(await refused({ scope: ["github"] })).toMatchObject({ code: "invalid_request" });
    expect(await refused({ expiresAt: "2020-01-01T00:00:00Z" })).toMatchObject({ code: "invalid_request" });
    expect(await refused({ name: "a\0b" })).toMatchObject({
      code: "invalid_request",
      detail: expect.stringContaining("input.name"),
    });
    expect(await operator.refused("key-list", { org: "nobody" })).toBe("not_found");
    expect(await operator.refused("key-get", { key: "key_none" })).toBe("not_found");
  });

  it("grants nothing with an empty scope, and nobody anything with an empty list of addresses", async () => {
    const { id } = await create({ scope: [], allowedIps: [] });
    expect(await plane.key(id)).toMatchObject({ scope: [], allowedIps: [] });
  });
});

describe("a change", () => {
  it("touches what is given, and null is not the same as left out", async () => {
    const limits = { expiresAt: "2099-01-01T00:00:00Z", rateLimit: { concurrent: 1 }, allowedIps: ["::1"] };
    const { id, key: secret } = await create(limits);
    const put = (input: object) => operator.run("key-put", { key: id, input });
    const named = await put({ name: "renamed", scope: ["a/*"] });
    expect(named).toMatchObject({ name: "renamed", scope: ["a/*"], rateLimit: { concurrent: 1 } });
    const cleared = await put({ expiresAt: null, rateLimit: null, allowedIps: null });
    expect(cleared).toMatchObject({ name: "renamed", expiresAt: null, rateLimit: null, allowedIps: null });
    expect(await plane.key(id)).toMatchObject({ rateLimit: null, revision: cleared.revision });
    expect(await authenticate(secret)).toBe("ok");
  });

  it("is none where all is so already: no revision, no audit", async () => {
    const { id, revision } = await create({ scope: ["b/c"] });
    const before = await plane.auditText();
    const same = await operator.run("key-put", { key: id, input: { name: "ci", scope: ["b/c"] } });
    expect(same.revision).toBe(revision);
    expect(await plane.auditText()).toBe(before);
  });

  it("of a revoked or unknown key is refused, and so is an expiry in the past", async () => {
    const { id } = await create();
    const put = (input: object) => operator.refused("key-put", { key: id, input });
    expect(await put({ expiresAt: "2020-01-01T00:00:00Z" })).toBe("invalid_request");
    await operator.run("key-revoke", { key: id });
    expect(await put({ name: "late" })).toBe("conflict");
    expect(await operator.refused("key-put", { key: "key_none", input: {} })).toBe("not_found");
  });
});

describe("rotation", () => {
  it("keeps the key and its settings, and the old secret works until the overlap ends", async () => {
    const { id, key: old } = await create({ scope: ["github/*"], environment: "test" });
    const rotated = await operator.run("key-rotate", { key: id, overlapSeconds: 3600 });
    expect(rotated).toMatchObject({ id, scope: ["github/*"], previous: { prefix: old.slice(0, 12) } });
    expect(rotated.key).toMatch(/^pk_test_/);
    expect([await authenticate(rotated.key), await authenticate(old)]).toEqual(["ok", "ok"]);

    // The database's clock moves on by more than the overlap.
    await plane.database.db
      .updateTable("api_keys")
      .set({ previous_until: new Date(Date.now() - 1000) })
      .where("id", "=", id)
      .execute();
    expect((await operator.run("key-get", { key: id })).previous).toBeNull();
    await operator.run("key-put", { key: id, input: { name: "republished" } });
    expect([await authenticate(rotated.key), await authenticate(old)]).toEqual(["ok", "key_expired"]);

    const dump = await plane.dump();
    expect(dump).not.toContain(rotated.key.slice(12));
    const audit = await plane.auditText();
    expect(audit).toContain("key-rotate");
    expect(audit).not.toContain(sha256Hex(rotated.key));
    expect(audit).not.toContain(sha256Hex(old));
  });

  it("ends the old secret at once where there is no overlap, and the one before that in any case", async () => {
    const { id, key: first } = await create();
    const second = (await operator.run("key-rotate", { key: id })).key;
    const third = (await operator.run("key-rotate", { key: id })).key;
    expect(await Promise.all([first, second, third].map(authenticate))).toEqual(["invalid_key", "ok", "ok"]);
    const fourth = (await operator.run("key-rotate", { key: id, overlapSeconds: 0 })).key;
    expect(await Promise.all([second, third, fourth].map(authenticate))).toEqual([
      "invalid_key",
      "invalid_key",
      "ok",
    ]);
  });

  it("is refused for a key that is revoked, expired or unknown", async () => {
    const { id } = await create();
    await operator.run("key-revoke", { key: id });
    expect(await operator.refused("key-rotate", { key: id })).toBe("conflict");
    const { id: expired } = await create({ expiresAt: "2099-01-01T00:00:00Z" });
    await plane.database.db
      .updateTable("api_keys")
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where("id", "=", expired)
      .execute();
    expect(await operator.refused("key-rotate", { key: expired })).toBe("conflict");
    expect(await operator.refused("key-rotate", { key: "key_none" })).toBe("not_found");
  });
});

describe("revocation", () => {
  it("is in the bucket before the command is answered, for both secrets; once is enough", async () => {
    const { id, key: old } = await create();
    const { key: secret } = await operator.run("key-rotate", { key: id });
    const revoked = await operator.run("key-revoke", { key: id });
    expect(revoked.status).toBe("revoked");
    expect([await authenticate(secret), await authenticate(old)]).toEqual(["key_revoked", "key_revoked"]);
    expect(await operator.run("key-revoke", { key: id })).toEqual(revoked);
    expect(await operator.refused("key-revoke", { key: "key_none" })).toBe("not_found");
  });
});

describe("the tools of a key", () => {
  it("are exactly those that the records give it", async () => {
    await insertServer(plane.database, "github", "approved", ["get_issue", "delete_repo", "list"]);
    await insertServer(plane.database, "files", "approved", ["read"]);
    await insertServer(plane.database, "paused", "suspended", ["read"]);
    await operator.run("org-put", { org: "tools", input: {} });
    for (const [server, tools] of [
      ["github", ["get_*", "list"]],
      ["files", "*"],
      ["paused", "*"],
    ]) {
      await operator.run("enablement-put", { org: "tools", server, tools });
    }
    const namesOf = async (id: string) =>
      (await operator.run("key-tools", { key: id })).map(({ server, tool }) => `${server}/${tool}`);
    const all = await create({}, "tools");
    expect(await namesOf(all.id)).toEqual(["files/read", "github/get_issue", "github/list"]);
    const some = await create({ scope: ["*/get_issue", "github/delete_repo", "paused/*"] }, "tools");
    expect(await namesOf(some.id)).toEqual(["github/get_issue"]);
    expect(await namesOf((await create({ scope: [] }, "tools")).id)).toEqual([]);
    expect((await operator.run("key-tools", { key: some.id }))[0]).toMatchObject({
      description: "The tool get_issue",
      definitionHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });

    const org = await plane.org("tools");
    const record = await plane.key(all.id);
    if (org === undefined || record === undefined) throw new Error("not published");
    expect(listUsableTools(createSnapshot(), org, record)).toEqual([]);

    await plane.database.db
      .updateTable("api_keys")
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where("id", "=", some.id)
      .execute();
    expect(await namesOf(some.id)).toEqual([]);
    await operator.run("key-revoke", { key: all.id });
    expect(await namesOf(all.id)).toEqual([]);
    expect(await operator.refused("key-tools", { key: "key_none" })).toBe("not_found");
  });
});

describe("use", () => {
  const lastUsedAt = async (id: string) => (await operator.run("key-get", { key: id })).lastUsedAt;

  it("is added up from what the ingresses saw, and shows in every view", async () => {
    const { id, revision } = await create();
    const ingress = await plane.testBus.busAs("ingress", "usage");
    const see = (at: string, requests: number, more: object = {}) =>
      ingress.publish(subjects.usage, { v: 1, keys: { [id]: { lastUsedAt: at, requests }, ...more } });
    see("2026-03-01T12:00:05.000Z", 3, {
      key_unknown: { lastUsedAt: "2026-03-01T12:00:05.000Z", requests: 1 },
    });
    await until("it is known", async () => (await lastUsedAt(id)) === "2026-03-01T12:00:05.000Z");
    const requests = async () => {
      const query = plane.database.db.selectFrom("key_usage").select("requests").where("key", "=", id);
      return (await query.executeTakeFirst())?.requests;
    };
    // What comes late is counted, and takes nothing back.
    see("2026-03-01T12:00:01.000Z", 4);
    await until("it is counted", async () => (await requests()) === 7);
    expect(await lastUsedAt(id)).toBe("2026-03-01T12:00:05.000Z");
    ingress.publish(subjects.usage, { v: 1, keys: "nonsense" });
    see("2026-03-01T12:00:09.000Z", 5);
    await until("it is later", async () => (await lastUsedAt(id)) === "2026-03-01T12:00:09.000Z");
    expect(await requests()).toBe(12);
    const listed = (await operator.run("key-list", { org: "acme" })).find((each) => each.id === id);
    expect(listed?.lastUsedAt).toBe("2026-03-01T12:00:09.000Z");
    // Use is no change: the record stays as it is, and with it everything that follows it.
    expect((await operator.run("key-get", { key: id })).revision).toBe(revision);
  });

  it("is never later than now, whatever an ingress's clock says", async () => {
    const { id } = await create();
    const ingress = await plane.testBus.busAs("ingress", "fast");
    ingress.publish(subjects.usage, {
      v: 1,
      keys: { [id]: { lastUsedAt: "2099-01-01T00:00:00.000Z", requests: 1 } },
    });
    const seen = await until("it is known", async () => (await lastUsedAt(id)) ?? undefined);
    expect(Date.parse(seen)).toBeLessThan(Date.parse("2098-01-01"));
  });
});
