import type { LookupAddress } from "node:dns";
import { ADDRESS_REFUSED } from "@portcullis/runtime/outbound";
import { describe, expect, it } from "vitest";
import { createGuardedAgent } from "../src/adapters/http/guarded-agent.ts";
import { said, startScriptedServer } from "./scripted-server.ts";
import { startLegacySessionServer, startModernServer } from "./servers.ts";
import { call, connectTo } from "./support.ts";

const local: LookupAddress = { address: "127.0.0.1", family: 4 };
const metadata: LookupAddress = { address: "169.254.169.254", family: 4 };

describe("addresses", () => {
  it("are judged before anything is sent", async () => {
    await using server = await startModernServer();
    await using upstream = connectTo(server.url, { allowPrivateNetwork: false });
    const refused = { kind: "failure", code: "upstream_address_refused", sent: false };
    expect(await upstream.callTool(call("count"))).toMatchObject(refused);
    expect(await upstream.discover()).toMatchObject(refused);
    expect(server.calls).toEqual([]);
  });

  it("are judged again at dial time, for a name that resolves to a private one", async () => {
    await using upstream = connectTo(
      "https://rebound.example/mcp",
      { allowPrivateNetwork: false },
      { resolveAll: (_hostname, callback) => callback(null, [local]) },
    );
    expect(await upstream.callTool(call("count"))).toMatchObject({
      code: "upstream_address_refused",
      sent: false,
    });
  });

  it("are judged at each dial, so that a name cannot turn between two connections", async () => {
    await using server = await startModernServer();
    let answer = [local];
    const asked: string[] = [];
    await using upstream = connectTo(
      server.url.replace("127.0.0.1", "turncoat.example"),
      {},
      {
        resolveAll: (hostname, callback) => {
          asked.push(hostname);
          callback(null, answer);
        },
        maxConnections: 1,
      },
    );
    expect((await upstream.callTool(call("count"))).kind).toBe("result");
    answer = [metadata];
    // A timed-out call costs its socket, so the next one has to dial.
    await upstream.callTool(call("slow", { ms: 2_000 }, 100));
    expect(await upstream.callTool(call("count"))).toMatchObject({
      code: "upstream_address_refused",
      sent: false,
    });
    expect(asked.length).toBeGreaterThanOrEqual(2);
    expect(server.calls.filter((each) => each.name === "count")).toHaveLength(1);
  });

  it("are judged by the pool itself when they stand in the URL", async () => {
    await using server = await startModernServer();
    const dial = (allowPrivateNetwork: boolean) => {
      const agent = createGuardedAgent({ allowPrivateNetwork, connectTimeoutMs: 1_000, connections: 1 });
      const { origin } = new URL(server.url);
      return agent.request({ origin, path: "/", method: "GET" }).finally(() => agent.destroy());
    };
    await expect(dial(false)).rejects.toMatchObject({ code: ADDRESS_REFUSED });
    expect((await dial(true)).statusCode).toBeGreaterThan(0);
  });

  it("that answer nobody are unreachable, and the call surely not sent", async () => {
    const gone = await startModernServer();
    await gone.close();
    await using upstream = connectTo(gone.url);
    expect(await upstream.callTool(call("count"))).toMatchObject({
      code: "upstream_unreachable",
      sent: false,
    });
  });

  it("of names that do not exist are unreachable", async () => {
    await using upstream = connectTo(
      "https://nowhere.example/mcp",
      {},
      {
        resolveAll: (_hostname, callback) =>
          callback(Object.assign(new Error("not found"), { code: "ENOTFOUND" }), []),
      },
    );
    expect(await upstream.callTool(call("count"))).toMatchObject({
      code: "upstream_unreachable",
      sent: false,
    });
  });
});

describe("what travels with a call", () => {
  it("is the resolved credentials on every request, and the trace context in _meta", async () => {
    await using server = await startScriptedServer(({ method }) =>
      method === "server/discover" ? said.discover : said.done,
    );
    await using upstream = connectTo(server.url, { headers: { authorization: "Bearer resolved" } });
    const trace = {
      traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
      tracestate: "vendor=1",
    };
    expect((await upstream.callTool({ ...call("anything"), ...trace })).kind).toBe("result");
    expect(server.arrived.map((request) => request.method)).toEqual(["server/discover", "tools/call"]);
    expect(server.arrived.every(({ headers }) => headers.authorization === "Bearer resolved")).toBe(true);
    expect(server.arrived[1]?.params).toMatchObject({
      _meta: { ...trace, "io.modelcontextprotocol/clientCapabilities": {} },
    });
  });

  it("is refused before it leaves when it cannot be written", async () => {
    await using server = await startLegacySessionServer();
    await using upstream = connectTo(server.url);
    await upstream.callTool(call("count"));
    expect(await upstream.callTool(call("count", { big: 1n }))).toMatchObject({
      kind: "failure",
      sent: false,
    });
    await using unusable = connectTo(server.url, { headers: { authorization: "line\nbreak" } });
    expect(await unusable.callTool(call("count"))).toMatchObject({ kind: "failure", sent: false });
    expect(server.calls).toHaveLength(1);
  });
});
