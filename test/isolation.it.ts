import { setTimeout as delay } from "node:timers/promises";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestGate, type TestGate } from "./support/gate.ts";
import { type RawMcpServer, startRawMcpServer } from "./support/raw-mcp-server.ts";
import { type Era, type WireClient, wireClient } from "./support/wire-client.ts";

/** A server that is slow, or dead, is nobody's trouble but that of its own callers. */
let gate: TestGate;
const servers: Record<string, RawMcpServer> = {};
const eras = ["modern", "legacy"] as const;
const STEP_MS = 400;
/** A call that says something in time may take longer than the server's timeout and the gate's own deadline together. */
const TIMEOUT_MS = 1_500;
const DEADLINE_MS = 3_000;
const LONG_STEPS = 13;

const tools = ["echo", "hang", "long"].map((name) => ({ name, inputSchema: { type: "object" } }));
const done = '{"resultType":"complete","content":[{"type":"text","text":"done"}]}';

/** Echoes at once, works long with signs of life, or hangs until nobody waits. */
const start = (era: Era, port?: number): Promise<RawMcpServer> =>
  startRawMcpServer({
    eras: [era],
    capabilities: { tools: {} },
    ...(port === undefined ? {} : { port }),
    handle: async ({ method, params, notify, gone }) => {
      if (method === "tools/list") {
        const list = { tools, resultType: "complete", ttlMs: 0, cacheScope: "private" };
        return { result: JSON.stringify(list) };
      }
      const { name, _meta: meta } = JSON.parse(params);
      if (name === "hang") {
        await new Promise((resolve) => gone.addEventListener("abort", resolve, { once: true }));
      }
      for (let step = 1; name === "long" && step <= LONG_STEPS && !gone.aborted; step += 1) {
        await delay(STEP_MS);
        const said = { progressToken: meta?.progressToken, progress: step };
        notify("notifications/progress", JSON.stringify(said));
      }
      return { result: done };
    },
  });

beforeAll(async () => {
  for (const era of eras) servers[`good-${era}`] = await start(era);
  servers.slow = await start("modern");
  servers.dead = await start("modern");
  gate = await startTestGate({
    env: {
      ingress: { PORTCULLIS_DEADLINE_MS: String(DEADLINE_MS) },
      "mcp-executor": { PORTCULLIS_BREAKER_PAUSE_MS: "2000" },
    },
  });
  for (const [slug, { url }] of Object.entries(servers)) {
    const timeoutMs = slug === "slow" ? 60_000 : TIMEOUT_MS;
    const approved = await gate.approve(slug, { url, timeoutMs });
    if (approved.status !== 200) throw new Error(JSON.stringify(approved.body));
  }
});
afterAll(async () => {
  await gate?.[Symbol.asyncDispose]();
  for (const server of Object.values(servers)) await server[Symbol.asyncDispose]();
});

const clientOf = async (slug: string, era: Era = "modern"): Promise<WireClient> => {
  const client = wireClient({ url: `${gate.stack.ingressUrl}/mcp/${slug}`, era, key: gate.key });
  await client.connect();
  return client;
};
const call = (name: string, meta: object = {}, mark = ""): string =>
  JSON.stringify({ name, arguments: { mark }, _meta: meta });
const codeOf = (error: string | undefined): string => JSON.parse(error ?? "{}").data?.code ?? String(error);
/** How many calls, of those with a mark where one is given, still wait at a server. */
const hangingOn = (server: RawMcpServer | undefined, mark = ""): number =>
  server?.received.filter(
    ({ params, gone }) => params.includes('"hang"') && params.includes(mark) && !gone.aborted,
  ).length ?? 0;

