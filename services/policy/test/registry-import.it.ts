import type { Answer } from "@portcullis/contracts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ControlPlane, startControlPlane } from "./support/control-plane.ts";
import { offering, startExecutor } from "./support/executor.ts";

let plane: ControlPlane;
const documents = new Map<string, Answer>();

const server = (name: string, change: object = {}) => ({
  name,
  description: "For tests",
  version: "1.0.0",
  remotes: [
    {
      type: "streamable-http",
      url: "https://mcp.example.com/mcp",
      headers: [{ name: "Authorization", value: "Bearer {token}", isSecret: true }],
    },
  ],
  ...change,
});
const imported = (input: object) => plane.operator.run("registry-import", { input });

beforeAll(async () => {
  plane = await startControlPlane();
  const executor = await plane.testBus.busAs("mcp-executor");
  startExecutor(
    executor,
    () => offering({ tools: ["a"] }),
    (url) => documents.get(url) ?? { ok: false, code: "upstream_unreachable", detail: "no such host" },
  );
  await executor.flush();
});

afterAll(() => plane?.[Symbol.asyncDispose]());

it("makes a draft of a server.json, which goes the way of every server", async () => {
  const { imported: drafts, skipped } = await imported({ document: server("io.github.acme/tickets") });
  expect(skipped).toEqual([]);
  expect(drafts).toMatchObject([
    {
      slug: "acme-tickets",
      status: "draft",
      registryName: "io.github.acme/tickets",
      version: "1.0.0",
      headers: { Authorization: "Bearer ${env:PORTCULLIS_CRED_ACME_TICKETS_AUTHORIZATION}" },
    },
  ]);
  expect(await plane.server("acme-tickets")).toMatchObject({ status: "draft", tools: [] });
  await plane.operator.run("server-submit", { server: "acme-tickets" });
  await plane.operator.run("server-approve", { server: "acme-tickets" });
  expect((await plane.server("acme-tickets"))?.tools).toHaveLength(1);
});

it("changes nothing that exists, and says so", async () => {
  await plane.operator.run("server-put", {
    server: "beta-mail",
    input: { url: "https://own.example.com/mcp" },
  });
  await imported({ document: server("com.gamma/files") });
  const { imported: drafts, skipped } = await imported({
    document: {
      servers: ["com.beta/mail", "com.gamma/files", "com.delta/new"].map((name) => ({
        server: server(name),
      })),
    },
  });
  expect(drafts.map(({ slug }) => slug)).toEqual(["delta-new"]);
  expect(skipped).toMatchObject([
    { name: "com.beta/mail", reason: expect.stringContaining("taken") },
    { name: "com.gamma/files", reason: expect.stringContaining("gamma-files") },
  ]);
  expect((await plane.server("beta-mail"))?.url).toBe("https://own.example.com/mcp");
});

it("does not bring a retired server back", async () => {
  await imported({ document: server("com.omega/old") });
  await plane.operator.run("server-retire", { server: "omega-old" });
  const { imported: drafts, skipped } = await imported({ document: server("com.omega/old") });
  expect(drafts).toEqual([]);
  expect(skipped).toMatchObject([{ reason: expect.stringContaining("taken") }]);
  expect((await plane.server("omega-old"))?.status).toBe("retired");
});

it("gets a document through the executor, and passes on why it could not", async () => {
  const url = "https://registry.example.com/v0.1/servers/com.epsilon%2Fchat/versions/latest";
  documents.set(url, { ok: true, value: { server: server("com.epsilon/chat"), _meta: {} } });
  expect((await imported({ url })).imported).toMatchObject([{ slug: "epsilon-chat" }]);
  const { ask } = plane.operator;
  const elsewhere = { input: { url: "https://nowhere.example.com/" } };
  expect(await ask("registry-import", elsewhere)).toMatchObject({ ok: false, code: "upstream_unreachable" });
  documents.set("https://text.example.com/", { ok: true, value: "text" });
  expect(await ask("registry-import", { input: { url: "https://text.example.com/" } })).toMatchObject({
    code: "invalid_request",
  });
  expect(await ask("registry-import", { input: { url: "http://plain.example.com/" } })).toMatchObject({
    code: "invalid_request",
  });
});
