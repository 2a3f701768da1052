import { describe, expect, it } from "vitest";
import { MessageError, parseMessages } from "./rpc-message.ts";

const one = (text: string) => parseMessages(text)[0];

describe("parseMessages", () => {
  it("carries no text where the value says it all", () => {
    expect(one('{"jsonrpc":"2.0","id":1,"result":{"a":[1,"two",null,1.5]}}')).toEqual({
      kind: "result",
      id: 1,
      result: { value: { a: [1, "two", null, 1.5] } },
    });
  });

  it.each(['{"n":12345678901234567890}', '{"n":1.0}', '{"n":1e400}', '{"n":-0}', '{"2":0,"1":0}'])(
    "carries the text of the result %s",
    (text) => {
      expect(one(`{"jsonrpc":"2.0","id":1,"result":${text}}`)).toMatchObject({
        kind: "result",
        result: { exact: text },
      });
    },
  );

  it("carries it for the part that needs it, not for its neighbours", () => {
    expect(one('{"jsonrpc":"2.0","id":1,"result":{"a":1},"x":1.0}')).toEqual({
      kind: "result",
      id: 1,
      result: { value: { a: 1 } },
    });
    expect(
      one('{"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"m","data":{"n":9007199254740993}}}'),
    ).toMatchObject({
      kind: "error",
      error: { exact: '{"code":-32602,"message":"m","data":{"n":9007199254740993}}' },
    });
  });

  it("keeps the id of a server's request as it is written", () => {
    expect(one('{"jsonrpc":"2.0","id":9007199254740993,"method":"roots/list"}')).toEqual({
      kind: "request",
      idText: "9007199254740993",
      method: "roots/list",
      params: undefined,
    });
  });

  it("reads a batch", () => {
    const texts = '[{"jsonrpc":"2.0","method":"n"}, {"jsonrpc":"2.0","id":1,"result":{"n":1.0}}]';
    expect(parseMessages(texts)).toEqual([
      { kind: "notification", method: "n", params: undefined },
      { kind: "result", id: 1, result: { value: { n: 1 }, exact: '{"n":1.0}' } },
    ]);
  });

  it.each([
    "",
    "{",
    "7",
    "null",
    '{"answer":42}',
    '{"jsonrpc":"1.0","id":1,"result":{}}',
    '{"jsonrpc":"2.0","id":1,"result":7}',
    '{"jsonrpc":"2.0","id":1,"result":{"a":1,"a":2}}',
    '{"jsonrpc":"2.0","id":1,"id":2,"result":{}}',
    '{"jsonrpc":"2.0","id":1,"error":{"message":"no code"}}',
    '{"jsonrpc":"2.0","id":1,"error":{"code":1.5,"message":""}}',
    '{"jsonrpc":"2.0","id":{},"method":"x"}',
    '{"jsonrpc":"2.0","id":1,"method":"x","params":[]}',
    `{"jsonrpc":"2.0","id":1,"result":{"a":${"[".repeat(200_000)}${"]".repeat(200_000)}}}`,
  ])("refuses %.60s", (text) => {
    expect(() => parseMessages(text)).toThrow(MessageError);
  });
});
