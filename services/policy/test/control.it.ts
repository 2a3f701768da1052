import type { Bus } from "@portcullis/bus";
import {
  configRecordSchemas,
  defaultInspectionSettings,
  keyRecordSchema,
  orgRecordSchema,
  type SyncReply,
  serverRecordSchema,
} from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import { createDatabase, type Database } from "@portcullis/db";
import { startTestBus, startTestPostgres, type TestBus, type TestPostgres, until } from "@portcullis/testkit";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ControlTables } from "../src/adapters/tables.ts";
import { startExecutor } from "./support/executor.ts";
import { makeSigners, makeTool } from "./support/fixtures.ts";
import { type Operator, operatorOn, type RunningPolicy, startPolicy } from "./support/policy.ts";

let testBus: TestBus;
let postgres: TestPostgres;
let policy: RunningPolicy;
let operator: Operator;
let database: Database<ControlTables>;
let executorBus: Bus;
let syncReply: SyncReply | undefined;

const input = { title: "GitHub", url: "https://mcp.example.com/mcp" };
const tools = [makeTool("get_issue"), makeTool("list_issues")];
const goodSync = (): SyncReply => ({ ok: true, protocolVersion: "2026-07-28", instructions: null, tools });

const record = async <K extends keyof typeof configRecordSchemas>(kind: K, id: string) => {
  const text = (await policy.bucket()).get(`${kind}.${id}`);
  return text === undefined ? undefined : configRecordSchemas[kind].parse(JSON.parse(text));
};
const server = async (slug: string) => serverRecordSchema.optional().parse(await record("server", slug));
const org = async (slug: string) => orgRecordSchema.optional().parse(await record("org", slug));
const key = async (id: string) => keyRecordSchema.optional().parse(await record("key", id));

/** Every row of every table, as text. */
const dump = async (): Promise<string> => {
  const names = ["servers", "server_tools", "orgs", "enablements", "api_keys", "admin_audit"];
  const parts = names.map(async (table) => {
    const { rows } = await sql`select to_json(t) as row from ${sql.table(table)} as t`.execute(database.db);
    return JSON.stringify(rows);
  });
  return (await Promise.all(parts)).join("\n");
};

beforeAll(async () => {
  [testBus, postgres] = await Promise.all([startTestBus(), startTestPostgres()]);
  policy = await startPolicy(testBus, postgres.urlOf("policy"), makeSigners());
  operator = operatorOn(await testBus.busAs("ingress"));
  executorBus = await testBus.busAs("mcp-executor");
  startExecutor(executorBus, () => syncReply);
  await executorBus.flush();
  database = createDatabase<ControlTables>({
    url: postgres.urlOf("policy"),
    applicationName: "test",
    schema: "control",
    maxConnections: 2,
  });
  await until("the policy service is ready", policy.isReady);
});

afterAll(async () => {
  await policy?.stop();
  await database?.close();
  await testBus?.[Symbol.asyncDispose]();
  await postgres?.[Symbol.asyncDispose]();
});

