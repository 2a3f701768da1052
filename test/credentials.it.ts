import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "@portcullis/testkit";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Collector, startCollector } from "./support/collector.ts";
import { type Control, controlOf } from "./support/control.ts";
import { type EchoServer, startEchoServer } from "./support/echo-server.ts";
import { startTestGate, type TestGate } from "./support/gate.ts";

const random = (): string => randomBytes(18).toString("base64url");
/** No vendor's format: it is the gate that must know them, not a detector. */
const values = {
  bearer: `zq-${random()}`,
  password: `pw+${random()}/=`,
  header: `hd.${random()}`,
  file: `fl_${random()}`,
  clientSecret: `cs~${random()}`,
  accessToken: `at-${random()}`,
};
const planted = Object.values(values);
const basic = Buffer.from(`robot:${values.password}`).toString("base64");

let gate: TestGate;
let control: Control;
let echo: EchoServer;
let collector: Collector;
let folder: string;
let tokens = 0;
/** Client id and secret as RFC 6749 section 2.3.1 has them: form-encoded, then Basic. */
const clientOf = (authorization: string | undefined): readonly string[] =>
  Buffer.from(authorization?.replace(/^Basic /, "") ?? "", "base64")
    .toString()
    .split(":")
    .map((part) => decodeURIComponent(part.replaceAll("+", " ")));
const tokenServer = createServer((request, response) => {
  const [id, secret] = clientOf(request.headers.authorization);
  if (request.url !== "/token" || id !== "client" || secret !== values.clientSecret) {
    response.writeHead(401, { "content-type": "application/json" });
    response.end(JSON.stringify({ error: "invalid_client", error_description: `got ${secret}` }));
    return;
  }
  tokens += 1;
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ access_token: values.accessToken, token_type: "Bearer", expires_in: 3600 }));
});
let tokenUrl: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "portcullis-credentials-"));
  writeFileSync(join(folder, "echo-token"), `${values.file}\n`);
  echo = await startEchoServer();
  collector = await startCollector();
  await new Promise<void>((resolve) => tokenServer.listen(0, "127.0.0.1", resolve));
  tokenUrl = `http://127.0.0.1:${(tokenServer.address() as AddressInfo).port}/token`;
  const otel = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
  gate = await startTestGate({
    env: {
      ingress: otel,
      inspector: otel,
      policy: otel,
      "mcp-executor": {
        ...otel,
        PORTCULLIS_CRED_BEARER: values.bearer,
        PORTCULLIS_CRED_PASSWORD: values.password,
        PORTCULLIS_CRED_HEADER: values.header,
        PORTCULLIS_CRED_CLIENT: values.clientSecret,
        PORTCULLIS_CRED_EMPTY: "",
        NOT_ALLOWED: "a value that nobody allow-listed",
        PORTCULLIS_CREDENTIALS_DIR: folder,
      },
    },
  });
  control = controlOf(gate);
});
afterAll(async () => {
  await gate?.[Symbol.asyncDispose]();
  await echo?.[Symbol.asyncDispose]();
  await collector?.[Symbol.asyncDispose]();
  tokenServer.closeAllConnections();
  tokenServer.close();
  rmSync(folder, { recursive: true, force: true });
});

const forms = [
  [
    "bearer",
    { auth: { type: "bearer", token: "${env:PORTCULLIS_CRED_BEARER}" } },
    () => `Bearer ${values.bearer}`,
  ],
  [
    "basic",
    { auth: { type: "basic", username: "robot", password: "${env:PORTCULLIS_CRED_PASSWORD}" } },
    () => `Basic ${basic}`,
  ],
  ["header", { headers: { "X-Api-Key": "${env:PORTCULLIS_CRED_HEADER}" } }, () => values.header],
  ["file", { headers: { Authorization: "Token ${file:echo-token}" } }, () => `Token ${values.file}`],
] as const;

/** The values, as themselves and in the encodings that texts carry. */
const variants = planted.flatMap((value) => [
  value,
  encodeURIComponent(value),
  Buffer.from(value).toString("hex"),
  Buffer.from(value).toString("base64").replace(/=+$/, ""),
  Buffer.from(`x${value}`).toString("base64").slice(2, -4),
]);
const expectClean = (text: string, where: string): void => {
  for (const variant of [...variants, basic]) {
    expect(text.includes(variant), `${where} holds a credential`).toBe(false);
  }
};

