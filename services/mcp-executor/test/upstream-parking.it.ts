import { startConformanceServer } from "@portcullis/testkit";
import { describe, expect, it } from "vitest";
import type { CallStep, RunningCall, Upstream, UpstreamCall } from "../src/adapters/upstream/upstream.ts";
import { startLegacyFront } from "./legacy-front.ts";
import { json, type RawRequest, sse, startRawServer, stream } from "./raw-server.ts";
import { connectTo, nobody, until, upstreamCall } from "./support.ts";

const info = { name: "client", version: "1" };
const able = { info, capabilities: { elicitation: {}, sampling: {}, roots: {} } };

type Asked = { readonly inputRequests: Readonly<Record<string, { method: string; params?: unknown }>> };
const start = (
  upstream: Upstream,
  name: string,
  args = {},
  change: Partial<UpstreamCall> = {},
): RunningCall => {
  const client = change.client ?? able;
  const owner = { org: "acme", key: "key_1", client };
  const mcp = { method: "tools/call", name, params: {} } as const;
  return upstream.start(upstreamCall(name, args, { mcp, client, owner, ...change }));
};
const asked = (step: CallStep): Asked => {
  if (step.kind !== "asks") throw new Error(`it did not ask: ${JSON.stringify(step)}`);
  return JSON.parse(step.text) as Asked;
};
const answers = (of: object): ReadonlyMap<string, string> =>
  new Map(Object.entries(of).map(([key, value]) => [key, JSON.stringify(value)]));

