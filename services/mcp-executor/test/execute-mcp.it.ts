import { definitionHash, promptDefinitionHash } from "@portcullis/catalog";
import { subjects } from "@portcullis/contracts";
import { startHostileServer, until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExecutionBench } from "./execution-bench.ts";
import { type McpBench, mcpOf, startMcpBench } from "./mcp-bench.ts";
import { json, startRawServer } from "./raw-server.ts";
import { serverRecord } from "./records.ts";

/** Requests over MCP as envelopes, through the executor's own process: events, subscriptions, cancellation, isolation. */
let mcp: McpBench;
let bench: ExecutionBench;
beforeAll(async () => {
  mcp = await startMcpBench();
  bench = mcp.bench;
});
afterAll(async () => {
  await mcp?.[Symbol.asyncDispose]();
});

describe("what a server says", () => {
  it("of its prompts and resources passes as it comes, its errors too, for an inspector to read", async () => {
    const prompt = await mcp.run({
      server: "young",
      tool: "test_simple_prompt",
      mcp: mcpOf({ method: "prompts/get" }),
    });
    expect(prompt.execution).toMatchObject({ status: "completed", result: { messages: [{}] } });
    const gone = await mcp.run({
      server: "young",
      tool: "test://none",
      mcp: mcpOf({ method: "resources/read" }),
    });
    expect(gone.execution).toMatchObject({
      status: "failed",
      code: "upstream_error",
      error: { code: -32602, data: { uri: "test://none" } },
    });
    expect(gone.execution).not.toHaveProperty("result");
  });

  it("of its progress goes to an inspector in numbered order, and is counted in the answer", async () => {
    const call = await mcp.run({
      server: "young",
      tool: "test_tool_with_progress",
      mcp: mcpOf({ wants: { progress: true } }),
    });
    const own = mcp.events.filter(({ id }) => id === call.id);
    expect(own.map(({ sequence, event }) => [sequence, event.params.progress])).toEqual([
      [0, 0],
      [1, 50],
      [2, 100],
    ]);
    expect(own.every(({ event }) => !("progressToken" in event.params))).toBe(true);
    expect(call.execution?.events).toBe(3);
    const progress = bench.replies(call.id).filter(({ type }) => type === "progress");
    expect(progress[0]).toMatchObject({ executor: "executor-1", until: expect.any(String) });
    // The first of the three was a sign of life; the others came within the same second.
    expect(progress).toHaveLength(2);
  });

  it("a hang-up of an older server to be asked again is told, and the answer comes", async () => {
    const call = await mcp.run({ tool: "test_reconnection", mcp: mcpOf() });
    expect(JSON.stringify(call.execution?.result)).toContain("Still here");
    expect(bench.replies(call.id)).toContainEqual(
      expect.objectContaining({ type: "progress", paused: { retryMs: 50 } }),
    );
  });

  it("keeps its digits", async () => {
    const text = '{"content":[],"structuredContent":{"n":12345678901234567890}}';
    await using raw = await startRawServer(
      "modern",
      ({ id, method }, response) => {
        const result =
          method === "tools/list" ? '{"tools":[{"name":"t","inputSchema":{"type":"object"}}]}' : text;
        response.writeHead(200, json).end(`{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":${result}}`);
      },
      { tools: {} },
    );
    await mcp.approve("tools", raw.url);
    await until("the new address to be called", async () => {
      const call = mcp.make({ server: "tools", tool: "t", mcp: mcpOf() });
      bench.send(call);
      if ((await bench.fate(call.id)) !== "claimed") return undefined;
      return (await mcp.resultOf(call)).execution?.exact === text ? true : undefined;
    });
  });
});

describe("the definition of a prompt", () => {
  it("is what the server says of it today, not what the record has", async () => {
    await using raw = await startRawServer(
      "modern",
      ({ id, method }, response) => {
        const lists: Record<string, object> = {
          "tools/list": { tools: [] },
          "prompts/list": { prompts: [{ name: "p", description: "Changed since." }] },
        };
        const result = lists[method ?? ""] ?? { messages: [] };
        response.writeHead(200, json).end(JSON.stringify({ jsonrpc: "2.0", id, result }));
      },
      { prompts: {} },
    );
    const definition = { name: "p", description: "As approved." };
    const approved = promptDefinitionHash(definition);
    await bench.putServer({
      ...serverRecord(raw.url, { slug: "locked" }),
      prompts: [{ name: "p", definitionHash: approved, definition, risk: "none" }],
    });
    await until(
      "the record to be seen",
      () => raw.arrived.some(({ method }) => method === "prompts/list") || undefined,
    );
    const call = mcp.make(
      { server: "locked", tool: "p", mcp: mcpOf({ method: "prompts/get" }) },
      { ticket: { definitionHash: approved } },
    );
    bench.send(call);
    expect(await bench.final(call.id)).toMatchObject({ outcome: "denied", code: "tool_not_in_scope" });
    expect(raw.arrived.map(({ method }) => method)).not.toContain("prompts/get");
  });

  it("has to be the approved one, as that of a tool", async () => {
    const attack = mcp.make(
      { server: "young", tool: "test_simple_prompt", mcp: mcpOf({ method: "prompts/get" }) },
      { ticket: { definitionHash: promptDefinitionHash({ name: "test_simple_prompt" }) } },
    );
    bench.send(attack);
    expect(await bench.final(attack.id)).toMatchObject({ outcome: "denied", code: "tool_not_in_scope" });
    const asTool = mcp.make(
      { server: "young", tool: "test_simple_prompt", mcp: mcpOf() },
      { ticket: { definitionHash: definitionHash({ name: "test_simple_prompt" }, null) } },
    );
    bench.send(asTool);
    expect(await bench.final(asTool.id)).toMatchObject({ outcome: "denied", code: "tool_not_in_scope" });
  });
});

