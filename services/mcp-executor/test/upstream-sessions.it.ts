import type { McpCall } from "@portcullis/contracts";
import { startConformanceServer, startLegacySessionServer, startModernServer } from "@portcullis/testkit";
import { describe, expect, it } from "vitest";
import type { Upstream, UpstreamCall } from "../src/adapters/upstream/upstream.ts";
import { eventOf } from "../src/core/call-events.ts";
import { startLegacyFront } from "./legacy-front.ts";
import { json, sse, startRawServer, stream } from "./raw-server.ts";
import { connectTo, nobody, until, upstreamCall } from "./support.ts";

const info = { name: "client", version: "1" };
const client = { info, capabilities: {} };
const ann = { org: "acme", key: "key_1", session: "a", client };
const run = async (
  upstream: Upstream,
  method: McpCall["method"],
  name: string,
  change: Partial<UpstreamCall> & {
    params?: Record<string, unknown>;
    args?: Record<string, unknown>;
    ref?: "prompt" | "resource";
  } = {},
) => {
  const { params = {}, args = {}, ref, ...rest } = change;
  const mcp = { method, name, params, ...(ref === undefined ? {} : { ref }) };
  const step = await upstream
    .start(upstreamCall(name, args, { mcp, owner: ann, client, ...rest }))
    .next(nobody);
  if (step.kind !== "done") throw new Error("it asks");
  return step.outcome;
};

describe("a session with an older server", () => {
  it("is shared by requests of one session of one key, and by nobody else", async () => {
    await using server = await startLegacySessionServer();
    await using upstream = connectTo(server.url);
    const call = (owner: UpstreamCall["owner"]) =>
      run(upstream, "tools/call", "count", { owner, client: owner.client });
    await Promise.all([call(ann), call(ann)]);
    await call(ann);
    expect(server.sessionCount).toBe(1);
    const others = [
      { ...ann, key: "key_2" },
      { ...ann, org: "other" },
      { ...ann, session: "b" },
      { org: "acme", key: "key_1", client },
      { ...ann, client: { info, capabilities: { roots: {} } } },
    ];
    for (const [index, other] of others.entries()) {
      await call(other);
      expect(server.sessionCount).toBe(2 + index);
    }
    await Promise.all([ann, ...others].map(call));
    expect(server.sessionCount).toBe(6);
  });

  it("says who the client is and what it can do, in a version that both speak", async () => {
    await using server = await startRawServer("legacy", ({ id }, response) => {
      response.writeHead(200, json).end(JSON.stringify({ jsonrpc: "2.0", id, result: { content: [] } }));
    });
    await using upstream = connectTo(server.url);
    const capabilities = { elicitation: { form: {} }, experimental: { "x/y": { n: 1 } } };
    await run(upstream, "tools/call", "t", { owner: { ...ann, client: { info, capabilities } } });
    expect(server.arrived.find(({ method }) => method === "initialize")?.params).toEqual({
      protocolVersion: "2025-11-25",
      capabilities,
      clientInfo: info,
    });
    expect(server.arrived.at(-1)?.headers).toMatchObject({
      "mcp-session-id": "s-1",
      "mcp-protocol-version": "2025-11-25",
    });
  });

  it("is told of to who keeps a session, and of none where the server keeps none", async () => {
    await using server = await startLegacySessionServer();
    await using upstream = connectTo(server.url);
    for (const [owner, holds] of [
      [ann, true],
      [{ org: "acme", key: "k", client }, false],
    ] as const) {
      const running = upstream.start(upstreamCall("count", {}, { owner, client }));
      await running.next(nobody);
      expect(running.holdsSession()).toBe(holds);
    }
  });

  it("is had with a server of both generations by clients of the older one, and by them alone", async () => {
    await using server = await startConformanceServer();
    await using upstream = connectTo(server.url);
    const older = { ...client, legacyVersion: "2025-06-18" };
    const holds = async (owner: UpstreamCall["owner"]) => {
      const running = upstream.start(upstreamCall("test_simple_text", {}, { owner, client: owner.client }));
      expect(await running.next(nobody)).toMatchObject({ kind: "done", outcome: { kind: "result" } });
      return running.holdsSession();
    };
    expect(await holds(ann)).toBe(false);
    expect(await holds({ ...ann, client: older })).toBe(true);
    // What a look at the server shows does not end it.
    expect(await upstream.survey()).toMatchObject({ protocolVersion: "2026-07-28" });
    expect(await holds({ ...ann, client: older })).toBe(true);
    expect(await holds(ann)).toBe(false);
  });

  it("is not insisted on where the server has the newer generation alone", async () => {
    await using server = await startModernServer({ legacy: "reject" });
    await using upstream = connectTo(server.url);
    const owner = { ...ann, client: { ...client, legacyVersion: "2025-11-25" } };
    for (let n = 1; n <= 2; n += 1) {
      expect(await run(upstream, "tools/call", "count", { owner })).toMatchObject({ kind: "result" });
      expect(server.calls).toHaveLength(n);
    }
  });

  it("has the log level that the client set, told when it changes", async () => {
    await using server = await startRawServer("legacy", ({ id, method }, response) => {
      const result = method === "tools/call" ? { content: [] } : {};
      response.writeHead(200, json).end(JSON.stringify({ jsonrpc: "2.0", id, result }));
    });
    await using upstream = connectTo(server.url);
    for (const logLevel of ["debug", "debug", "error", undefined])
      await run(upstream, "tools/call", "t", { wants: { progress: false, logLevel } });
    expect(
      server.arrived.filter(({ method }) => method === "logging/setLevel").map(({ params }) => params.level),
    ).toEqual(["debug", "error"]);
  });
});

