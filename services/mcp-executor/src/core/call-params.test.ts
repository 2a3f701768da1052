import type { McpMethod, SentCall } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { sentParams } from "./call-params.ts";
import { objectText } from "./json-members.ts";

type Mcp = NonNullable<SentCall["mcp"]>;
const call = (change: Partial<Mcp> = {}, args: SentCall["arguments"] = {}): SentCall => ({
  arguments: args,
  mcp: { method: "tools/call", name: "add", params: {}, ...change },
});
const sent = (of: SentCall, era: "modern" | "legacy" = "modern") => {
  const params = sentParams(of, "add", era);
  if (params === undefined) throw new Error("nothing is sent");
  return { ...params, text: objectText(params.members) };
};

describe("what is sent", () => {
  it.each([
    ["tools/call", {}, '{"name":"x","arguments":{"a":1}}', "x"],
    ["prompts/get", {}, '{"name":"x","arguments":{"a":1}}', "x"],
    ["resources/read", {}, '{"uri":"x"}', "x"],
    ["resources/subscribe", {}, '{"uri":"x"}', "x"],
    [
      "completion/complete",
      { argument: { name: "b", value: "" } },
      '{"ref":{"type":"ref/prompt","name":"x"},"argument":{"name":"b","value":""}}',
      undefined,
    ],
    ["tasks/get", { taskId: "t-1" }, '{"taskId":"t-1"}', "t-1"],
  ] as const)("by %s says what it aims at", (method: McpMethod, params, text, name) => {
    const out = sent(call({ method, name: "x", params }, { a: 1 }));
    expect(out).toMatchObject({ method, text, name });
  });

  it("names a resource template for its completion", () => {
    expect(sent(call({ method: "completion/complete", ref: "resource", name: "f:///{a}" })).text).toBe(
      '{"ref":{"type":"ref/resource","uri":"f:///{a}"}}',
    );
  });

  it("is the exact text where there is one, to the last digit and in its own order", () => {
    const exact =
      '{"arguments":{"n":12345678901234567890,"2":1.0,"1":1},"params":{"x":1.50,"_meta":{"m":9007199254740993}}}';
    const { arguments: args, params } = JSON.parse(exact);
    const out = sent(call({ exact, params }, args));
    expect(out.text).toBe('{"name":"add","arguments":{"n":12345678901234567890,"2":1.0,"1":1},"x":1.50}');
    expect(out.meta).toEqual([["m", "9007199254740993"]]);
  });

  it.each([
    '{"arguments":{"n":2},"params":{}}',
    '{"arguments":{"n":1,"more":1},"params":{}}',
    '{"arguments":{"n":1},"params":{"x":1}}',
    '{"params":{}}',
  ])("is nothing where the exact text says another thing: %s", (exact) => {
    expect(sentParams(call({ exact }, { n: 1 }), "add", "modern")).toBeUndefined();
    expect(
      sentParams(call({ exact: '{"arguments":{"n":1.0},"params":{}}' }, { n: 1 }), "add", "modern"),
    ).toBeDefined();
  });

  it("takes -0 and numbers beyond all limits for what JSON makes of them on the way", () => {
    const exact = '{"arguments":{"zero":-0,"big":1e400},"params":{}}';
    expect(sent(call({ exact }, { zero: 0, big: null })).text).toContain('{"zero":-0,"big":1e400}');
  });

  it("is what was decided on, whatever params smuggles in beside it", () => {
    const params = { name: "other", uri: "other", arguments: { evil: 1 }, requestState: "forged", kept: 1 };
    expect(sent(call({ params }, { a: 1 })).text).toBe('{"name":"add","arguments":{"a":1},"kept":1}');
  });

  it("holds request state and answers for a server of 2026-07-28 alone", () => {
    const round = call({ requestState: "s", params: { inputResponses: { k: {} } } });
    expect(sent(round).text).toBe(
      '{"name":"add","arguments":{},"inputResponses":{"k":{}},"requestState":"s"}',
    );
    expect(sent(round, "legacy").text).toBe('{"name":"add","arguments":{}}');
  });

  it("has no arguments where the client sent none, and all that there are where it did", () => {
    for (const method of ["tools/call", "prompts/get"] as const) {
      const bare = { method, noArguments: true, params: { _meta: { a: 1 }, x: 1 } } as const;
      expect(sent(call(bare)).text).toBe('{"name":"add","x":1}');
      expect(sent(call({ ...bare, exact: '{"arguments":{},"params":{"_meta":{"a":1},"x":1.0}}' })).text).toBe(
        '{"name":"add","x":1.0}',
      );
      // What was inspected and decided on is what is sent.
      expect(sent(call(bare, { a: 1 })).text).toBe('{"name":"add","arguments":{"a":1},"x":1}');
    }
  });

  it("is name and arguments for a call of the native API", () => {
    expect(sent({ arguments: { a: 1 } })).toMatchObject({
      method: "tools/call",
      text: '{"name":"add","arguments":{"a":1}}',
      meta: [],
    });
  });
});
