import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createSecrets } from "../src/index.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "portcullis-secrets-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const create = (): void =>
  createSecrets({
    directory,
    postgres: { host: "postgres", port: 5432, database: "portcullis" },
    durability: "L2",
    serverName: "portcullis",
  });

const files = (): readonly string[] =>
  readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
const contents = (): Readonly<Record<string, string>> =>
  Object.fromEntries(files().map((file) => [file, readFileSync(file, "utf8")]));

it("gives each part of the system a folder with what it needs and nothing else", () => {
  create();
  const byFolder = Object.fromEntries(
    readdirSync(directory).map((name) => [name, readdirSync(join(directory, name)).sort()]),
  );
  expect(byFolder).toEqual({
    ingress: ["nats.nk", "operators.json", "seal.pub", "session.key"],
    inspector: ["fingerprint.key", "nats.nk", "signing.key"],
    policy: ["database.password", "database.url", "nats.nk", "seal.pub", "signing.key", "trusted-keys.json"],
    "mcp-executor": ["ledger.key", "nats.nk", "seal.pub", "trusted-keys.json"],
    "trace-redactor": ["fingerprint.key", "nats.nk", "unseal.key"],
    "trace-store": ["database.password", "database.url", "evidence-keys.json", "log.key", "nats.nk"],
    "trace-exporter": ["nats.nk"],
    provision: [
      "nats.nk",
      "policy.database.password",
      "postgres-admin.password",
      "trace-store.database.password",
    ],
    postgres: ["admin.password"],
    nats: ["analysts.conf", "values.conf"],
    operator: ["token"],
    ops: ["nats.nk"],
    public: [
      ...["evidence-keys.json", "executor.pub", "inspector.pub", "installation", "policy.pub", "seal.pub"],
      "store.pub",
    ],
  });
});

it("lets only the owner read", () => {
  create();
  for (const file of files()) expect(statSync(file).mode & 0o777).toBe(0o600);
});

it("changes nothing when it runs again", () => {
  create();
  const before = contents();
  create();
  expect(contents()).toEqual(before);
});
