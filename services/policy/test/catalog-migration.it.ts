import { serverRecordSchema } from "@portcullis/contracts";
import { createDatabase, migrate } from "@portcullis/db";
import { startTestBus, startTestPostgres, until } from "@portcullis/testkit";
import { type Kysely, sql } from "kysely";
import { expect, it } from "vitest";
import { up as control } from "../src/adapters/migrations/0001-control.ts";
import type { ControlTables } from "../src/adapters/tables.ts";
import { discovered, offering, startExecutor } from "./support/executor.ts";
import { makeSigners } from "./support/fixtures.ts";
import { operatorOn, startPolicy } from "./support/policy.ts";

const instructions = "Be kind";
const pinned = discovered("pinned", "As approved", instructions);
const drifted = discovered("drifted", "As approved", instructions);

/** A server as the first release wrote it: one tool as approved, one that changed, one that was never approved. */
const insertOld = async (db: Kysely<ControlTables>): Promise<void> => {
  const credentials = [
    { header: "Authorization", prefix: "Bearer ", reference: "${env:PORTCULLIS_CRED_GITHUB}" },
    { header: "X-Team", prefix: "", reference: "${file:team}" },
  ];
  await sql`
    insert into servers
      (slug, title, url, status, allow_private_network, timeout_ms, max_response_bytes, credentials, instructions, synced_at, revision)
    values ('github', 'GitHub', 'https://mcp.example.com/mcp', 'approved', false, 30000, 1048576,
        ${JSON.stringify(credentials)}, ${instructions}, now(), 1),
      ('draft', 'Draft', 'https://draft.example.com/mcp', 'draft', true, 30000, 1048576, '[]', null, null, 2)
  `.execute(db);
  const text = (tool: typeof pinned) => JSON.stringify(tool.definition);
  const now = discovered("drifted", "Otherwise", instructions);
  await sql`
    insert into server_tools
      (server, name, position, discovered_definition, discovered_hash, pinned_definition, pinned_hash)
    values
      ('github', 'pinned', 0, ${text(pinned)}, ${pinned.definitionHash}, ${text(pinned)}, ${pinned.definitionHash}),
      ('github', 'drifted', 1, ${text(now)}, ${now.definitionHash}, ${text(drifted)}, ${drifted.definitionHash}),
      ('github', 'late', 2, ${text(discovered("late"))}, ${discovered("late", undefined, instructions).definitionHash}, null, null)
  `.execute(db);
  await sql`update config_revision set value = 2`.execute(db);
};

it("keeps what was approved in the first release, and how servers are reached", async () => {
  await using testBus = await startTestBus();
  await using postgres = await startTestPostgres();
  const url = postgres.urlOf("policy");
  const database = createDatabase<ControlTables>({
    url,
    applicationName: "test",
    schema: "control",
    maxConnections: 2,
  });
  await using stack = new AsyncDisposableStack();
  stack.defer(() => database.close());
  await migrate(database.db, "control", { "0001-control": { up: control } });
  await insertOld(database.db);

  await using policy = await startPolicy(testBus, url, makeSigners());
  const operator = operatorOn(await testBus.busAs("ingress"));
  await until("the policy service is ready", policy.isReady);

  const record = async () =>
    serverRecordSchema.parse(JSON.parse((await policy.bucket()).get("server.github") ?? "null"));
  expect(await record()).toMatchObject({
    status: "approved",
    transport: "streamable-http",
    headers: { Authorization: "Bearer ${env:PORTCULLIS_CRED_GITHUB}", "X-Team": "${file:team}" },
    auth: null,
    instructions,
    tools: [{ name: "pinned", definitionHash: pinned.definitionHash }],
  });
  const server = await operator.run("server-get", { server: "github" });
  expect(server).toMatchObject({
    sync: { health: "ok" },
    review: null,
    toolCounts: { approved: 1, quarantined: 1, new: 1 },
  });

  // A later approval pins nothing of it by itself: the server was approved before.
  const executor = await testBus.busAs("mcp-executor");
  const resources = [{ uri: "file:///a", name: "a" }];
  startExecutor(executor, () =>
    offering({ instructions, tools: [pinned, drifted, "late"], prompts: ["sum"], resources }),
  );
  await executor.flush();
  await operator.run("server-sync", { server: "github" });

  // INV-7: prompts and resources came after its approval, and wait for another one.
  const synced = await record();
  expect(synced.tools.map(({ name }) => name)).toEqual(["pinned", "drifted"]);
  expect(synced).toMatchObject({ prompts: [], resources: [], resourceTemplates: [] });
  expect(synced.described?.capabilities).toEqual({ tools: {}, prompts: { listChanged: true } });
  expect(await operator.run("server-get", { server: "github" })).toMatchObject({
    promptCounts: { new: 1, approved: 0 },
    resourcesApproved: false,
  });
  await operator.run("server-approve", { server: "github" });
  const approved = await record();
  expect(approved).toMatchObject({ prompts: [{ name: "sum" }], resources, status: "approved" });
  expect(approved.described?.capabilities).toHaveProperty("resources");
  expect(approved.tools.map(({ name }) => name)).toEqual(["pinned", "drifted"]);
});