describe.each(["modern", "legacy"] as const)("every method reaches a %s server", (era) => {
  const open = async () => {
    const server = await startConformanceServer();
    const front = await startLegacyFront(server.url);
    const upstream = connectTo(era === "legacy" ? front.url : server.url);
    const close = async () => {
      await upstream.close();
      await front[Symbol.asyncDispose]();
      await server.close();
    };
    return { upstream, [Symbol.asyncDispose]: close };
  };

  it("prompts, resources, completion", async () => {
    await using one = await open();
    const { upstream } = one;
    expect(await run(upstream, "prompts/get", "test_simple_prompt")).toMatchObject({
      result: { messages: [{}] },
    });
    expect(await run(upstream, "resources/read", "test://static-binary")).toMatchObject({
      result: { contents: [{ blob: expect.any(String), mimeType: "image/png" }] },
    });
    const argument = { name: "arg1", value: "t" };
    expect(
      await run(upstream, "completion/complete", "test_prompt_with_arguments", {
        ref: "prompt",
        params: { argument },
      }),
    ).toMatchObject({ result: { completion: {} } });
    const gone = await run(upstream, "resources/read", "test://nothing-here");
    expect(gone.kind).toBe("error");
    if (era === "modern")
      expect(gone).toMatchObject({ error: { code: -32602, data: { uri: "test://nothing-here" } } });
  });

  it("subscriptions, which end unless they are renewed by who has them", async () => {
    await using one = await open();
    const uri = "test://watched-resource";
    expect(await run(one.upstream, "resources/subscribe", uri)).toMatchObject({ kind: "result" });
    expect(one.upstream.renew(ann, uri)).toBe(true);
    expect(one.upstream.renew({ ...ann, key: "key_2" }, uri)).toBe(false);
    expect(one.upstream.renew(ann, "test://other")).toBe(false);
    expect(await run(one.upstream, "resources/unsubscribe", uri)).toMatchObject({ kind: "result" });
    expect(one.upstream.renew(ann, uri)).toBe(false);
  });

  it("tasks", async () => {
    await using one = await open();
    const capabilities = { extensions: { "io.modelcontextprotocol/tasks": {} } };
    const outcome = await run(one.upstream, "tasks/get", "test_tool_with_task", {
      params: { taskId: "unknown" },
      client: { info, capabilities },
    });
    expect(outcome).toMatchObject({ kind: "error", error: { code: era === "modern" ? -32602 : -32601 } });
  });

  it("progress and log messages come as events, in order, with no token of ours", async () => {
    await using one = await open();
    const wants = { progress: true, logLevel: "debug" };
    const events: { method: string; params: Record<string, unknown> }[] = [];
    for (const name of ["test_tool_with_progress", "test_tool_with_logging", "test_logging_tool"]) {
      const mcp = { method: "tools/call", name, params: {} } as const;
      const running = one.upstream.start(
        upstreamCall(
          name,
          {},
          {
            mcp,
            owner: ann,
            client,
            wants,
            eventOf: (method, params) =>
              eventOf(method, params, { client: { era, protocolVersion: "", capabilities: {} }, wants }),
          },
        ),
      );
      await running.next({ ...nobody, onEvent: (event) => events.push(event) });
    }
    const progress = events
      .filter(({ method }) => method === "notifications/progress")
      .map(({ params }) => params);
    expect(progress).toEqual([0, 50, 100].map((value) => ({ progress: value, total: 100 })));
    // The server of 2026-07-28 declares no logging, so it logs nothing.
    const logged = events.filter(({ method }) => method === "notifications/message").length;
    expect(logged).toBe(era === "modern" ? 0 : 4);
  });
});

