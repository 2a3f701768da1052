import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  blocked,
  eras,
  expectStopped,
  type GovernedGate,
  parsed,
  reached,
  secret,
  startGovernedGate,
  toolCall,
  withheld,
} from "./support/governed-gate.ts";
import { override, spoiltTools } from "./support/governed-server.ts";
import type { WireOptions } from "./support/wire-client.ts";
import type { Exchange } from "./support/wire-exchange.ts";

/**
 * Every direction of `/mcp` that carries text passes inspection: what is stopped is not shown, does not run where it came
 * from the client, says a code and the id of its trace, and stands in the trace without its secret.
 */
let governed: GovernedGate;
beforeAll(async () => {
  governed = await startGovernedGate();
});
afterAll(async () => {
  await governed?.[Symbol.asyncDispose]();
});

const pairs = eras.flatMap((client) => eras.map((upstream) => [client, upstream] as const));

describe.each(pairs)("a %s client and a %s server", (era, upstream) => {
  const requests: readonly (readonly [string, string, string])[] = [
    ["a tool's arguments", "tools/call", toolCall("echo", { deep: [{ note: secret }] })],
    ["the name of an argument", "tools/call", toolCall("echo", { [secret]: 1 })],
    ["a member that nobody knows", "tools/call", toolCall("echo", {}, { "x-note": secret })],
    ["the client's own _meta", "tools/call", toolCall("echo", {}, { _meta: { "example.org/n": secret } })],
    ["a prompt's argument", "prompts/get", JSON.stringify({ name: "say", arguments: { topic: secret } })],
    ["a resource's URI", "resources/read", JSON.stringify({ uri: `gov:///open/${secret}` })],
    [
      "the text to complete",
      "completion/complete",
      JSON.stringify({
        ref: { type: "ref/prompt", name: "say" },
        argument: { name: "topic", value: secret },
      }),
    ],
    [
      "the context of a completion",
      "completion/complete",
      JSON.stringify({
        ref: { type: "ref/resource", uri: "gov:///open/{name}" },
        argument: { name: "name", value: "a" },
        context: { arguments: { other: secret } },
      }),
    ],
  ];
  it.each(requests)("a secret in %s stays here", async (_where, method, params) => {
    const client = await governed.clientOf(era, upstream);
    const calls = await reached(governed.servers[upstream], async () => {
      await expectStopped(governed.gate, await client.request(method, params), blocked);
    });
    expect(calls).toBe(0);
  });

  const results: readonly (readonly [string, string, string])[] = [
    ...[...Object.keys(spoiltTools), "report_error"].map(
      (name) => [`the result of ${name}`, "tools/call", toolCall(name)] as const,
    ),
    ["a prompt's message", "prompts/get", JSON.stringify({ name: "spoilt" })],
    ["a resource's contents", "resources/read", JSON.stringify({ uri: "gov:///spoilt" })],
  ];
  it.each(results)("an override in %s is withheld", async (_where, method, params) => {
    const client = await governed.clientOf(era, upstream);
    const calls = await reached(governed.servers[upstream], async () => {
      await expectStopped(governed.gate, await client.request(method, params), withheld);
    });
    expect(calls).toBe(1);
  });

  it("an override in a progress or log message is not shown; what is clean around it is", async () => {
    const client = await governed.clientOf(era, upstream);
    if (era === "legacy") await client.request("logging/setLevel", '{"level":"debug"}');
    const logLevel = era === "modern" ? { "io.modelcontextprotocol/logLevel": "debug" } : {};
    for (const name of ["report_progress", "report_log"]) {
      const _meta = { progressToken: "mine", ...logLevel };
      const { result, messages } = await client.request("tools/call", toolCall(name, {}, { _meta }));
      expect(result).toContain("Sunny.");
      expect(messages.join()).not.toContain(override);
      const events = messages.slice(0, -1).map((message) => parsed(message).params);
      expect(events).toEqual([
        expect.objectContaining(name === "report_log" ? { data: "half" } : { message: "half" }),
      ]);
      if (name === "report_progress") expect(events[0]).toMatchObject({ progressToken: "mine", progress: 0 });
    }
  });

  it("an override in a question of the server is never asked", async () => {
    const client = await governed.clientOf(era, upstream);
    const answer = await client.request("tools/call", toolCall("ask_badly"), {
      hear: (message) => expect.fail(`asked: ${message}`),
    });
    await expectStopped(governed.gate, answer, withheld);
  });

  it("a secret in the answer to a question does not reach the server; an ordinary answer does", async () => {
    const client = await governed.clientOf(era, upstream);
    const answerWith = async (colour: string): Promise<Exchange> => {
      const reply = { action: "accept", content: { colour } };
      const hear: WireOptions["hear"] = (message) => {
        expect(parsed(message)).toMatchObject({
          method: "elicitation/create",
          params: { message: "Which colour?" },
        });
        return JSON.stringify({ result: reply });
      };
      const first = await client.request("tools/call", toolCall("ask_colour"), { hear });
      if (era === "legacy") return first;
      const { inputRequests, requestState } = parsed(first.result);
      const [key = ""] = Object.keys(inputRequests);
      expect(inputRequests[key]).toMatchObject({ params: { message: "Which colour?" } });
      const more = { inputResponses: { [key]: reply }, requestState };
      return client.request("tools/call", toolCall("ask_colour", {}, more));
    };
    const good = await answerWith("blue");
    expect(good.result).toMatch(/heard .*blue/);
    await expectStopped(governed.gate, await answerWith(secret), blocked);
    const stopped = { ...blocked, category: "pii" };
    // A person who is asked may say who they are; who is not asked sends an argument that looks like an answer.
    const mail = "bob@mail-relay.io";
    // What came back to the client is a result, and those are cleaned.
    expect((await answerWith(mail)).result).toMatch(/heard .*<EMAIL_ADDRESS/);
    for (const key of ["colour", "q"]) {
      const inputResponses = { [key]: { action: "accept", content: { colour: mail } } };
      const unasked = await client.request("tools/call", toolCall("ask_colour", {}, { inputResponses }));
      await expectStopped(governed.gate, unasked, stopped);
    }
  });
});
