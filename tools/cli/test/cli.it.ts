import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

/** The real process against a small HTTP server: how it connects, what it prints where, what it ends with. */

const bin = resolve(import.meta.dirname, "../bin/portcullis.js");
const TOKEN = "op_0123456789abcdefghijkl";

type Asked = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: unknown;
};
let server: Server;
let base: string;
let folder: string;
let asked: Asked[] = [];
let answers: Record<string, { status?: number; body: unknown; raw?: string }> = {};

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      asked.push({ method, url, headers, body: text === "" ? undefined : JSON.parse(text) });
      const unknown = { status: 404, body: { code: "not_found", title: "There is nothing here" } };
      const answer = answers[`${method} ${url.split("?")[0]}`] ?? unknown;
      const { status = 200, body } = answer as { status?: number; body: unknown };
      response.writeHead(status, {
        "content-type": "application/json",
        ...(status === 302 ? { location: "/elsewhere" } : {}),
      });
      response.end("raw" in answer ? answer.raw : JSON.stringify(body));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), "portcullis-cli-"));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  asked = [];
  answers = {};
});

type Result = { readonly code: number | null; readonly out: string; readonly err: string };
const ended = (child: ChildProcess): Promise<Result> => {
  let out = "";
  let err = "";
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
  });
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    err += chunk;
  });
  return new Promise((done) => child.once("close", (code) => done({ code, out, err })));
};

const cli = (
  args: readonly string[],
  env: Record<string, string> = {},
  cwd = folder,
  input = "",
): Promise<Result> => {
  const { PATH = "", HOME = "" } = process.env;
  const own = { PATH, HOME, PORTCULLIS_URL: base, PORTCULLIS_TOKEN: TOKEN, ...env };
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: own, stdio: "pipe" });
  child.stdin.end(input);
  return ended(child);
};

const who = { name: "ada", role: "admin", method: "token" };
const org = {
  slug: "acme",
  title: "Acme\u001b[2J",
  inspection: {
    request: { secrets: "block", pii: "block", injection: "block" },
    result: { secrets: "redact", pii: "redact", injection: "block" },
    blockUncovered: true,
  },
  enabled: {},
  policies: { default: "permit (principal, action, resource);" },
  revision: 7,
};

describe("connection", () => {
  it("finds the local stack upwards, and sends its token", async () => {
    const deep = join(folder, "stack", "a", "b");
    mkdirSync(join(folder, "stack", ".portcullis"), { recursive: true });
    mkdirSync(deep, { recursive: true });
    const file = { ingress: base, operatorToken: "op_from_file" };
    writeFileSync(join(folder, "stack", ".portcullis", "dev.json"), JSON.stringify(file));
    answers["GET /v1/admin/whoami"] = { body: who };
    const result = await cli(["whoami"], { PORTCULLIS_URL: "", PORTCULLIS_TOKEN: "op_of_elsewhere" }, deep);
    expect(result).toMatchObject({ code: 0, out: expect.stringContaining("ada") });
    expect(asked[0]?.headers.authorization).toBe("Bearer op_from_file");
  });

  it("ends with 3 where nothing answers, or something that is no Portcullis", async () => {
    const closed = createTcpServer();
    await new Promise<void>((done) => closed.listen(0, "127.0.0.1", done));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    const result = await cli(["whoami", "--url", `http://127.0.0.1:${port}`]);
    expect(result).toMatchObject({ code: 3, out: "", err: expect.stringContaining("ECONNREFUSED") });
    answers["GET /v1/admin/whoami"] = { body: null, raw: "<html>" };
    expect(await cli(["whoami"])).toMatchObject({ code: 3, err: expect.stringContaining("not JSON") });
    expect((await cli(["whoami"], { PORTCULLIS_URL: "" })).code).toBe(3);
  });

  it("follows no redirect with the token", async () => {
    answers["GET /v1/admin/whoami"] = { status: 302, body: {} };
    answers["GET /elsewhere"] = { body: who };
    expect((await cli(["whoami"])).code).toBe(3);
    expect(asked.map(({ url }) => url)).toEqual(["/v1/admin/whoami"]);
  });
});

