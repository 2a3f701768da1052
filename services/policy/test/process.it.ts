import { setTimeout as delay } from "node:timers/promises";
import { createDatabase } from "@portcullis/db";
import { collectRawTraces, startTestBus, startTestPostgres, until } from "@portcullis/testkit";
import { expect, it } from "vitest";
import type { ControlTables } from "../src/adapters/tables.ts";
import { operatorOn } from "./support/policy.ts";
import { startPolicyProcess } from "./support/process.ts";

it("starts as a process without PostgreSQL, becomes ready with it, and ends in order on SIGTERM", async () => {
  await using testBus = await startTestBus();
  await using postgres = await startTestPostgres();
  await postgres.kill();
  await using policy = await startPolicyProcess(testBus, postgres);
  const operator = operatorOn(await testBus.busAs("ingress"));
  await until("it says what is missing", async () => {
    const { status, text } = await policy.readiness();
    return status === 503 && text.includes("PostgreSQL does not answer") && text.includes('"config":true');
  });
  // It leaves commands to other instances for a while, and then says itself why it cannot do them.
  await until("it says so", async () => (await operator.refused("org-list", {})) === "policy_unavailable");
  await postgres.start();
  await until("it is ready", async () => (await policy.readiness()).status === 200, 30_000);
  expect(await operator.run("org-list", {})).toEqual([]);
  await operator.run("org-put", { org: "acme", input: { title: "Acme" } });
  const { key } = await operator.run("key-create", { org: "acme", input: { name: "k", scope: "*" } });
  const { token } = await operator.run("operator-create", { input: { name: "Ute", role: "analyst" } });

  expect(await policy.end("SIGTERM")).toBe(0);
  expect(policy.log()).toContain("a control command was carried out");
  for (const secret of [key.slice(12), token.slice(8)]) expect(policy.log()).not.toContain(secret);
  expect(policy.log()).not.toContain('"level":"error"');
});

it("has every change in the trace stream exactly once, however often it is killed in the midst of them", async () => {
  await using testBus = await startTestBus();
  await using postgres = await startTestPostgres();
  const traced = await collectRawTraces(testBus, "policy");
  const operator = operatorOn(await testBus.busAs("ingress"), 2_000);
  const seed = Date.now() % 100_000;
  console.log(`kills with seed ${seed}`);
  let acknowledged = 0;
  for (let life = 0; life < 4; life += 1) {
    await using policy = await startPolicyProcess(testBus, postgres);
    await until("it is ready", async () => (await policy.readiness()).status === 200, 30_000);
    let dying = false;
    const writers = [0, 1, 2, 3].map(async (writer) => {
      for (let n = 0; !dying; n += 1) {
        const params = { org: `org${writer}`, input: { title: `Title ${life}.${n}` } };
        const code = await operator.refused("org-put", params).catch(() => "gone");
        if (code === "ok") acknowledged += 1;
      }
    });
    // Somewhere within the rounds of the trail, which come once a second.
    await delay(700 + ((seed * (life + 1) * 37) % 900));
    await policy.end("SIGKILL");
    dying = true;
    await Promise.all(writers);
  }
  await using last = await startPolicyProcess(testBus, postgres);
  const database = createDatabase<ControlTables>({
    url: postgres.urlOf("policy"),
    applicationName: "test",
    schema: "control",
    maxConnections: 2,
  });
  try {
    const rows = () => database.db.selectFrom("admin_audit").selectAll().execute();
    await until("every change is marked as traced", async () =>
      (await rows()).every(({ traced_at }) => traced_at !== null),
    );
    const ids = (await rows()).map(({ request_id }) => request_id).toSorted();
    await until("every change is in the stream", () => traced.length >= ids.length);
    expect(traced.map(({ trace }) => trace.requestId).toSorted()).toEqual(ids);
    // What was answered is there; what was not answered may be.
    expect(acknowledged).toBeGreaterThan(0);
    expect(ids.length).toBeGreaterThanOrEqual(acknowledged);
    expect(await last.end("SIGTERM")).toBe(0);
  } finally {
    await database.close();
  }
}, 120_000);
