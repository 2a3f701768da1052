import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@portcullis/local";
import { startTestBus, startTestPostgres, until } from "@portcullis/testkit";
import { expect, it } from "vitest";
import { operatorOn } from "./support/policy.ts";

const readiness = async (port: number): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(`http://127.0.0.1:${port}/readyz`);
  return { status: response.status, text: await response.text() };
};

it("starts as a process without PostgreSQL, becomes ready with it, and ends in order on SIGTERM", async () => {
  await using testBus = await startTestBus();
  await using postgres = await startTestPostgres();
  const secrets = mkdtempSync(join(tmpdir(), "portcullis-policy-"));
  cpSync(join(testBus.secretsDirectory, "policy"), secrets, { recursive: true });
  writeFileSync(join(secrets, "database.url"), postgres.urlOf("policy"));
  await postgres.kill();

  const port = await freePort();
  const log: string[] = [];
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, "../src/main.ts")], {
    env: {
      PATH: process.env.PATH ?? "",
      PORTCULLIS_NATS_URL: testBus.url,
      PORTCULLIS_SECRETS_DIR: secrets,
      PORTCULLIS_OPS_PORT: String(port),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout?.on("data", (data) => log.push(String(data)));
  child.stderr?.on("data", (data) => log.push(String(data)));
  try {
    const operator = operatorOn(await testBus.busAs("ingress"));
    await until("it says what is missing", async () => {
      const { status, text } = await readiness(port);
      return status === 503 && text.includes("PostgreSQL does not answer") && text.includes('"config":true');
    });
    expect(await operator.refused("org-list", {})).toBe("policy_unavailable");
    await postgres.start();
    await until("it is ready", async () => (await readiness(port)).status === 200, 30_000);
    expect(await operator.run("org-list", {})).toEqual([]);
    const { secret } = await operator
      .run("org-put", { org: "acme", input: { title: "Acme" } })
      .then(() => operator.run("key-create", { org: "acme", input: { label: "k", scope: "all" } }));

    child.kill("SIGTERM");
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
    expect(log.join("")).toContain("a control command was carried out");
    expect(log.join("")).not.toContain(secret.slice(12));
    expect(log.join("")).not.toContain('"level":"error"');
  } finally {
    child.kill("SIGKILL");
    rmSync(secrets, { recursive: true, force: true });
  }
});
