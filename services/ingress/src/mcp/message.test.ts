import { describe, expect, it } from "vitest";
import { contentOf, progressTokenOf, withParam } from "./content.ts";
import { parseMessage, type RpcRequest } from "./message.ts";

const parse = (text: string) => parseMessage(Buffer.from(text), 1_000_000);
const request = (text: string): RpcRequest => {
  const parsed = parse(text);
  if (!parsed.ok || parsed.message.type !== "request") throw new Error("not a request");
  return parsed.message;
};

describe("a POST's message", () => {
  it.each([
    ["1", "1"],
    ['"a\\u0062"', '"a\\u0062"'],
    ["12345678901234567890", "12345678901234567890"],
    ["1.0", "1.0"],
  ])("keeps the id %s as it was written", (id, text) => {
    expect(request(`{"jsonrpc":"2.0","id":${id},"method":"ping"}`).id.text).toBe(text);
  });

  it.each([
    ["{", "malformed_json", -32700],
    ["", "malformed_json", -32700],
    ["[]", "invalid_request", -32600],
    ['[{"jsonrpc":"2.0","id":1,"method":"ping"}]', "invalid_request", -32600],
    ['"ping"', "invalid_request", -32600],
    ['{"id":1,"method":"ping"}', "invalid_request", -32600],
    ['{"jsonrpc":"2.0","id":null,"method":"ping"}', "invalid_request", -32600],
    ['{"jsonrpc":"2.0","id":{},"method":"ping"}', "invalid_request", -32600],
    ['{"jsonrpc":"2.0","id":1,"method":7}', "invalid_request", -32600],
    ['{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}', "invalid_request", -32600],
    ['{"jsonrpc":"2.0","result":{}}', "invalid_request", -32600],
    ['{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":{"b":1,"b":2}}}', "invalid_request", -32600],
    [
      `{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":${"[".repeat(80)}${"]".repeat(80)}}}`,
      "invalid_request",
      -32600,
    ],
    ['{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":"\\ud800"}}', "invalid_request", -32600],
  ] as const)("that is none is refused: %s", (text, code, rpc) => {
    expect(parse(text)).toMatchObject({ ok: false, code, rpc });
  });

  it("names the id of what it refuses where there is one", () => {
    expect(parse('{"jsonrpc":"1.0","id":"x","method":"ping"}')).toMatchObject({ id: { text: '"x"' } });
  });

  it("may be a notification or a response", () => {
    expect(
      parse('{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1.0}}'),
    ).toMatchObject({ message: { type: "notification", method: "notifications/cancelled" } });
    expect(parse('{"jsonrpc":"2.0","id":"q","result":{"a":1}}')).toMatchObject({
      message: { type: "response", id: { value: "q" } },
    });
  });
});

describe("what goes on of a request", () => {
  const meta = `{"progressToken":1.50,"traceparent":"00-x","io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientInfo":{},"io.modelcontextprotocol/clientCapabilities":{},"com.example/kept":1}`;
  const body = (args: string, more = ""): string =>
    `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"t","arguments":${args},"unknown":[1]${more},"requestState":"s","_meta":${meta}}}`;

  it("is the arguments and all params but the target's and this connection's", () => {
    const content = contentOf(request(body('{"a":1}')));
    expect(content).toMatchObject({
      arguments: { a: 1 },
      params: { unknown: [1], _meta: { "com.example/kept": 1 } },
    });
    expect(Object.keys(content.params)).toEqual(["unknown", "_meta"]);
    // The token's own digits belong to this connection and to nobody else.
    expect(content.exact).toBeUndefined();
  });

  it("travels as text where its values would lose something, without a member that stays here", () => {
    const content = contentOf(request(body('{"big":12345678901234567890,"n":1.0,"2":0,"1":0}', ',"x":1e2')));
    expect(content.exact).toBe(
      '{"arguments":{"big":12345678901234567890,"n":1.0,"2":0,"1":0},"params":{"unknown":[1],"x":1e2,"_meta":{"com.example/kept":1}}}',
    );
    expect(content.arguments).toEqual({ big: 12345678901234567000, n: 1, 1: 0, 2: 0 });
  });

  it("has no empty _meta that the client's own has become", () => {
    const plain = request(
      '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"t","_meta":{"progressToken":"p"}}}',
    );
    expect(contentOf(plain)).toEqual({ arguments: {}, hasArguments: false, params: {}, exact: undefined });
    expect(progressTokenOf(plain)).toBe("p");
  });

  it("remembers whether there were arguments, also as a text and with answers", () => {
    const of = (params: string) =>
      contentOf(request(`{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"t"${params}}}`));
    for (const [params, has] of [
      ["", false],
      [',"x":1.0', false],
      [',"arguments":{}', true],
      [',"arguments":{},"x":1.0', true],
    ] as const) {
      const content = of(params);
      expect(content).toMatchObject({ arguments: {}, hasArguments: has });
      for (const exact of [undefined, '{"q":1.0}']) {
        expect(withParam(content, "inputResponses", { value: { q: 1 }, exact }).hasArguments).toBe(has);
      }
    }
  });

  it("keeps the progress token as it was written", () => {
    expect(JSON.stringify(progressTokenOf(request(body("{}"))))).toBe("1.50");
  });

  it("takes answers in, with all their digits", () => {
    const content = contentOf(request(body('{"a":1}')));
    const plain = withParam(content, "inputResponses", { value: { q: { action: "decline" } } });
    expect(plain).toMatchObject({
      params: { unknown: [1], inputResponses: { q: { action: "decline" } } },
      exact: undefined,
    });
    const exact = withParam(content, "inputResponses", { value: { q: { n: 1 } }, exact: '{"q":{"n":1.0}}' });
    expect(exact.exact).toBe(
      '{"arguments":{"a":1},"params":{"unknown":[1],"_meta":{"com.example/kept":1},"inputResponses":{"q":{"n":1.0}}}}',
    );
  });
});