describe("exit codes and messages", () => {
  it("ends with 4 where the token is missing, not known, or its role may not", async () => {
    expect((await cli(["whoami"], { PORTCULLIS_TOKEN: "" })).code).toBe(4);
    answers["GET /v1/admin/whoami"] = { status: 401, body: { code: "invalid_operator_token" } };
    expect((await cli(["whoami"])).code).toBe(4);
    answers["GET /v1/admin/operators"] = { status: 403, body: { code: "role_not_allowed" } };
    const result = await cli(["operators", "list"]);
    expect(result).toMatchObject({ code: 4, out: "", err: expect.stringContaining("role_not_allowed") });
  });

  it("ends with 1 where the API refuses, with the problem as JSON where JSON was asked for", async () => {
    const problem = { code: "conflict", detail: "submit it for review first", status: 409 };
    answers["POST /v1/admin/servers/github/approve"] = { status: 409, body: problem };
    const plain = await cli(["servers", "approve", "github"]);
    expect(plain).toEqual({ code: 1, out: "", err: "portcullis: conflict: submit it for review first\n" });
    const json = await cli(["servers", "approve", "github", "--json"]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ error: { code: "conflict", exitCode: 1 } });
  });

  it("ends with 2 on a command line that makes no sense, without a request", async () => {
    const lines = [
      ["servers"],
      ["whoami", "--bogus"],
      ["orgs", "enable", "acme", "github"],
      ["operators", "create", "x", "--role", "king"],
      ["apply", "-f", "none.yaml"],
    ];
    const results = await Promise.all(lines.map((args) => cli(args)));
    for (const [index, result] of results.entries()) {
      expect([lines[index], result.code, result.out]).toEqual([lines[index], 2, ""]);
      expect(result.err).toContain("portcullis: ");
    }
    expect(asked).toEqual([]);
  });

  it("never prints the token", async () => {
    answers["GET /v1/admin/whoami"] = { body: who };
    for (const args of [
      ["whoami", "--json"],
      ["orgs", "list", "--token", TOKEN],
    ]) {
      const { out, err } = await cli(args);
      expect(out + err).not.toContain(TOKEN);
    }
  });
});

describe("output", () => {
  it("prints one JSON document on stdout, with nothing that a terminal obeys", async () => {
    answers["GET /v1/admin/orgs"] = { body: [{ ...org, added: "later" }] };
    const { out } = await cli(["orgs", "list", "--json"]);
    expect(JSON.parse(out)).toEqual([{ ...org, added: "later" }]);
    expect(out).not.toContain("\u001b");
  });

  it("prints aligned text without colours into a pipe, and neutralises what servers say", async () => {
    answers["GET /v1/admin/orgs"] = { body: [org] };
    const { out } = await cli(["orgs", "list"]);
    expect(out).toContain("Acme\\u{1b}[2J");
    expect(out).not.toContain("\u001b");
  });

  it("shows a new key once, on stdout, and says so on stderr", async () => {
    const key = {
      ...{
        id: "key_ab12",
        org: "acme",
        name: "ci",
        prefix: "pk_live_ab12",
        scope: ["github/*"],
        status: "active",
      },
      ...{
        expiresAt: null,
        rateLimit: null,
        allowedIps: null,
        previous: null,
        lastUsedAt: null,
        revision: 8,
      },
      ...{ createdAt: "2026-11-01T00:00:00.000Z", key: "pk_live_secret" },
    };
    answers["POST /v1/admin/orgs/acme/keys"] = { status: 201, body: key };
    const result = await cli([
      "keys",
      "create",
      "acme",
      "ci",
      "--scope",
      "github/*",
      "--rate",
      "5",
      "--allow-ip",
      "10.0.0.0/8",
    ]);
    expect(result).toMatchObject({
      code: 0,
      out: expect.stringContaining("pk_live_secret"),
      err: expect.stringContaining("once"),
    });
    expect(asked[0]?.body).toEqual({
      name: "ci",
      scope: ["github/*"],
      rateLimit: { perSecond: 5 },
      allowedIps: ["10.0.0.0/8"],
    });
  });
});

describe("conditions", () => {
  it("changes only what it read: If-Match with the revision, If-None-Match for what is new", async () => {
    answers["GET /v1/admin/orgs/acme"] = { body: org };
    answers["PUT /v1/admin/orgs/acme/inspection"] = { body: org };
    answers["PUT /v1/admin/orgs/fresh"] = { body: { ...org, slug: "fresh" } };
    await cli(["orgs", "inspection", "acme", "--set", "request.pii=redact"]);
    await cli(["orgs", "put", "fresh", "--title", "Fresh"]);
    const writes = asked.filter(({ method }) => method === "PUT");
    expect(writes[0]).toMatchObject({ headers: { "if-match": '"7"' }, body: { request: { pii: "redact" } } });
    expect(writes[1]).toMatchObject({ headers: { "if-none-match": "*" }, body: { title: "Fresh" } });
  });

  it("says that somebody else was quicker", async () => {
    answers["GET /v1/admin/orgs/acme"] = { body: org };
    answers["PUT /v1/admin/orgs/acme"] = { status: 412, body: { code: "precondition_failed" } };
    const result = await cli(["orgs", "put", "acme", "--title", "New"]);
    expect(result).toMatchObject({ code: 1, err: expect.stringContaining("somebody else") });
  });
});