describe("a subscription", () => {
  it("is kept for who has it, and for as long as it would pass again", async () => {
    const uri = "test://watched-resource";
    const session = "s1";
    await mcp.run({ tool: uri, mcp: mcpOf({ method: "resources/subscribe", session }) });
    const renewal = { v: 1, server: "old", uri, org: "acme", key: "key_1", session };
    const renew = async (change: object = {}): Promise<unknown> => {
      const body = { ...renewal, ...change };
      const data = await bench.ingress.request(subjects.renew("executor-1"), body, { timeoutMs: 5_000 });
      return JSON.parse(new TextDecoder().decode(data));
    };
    expect(await renew()).toEqual({ ok: true });
    for (const change of [
      { key: "key_2" },
      { session: "s2" },
      { uri: "test://other" },
      { server: "young" },
      { v: 2 },
    ])
      expect(await renew(change)).toEqual({ ok: false });
    await bench.putKey({ scope: ["old/*_nothing"] });
    await until(
      "the scope to be seen",
      async () => ((await renew()) as { ok: boolean }).ok === false || undefined,
    );
    await bench.putKey({});
    await until("the scope to be seen", async () => ((await renew()) as { ok: boolean }).ok || undefined);
  });
});

describe("a call that takes long", () => {
  it("ends where its client cancels, and the server hears of it", async () => {
    const tools = await startHostileServer("hang");
    await mcp.approve("locked", tools.url, { timeoutMs: 60_000 });
    const call = await until("the call to run", async () => {
      const envelope = mcp.make({ server: "locked", tool: "anything", mcp: mcpOf() });
      bench.send(envelope);
      return (await bench.fate(envelope.id)) === "claimed" ? envelope : undefined;
    });
    await until("the server to have it", () => tools.calls.length > 0 || undefined);
    bench.ingress.publish(subjects.cancel("executor-1"), { v: 1, id: call.id });
    expect(await bench.final(call.id)).toMatchObject({
      outcome: "failed",
      code: "client_cancelled",
      envelope: { execution: { status: "failed" } },
    });
    await until("the server to be rid of us", () => tools.openExchanges === 0 || undefined);
    await tools.close();
  });
});

describe("a server that does not answer", () => {
  it("is given a rest, and no other server has less of its calls", async () => {
    const dead = await startHostileServer("hang", { atDiscover: true });
    await bench.putServer({
      ...serverRecord(dead.url, { slug: "locked", timeoutMs: 500 }),
      tools: [
        {
          name: "anything",
          definitionHash: "a".repeat(64),
          definition: { name: "anything" },
          risk: "none",
          labels: [],
        },
      ],
    });
    const healthy = Array.from({ length: 20 }, () =>
      mcp.make({ server: "young", tool: "test_simple_text", mcp: mcpOf() }),
    );
    const toDead = () => {
      const envelope = mcp.make({ server: "locked", tool: "anything", mcp: mcpOf() });
      bench.send(envelope);
      return bench.final(envelope.id, 30_000);
    };
    const lost = [toDead(), toDead()];
    for (const envelope of healthy) bench.send(envelope);
    await Promise.all(healthy.map((envelope) => mcp.resultOf(envelope)));
    await Promise.all(lost);
    await until(
      "it to be suspended",
      async () => ((await toDead()).code === "upstream_suspended" ? true : undefined),
      30_000,
    );
    const more = await mcp.run({ server: "young", tool: "test_simple_text", mcp: mcpOf() });
    expect(more.execution?.status).toBe("completed");
    await dead.close();
  });

  it("takes no more calls at a time than its record says", async () => {
    const busy = await startHostileServer("hang");
    await mcp.approve("locked", busy.url, { timeoutMs: 5_000, maxConcurrentCalls: 1 });
    const codes = await until("one of two to find no room", async () => {
      const two = [1, 2].map(() => mcp.make({ server: "locked", tool: "anything", mcp: mcpOf() }));
      for (const envelope of two) bench.send(envelope);
      const fates = await Promise.all(two.map(({ id }) => bench.fate(id)));
      return fates.includes("overloaded") ? fates : undefined;
    });
    expect(codes).toContain("overloaded");
    await busy.close();
  });
});