describe("credentials", () => {
  it.each(forms)("reach the server in the form %s, and nothing else", async (name, server, expected) => {
    await control.approve(name, echo, server);
    const { key } = await control.tenant(name, { [name]: "*" });
    await control.settled();
    const answer = await control.callTool(key, name, "reflect");
    expect(answer.status).toBe(200);
    expect([echo.headers().authorization, echo.headers()["x-api-key"]]).toContain(expected());
    expectClean(JSON.stringify([answer.body, [...answer.headers]]), "the answer");
    for (const tool of ["fail", "refuse", "cut"]) {
      const failed = await control.callTool(key, name, tool);
      expectClean(JSON.stringify([failed.body, [...failed.headers]]), `the answer of ${tool}`);
    }
  });

  it("are fetched by OAuth 2.1 client credentials, once for many calls", async () => {
    await control.approve("oauth", echo, {
      auth: {
        type: "oauth2_client_credentials",
        tokenUrl,
        clientId: "client",
        clientSecret: "${env:PORTCULLIS_CRED_CLIENT}",
        scopes: ["notes.read"],
      },
    });
    const { key } = await control.tenant("oauth", { oauth: "*" });
    await control.settled();
    const before = tokens;
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => control.callTool(key, "oauth", "reflect")),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(echo.headers().authorization).toBe(`Bearer ${values.accessToken}`);
    expect(tokens - before).toBeLessThanOrEqual(1);
    expectClean(JSON.stringify(answers.map(({ body }) => body)), "the answer");
  });

  it.each([
    ["absent", "${env:PORTCULLIS_CRED_ABSENT}"],
    ["empty", "${env:PORTCULLIS_CRED_EMPTY}"],
    ["not allow-listed", "${env:NOT_ALLOWED}"],
    ["an absent file", "${file:no-such-file}"],
    ["a file outside of the folder", "${file:..}"],
  ])("that are %s make their server unusable and are named", async (_what, reference) => {
    const slug = `m-${randomBytes(4).toString("hex")}`;
    await control.must("PUT", `/servers/${slug}`, {
      url: echo.url,
      allowPrivateNetwork: true,
      headers: { "X-Api-Key": reference },
    });
    const seen = echo.headers();
    await control.send("POST", `/servers/${slug}/submit`);
    expect(await control.send("POST", `/servers/${slug}/approve`)).toMatchObject({
      status: 502,
      body: { code: "credential_missing", detail: expect.stringContaining(reference) },
    });
    const { body } = await control.must("GET", `/servers/${slug}`);
    expect(body.sync).toMatchObject({
      health: "failing",
      missingCredentials: [reference],
      lastError: expect.stringContaining(reference),
    });
    expect(echo.headers()).toBe(seen);
  });

  it("are refused as plain text, in headers and in the URL", async () => {
    const put = (server: object) =>
      control.send("PUT", "/servers/plain", { body: { url: echo.url, ...server } });
    expect((await put({ headers: { Authorization: `Bearer ${values.bearer}` } })).status).toBe(422);
    expect((await put({ headers: { "X-Api-Key": "abc" } })).status).toBe(422);
    expect((await put({ auth: { type: "bearer", token: values.bearer } })).status).toBe(422);
    expect((await put({ url: "http://user:pass@127.0.0.1/mcp" })).status).toBe(422);
    const misspelt = await put({ headers: { "X-Note": "${evn:PORTCULLIS_CRED_X}" } });
    expect(misspelt.status).toBe(422);
    expectClean(JSON.stringify(misspelt.body), "a refusal");
  });
});

describe("after all that", () => {
  const databaseText = async (): Promise<string> => {
    const client = new Client({ connectionString: gate.stack.postgresUrl });
    await client.connect();
    const { rows } = await client.query(
      "select table_schema, table_name from information_schema.tables where table_schema in ('control', 'trace') and table_type = 'BASE TABLE'",
    );
    const texts: string[] = [];
    for (const { table_schema, table_name } of rows) {
      const { rows: content } = await client.query(`select * from "${table_schema}"."${table_name}"`);
      texts.push(JSON.stringify(content));
    }
    await client.end();
    return texts.join("\n");
  };
  const filesIn = (path: string): readonly string[] =>
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));

  it("no credential is in any answer, trace, table, stream, log, metric or span", async () => {
    const { body } = await gate.admin("GET", "/traces?limit=200");
    expect(body.traces.length).toBeGreaterThan(10);
    const views = await Promise.all(
      body.traces.map(({ requestId }: { requestId: string }) => gate.view(requestId).catch(() => null)),
    );
    expectClean(JSON.stringify(views), "a trace");
    const database = await databaseText();
    expect(database).toContain("PORTCULLIS_CRED_BEARER");
    expectClean(database, "PostgreSQL");
    for (const path of ["bearer", "basic", "header", "file", "oauth"]) {
      expectClean(JSON.stringify((await control.must("GET", `/servers/${path}`)).body), "the server");
      const tools = (await control.must("GET", `/servers/${path}/tools`)).body;
      expect(JSON.stringify(tools)).toContain("[credential removed]");
      expectClean(JSON.stringify(tools), "the tools");
    }
    for (const text of filesIn(join(gate.home, "nats"))) expectClean(text, "a stream");
    const logs = filesIn(join(gate.home, "logs"));
    expect(logs.length).toBeGreaterThan(5);
    for (const text of logs) expectClean(text, "a log");
    for (const { opsUrl, name } of gate.stack.services()) {
      expectClean(await (await fetch(`${opsUrl}/metrics`)).text(), `the metrics of ${name}`);
    }
    await until("spans have come", async () => collector.spans().length > 20);
    expectClean(collector.text(), "a span");
  });
});