describe("orgs secrets", () => {
  const value = "planted-database-password-01";
  const hashed = { id: "old", salt: "c2FsdHNhbHRzYWx0c2FsdA", length: 20, filter: 7, hash: "a".repeat(64) };
  const withSecret = { ...org, inspection: { ...org.inspection, registeredSecrets: [hashed] } };
  const path = "/v1/admin/orgs/acme";

  it("hashes the value here and sends the hash, with the salt that the org has", async () => {
    answers[`GET ${path}`] = { body: withSecret };
    answers[`PUT ${path}/inspection`] = { body: withSecret };
    const result = await cli(["orgs", "secrets", "add", "acme", "db-password"], {}, folder, `${value}\n`);
    expect(result).toMatchObject({ code: 0, out: expect.stringContaining("acme/db-password") });
    const sent = asked.find(({ method }) => method === "PUT");
    expect(sent).toMatchObject({
      headers: { "if-match": '"7"' },
      body: { registeredSecrets: [hashed, { id: "db-password", salt: hashed.salt, length: value.length }] },
    });
    expect(JSON.stringify([asked, result])).not.toContain(value);
  });

  it("reads a file, makes a salt for the first, and takes the place of one with the same id", async () => {
    const file = join(folder, "value");
    writeFileSync(file, value);
    answers[`GET ${path}`] = { body: org };
    answers[`PUT ${path}/inspection`] = { body: org };
    expect((await cli(["orgs", "secrets", "add", "acme", "db", file])).code).toBe(0);
    answers[`GET ${path}`] = { body: withSecret };
    expect((await cli(["orgs", "secrets", "add", "acme", "old", file])).code).toBe(0);
    const [first, second] = asked
      .filter(({ method }) => method === "PUT")
      .map(
        ({ body }) =>
          (body as { registeredSecrets: { id: string; salt: string; hash: string }[] }).registeredSecrets,
      );
    expect(first?.[0]?.salt).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(second?.map(({ id }) => id)).toEqual(["old"]);
    expect(second?.[0]?.hash).not.toBe(hashed.hash);
  });

  it("refuses what is too short to be safe as a hash, and sends nothing", async () => {
    answers[`GET ${path}`] = { body: org };
    const result = await cli(["orgs", "secrets", "add", "acme", "pin"], {}, folder, "12345678901");
    expect(result).toMatchObject({ code: 2, err: expect.stringContaining("12") });
    expect(result.err).not.toContain("12345678901");
    expect(asked.every(({ method }) => method === "GET")).toBe(true);
  });

  it("lists ids and no hashes, and removes", async () => {
    answers[`GET ${path}`] = { body: withSecret };
    answers[`PUT ${path}/inspection`] = { body: org };
    const listed = await cli(["orgs", "secrets", "list", "acme", "--json"]);
    expect(JSON.parse(listed.out)).toEqual([{ id: "old", length: 20 }]);
    expect((await cli(["orgs", "secrets", "remove", "acme", "old"])).code).toBe(0);
    expect(asked.find(({ method }) => method === "PUT")?.body).toEqual({ registeredSecrets: [] });
    expect((await cli(["orgs", "secrets", "remove", "acme", "none"])).code).toBe(2);
  });

  it("beside them, rules come from a file", async () => {
    const file = join(folder, "rules.yaml");
    writeFileSync(file, "patterns: [{ name: ticket, category: pii, pattern: 'TCK-\\d+' }]");
    answers[`GET ${path}`] = { body: org };
    answers[`PUT ${path}/inspection`] = { body: org };
    const set = ["--set", "minSeverity.pii=low", "--set", "external=guard,other"];
    expect((await cli(["orgs", "inspection", "acme", "--file", file, ...set])).code).toBe(0);
    expect(asked.find(({ method }) => method === "PUT")?.body).toEqual({
      patterns: [{ name: "ticket", category: "pii", pattern: "TCK-\\d+" }],
      minSeverity: { pii: "low" },
      external: ["guard", "other"],
    });
  });
});

