import { describe, expect, it } from "vitest";
import { said, startScriptedServer } from "./scripted-server.ts";
import { startEverything, startLegacySessionServer, startModernServer } from "./servers.ts";
import { call, connectTo, type TestUpstream, until } from "./support.ts";

describe("a lost session", () => {
  it.each([404, 400] as const)(
    "is replaced when it is refused with %i, and the tool runs once",
    async (status) => {
      await using server = await startLegacySessionServer({ unknownSessionStatus: status });
      await using upstream = connectTo(server.url);
      expect((await upstream.callTool(call("count"))).kind).toBe("result");
      server.dropSessions();
      expect(await upstream.callTool(call("count"))).toMatchObject({
        kind: "result",
        result: { structuredContent: { counter: 2 } },
      });
      expect(server.calls).toHaveLength(2);
      expect(server.sessionCount).toBe(1);
    },
  );

  it("is replaced once for many calls at a time", async () => {
    await using server = await startLegacySessionServer();
    await using upstream = connectTo(server.url);
    await upstream.callTool(call("count"));
    server.dropSessions();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => upstream.callTool(call("count"))));
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(Array(10).fill("result"));
    expect(server.calls).toHaveLength(11);
    expect(server.sessionCount).toBe(1);
  });

  it("is replaced after the server process itself was replaced", async () => {
    const first = await startEverything();
    await using upstream = connectTo(first.url);
    expect((await upstream.callTool(call("echo", { message: "one" }))).kind).toBe("result");
    await first.close();
    expect(await upstream.callTool(call("echo", { message: "two" }))).toMatchObject({
      kind: "failure",
      code: "upstream_unreachable",
    });
    await using _second = await startEverything({ port: first.port });
    expect((await upstream.callTool(call("echo", { message: "three" }))).kind).toBe("result");
  });
});

describe("a server that loses every session", () => {
  it("is given up on after one more try", async () => {
    await using server = await startScriptedServer(({ method }) => {
      if (method === "initialize") return said.initialize;
      return method === "tools/call" ? said.lostSession : said.unknownMethod;
    });
    await using upstream = connectTo(server.url);
    expect(await upstream.callTool(call("count"))).toMatchObject({
      kind: "failure",
      code: "upstream_error",
      jsonrpc: { code: -32001 },
      sent: true,
    });
    const asked = server.arrived
      .map(({ method }) => method)
      .filter((each) => !each.startsWith("notifications/"));
    // The second handshake needs no probe: that the server speaks 2025 is known.
    expect(asked).toEqual(["server/discover", "initialize", "tools/call", "initialize", "tools/call"]);
  });
});

describe("an era that changes under way", () => {
  /** The first call after a restart may meet a socket that just died, which is never retried. */
  const afterRestart = async (upstream: TestUpstream) => {
    const first = await upstream.callTool(call("count"));
    return first.kind === "failure" && first.code === "upstream_unreachable"
      ? upstream.callTool(call("count"))
      : first;
  };

  it("is noticed when a 2025 server comes back as a 2026 one", async () => {
    const old = await startLegacySessionServer();
    await using upstream = connectTo(old.url);
    await upstream.callTool(call("count"));
    await old.close();
    await using young = await startModernServer({ port: old.port, legacy: "reject" });
    expect((await afterRestart(upstream)).kind).toBe("result");
    expect(young.calls).toHaveLength(1);
  });

  it("is noticed when a session is lost to a server that knows no initialize any more", async () => {
    let upgraded = false;
    await using server = await startScriptedServer(({ method, headers }) => {
      if (method === "server/discover") return upgraded ? said.discover : said.unknownMethod;
      if (method === "initialize") return upgraded ? said.unknownMethod : said.initialize;
      return upgraded && headers["mcp-session-id"] !== undefined ? said.lostSession : said.done;
    });
    await using upstream = connectTo(server.url);
    expect((await upstream.callTool(call("count"))).kind).toBe("result");
    upgraded = true;
    expect((await upstream.callTool(call("count"))).kind).toBe("result");
  });

  it("is noticed when a 2026 server comes back as a 2025 one", async () => {
    const young = await startModernServer({ legacy: "reject" });
    await using upstream = connectTo(young.url);
    await upstream.callTool(call("count"));
    await young.close();
    await using old = await startLegacySessionServer({ port: young.port });
    expect((await afterRestart(upstream)).kind).toBe("result");
    expect(old.calls).toHaveLength(1);
  });
});

describe("headers that mirror arguments (SEP-2243)", () => {
  const region = { type: "string", "x-mcp-header": "Region" };
  const tool = { name: "routed", inputSchema: { type: "object", properties: { region } } };
  const start = () =>
    startScriptedServer(({ method, headers }) => {
      if (method === "server/discover") return said.discover;
      if (method === "tools/list") return said.tools([tool]);
      return headers["mcp-param-region"] === "eu" ? said.done : said.headerMismatch;
    });
  const methods = (server: { readonly arrived: readonly { readonly method: string }[] }) =>
    server.arrived.map(({ method }) => method);

  it("are sent once the tool is known from a discovery", async () => {
    await using server = await start();
    await using upstream = connectTo(server.url);
    await upstream.discover();
    expect(await upstream.callTool(call("routed", { region: "eu" }))).toMatchObject({ kind: "result" });
    expect(methods(server).filter((method) => method === "tools/call")).toHaveLength(1);
  });

  it("are learnt from a server that asks for them", async () => {
    await using server = await start();
    await using upstream = connectTo(server.url);
    expect(await upstream.callTool(call("routed", { region: "eu" }))).toMatchObject({ kind: "result" });
    expect(methods(server)).toEqual(["server/discover", "tools/call", "tools/list", "tools/call"]);
  });

  it("are not learnt twice in one call", async () => {
    await using server = await start();
    await using upstream = connectTo(server.url);
    expect(await upstream.callTool(call("routed", { region: "us" }))).toMatchObject({
      kind: "failure",
      code: "upstream_error",
      jsonrpc: { code: -32020 },
      sent: true,
    });
    expect(methods(server).filter((method) => method === "tools/call")).toHaveLength(2);
  });
});

describe("a changed tool list", () => {
  it.each([
    ["2025-11-25", () => startLegacySessionServer()],
    ["2026-07-28", () => startModernServer()],
  ] as const)("is heard of over %s", async (_version, start) => {
    await using server = await start();
    await using upstream = connectTo(server.url);
    let heard = 0;
    upstream.onChanged(() => {
      heard += 1;
    });
    await upstream.callTool(call("count"));
    // The stream opens beside the call, so announce until it is there.
    await until("a notification", () => {
      void server.announceToolsChanged();
      return heard > 0;
    });
  });
});

describe("closing", () => {
  it("ends the session, fails what runs, and answers later calls at once", async () => {
    await using server = await startLegacySessionServer();
    const upstream = connectTo(server.url);
    await upstream.callTool(call("count"));
    const running = upstream.callTool(call("slow", { ms: 10_000 }, 20_000));
    await until("the slow tool to run", () => server.calls.length === 2);
    await upstream.close();
    expect(await running).toMatchObject({ kind: "failure", code: "upstream_unreachable", sent: true });
    expect(await upstream.callTool(call("count"))).toMatchObject({ kind: "failure", sent: false });
    expect(server.sessionCount).toBe(0);
  });
});