describe("servers", () => {
  it("goes from draft over approved to suspended and back, and the bucket follows at once", async () => {
    syncReply = goodSync();
    const draft = await operator.run("server-put", { server: "github", input });
    expect(draft).toMatchObject({ slug: "github", status: "draft", tools: [], syncedAt: null });
    expect(await server("github")).toMatchObject({ status: "draft", revision: draft.revision });

    const approved = await operator.run("server-approve", { server: "github", notes: "looked at" });
    expect(approved).toMatchObject({ status: "approved", tools, syncError: null });
    expect(approved.revision).toBeGreaterThan(draft.revision);
    expect(await server("github")).toMatchObject({ status: "approved", tools });

    expect((await operator.run("server-approve", { server: "github" })).status).toBe("approved");

    const suspended = await operator.run("server-suspend", { server: "github", notes: "" });
    expect(suspended.status).toBe("suspended");
    expect((await server("github"))?.status).toBe("suspended");
    const again = await operator.run("server-suspend", { server: "github" });
    expect(again.revision).toBe(suspended.revision);

    expect((await operator.run("server-approve", { server: "github" })).status).toBe("approved");
    expect((await operator.run("server-get", { server: "github" })).tools).toEqual(tools);
    expect((await operator.run("server-list", {})).map(({ slug }) => slug)).toContain("github");
  });

  it("is a draft again where it connects elsewhere, and stays approved where only its title changes", async () => {
    syncReply = goodSync();
    await operator.run("server-put", { server: "moved", input });
    await operator.run("server-approve", { server: "moved" });
    const titled = { ...input, title: "Other" };
    expect((await operator.run("server-put", { server: "moved", input: titled })).status).toBe("approved");
    expect((await server("moved"))?.tools).toEqual(tools);

    const moved = { ...titled, url: "https://elsewhere.example.com/mcp" };
    expect(await operator.run("server-put", { server: "moved", input: moved })).toMatchObject({
      status: "draft",
      tools: [],
    });
    expect(await server("moved")).toMatchObject({ status: "draft", tools: [], url: moved.url });
    const before = await server("moved");
    await operator.run("server-put", { server: "moved", input: moved });
    expect((await server("moved"))?.revision).toBe(before?.revision);
  });

  it("pins the tools that are there at the second approval, and no others", async () => {
    syncReply = goodSync();
    await operator.run("server-put", { server: "changing", input });
    await operator.run("server-approve", { server: "changing" });
    const next = [makeTool("list_issues", "Now it does something else"), makeTool("new_tool")];
    syncReply = { ok: true, protocolVersion: "2026-07-28", instructions: null, tools: next };
    await operator.run("server-approve", { server: "changing" });
    expect((await server("changing"))?.tools).toEqual(next);
  });

  it("keeps a definition as the server sent it", async () => {
    const text = `{"name":"odd","z":1,"a":{"__proto__":{"x":1},"n":1.50,"big":12345678901234567890},"nul":"\\u0000"}`;
    const definition = JSON.parse(text) as Record<string, unknown>;
    const { definitionHash } = await import("@portcullis/catalog");
    const odd = { name: "odd", definition, definitionHash: definitionHash(definition, "Hi") };
    syncReply = { ok: true, protocolVersion: "2026-07-28", instructions: "Hi", tools: [odd] };
    await operator.run("server-put", { server: "odd", input });
    await operator.run("server-approve", { server: "odd" });
    const kept = (await server("odd"))?.tools[0];
    expect(JSON.stringify(kept?.definition)).toBe(JSON.stringify(definition));
    expect(definitionHash(kept?.definition ?? {}, "Hi")).toBe(odd.definitionHash);
  });

  it("is not approved where the executor cannot read it, and says why", async () => {
    await operator.run("server-put", { server: "broken", input });
    syncReply = { ok: false, code: "upstream_unreachable", detail: "refused\0" };
    const answer = await operator.ask("server-approve", { server: "broken" });
    expect(answer).toMatchObject({ ok: false, code: "conflict" });
    expect(JSON.stringify(answer)).toContain("upstream_unreachable");
    expect(await operator.run("server-get", { server: "broken" })).toMatchObject({
      status: "draft",
      syncError: "upstream_unreachable: refused",
    });

    const [first] = tools;
    if (first === undefined) throw new Error("no tool");
    const forged = { ...first, definitionHash: "0".repeat(64) };
    syncReply = { ok: true, protocolVersion: "2026-07-28", instructions: null, tools: [forged] };
    expect(await operator.refused("server-approve", { server: "broken" })).toBe("conflict");
    expect(await server("broken")).toMatchObject({ status: "draft", tools: [] });
  });

  it("is not approved where its record would be larger than the bus carries", async () => {
    const large = makeTool("large", "x".repeat(4 * 1024 * 1024));
    syncReply = { ok: true, protocolVersion: "2026-07-28", instructions: null, tools: [large] };
    await operator.run("server-put", { server: "large", input });
    expect(await operator.refused("server-approve", { server: "large" })).toBe("conflict");
    expect((await server("large"))?.status).toBe("draft");
  });

  it("is answered not_found where there is none", async () => {
    for (const command of ["server-get", "server-approve", "server-suspend"]) {
      expect(await operator.refused(command, { server: "nowhere" }), command).toBe("not_found");
    }
  });
});

describe("orgs and enablements", () => {
  it("writes what an org enables into one record", async () => {
    await operator.run("server-put", { server: "enabled", input });
    expect(await operator.run("org-put", { org: "acme", input: { title: "Acme" } })).toMatchObject({
      enabled: {},
      inspection: defaultInspectionSettings,
    });
    await operator.run("enablement-put", { org: "acme", server: "enabled", tools: ["get_issue"] });
    expect((await org("acme"))?.enabled).toEqual({ enabled: ["get_issue"] });
    await operator.run("enablement-put", { org: "acme", server: "enabled", tools: "all" });
    expect((await org("acme"))?.enabled).toEqual({ enabled: "all" });

    const inspection = { ...defaultInspectionSettings, blockUncovered: false };
    await operator.run("org-put", { org: "acme", input: { title: "Acme 2", inspection } });
    await operator.run("org-put", { org: "acme", input: { title: "Acme 3" } });
    expect(await org("acme")).toMatchObject({ title: "Acme 3", inspection, enabled: { enabled: "all" } });

    await operator.run("enablement-delete", { org: "acme", server: "enabled" });
    expect((await org("acme"))?.enabled).toEqual({});
    expect(await operator.refused("enablement-delete", { org: "acme", server: "enabled" })).toBe("ok");
    expect((await operator.run("org-list", {})).map(({ slug }) => slug)).toContain("acme");
  });

  it("refers only to servers and orgs that exist", async () => {
    await operator.run("org-put", { org: "acme", input: { title: "Acme" } });
    const refused = (params: object) => operator.refused("enablement-put", { tools: "all", ...params });
    expect(await refused({ org: "acme", server: "nowhere" })).toBe("not_found");
    expect(await refused({ org: "nobody", server: "github" })).toBe("not_found");
    expect(await operator.refused("enablement-delete", { org: "nobody", server: "github" })).toBe(
      "not_found",
    );
    expect(await operator.refused("key-list", { org: "nobody" })).toBe("not_found");
  });
});