describe("apply", () => {
  const manifest = (): string => {
    const file = join(folder, "portcullis.yaml");
    writeFileSync(
      file,
      "version: 1\norgs:\n  acme:\n    title: Better\n    keys: [{ name: ci, scope: [] }]\n",
    );
    return file;
  };
  const live = (): void => {
    answers["GET /v1/admin/servers"] = { body: [] };
    answers["GET /v1/admin/policies/shipped"] = { body: [] };
    answers["GET /v1/admin/orgs"] = { body: [{ ...org, title: "Acme" }] };
    answers["GET /v1/admin/orgs/acme/keys"] = { body: [] };
  };

  it("shows the plan as a diff and changes nothing with --dry-run; --exit-code makes it a check", async () => {
    live();
    const result = await cli(["apply", "-f", manifest(), "--dry-run", "--exit-code"]);
    expect(result.code).toBe(1);
    expect(result.out.split("\n")).toEqual(
      expect.arrayContaining([
        "~ update  orgs/acme",
        "      - Acme",
        "      + Better",
        "+ create  orgs/acme/keys/ci",
      ]),
    );
    expect(asked.every(({ method }) => method === "GET")).toBe(true);
  });

  it("asks nobody where nobody is there: --yes is needed", async () => {
    live();
    const result = await cli(["apply", "-f", manifest()]);
    expect(result).toMatchObject({ code: 2, err: expect.stringContaining("--yes") });
    expect(asked.every(({ method }) => method === "GET")).toBe(true);
  });

  it("stops at the first refusal and says what was done", async () => {
    live();
    answers["PUT /v1/admin/orgs/acme"] = { body: { ...org, revision: 8 } };
    answers["POST /v1/admin/orgs/acme/keys"] = {
      status: 422,
      body: { code: "invalid_request", detail: "no" },
    };
    const result = await cli(["apply", "-f", manifest(), "--yes", "--json"]);
    expect(result.code).toBe(1);
    expect(JSON.parse(result.out)).toMatchObject({
      applied: false,
      done: 1,
      failed: { action: "create", target: "orgs/acme/keys/ci", problem: { code: "invalid_request" } },
    });
    expect(result.err).toContain("create orgs/acme/keys/ci: invalid_request: no");
    expect(asked.find(({ method }) => method === "PUT")?.headers["if-match"]).toBe('"7"');
  });

  it("names the line of each fault of the file", async () => {
    const file = join(folder, "wrong.yaml");
    writeFileSync(file, "version: 1\norgs:\n  acme:\n    titel: x\n    keys: 1\n");
    const result = await cli(["apply", "-f", file]);
    expect(result.code).toBe(2);
    expect(result.err).toContain(":4:5: orgs.acme.titel: unknown field");
    expect(result.err).toContain(":5:5: orgs.acme.keys: ");
  });
});

describe("policy test", () => {
  const cases = (expect_: string): string => {
    const file = join(folder, "cases.yaml");
    writeFileSync(join(folder, "own.cedar"), "permit (principal, action, resource);\n");
    writeFileSync(
      file,
      `policies:\n  own: { file: own.cedar }\ncases:\n  - { name: reads, tool: db/read, expect: ${expect_} }\n`,
    );
    return file;
  };

  it("runs cases without a system, and ends with 1 where one fails", async () => {
    const offline = { PORTCULLIS_URL: "", PORTCULLIS_TOKEN: "" };
    expect(await cli(["policy", "test", cases("allow")], offline)).toMatchObject({ code: 0 });
    const failed = await cli(["policy", "test", cases("deny"), "--json"], offline);
    expect(failed.code).toBe(1);
    expect(JSON.parse(failed.out)).toMatchObject({
      passed: false,
      results: [{ name: "reads", passed: false }],
    });
    expect(asked).toEqual([]);
  });
});

describe("completion", () => {
  it("prints a script for bash and for zsh, and completes commands", async () => {
    expect((await cli(["completion", "bash"])).out).toContain("complete -o bashdefault");
    expect((await cli(["completion", "zsh"])).out).toContain("#compdef portcullis");
    const { out } = await cli(["--get-yargs-completions", "portcullis", "policy", ""]);
    expect(out.split("\n")).toEqual(expect.arrayContaining(["test", "what-if"]));
  });
});
