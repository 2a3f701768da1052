import { type Envelope, type McpCall, subjects } from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Order } from "./envelopes.ts";
import type { ExecutionBench } from "./execution-bench.ts";
import { type McpBench, mcpOf, startMcpBench } from "./mcp-bench.ts";

/** Questions of older servers as envelopes, through the executor's own process, and answers that are not theirs to give. */
let mcp: McpBench;
let bench: ExecutionBench;
beforeAll(async () => {
  mcp = await startMcpBench();
  bench = mcp.bench;
});
afterAll(async () => {
  await mcp?.[Symbol.asyncDispose]();
});

describe("a question of an older server", () => {
  const elicit = { tool: "test_elicitation", arguments: { message: "Who?" } };
  const park = async (
    change: Partial<McpCall> = {},
  ): Promise<{ readonly first: Envelope; readonly key: string }> => {
    const first = await mcp.run({ ...elicit, mcp: mcpOf(change) });
    const { inputRequests = {} } = { ...first.execution?.result } as { inputRequests?: object };
    return { first, key: Object.keys(inputRequests)[0] ?? "" };
  };
  const answerTo = (
    first: Envelope,
    inputResponses: unknown,
    change: Omit<Order, "mcp"> & { readonly mcp?: Partial<McpCall> } = {},
  ) => {
    const { mcp: more, ...order } = change;
    const resumes = first.execution?.parked?.call ?? "";
    return mcp.make({
      ...elicit,
      ...order,
      mcp: mcpOf({ params: { inputResponses }, resumes, executor: "executor-1", ...more }),
    });
  };
  const accept = (key: string) => ({
    [key]: { action: "accept", content: { username: "Ann", email: "a@example.com" } },
  });

  it("ends the request with the question, and the call goes on with the answer, in one session", async () => {
    const { first, key } = await park();
    expect(first.execution).toMatchObject({
      status: "completed",
      result: { resultType: "input_required", inputRequests: { [key]: { method: "elicitation/create" } } },
      parked: { call: first.id },
    });
    const second = answerTo(first, accept(key));
    mcp.sendTo("executor-1", second);
    const { execution } = await mcp.resultOf(second);
    expect(execution).toMatchObject({ status: "completed", executor: "executor-1" });
    expect(JSON.stringify(execution?.result)).toContain("Ann");
    expect(execution).not.toHaveProperty("parked");
    await until("both entries of both", async () =>
      (await bench.inLedger(first.id, "executed")) && (await bench.inLedger(second.id, "executed"))
        ? true
        : undefined,
    );
  });

  it("is asked again where the answer is none", async () => {
    const { first, key } = await park();
    const second = answerTo(first, { wrong: {} });
    mcp.sendTo("executor-1", second);
    const again = await mcp.resultOf(second);
    expect(again.execution).toMatchObject({
      result: { inputRequests: { [key]: {} } },
      parked: { call: first.id },
    });
    const third = answerTo(again, accept(key));
    mcp.sendTo("executor-1", third);
    expect(JSON.stringify((await mcp.resultOf(third)).execution?.result)).toContain("Ann");
  });

  it.each([
    ["by another key", { key: "key_2" }],
    ["in another session", { mcp: { session: "another" } }],
    ["with other arguments", { arguments: { message: "Who else?" } }],
    ["to another tool", { tool: "test_sampling", arguments: { prompt: "Who?" } }],
    ["by another method", { mcp: { method: "prompts/get" as const }, tool: "test_simple_prompt" }],
    ["on another server", { server: "young" }],
    ["of a call that is none", { mcp: { resumes: "019aa0c5-7000-7000-8000-000000000009" } }],
  ])("is not answered %s, and still waits for who was asked", async (_what, change) => {
    const { first, key } = await park();
    const attack = answerTo(first, accept(key), change);
    mcp.sendTo("executor-1", attack);
    expect(await bench.final(attack.id)).toMatchObject({ outcome: "failed", code: "call_gone" });
    const second = answerTo(first, accept(key));
    mcp.sendTo("executor-1", second);
    expect(JSON.stringify((await mcp.resultOf(second)).execution?.result)).toContain("Ann");
  });

  it("is not answered with a ticket for another call, or for other answers", async () => {
    const { first, key } = await park();
    const forged = mcp.make(
      { ...elicit, mcp: mcpOf({ params: { inputResponses: accept(key) } }) },
      {
        envelope: (signed) => {
          const { mcp: plain, ...request } = signed.request;
          return { ...signed, request: { ...request, mcp: mcpOf({ ...plain, resumes: first.id }) } };
        },
      },
    );
    const altered = answerTo(first, { [key]: { action: "decline" } });
    const params = { inputResponses: accept(key) };
    const { mcp: signed } = altered.request;
    for (const attack of [
      forged,
      { ...altered, request: { ...altered.request, mcp: mcpOf({ ...signed, params }) } },
    ]) {
      mcp.sendTo("executor-1", attack);
      expect(await bench.final(attack.id)).toMatchObject({ outcome: "failed", code: "ticket_refused" });
    }
  });

  it("is answered once", async () => {
    const { first, key } = await park();
    const [one, two] = [answerTo(first, accept(key)), answerTo(first, accept(key))];
    for (const each of [one, two]) mcp.sendTo("executor-1", each);
    const codes = await Promise.all(
      [one, two].map(async ({ id }) =>
        until("an end", () => {
          if (mcp.results.some((each) => each.id === id)) return "done";
          const last = bench.replies(id).find(({ type }) => type === "final");
          return last?.type === "final" ? last.code : undefined;
        }),
      ),
    );
    expect(codes.toSorted()).toEqual(["call_gone", "done"]);
  });

  it("ends where the client cancels", async () => {
    const { first, key } = await park();
    bench.ingress.publish(subjects.cancel("executor-1"), { v: 1, id: first.id });
    await bench.ingress.flush();
    await until("the call to be gone", async () => {
      const late = answerTo(first, accept(key));
      mcp.sendTo("executor-1", late);
      return (await bench.fate(late.id)) === "call_gone" ? true : undefined;
    });
  });
});
