import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  eras,
  type GovernedGate,
  parsed,
  reached,
  slugOf,
  startGovernedGate,
  toolCall,
  UUID,
} from "./support/governed-gate.ts";
import { type WireClient, wireClient } from "./support/wire-client.ts";

/** What a key may see of `/mcp`, and what a client may do with the state that it carries for a server. */
let governed: GovernedGate;
beforeAll(async () => {
  governed = await startGovernedGate();
});
afterAll(async () => {
  await governed?.[Symbol.asyncDispose]();
});

describe("INV-7: what is out of scope looks like what is not there", () => {
  const upstream = "modern";
  const narrow = () =>
    governed.gate.newKey({
      scope: [
        `${slugOf(upstream)}/echo`,
        `${slugOf(upstream)}/prompts:say`,
        `${slugOf(upstream)}/resources:gov:///open/*`,
      ],
    });
  /** All of an answer but what names the request and its target. */
  const anonymous = async (response: Response, target: string) => {
    const text = await response.text();
    const headers = [...response.headers].filter(
      ([name]) => !/^(date|content-length|x-request-id|traceparent)$/.test(name),
    );
    return {
      status: response.status,
      headers: headers.map(([name, value]) =>
        // Every session has its own.
        name === "mcp-session-id" ? name : `${name}: ${value.replace(new RegExp(UUID, "g"), "ID")}`,
      ),
      text: text.replaceAll(target, "TARGET").replace(new RegExp(UUID, "g"), "ID"),
    };
  };
  const same: readonly (readonly [string, (target: string) => object, string, string])[] = [
    ["tools/call", (name) => ({ name, arguments: {} }), "hidden", "nowhere"],
    ["prompts/get", (name) => ({ name }), "hidden", "nowhere"],
    ["resources/read", (uri) => ({ uri }), "gov:///spoilt", "gov:///nothing"],
    [
      "completion/complete",
      (name) => ({ ref: { type: "ref/prompt", name }, argument: { name: "topic", value: "a" } }),
      "hidden",
      "nowhere",
    ],
  ];
  it.each(same.flatMap((each) => eras.map((era) => [era, ...each] as const)))(
    "for a %s client, %s",
    async (era, method, params, hidden, missing) => {
      const { key } = await narrow();
      const client = await governed.clientOf(era, upstream, key);
      const calls = await reached(governed.servers[upstream], async () => {
        const ask = async (target: string) =>
          anonymous(await client.send(method, JSON.stringify(params(target)), { id: "7" }), target);
        const first = await ask(hidden);
        expect(first.text).toContain("error");
        expect(await ask(missing)).toEqual(first);
      });
      expect(calls).toBe(0);
    },
  );

  it.each(eras)("for a %s client, the lists hold what the scope holds", async (era) => {
    const { key } = await narrow();
    const client = await governed.clientOf(era, upstream, key);
    const list = async (method: string) => parsed((await client.request(method)).result);
    expect((await list("tools/list")).tools.map(({ name }: { name: string }) => name)).toEqual(["echo"]);
    expect((await list("prompts/list")).prompts.map(({ name }: { name: string }) => name)).toEqual(["say"]);
    expect((await list("resources/list")).resources.map(({ uri }: { uri: string }) => uri)).toEqual([
      "gov:///open/a",
    ]);
  });

  it.each(eras)("for a %s client, a server without anything for the key is no server", async (era) => {
    const { key } = await narrow();
    const ask = async (slug: string) => {
      const client = wireClient({ url: `${governed.gate.stack.ingressUrl}/mcp/${slug}`, era, key });
      const params =
        era === "modern"
          ? "{}"
          : '{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"a","version":"1"}}';
      return anonymous(
        await client.send(era === "modern" ? "tools/list" : "initialize", params, { id: "7" }),
        slug,
      );
    };
    expect(await ask(slugOf("legacy"))).toEqual(await ask("gov-nowhere"));
  });
});

describe.each(eras)("requestState of a call on a %s server", (upstream) => {
  const inputResponses = (key: string) => ({ [key]: { action: "accept", content: { colour: "blue" } } });
  const opened = async (client: WireClient) => {
    const { result } = await client.request("tools/call", toolCall("ask_colour", { place: "Oslo" }));
    const { inputRequests, requestState } = parsed(result);
    const [name = ""] = Object.keys(inputRequests);
    const retry = (args: object, state: string, tool = "ask_colour") =>
      toolCall(tool, args, { inputResponses: inputResponses(name), requestState: state });
    return { requestState: requestState as string, retry };
  };

  it("holds nothing that the client could read, and works for this call only", async () => {
    const client = await governed.clientOf("modern", upstream);
    const { key } = await governed.gate.newKey({ scope: "*" });
    const other = await governed.clientOf("modern", upstream, key);
    const { requestState, retry } = await opened(client);
    expect(requestState).not.toContain("state of the server");
    expect(Buffer.from(requestState, "base64url").toString("latin1")).not.toContain("state of the server");
    const middle = Math.floor(requestState.length / 2);
    const changed = requestState[middle] === "A" ? "B" : "A";
    const place = { place: "Oslo" };
    const attempts: readonly (readonly [string, WireClient, string])[] = [
      ["longer", client, retry(place, `${requestState}x`)],
      [
        "changed",
        client,
        retry(place, requestState.slice(0, middle) + changed + requestState.slice(middle + 1)),
      ],
      ["of nobody", client, retry(place, "state of the server")],
      ["with another key", other, retry(place, requestState)],
      ["with other arguments", client, retry({ place: "Bergen" }, requestState)],
      ["on another tool", client, retry(place, requestState, "echo")],
    ];
    for (const [what, by, params] of attempts) {
      const calls = await reached(governed.servers[upstream], async () => {
        const { error } = await by.request("tools/call", params);
        expect({ what, error: parsed(error) }).toMatchObject({
          what,
          error: { code: -32602, data: { code: "request_state_invalid" } },
        });
      });
      expect({ what, calls }).toEqual({ what, calls: 0 });
    }
    const { result } = await client.request("tools/call", retry(place, requestState));
    expect(result).toMatch(/heard .*blue/);
  });
});
