import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@portcullis/local";
import type { TestBus, TestPostgres } from "@portcullis/testkit";

export type PolicyProcess = AsyncDisposable & {
  readonly readiness: () => Promise<{ readonly status: number; readonly text: string }>;
  readonly log: () => string;
  /** Sends the signal and waits for the end. */
  readonly end: (signal: "SIGTERM" | "SIGKILL") => Promise<number | null>;
};

/** The policy service as the process that it is in production. */
export const startPolicyProcess = async (
  testBus: TestBus,
  postgres: TestPostgres,
): Promise<PolicyProcess> => {
  const secrets = mkdtempSync(join(tmpdir(), "portcullis-policy-"));
  cpSync(join(testBus.secretsDirectory, "policy"), secrets, { recursive: true });
  writeFileSync(join(secrets, "database.url"), postgres.urlOf("policy"));
  const port = await freePort();
  const log: string[] = [];
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, "../../src/main.ts")], {
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
  const exited = once(child, "exit");
  return {
    readiness: async () => {
      const response = await fetch(`http://127.0.0.1:${port}/readyz`);
      return { status: response.status, text: await response.text() };
    },
    log: () => log.join(""),
    end: async (signal) => {
      child.kill(signal);
      const [code] = await exited;
      return typeof code === "number" ? code : null;
    },
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await exited;
      rmSync(secrets, { recursive: true, force: true });
    },
  };
};