describe("one server hangs, one is dead, one is good", () => {
  it("the good one's lists and calls all come through while a hundred calls hang", async () => {
    const slow = await clientOf("slow");
    const good = await clientOf("good-modern");
    const all = wireClient({ url: `${gate.stack.ingressUrl}/mcp`, era: "modern", key: gate.key });
    const nobodyWaits = new AbortController();
    const hanging = Array.from({ length: 100 }, () =>
      slow.request("tools/call", call("hang"), { signal: nobodyWaits.signal }).catch(() => "cut"),
    );
    await until("the server has all hundred", () => hangingOn(servers.slow) === 100);
    const answers = await Promise.all(
      Array.from({ length: 100 }, async (_, turn) => {
        if (turn % 10 === 0) return (await all.request("tools/list")).result;
        return (await good.request("tools/call", call("echo"))).result;
      }),
    );
    expect(answers.filter((answer) => answer === undefined)).toEqual([]);
    // The server itself answers as well: it is only those calls that hang.
    expect((await slow.request("tools/call", call("echo"))).result).toBeDefined();
    nobodyWaits.abort();
    expect(new Set(await Promise.all(hanging))).toEqual(new Set(["cut"]));
    await until("the server is told that nobody waits", () => hangingOn(servers.slow) === 0);
  });

  it("a dead one is asked no more for a while, and again when it is back; its list stays", async () => {
    const client = await clientOf("dead");
    const port = Number(new URL(servers.dead?.url ?? "").port);
    await servers.dead?.[Symbol.asyncDispose]();
    const codes = new Set<string>();
    const ask = async (): Promise<string> => {
      const { error } = await client.request("tools/call", call("echo"));
      const code = error === undefined ? "answered" : codeOf(error);
      codes.add(code);
      return code;
    };
    await until("the gate gives the server a rest", async () => (await ask()) === "upstream_suspended");
    expect([...codes].sort()).toEqual(["upstream_suspended", "upstream_unreachable"]);
    const { result } = await client.request("tools/list");
    expect(JSON.parse(result ?? "{}").tools.map(({ name }: { name: string }) => name)).toEqual([
      "echo",
      "hang",
      "long",
    ]);
    servers.dead = await start("modern", port);
    await until("the gate asks it again", async () => (await ask()) === "answered", 40_000);
    expect(codes).toEqual(new Set(["upstream_suspended", "upstream_unreachable", "answered"]));
  });
});

describe.concurrent.each(eras.flatMap((client) => eras.map((upstream) => [client, upstream] as const)))(
  "a %s client and a %s server",
  (era, upstream) => {
    it("a call that says how far it is outlives the server's timeout and the gate's deadline", async () => {
      const client = await clientOf(`good-${upstream}`, era);
      const { result, messages } = await client.request("tools/call", call("long", { progressToken: 7 }));
      expect(result).toContain("done");
      const steps = messages.slice(0, -1).map((message) => JSON.parse(message).params);
      expect(steps).toEqual(
        Array.from({ length: LONG_STEPS }, (_, at) => ({ progressToken: 7, progress: at + 1 })),
      );
    });

    it("a call that says nothing ends at the server's timeout, and the server is told", async () => {
      const client = await clientOf(`good-${upstream}`, era);
      const mark = `of ${era}`;
      const { error } = await client.request("tools/call", call("hang", {}, mark));
      expect(codeOf(error)).toBe("upstream_timeout");
      await until("the server stops", () => hangingOn(servers[`good-${upstream}`], mark) === 0);
    });

    it("a call that its client cancels is cancelled at the server", async () => {
      const client = await clientOf(`good-${upstream}`, era);
      const server = servers[`good-${upstream}`];
      const hangUp = new AbortController();
      const params = call("long", { progressToken: 7 }, `cancelled by ${era}`);
      const cancelled = client
        .request("tools/call", params, { id: "4711", signal: hangUp.signal })
        .catch(() => undefined);
      const running = await until("the call runs", () =>
        server?.received.find((request) => request.params.includes(`cancelled by ${era}`)),
      );
      if (era === "modern") hangUp.abort();
      else expect(await client.notify("notifications/cancelled", '{"requestId":4711}')).toBe(202);
      // Sooner than it would end by itself.
      await until("the server hears of it", () => running.gone.aborted, 3_000);
      // No answer to a request that its client took back (2025-11-25, cancellation).
      expect((await cancelled)?.result).toBeUndefined();
    });
  },
);