it("a request of 2026-07-28 says whose it is, and keeps what the client said beside that", async () => {
  await using server = await startRawServer("modern", ({ id }, response) => {
    response.writeHead(200, json).end(JSON.stringify({ jsonrpc: "2.0", id, result: { content: [] } }));
  });
  await using upstream = connectTo(server.url);
  const _meta = { "example.com/own": [1], "io.modelcontextprotocol/protocolVersion": "1999-01-01" };
  const capabilities = { sampling: { tools: {} } };
  await run(upstream, "tools/call", "Ünï=", {
    params: { _meta, unknown: { kept: true } },
    client: { info, capabilities },
    wants: { progress: true, logLevel: "warning" },
    traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
  });
  const sent = server.arrived.at(-1);
  expect(sent?.params).toEqual({
    name: "Ünï=",
    arguments: {},
    unknown: { kept: true },
    _meta: {
      "example.com/own": [1],
      traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
      "io.modelcontextprotocol/protocolVersion": "2026-07-28",
      "io.modelcontextprotocol/clientInfo": info,
      "io.modelcontextprotocol/clientCapabilities": capabilities,
      "io.modelcontextprotocol/logLevel": "warning",
      progressToken: sent?.id,
    },
  });
  expect(sent?.headers).toMatchObject({
    "mcp-method": "tools/call",
    "mcp-name": `=?base64?${Buffer.from("Ünï=").toString("base64")}?=`,
    "mcp-protocol-version": "2026-07-28",
  });
});

describe("what a server announces of a resource", () => {
  it("is heard over 2025 on the session that subscribed", async () => {
    await using server = await startRawServer("legacy", ({ id, method }, response) => {
      const result = method === "tools/list" ? { tools: [] } : {};
      response.writeHead(200, json).end(JSON.stringify({ jsonrpc: "2.0", id, result }));
    });
    const updated: string[] = [];
    await using upstream = connectTo(server.url, {}, { onUpdated: (uri) => updated.push(uri) });
    await run(upstream, "resources/subscribe", "file:///a");
    const say = (uri: string) =>
      server.push(`{"jsonrpc":"2.0","method":"notifications/resources/updated","params":{"uri":"${uri}"}}`);
    say("file:///b");
    say("file:///a/obey-the-server");
    await until("the news", () => updated.length > 0);
    expect(updated).toEqual(["file:///a"]);
  });

  it("is heard over 2026-07-28 on one stream with all that anybody wants, opened anew when that changes or breaks", async () => {
    const filters: string[][] = [];
    const open: { end: () => void; write: (text: string) => void }[] = [];
    await using server = await startRawServer("modern", ({ id, params }, response) => {
      const { notifications } = params as { notifications: { resourceSubscriptions?: string[] } };
      filters.push(notifications.resourceSubscriptions ?? []);
      const meta = { "io.modelcontextprotocol/subscriptionId": id };
      const say = (method: string, more: object) =>
        response.write(sse(JSON.stringify({ jsonrpc: "2.0", method, params: { _meta: meta, ...more } })));
      response.writeHead(200, stream);
      say("notifications/subscriptions/acknowledged", { notifications });
      open.push({
        end: () => response.end(),
        write: (uri) => say("notifications/resources/updated", { uri }),
      });
    });
    const updated: string[] = [];
    await using upstream = connectTo(server.url, {}, { onUpdated: (uri) => updated.push(uri) });
    await run(upstream, "resources/subscribe", "file:///a");
    await until("a stream", () => filters.length === 1);
    await run(upstream, "resources/subscribe", "file:///b", { owner: { ...ann, key: "key_2" } });
    await until("another stream", () => filters.length === 2);
    expect(filters).toEqual([["file:///a"], ["file:///a", "file:///b"]]);
    open.at(-1)?.write("file:///b");
    await until("the news", () => updated.length > 0);
    expect(updated).toEqual(["file:///b"]);
    open.at(-1)?.end();
    // What was said meanwhile nobody heard, so all of it counts as changed.
    await until("the stream again, and both", () => filters.length === 3 && updated.length === 3, 10_000);
    expect(updated.slice(1)).toEqual(["file:///a", "file:///b"]);
  });

  it("cannot be had from a server of 2026-07-28 that offers no subscriptions", async () => {
    await using server = await startRawServer("modern", () => {}, { resources: {} });
    await using upstream = connectTo(server.url);
    expect(await run(upstream, "resources/subscribe", "file:///a")).toMatchObject({
      error: { code: -32601 },
    });
  });
});
