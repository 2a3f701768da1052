import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HostileMode, type ModernServer, startHostileServer, startModernServer } from "./servers.ts";
import { call, connectTo, MIB, until } from "./support.ts";

type Expected = { readonly mode: HostileMode; readonly code: string };

const TIMEOUT_MS = 600;

const failing: readonly Expected[] = [
  { mode: "hang", code: "upstream_timeout" },
  { mode: "hang-body", code: "upstream_timeout" },
  { mode: "endless-sse", code: "upstream_timeout" },
  { mode: "garbage", code: "upstream_protocol_error" },
  { mode: "html", code: "upstream_protocol_error" },
  { mode: "wrong-id", code: "upstream_protocol_error" },
  { mode: "not-jsonrpc", code: "upstream_protocol_error" },
  { mode: "sse-without-answer", code: "upstream_protocol_error" },
  { mode: "huge", code: "upstream_response_too_large" },
  { mode: "gzip-bomb", code: "upstream_response_too_large" },
  { mode: "die-half-way", code: "upstream_unreachable" },
  { mode: "die-at-once", code: "upstream_unreachable" },
  { mode: "redirect-other-origin", code: "upstream_redirect_refused" },
  { mode: "redirect-loop", code: "upstream_redirect_refused" },
  { mode: "500", code: "upstream_error" },
];

describe("a server that misbehaves", () => {
  let healthy: ModernServer;
  beforeAll(async () => {
    healthy = await startModernServer();
  });
  afterAll(() => healthy.close());

  const matrix = failing.flatMap((each) => (["modern", "legacy"] as const).map((era) => ({ ...each, era })));
  describe.each(matrix)("$mode, $era", ({ mode, code, era }) => {
    it("fails its call in bounded time and memory, runs nothing twice, and harms no other", async () => {
      await using hostile = await startHostileServer(mode, { era });
      await using upstream = connectTo(hostile.url, { timeoutMs: TIMEOUT_MS });
      await using other = connectTo(healthy.url);
      const rssBefore = process.memoryUsage().rss;
      const startedAt = Date.now();
      const [outcome, neighbour] = await Promise.all([
        upstream.callTool(call("anything", {}, TIMEOUT_MS)),
        other.callTool(call("echo", { message: "unharmed" })),
      ]);
      expect(outcome).toMatchObject({ kind: "failure", code, sent: true });
      expect(Date.now() - startedAt).toBeLessThan(TIMEOUT_MS + 2_000);
      expect(process.memoryUsage().rss - rssBefore).toBeLessThan(100 * MIB);
      expect(neighbour.kind).toBe("result");
      expect(hostile.calls).toHaveLength(mode === "redirect-loop" ? 2 : 1);
      expect(hostile.redirectTargetHits).toBe(0);
      await until("the server to be rid of us", () => hostile.openExchanges === 0);
      expect(JSON.stringify(outcome)).not.toMatch(/secret|nonsense|It works/);
      expect((await other.callTool(call("echo", { message: "still unharmed" }))).kind).toBe("result");
    });

    it("fails discovery the same way, and a call that has to connect first was surely not sent", async () => {
      await using hostile = await startHostileServer(mode, { era, atDiscover: true });
      await using upstream = connectTo(hostile.url, { timeoutMs: TIMEOUT_MS });
      const startedAt = Date.now();
      expect(await upstream.discover()).toMatchObject({ kind: "failure", code, sent: false });
      expect(await upstream.callTool(call("anything", {}, TIMEOUT_MS))).toMatchObject({
        kind: "failure",
        code,
        sent: false,
      });
      expect(Date.now() - startedAt).toBeLessThan(2 * TIMEOUT_MS + 2_000);
      expect(hostile.calls).toEqual([]);
    });
  });

  it("may redirect once within its origin, as 307 keeps method and body", async () => {
    await using hostile = await startHostileServer("redirect-same-origin");
    await using upstream = connectTo(hostile.url);
    expect(await upstream.callTool(call("anything"))).toMatchObject({
      kind: "result",
      result: { content: [{ text: "after a redirect" }] },
    });
  });

  it("cannot keep a caller's sockets: the same pool serves on after many hung calls", async () => {
    await using hostile = await startHostileServer("hang");
    await using upstream = connectTo(hostile.url, {}, { maxConnections: 4 });
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => upstream.callTool(call("anything", {}, 300))),
    );
    expect(
      outcomes.every((outcome) => outcome.kind === "failure" && outcome.code === "upstream_timeout"),
    ).toBe(true);
    // Four went out; the rest waited for a socket and is known not to have left.
    const sent = outcomes.filter((outcome) => outcome.kind === "failure" && outcome.sent).length;
    expect(sent).toBe(hostile.calls.length);
    expect(sent).toBeLessThanOrEqual(4);
    expect((await upstream.discover()).kind).toBe("discovered");
  });

  it("cannot drive us to open its stream of notifications again and again", async () => {
    await using hostile = await startHostileServer("html", { era: "legacy" });
    await using upstream = connectTo(hostile.url);
    await upstream.callTool(call("anything"));
    await until("the first stream", () => hostile.streamsOpened === 1);
    const startedAt = Date.now();
    await until("the second stream", () => hostile.streamsOpened === 2);
    expect(Date.now() - startedAt).toBeGreaterThan(800);
  });
});
