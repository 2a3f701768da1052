import { defaultInspectionSettings } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ControlPlane, insertServer, startControlPlane } from "./support/control-plane.ts";
import type { Operator } from "./support/policy.ts";

/** Orgs, what they enable, and operators. */

let plane: ControlPlane;
let operator: Operator;

beforeAll(async () => {
  plane = await startControlPlane();
  operator = plane.operator;
});

afterAll(() => plane?.[Symbol.asyncDispose]());

describe("orgs", () => {
  it("start with their defaults and the policy that permits in the open", async () => {
    const created = await operator.run("org-put", { org: "fresh", input: {} });
    expect(created).toMatchObject({
      slug: "fresh",
      title: "fresh",
      enabled: {},
      inspection: defaultInspectionSettings,
      policies: { default: "permit (principal, action, resource);" },
    });
    expect(await plane.org("fresh")).toEqual(created);
    expect(await operator.run("org-get", { org: "fresh" })).toEqual(created);
    expect(await operator.run("org-list", {})).toContainEqual(created);
    expect(await operator.refused("org-get", { org: "nobody" })).toBe("not_found");
  });

  it("keep what is left out", async () => {
    const inspection = { ...defaultInspectionSettings, blockUncovered: false };
    await operator.run("org-put", { org: "partial", input: { title: "One", inspection } });
    const after = await operator.run("org-put", { org: "partial", input: { title: "Two" } });
    expect(after).toMatchObject({ title: "Two", inspection });
    expect(await plane.org("partial")).toEqual(after);
  });

  it("take inspection modes one at a time", async () => {
    await operator.run("org-put", { org: "modes", input: {} });
    const put = (input: object) => operator.run("inspection-put", { org: "modes", input });
    await put({ request: { pii: "approve" } });
    const after = await put({ result: { injection: "monitor" }, blockUncovered: false });
    expect(after.inspection).toEqual({
      request: { ...defaultInspectionSettings.request, pii: "approve" },
      result: { ...defaultInspectionSettings.result, injection: "monitor" },
      blockUncovered: false,
    });
    expect((await plane.org("modes"))?.inspection).toEqual(after.inspection);
    expect(await operator.refused("inspection-put", { org: "nobody", input: {} })).toBe("not_found");
  });
});

describe("enablements", () => {
  const enable = (org: string, server: string, tools: unknown = "*") =>
    operator.refused("enablement-put", { org, server, tools });

  it("are written into the org's record, and taken out again", async () => {
    await insertServer(plane.database, "enabled");
    await operator.run("org-put", { org: "acme", input: {} });
    await operator.run("enablement-put", { org: "acme", server: "enabled", tools: ["get_*"] });
    expect((await plane.org("acme"))?.enabled).toEqual({ enabled: ["get_*"] });
    await operator.run("enablement-put", { org: "acme", server: "enabled", tools: [] });
    expect((await plane.org("acme"))?.enabled).toEqual({ enabled: [] });
    await operator.run("enablement-put", { org: "acme", server: "enabled", tools: "*" });
    await operator.run("org-put", { org: "acme", input: { title: "Acme 2" } });
    expect(await plane.org("acme")).toMatchObject({ title: "Acme 2", enabled: { enabled: "*" } });

    const removed = await operator.run("enablement-delete", { org: "acme", server: "enabled" });
    expect(removed.enabled).toEqual({});
    expect((await plane.org("acme"))?.enabled).toEqual({});
    const again = await operator.run("enablement-delete", { org: "acme", server: "enabled" });
    expect(again.revision).toBe(removed.revision);
  });

  it("are for servers that are not retired, and for orgs that exist", async () => {
    await operator.run("org-put", { org: "picky", input: {} });
    for (const [status, expected] of [
      ["approved", "ok"],
      ["suspended", "ok"],
      ["draft", "ok"],
      ["in_review", "ok"],
      ["retired", "conflict"],
    ] as const) {
      const slug = `is-${status.replace("_", "-")}`;
      await insertServer(plane.database, slug, status);
      expect(await enable("picky", slug), status).toBe(expected);
    }
    expect(Object.keys((await plane.org("picky"))?.enabled ?? {})).toEqual([
      "is-approved",
      "is-draft",
      "is-in-review",
      "is-suspended",
    ]);
    expect(await enable("picky", "nowhere")).toBe("not_found");
    expect(await enable("nobody", "is-approved")).toBe("not_found");
    expect(await operator.refused("enablement-delete", { org: "nobody", server: "a" })).toBe("not_found");
  });
});