describe("keys", () => {
  const create = (scope: unknown = "all", more: object = {}) =>
    operator.run("key-create", { org: "acme", input: { label: "ci", scope, ...more } });

  beforeAll(async () => {
    await operator.run("org-put", { org: "acme", input: { title: "Acme" } });
  });

  it("shows the key once, and keeps only its hash: in no table, no bucket, no list", async () => {
    const { secret, key: view } = await create(["github/*"], { expiresAt: "2099-01-01T00:00:00Z" });
    expect(secret).toMatch(/^pk_live_[A-Za-z0-9_-]{43}$/);
    expect(view).toMatchObject({ org: "acme", status: "active", expiresAt: "2099-01-01T00:00:00.000Z" });
    expect(await key(view.id)).toMatchObject({ sha256: sha256Hex(secret), scope: ["github/*"] });
    expect(await operator.run("key-list", { org: "acme" })).toContainEqual(view);

    const everywhere = `${await dump()}${JSON.stringify([...(await policy.bucket())])}`;
    expect(everywhere).toContain(view.id);
    expect(everywhere).toContain(sha256Hex(secret));
    expect(everywhere).not.toContain(secret.slice(12));
    const { rows } = await sql`select to_json(a) as row from admin_audit as a`.execute(database.db);
    expect(JSON.stringify(rows)).not.toContain(sha256Hex(secret));
  });

  it("is revoked in the bucket before the command is answered; once is enough", async () => {
    const { key: view } = await create();
    const revoked = await operator.run("key-revoke", { org: "acme", key: view.id });
    expect(revoked.status).toBe("revoked");
    expect(await key(view.id)).toMatchObject({ status: "revoked", revision: revoked.revision });
    expect(await operator.run("key-revoke", { org: "acme", key: view.id })).toEqual(revoked);
  });

  it("can be revoked through its own org only", async () => {
    const { key: view } = await create();
    await operator.run("org-put", { org: "other", input: { title: "Other" } });
    expect(await operator.refused("key-revoke", { org: "other", key: view.id })).toBe("not_found");
    expect(await operator.refused("key-revoke", { org: "acme", key: "key_none" })).toBe("not_found");
    expect((await key(view.id))?.status).toBe("active");
  });

  it("needs an org, a scope that can be read, and an expiry to come", async () => {
    const refused = (org: string, more: object) =>
      operator.refused("key-create", { org, input: { label: "l", scope: "all", ...more } });
    expect(await refused("nobody", {})).toBe("not_found");
    expect(await refused("acme", { scope: ["github"] })).toBe("invalid_request");
    expect(await refused("acme", { expiresAt: "2020-01-01T00:00:00Z" })).toBe("invalid_request");
    expect(await refused("acme", { label: "a\0b" })).toBe("invalid_request");
    expect(await refused("acme", { label: "a\ud800b" })).not.toBe("internal_error");
  });

  it("grants nothing with an empty scope", async () => {
    const { key: view } = await create([]);
    expect((await key(view.id))?.scope).toEqual([]);
  });
});

describe("who may", () => {
  it.each(["analyst", "auditor"] as const)("an %s reads and changes nothing", async (role) => {
    expect(await operator.refused("server-list", {}, role)).toBe("ok");
    const put = { server: "forbidden", input };
    expect(await operator.refused("server-put", put, role)).toBe("role_not_allowed");
    const params = { org: "acme", input: { label: "l", scope: "all" } };
    expect(await operator.refused("key-create", params, role)).toBe("role_not_allowed");
    expect((await policy.bucket()).has("server.forbidden")).toBe(false);
  });

  it("leaves an audit of who changed what", async () => {
    await operator.run("org-put", { org: "audited", input: { title: "One" } });
    await operator.run("org-put", { org: "audited", input: { title: "Two" } });
    await operator.run("org-put", { org: "audited", input: { title: "Two" } });
    const rows = await database.db
      .selectFrom("admin_audit")
      .selectAll()
      .where("target", "=", "org.audited")
      .orderBy("id")
      .execute();
    expect(rows).toMatchObject([
      { actor: "olga", role: "admin", command: "org-put", before: null, after: { title: "One" } },
      { before: { title: "One" }, after: { title: "Two" } },
    ]);
  });

  it("answers what is no request and no command", async () => {
    expect(await operator.refused("drop-everything", {})).toBe("not_found");
    expect(await operator.refused("server-put", { server: "x" })).toBe("invalid_request");
  });
});
