import { createSnapshot } from "@portcullis/catalog";
import { configKeys, keyRecordSchema, orgRecordSchema, requestIdSchema } from "@portcullis/contracts";
import { sha256Hex, timeOfUuidv7 } from "@portcullis/crypto";
import { createDatabase, type Migrations, migrate } from "@portcullis/db";
import { collectRawTraces, startTestBus, startTestPostgres, until } from "@portcullis/testkit";
import { type Kysely, sql } from "kysely";
import { expect, it } from "vitest";
import { up as control } from "../src/adapters/migrations/0001-control.ts";
import type { ControlTables } from "../src/adapters/tables.ts";
import { makeSigners } from "./support/fixtures.ts";
import { operatorOn, startPolicy } from "./support/policy.ts";

const SECRET = "pk_live_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

/** Rows as the first release wrote them. */
const insertOld = async (db: Kysely<ControlTables>): Promise<void> => {
  const inspection = {
    request: { secrets: "block", pii: "off", injection: "block" },
    result: { secrets: "redact", pii: "redact", injection: "block" },
    blockUncovered: true,
  };
  await sql`
    insert into servers (slug, title, url, status, allow_private_network, timeout_ms, max_response_bytes, credentials, revision)
    values ('github', 'GitHub', 'https://mcp.example.com/mcp', 'approved', false, 30000, 1048576, '[]', 1),
      ('files', 'Files', 'https://files.example.com/mcp', 'suspended', false, 30000, 1048576, '[]', 1)`.execute(
    db,
  );
  await sql`
    insert into orgs (slug, title, inspection, revision, published_revision)
    values ('acme', 'Acme', ${JSON.stringify(inspection)}, 2, 2)`.execute(db);
  await sql`
    insert into enablements (org, server, tools)
    values ('acme', 'github', '"all"'), ('acme', 'files', '["all", "get_*"]')`.execute(db);
  await sql`
    insert into api_keys (id, org, label, prefix, sha256, scope, status, revision, published_revision)
    values ('key_000000000001', 'acme', 'ci', 'pk_live_abcd', ${sha256Hex(SECRET)}, '"all"', 'active', 3, 3),
      ('key_000000000002', 'acme', 'narrow', 'pk_live_efgh', ${sha256Hex("other")}, '["github/all"]', 'revoked', 4, 4)
  `.execute(db);
  await sql`update config_revision set value = 4`.execute(db);
  await sql`
    insert into admin_audit (at, revision, actor, role, command, target, notes, before, after)
    select timestamptz '2026-03-01T12:00:00.123Z' + n * interval '1 second', n, 'olga', 'admin', 'x', target, 'why', null, '{}'
    from unnest(array['server.github', 'org.acme', 'key.key_000000000001']) with ordinality as t(target, n)`.execute(
    db,
  );
};

it("keeps the meaning of what the first release stored", async () => {
  await using testBus = await startTestBus();
  await using postgres = await startTestPostgres();
  const url = postgres.urlOf("policy");
  const first: Migrations = { "0001-control": { up: control } };
  const database = createDatabase<ControlTables>({
    url,
    applicationName: "test",
    schema: "control",
    maxConnections: 2,
  });
  try {
    await migrate(database.db, "control", first);
    await insertOld(database.db);

    await using policy = await startPolicy(testBus, url, makeSigners());
    const operator = operatorOn(await testBus.busAs("ingress"));
    await until("the policy service is ready", policy.isReady);

    const org = await operator.run("org-get", { org: "acme" });
    expect(org).toMatchObject({
      title: "Acme",
      inspection: { request: { pii: "off" } },
      enabled: { github: "*", files: ["all", "get_*"] },
      policies: { default: "permit (principal, action, resource);" },
      revision: 2,
    });
    const keys = await operator.run("key-list", { org: "acme" });
    expect(keys).toMatchObject([
      {
        name: "ci",
        scope: "*",
        status: "active",
        previous: null,
        rateLimit: null,
        allowedIps: null,
        revision: 3,
      },
      { name: "narrow", scope: ["github/all"], status: "revoked", revision: 4 },
    ]);

    // What was published in the old form is published anew, and old keys go on working.
    const bucket = await policy.bucket();
    const snapshot = createSnapshot();
    const orgText = bucket.get(configKeys.org("acme")) ?? "";
    const keyText = bucket.get(configKeys.key("key_000000000001")) ?? "";
    snapshot.apply({ kind: "org", id: "acme", record: orgRecordSchema.parse(JSON.parse(orgText)) });
    const record = keyRecordSchema.parse(JSON.parse(keyText));
    snapshot.apply({ kind: "key", id: record.id, record });
    expect(snapshot.authenticate(SECRET, Date.now()).ok).toBe(true);

    const { entries } = await operator.run("audit-list", {});
    expect(entries).toMatchObject([
      { revision: 3, target: "key.key_000000000001", org: "acme", note: "why" },
      { revision: 2, target: "org.acme", org: "acme", note: "why" },
      { revision: 1, target: "server.github", org: null, note: "why" },
    ]);
    for (const { requestId, at } of entries) {
      expect(requestIdSchema.safeParse(requestId).success, requestId).toBe(true);
      expect(new Date(timeOfUuidv7(requestId)).toISOString()).toBe(at);
    }
    expect(new Set(entries.map(({ requestId }) => requestId)).size).toBe(3);
    const traced = await collectRawTraces(testBus, "policy");
    await until("old changes are in the trace stream too", () => traced.length === 3);
    expect(traced.map(({ trace }) => trace.requestId).toSorted()).toEqual(
      entries.map(({ requestId }) => requestId).toSorted(),
    );
  } finally {
    await database.close();
  }
});