describe("operators", () => {
  const create = (name: string, input: object = {}) =>
    operator.run("operator-create", { input: { name, role: "operator", ...input } });

  it("get their token once; only its hash is kept, and the audit has not even that", async () => {
    const { token, ...view } = await create("Paula", { role: "analyst", expiresAt: "2099-01-01T00:00:00Z" });
    expect(token).toMatch(/^op_[A-Za-z0-9_-]{43}$/);
    expect(view).toMatchObject({ name: "Paula", role: "analyst", status: "active" });
    expect(await plane.operatorRecord(view.id)).toMatchObject({
      sha256: sha256Hex(token),
      role: "analyst",
      expiresAt: "2099-01-01T00:00:00.000Z",
    });
    expect(await operator.run("operator-list", {})).toContainEqual(view);
    const everywhere = `${await plane.dump()}${JSON.stringify([...(await plane.policy.bucket())])}`;
    expect(everywhere).toContain(sha256Hex(token));
    expect(everywhere).not.toContain(token.slice(8));
    const audit = await plane.auditText();
    expect(audit).toContain(view.id);
    expect(audit).not.toContain(sha256Hex(token));
  });

  it("are revoked in the bucket before the command is answered; once is enough", async () => {
    const { id } = await create("Rita", { role: "admin" });
    const revoked = await operator.run("operator-revoke", { operator: id });
    expect(revoked.status).toBe("revoked");
    expect(await plane.operatorRecord(id)).toMatchObject({ status: "revoked", revision: revoked.revision });
    expect(await operator.run("operator-revoke", { operator: id })).toEqual(revoked);
    expect(await operator.refused("operator-revoke", { operator: "usr_none" })).toBe("not_found");
  });

  it("have names that tell them apart, also where two are made at once", async () => {
    const { id } = await create("Nora");
    const again = { input: { name: "Nora", role: "admin" } };
    expect(await operator.ask("operator-create", again)).toMatchObject({
      code: "conflict",
      detail: expect.stringContaining("an operator of this name"),
    });
    await operator.run("operator-revoke", { operator: id });
    const codes = await Promise.all([1, 2, 3, 4].map(() => operator.refused("operator-create", again)));
    expect(codes.toSorted()).toEqual(["conflict", "conflict", "conflict", "ok"]);
  });

  it("are made by admins only, and expire in the future", async () => {
    const params = { input: { name: "X", role: "admin" } };
    for (const role of ["operator", "analyst", "auditor"] as const) {
      expect(await operator.refused("operator-create", params, role)).toBe("role_not_allowed");
      expect(await operator.refused("operator-list", {}, role)).toBe("role_not_allowed");
    }
    const past = { input: { name: "X", role: "admin", expiresAt: "2020-01-01T00:00:00Z" } };
    expect(await operator.refused("operator-create", past)).toBe("invalid_request");
    expect(await operator.refused("operator-create", { input: { name: "a\0", role: "admin" } })).toBe(
      "invalid_request",
    );
  });
});

it("shows how far the configuration is, and its sign of life", async () => {
  const { revision } = await operator.run("org-put", { org: "status", input: {} });
  expect(await operator.run("config-status", {})).toMatchObject({ revision, unpublished: 0 });
  await until("there is a sign of life", async () => {
    const { heartbeat } = await operator.run("config-status", {});
    return heartbeat !== null;
  });
});