describe("a server of 2025 that asks in mid-call", () => {
  it.each([
    [
      "test_elicitation",
      { message: "Who?" },
      "elicitation/create",
      { action: "accept", content: { username: "Ann" } },
      "Ann",
    ],
    [
      "test_sampling",
      { prompt: "Hi" },
      "sampling/createMessage",
      { role: "assistant", model: "m", content: { type: "text", text: "hello" } },
      "hello",
    ],
  ] as const)(
    "by %s waits for the client, and goes on with its answer",
    async (name, args, method, response, seen) => {
      await using server = await startConformanceServer();
      await using front = await startLegacyFront(server.url);
      await using upstream = connectTo(front.url);
      const running = start(upstream, name, args);
      const { inputRequests } = asked(await running.next(nobody));
      const [[key = "", question] = []] = Object.entries(inputRequests);
      expect(question?.method).toBe(method);
      expect(JSON.stringify(question)).not.toContain("progressToken");
      running.answer(answers({ [key]: response, extra: {} }));
      const step = await running.next(nobody);
      expect(JSON.stringify(step)).toContain(seen);
      expect(step).toMatchObject({ kind: "done", outcome: { kind: "result" } });
      // The tool's own count of its rounds differs; that it was one call of ours is what the session shows.
      expect(front.sessions()).toHaveLength(1);
    },
  );

  it("hears the schema of its form word for word", async () => {
    await using server = await startConformanceServer();
    await using front = await startLegacyFront(server.url);
    await using upstream = connectTo(front.url);
    const step = await start(upstream, "test_elicitation_sep1330_enums").next(nobody);
    for (const word of ["enumNames", "oneOf", "anyOf", "const"])
      expect(JSON.stringify(asked(step))).toContain(word);
  });

  it("asks again, under the same key, where the client gives no answer or a wrong one", async () => {
    await using server = await startConformanceServer();
    await using front = await startLegacyFront(server.url);
    await using upstream = connectTo(front.url);
    const running = start(upstream, "test_elicitation", { message: "Who?" });
    const first = asked(await running.next(nobody));
    const key = Object.keys(first.inputRequests)[0] ?? "";
    for (const wrong of [{}, { other: { action: "accept" } }, { [key]: 12345 }, { [key]: { roots: [] } }]) {
      running.answer(answers(wrong));
      expect(asked(await running.next(nobody))).toEqual(first);
    }
    running.answer(answers({ [key]: { action: "decline" } }));
    expect(JSON.stringify(await running.next(nobody))).toContain("decline");
  });

  it.each([
    ["nothing", {}, "test_elicitation"],
    ["something else", { sampling: {} }, "test_elicitation"],
  ])("gets nothing out of a client that can do %s", async (_what, capabilities, name) => {
    await using server = await startConformanceServer();
    await using front = await startLegacyFront(server.url);
    await using upstream = connectTo(front.url);
    const step = await start(upstream, name, { message: "?" }, { client: { info, capabilities } }).next(
      nobody,
    );
    expect(step.kind).toBe("done");
  });

  it("is told that nobody answers, and that the call is over, where it was given up", async () => {
    const seen: RawRequest[] = [];
    await using server = await startRawServer("legacy", (request, response) => {
      if (request.method !== "tools/call") {
        seen.push(request);
        return void response.writeHead(202).end();
      }
      response
        .writeHead(200, stream)
        .write(sse('{"jsonrpc":"2.0","id":"q","method":"elicitation/create","params":{"message":"?"}}'));
    });
    await using upstream = connectTo(server.url);
    const running = start(upstream, "t");
    asked(await running.next(nobody));
    running.abandon();
    await until("both to be told", () => seen.length === 2);
    expect(seen.map(({ text }) => JSON.parse(text))).toContainEqual({
      jsonrpc: "2.0",
      id: "q",
      error: { code: -32603, message: expect.any(String) },
    });
    expect(seen.map(({ method }) => method)).toContain("notifications/cancelled");
    expect(upstream.running()).toBe(0);
  });

  it("may ask on the session's own stream, for the newest call, and several things at once", async () => {
    const got: string[] = [];
    await using server = await startRawServer("legacy", (request, response, { push }) => {
      if (request.method === "tools/call") {
        push('{"jsonrpc":"2.0","id":1,"method":"roots/list"}');
        push('{"jsonrpc":"2.0","id":2,"method":"elicitation/create","params":{"message":"?"}}');
        push('{"jsonrpc":"2.0","id":3,"method":"ping"}');
        const timer = setInterval(() => {
          if (got.length < 3) return;
          clearInterval(timer);
          const result = { content: [{ type: "text", text: got.toSorted().join(" ") }] };
          response.writeHead(200, json).end(JSON.stringify({ jsonrpc: "2.0", id: request.id, result }));
        }, 10);
        return;
      }
      const { id, result } = JSON.parse(request.text);
      got.push(`${id}:${Object.keys(result).join()}`);
      response.writeHead(202).end();
    });
    await using upstream = connectTo(server.url);
    const running = start(upstream, "t");
    const { inputRequests } = asked(await running.next(nobody));
    expect(Object.values(inputRequests).map(({ method }) => method)).toEqual([
      "roots/list",
      "elicitation/create",
    ]);
    const [roots = "", form = ""] = Object.keys(inputRequests);
    running.answer(answers({ [roots]: { roots: [] }, [form]: { action: "cancel" } }));
    expect(await running.next(nobody)).toMatchObject({
      outcome: { result: { content: [{ text: "1:roots 2:action 3:" }] } },
    });
  });

  it("does not lose its time while the client thinks, and has it again after", async () => {
    await using server = await startConformanceServer();
    await using front = await startLegacyFront(server.url);
    await using upstream = connectTo(front.url);
    const running = start(upstream, "test_elicitation", { message: "?" }, { timeoutMs: 1_000 });
    const { inputRequests } = asked(await running.next(nobody));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    running.answer(answers({ [Object.keys(inputRequests)[0] ?? ""]: { action: "decline" } }));
    expect(await running.next(nobody)).toMatchObject({ outcome: { kind: "result" } });
  });
});

describe("a server of 2026-07-28", () => {
  it("asks by its result, which is handed on with all that it says", async () => {
    await using server = await startConformanceServer();
    await using upstream = connectTo(server.url);
    const step = await start(upstream, "test_elicitation", { message: "Who?" }).next(nobody);
    expect(step).toMatchObject({
      outcome: { kind: "result", result: { resultType: "input_required", inputRequests: { answer: {} } } },
    });
  });

  it("hears what the client of the request can do, not what another could", async () => {
    await using server = await startConformanceServer();
    await using upstream = connectTo(server.url);
    await start(upstream, "test_sampling", { prompt: "p" }).next(nobody);
    const step = await start(
      upstream,
      "test_missing_capability",
      {},
      { client: { info, capabilities: {} } },
    ).next(nobody);
    expect(step).toMatchObject({
      outcome: { kind: "error", error: { code: -32021, data: { requiredCapabilities: { sampling: {} } } } },
    });
  });
});
