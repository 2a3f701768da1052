import { describe, expect, it } from "vitest";
import {
  oddStructuredContent,
  startEverything,
  startLegacySessionServer,
  startModernServer,
  type ToolTestServer,
  toolDefinitions,
} from "./servers.ts";
import { call, connectTo, until } from "./support.ts";

type Kind = {
  readonly name: string;
  readonly version: string;
  readonly start: (options?: { readonly pageSize?: number }) => Promise<ToolTestServer>;
};

const kinds: readonly Kind[] = [
  {
    name: "2026-07-28, JSON",
    version: "2026-07-28",
    start: (o) => startModernServer({ ...o, legacy: "reject" }),
  },
  {
    name: "2026-07-28, SSE",
    version: "2026-07-28",
    start: (o) => startModernServer({ ...o, responseMode: "sse" }),
  },
  { name: "2025-11-25 with sessions, SSE", version: "2025-11-25", start: startLegacySessionServer },
  {
    name: "2025-11-25 with sessions, JSON",
    version: "2025-11-25",
    start: (o) => startLegacySessionServer({ ...o, jsonResponses: true }),
  },
];

describe.each(kinds)("a server that speaks $name", ({ version, start }) => {
  it("runs a tool once and hands on its result", async () => {
    await using server = await start();
    await using upstream = connectTo(server.url);
    const outcome = await upstream.callTool(call("add", { a: 19, b: 23 }));
    expect(outcome).toMatchObject({
      kind: "result",
      result: { content: [{ type: "text", text: "42" }], structuredContent: { sum: 42 } },
    });
    expect(server.calls).toMatchObject([{ name: "add", arguments: { a: 19, b: 23 } }]);
  });

  it("strips nothing from an odd result", async () => {
    await using server = await start();
    await using upstream = connectTo(server.url);
    const outcome = await upstream.callTool(call("odd"));
    if (outcome.kind !== "result") throw new Error(outcome.kind);
    const { _meta, ...rest } = outcome.result;
    expect(_meta).toMatchObject({ "example.com/trace": { id: "abc", nested: [1, 2, 3] } });
    expect(rest).toMatchObject({ "x-unknown": { kept: true, list: [1, "two", null] }, isError: false });
    expect(rest.structuredContent).toEqual(oddStructuredContent);
    expect(rest.content).toEqual([
      { type: "text", text: "odd", annotations: { priority: 0.5 }, _meta: { "example.com/block": 1 } },
    ]);
  });

  it("hands on a tool's own failure as a result, and a protocol error as a failure", async () => {
    await using server = await start();
    await using upstream = connectTo(server.url);
    expect(await upstream.callTool(call("fail"))).toMatchObject({
      kind: "result",
      result: { isError: true },
    });
    expect(await upstream.callTool(call("no-such-tool"))).toMatchObject({
      kind: "failure",
      code: "upstream_error",
      jsonrpc: { code: -32602 },
      sent: true,
    });
  });

  it("lists every page of tools, unknown fields kept", async () => {
    await using server = await start({ pageSize: 2 });
    await using upstream = connectTo(server.url);
    const found = await upstream.survey();
    if (found.kind !== "surveyed") throw new Error(found.detail);
    expect(found.protocolVersion).toBe(version);
    expect(found.tools.map(({ definition }) => definition)).toEqual(toolDefinitions);
    expect(server.calls).toEqual([]);
  });

  it("runs concurrent calls side by side on one connection", async () => {
    await using server = await start();
    await using upstream = connectTo(server.url);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => upstream.callTool(call("echo", { message: `m${index}` }))),
    );
    outcomes.forEach((outcome, index) => {
      expect(outcome).toMatchObject({ kind: "result", result: { content: [{ text: `m${index}` }] } });
    });
    expect(server.calls).toHaveLength(20);
  });

  it("gives up in time on a slow tool and stays usable", async () => {
    await using server = await start();
    await using upstream = connectTo(server.url);
    await upstream.callTool(call("echo", { message: "connected" }));
    expect(await upstream.callTool(call("slow", { ms: 3_000 }, 150))).toMatchObject({
      kind: "failure",
      code: "upstream_timeout",
      sent: true,
    });
    expect((await upstream.callTool(call("echo", { message: "after" }))).kind).toBe("result");
    await until("the server to be told", () => server.cancelled.includes("slow"));
  });

  it("stops when its caller does", async () => {
    await using server = await start();
    await using upstream = connectTo(server.url);
    const caller = new AbortController();
    const running = upstream.callTool({ ...call("slow", { ms: 3_000 }), signal: caller.signal });
    setTimeout(() => caller.abort(), 100);
    expect(await running).toMatchObject({
      kind: "failure",
      code: "client_cancelled",
      sent: expect.any(Boolean),
    });
  });
});

describe("a server of 2025 that asks its client for something", () => {
  it.each(["sampling/createMessage", "elicitation/create", "roots/list"])("is refused %s", async (method) => {
    await using server = await startLegacySessionServer();
    await using upstream = connectTo(server.url);
    expect(await upstream.callTool(call("ask", { method }))).toMatchObject({
      kind: "result",
      result: { content: [{ text: "the client refused: -32601" }] },
    });
  });
});

describe("an answer whose stream is cut and resumed", () => {
  it("arrives, and the tool runs once", async () => {
    await using server = await startLegacySessionServer({ resumable: true });
    await using upstream = connectTo(server.url);
    expect((await upstream.callTool(call("slow", { ms: 300 }))).kind).toBe("result");
    expect(server.calls).toHaveLength(1);
  });

  it("is not waited for past the deadline", async () => {
    await using server = await startLegacySessionServer({ resumable: true });
    await using upstream = connectTo(server.url);
    await upstream.callTool(call("count"));
    expect(await upstream.callTool(call("slow", { ms: 5_000 }, 300))).toMatchObject({
      code: "upstream_timeout",
      sent: true,
    });
  });
});

describe("the reference server of the protocol's own project", () => {
  it("is discovered and called, and asked for nothing twice", async () => {
    await using server = await startEverything();
    await using upstream = connectTo(server.url);
    const found = await upstream.discover();
    if (found.kind !== "discovered") throw new Error(found.detail);
    expect(found.tools.map((tool) => tool.name)).toContain("get-sum");
    expect(found.instructions).not.toBeNull();
    expect(await upstream.callTool(call("get-sum", { a: 2, b: 3 }))).toMatchObject({
      kind: "result",
      result: { content: [{ type: "text", text: expect.stringContaining("5") }] },
    });
    // Answers with notifications before the result, on a stream that can be resumed.
    expect(
      await upstream.callTool(call("trigger-long-running-operation", { duration: 1, steps: 2 })),
    ).toMatchObject({ kind: "result" });
  });

  it("tells of tools that need something of a client, and gets nothing out of one that cannot", async () => {
    await using server = await startEverything();
    await using upstream = connectTo(server.url);
    const found = await upstream.discover();
    if (found.kind !== "discovered") throw new Error(found.detail);
    const names = found.tools.map((tool) => tool.name).filter((name) => /elicit|sampling|roots/.test(name));
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) {
      const outcome = await upstream.callTool(call(name, { prompt: "p" }));
      const isRefused = outcome.kind === "failure" || (outcome.kind === "result" && outcome.result.isError);
      expect({ name, isRefused }).toEqual({ name, isRefused: true });
    }
  });
});
