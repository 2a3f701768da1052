import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRepository } from "@portcullis/local";
import { createApi, seed } from "@portcullis/provision";
import { type ShiftingServer, startShiftingServer, until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { ORG, SERVER, startTestGate, type TestGate } from "./support/gate.ts";

/** The command line against a whole running system: the catalog, keys, policies, the declarative file, and the seed. */

// Each command is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

let gate: TestGate;
let shifting: ShiftingServer;
let folder: string;
beforeAll(async () => {
  gate = await startTestGate();
  shifting = await startShiftingServer([
    { name: "read", description: "Reads." },
    { name: "drop", description: "Drops." },
  ]);
  folder = mkdtempSync(join(tmpdir(), "portcullis-cli-e2e-"));
});
afterAll(async () => {
  await gate?.[Symbol.asyncDispose]();
  await shifting?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
type Result = { readonly code: number; readonly out: string; readonly err: string; readonly json: any };

const cli = (args: readonly string[], token: string = gate.stack.operatorToken): Promise<Result> =>
  new Promise((done) => {
    const { PATH = "", HOME = "" } = process.env;
    const env = { PATH, HOME, PORTCULLIS_URL: gate.stack.ingressUrl, PORTCULLIS_TOKEN: token };
    const bin = inRepository("tools/cli/bin/portcullis.js");
    execFile(process.execPath, [bin, ...args], { env, cwd: folder }, (error, out, err) => {
      const code = error === null ? 0 : Number(error.code);
      done({ code, out, err, json: args.includes("--json") ? JSON.parse(out) : undefined });
    });
  });

const must = async (...args: readonly string[]): Promise<Result> => {
  const result = await cli(args);
  expect([args.join(" "), result.code, result.err]).toEqual([args.join(" "), 0, expect.any(String)]);
  return result;
};

const file = (text: string): string => {
  const path = join(folder, "portcullis.yaml");
  writeFileSync(path, text);
  return path;
};

describe("the command line", () => {
  it("says who and where, and lists the catalog as a table and as JSON", async () => {
    expect((await must("whoami", "--json")).json).toMatchObject({
      role: "admin",
      url: gate.stack.ingressUrl,
    });
    expect((await must("servers", "list")).out).toMatch(new RegExp(`${SERVER} +approved +ok`));
    expect(
      (await must("tools", "list", SERVER, "--json")).json.map(({ name }: { name: string }) => name),
    ).toContain("echo");
  });

  it("makes, rotates and revokes a key, and calls a tool with it", async () => {
    const { json: key } = await must("keys", "create", ORG, "cli", "--scope", `${SERVER}/echo`, "--json");
    const call = (apiKey: string, tool: string) =>
      cli(["call", `${SERVER}/${tool}`, "--arguments", '{"message":"hi","a":1,"b":2}', "--api-key", apiKey]);
    await until("the key works", async () => (await call(key.key, "echo")).code === 0);
    expect((await call(key.key, "echo")).out).toContain("hi");
    expect((await call(key.key, "add")).code).toBe(1);
    expect((await must("keys", "tools", key.id, "--json")).json).toHaveLength(1);

    const { json: rotated } = await must("keys", "rotate", key.id, "--overlap-seconds", "0", "--json");
    expect(rotated.key).not.toBe(key.key);
    await until("the old secret ends", async () => (await call(key.key, "echo")).code === 4);
    await must("keys", "revoke", key.id);
    await until("the key ends", async () => (await call(rotated.key, "echo")).code === 4);
  });

  it("writes policies that hold, refuses those that are not valid, and explains what they decide", async () => {
    const text = join(folder, "no-add.cedar");
    writeFileSync(text, 'forbid (principal, action, resource) when { resource.name == "add" };\n');
    expect((await must("policy", "check", ORG, "no-add", text)).out).toContain("valid");
    await must("policy", "put", ORG, "no-add", text);
    expect((await must("policy", "get", ORG, "no-add")).out).toBe(readFileSync(text, "utf8"));
    const key = await gate.newKey({ scope: "*" });
    const explain = (tool: string) =>
      must(
        "explain",
        "--key",
        key.id,
        "--tool",
        `${SERVER}/${tool}`,
        "--arguments",
        '{"a":1,"b":2,"message":"x"}',
        "--json",
      );
    expect((await explain("add")).json).toMatchObject({ effect: "deny", code: "policy_denied" });
    expect((await explain("echo")).json).toMatchObject({ effect: "allow" });
    await must("policy", "delete", ORG, "no-add");

    writeFileSync(text, "permit (principal, action resource);");
    expect(await cli(["policy", "check", ORG, "no-add", text])).toMatchObject({ code: 1 });
    expect(await cli(["policy", "put", ORG, "no-add", text])).toMatchObject({
      code: 1,
      err: expect.stringContaining("policy_invalid"),
    });
    expect((await must("policy", "shipped", "--json")).json.length).toBeGreaterThan(0);
  });

  it("holds operators to their roles, and tells who did what", async () => {
    const { json: auditor } = await must("operators", "create", "eve", "--role", "auditor", "--json");
    await until("the token works", async () => (await cli(["whoami"], auditor.token)).code === 0);
    expect(await cli(["servers", "suspend", SERVER], auditor.token)).toMatchObject({ code: 4 });
    await must("operators", "revoke", auditor.id);
    await until("the token ends", async () => (await cli(["whoami"], auditor.token)).code === 4);
    const { json: audit } = await must("audit", "list", "--command", "operator-create", "--json");
    expect(audit.entries[0]).toMatchObject({ command: "operator-create" });
  });

  it("shows traces of what was asked", async () => {
    const answer = await gate.call("echo", { message: "seen" }, "Say seen");
    await gate.trace(answer.body.id);
    expect((await must("traces", "get", answer.body.id)).out).toContain(`${SERVER}/echo`);
    expect((await must("traces", "list", "--limit", "5", "--json")).json.traces.length).toBeGreaterThan(0);
  });
});

describe("the declarative file", () => {
  const manifest = (more = ""): string =>
    file(
      [
        "version: 1",
        "servers:",
        "  shifting:",
        `    url: ${shifting.url}`,
        "    allowPrivateNetwork: true",
        "    status: approved",
        "    tools:",
        "      read: { approved: true }",
        "      drop: { approved: false }",
        more,
        "orgs:",
        "  filed:",
        "    title: From a file",
        '    servers: { shifting: "*" }',
        "    policies:",
        "      default: permit (principal, action, resource);",
        '    keys: [{ name: ci, scope: ["shifting/*"] }]',
      ].join("\n"),
    );

  it("brings a system to what a file says, tells the new key once, and is done after one time", async () => {
    const dry = await cli(["apply", "-f", manifest(), "--dry-run", "--exit-code"]);
    expect(dry).toMatchObject({ code: 1, out: expect.stringContaining("+ create  servers/shifting") });
    const { json: applied } = await must("apply", "-f", manifest(), "--yes", "--json");
    expect(applied).toMatchObject({ applied: true, keys: [{ target: "orgs/filed/keys/ci" }] });
    const [{ key }] = applied.keys;
    const call = (tool: string) => cli(["call", `shifting/${tool}`, "--api-key", key]);
    await until("the key works", async () => (await call("read")).code === 0);
    expect((await call("drop")).code).toBe(1);
    expect(await cli(["apply", "-f", manifest(), "--dry-run", "--exit-code"])).toMatchObject({ code: 0 });
  });

  it("leaves a changed tool off until the file or a person approves the change", async () => {
    shifting.setTools([
      { name: "read", description: "Reads, and tells\u001b[2J." },
      { name: "drop", description: "Drops." },
    ]);
    await must("servers", "sync", "shifting");
    const again = await must("apply", "-f", manifest(), "--yes");
    expect(again.err).toContain("changed since it was approved");
    const diff = await cli(["tools", "diff", "shifting", "--exit-code"]);
    expect(diff).toMatchObject({ code: 1, out: expect.stringContaining("Reads, and tells") });
    expect(diff.out).not.toContain("\u001b");
    const { json: tools } = await must("tools", "list", "shifting", "--json");
    expect(tools.find(({ name }: { name: string }) => name === "read")).toMatchObject({
      state: "quarantined",
    });
    // The ANSI sequence makes it a tool of high risk.
    expect(await cli(["tools", "approve", "shifting", "read"])).toMatchObject({ code: 1 });
    await must("tools", "approve", "shifting", "read", "--override", "--note", "read it");
    const { json: approved } = await must("tools", "get", "shifting", "read", "--json");
    expect(approved).toMatchObject({ state: "approved" });
  });

  it("exports a file that changes nothing, and that makes what was removed anew", async () => {
    const exported = join(folder, "exported.yaml");
    await must("export", "-o", exported);
    const same = await cli(["apply", "-f", exported, "--prune", "--dry-run", "--exit-code"]);
    expect([same.code, same.out]).toEqual([0, "Everything is as the file says.\n"]);
    expect(parse(readFileSync(exported, "utf8")).orgs.filed.keys).toEqual([
      { name: "ci", scope: ["shifting/*"] },
    ]);

    await must("orgs", "disable", "filed", "shifting");
    await must("apply", "-f", exported, "--yes");
    expect((await must("orgs", "get", "filed", "--json")).json.enabled).toEqual({ shifting: "*" });
  });

  it("removes with --prune what the file does not have, and only in the orgs that it names", async () => {
    await must("keys", "create", "filed", "by hand", "--scope", "none");
    const path = file(
      'version: 1\norgs:\n  filed:\n    servers: {}\n    keys: [{ name: ci, scope: ["shifting/*"] }]\n',
    );
    const { json: pruned } = await must("apply", "-f", path, "--prune", "--yes", "--json");
    expect(
      pruned.steps.map(({ action, target }: { action: string; target: string }) => `${action} ${target}`),
    ).toEqual(["disable orgs/filed/servers/shifting", "revoke orgs/filed/keys/by hand"]);
    expect((await must("servers", "get", SERVER, "--json")).json.status).toBe("approved");
  });
});

describe("the seed", () => {
  it("applies the example file, gives the same key again, and a new secret where the key was lost", async () => {
    const { operatorToken, ingressUrl } = gate.stack;
    const api = createApi(ingressUrl);
    const options = { api, operatorToken, serverUrl: gate.oracle.url };
    const key = await seed({ ...options, knownKey: undefined });
    const works = async (): Promise<boolean> => {
      const tool = { server: "everything", name: "echo", arguments: { message: "hi" } };
      return (await gate.submit({ kind: "tool", tool }, key)).status === 200;
    };
    await until("the key works", works);
    expect(await seed({ ...options, knownKey: key })).toBe(key);
    expect(await seed({ ...options, knownKey: undefined })).not.toBe(key);
    expect(await works()).toBe(true);
  });
});
