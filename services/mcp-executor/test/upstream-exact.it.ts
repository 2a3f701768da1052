import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { json, type RawRequest, sse, startRawServer, stream } from "./raw-server.ts";
import { call, connectTo, nobody, upstreamCall } from "./support.ts";

/** Texts that `JSON.parse` and `JSON.stringify` would not give back. */
const texts = [
  '{"content":[],"n":12345678901234567890}',
  '{"content":[],"n":1.0,"m":1e2,"k":-0}',
  '{"2":"second","1":"first","content":[]}',
  '{"content":[{"type":"text","text":"a"}],"structuredContent":{"id":9007199254740993,"x":[1.10,{"y":0.0}]}}',
];
type How = "json" | "sse";

const answerWith =
  (how: How, member: string, text: string) =>
  ({ id }: RawRequest, response: ServerResponse): void => {
    const message = `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"${member}":${text}}`;
    if (how === "json") response.writeHead(200, json).end(message);
    else response.writeHead(200, stream).end(sse(message));
  };
const mcp = { method: "tools/call", name: "t", params: {} } as const;
const outcomeOf = async (url: string, change: Parameters<typeof upstreamCall>[2] = {}) => {
  await using upstream = connectTo(url);
  const args = change.mcp?.exact === undefined ? {} : JSON.parse(change.mcp.exact).arguments;
  const step = await upstream.start(upstreamCall("t", args, { mcp, ...change })).next(nobody);
  if (step.kind !== "done") throw new Error("asks");
  return step.outcome;
};

const ways = (["modern", "legacy"] as const).flatMap((era) =>
  (["json", "sse"] as const).map((how) => [era, how] as const),
);
describe.each(ways)("over %s and %s", (era, how) => {
  it.each(texts)("the result %s comes to the last digit", async (text) => {
    await using server = await startRawServer(era, answerWith(how, "result", text));
    expect(await outcomeOf(server.url)).toEqual({
      kind: "result",
      result: JSON.parse(text),
      exact: text,
      echoes: 0,
    });
  });

  it("an error comes to the last digit", async () => {
    const text = '{"code":-32602,"message":"no","data":{"uri":"a:b","n":9007199254740993}}';
    await using server = await startRawServer(era, answerWith(how, "error", text));
    expect(await outcomeOf(server.url)).toMatchObject({ kind: "error", exact: text });
  });

  it.each([
    '{"content":[],"content":[{"type":"text","text":"which one?"}]}',
    '{"content":[],"a":{"b":1,"b":2}}',
    '{"content":[],"\\u0061":1,"a":2}',
  ])("a result with a member twice is refused: %s", async (text) => {
    await using server = await startRawServer(era, answerWith(how, "result", text));
    expect(await outcomeOf(server.url)).toMatchObject({
      kind: "failure",
      code: "upstream_protocol_error",
      sent: true,
    });
  });

  it("arguments and params go out as they are written", async () => {
    await using server = await startRawServer(era, answerWith(how, "result", '{"content":[]}'));
    const exact =
      '{"arguments":{"n":12345678901234567890,"2":1.0,"1":"x"},"params":{"x":1.50,"_meta":{"m":1.0}}}';
    const params = JSON.parse(exact).params;
    expect(await outcomeOf(server.url, { mcp: { ...mcp, exact, params } })).toMatchObject({ kind: "result" });
    const sent = server.arrived.find(({ method }) => method === "tools/call")?.text ?? "";
    expect(sent).toContain('"arguments":{"n":12345678901234567890,"2":1.0,"1":"x"},"x":1.50');
    expect(sent).toContain('"_meta":{"m":1.0');
  });

  it("a text that says another thing than its values is not sent", async () => {
    await using server = await startRawServer(era, answerWith(how, "result", '{"content":[]}'));
    await using upstream = connectTo(server.url);
    const exact = '{"arguments":{"amount":1000000},"params":{}}';
    const running = upstream.start(upstreamCall("t", { amount: 1 }, { mcp: { ...mcp, exact } }));
    expect(await running.next(nobody)).toMatchObject({ outcome: { kind: "failure", sent: false } });
    expect(server.arrived.map(({ method }) => method)).not.toContain("tools/call");
  });
});

describe("a hostile stream", () => {
  const good = (id: unknown, text: string) =>
    `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":{"content":[{"type":"text","text":"${text}"}]}}`;
  const cases: readonly (readonly [string, (id: unknown) => string, object])[] = [
    ["half an event at its end", (id) => `data: ${good(id, "cut off")}`, { code: "upstream_protocol_error" }],
    ["an event that is no JSON", () => sse("{"), { code: "upstream_protocol_error" }],
    [
      "an event of another kind",
      (id) => `event: evil\ndata: ${good(id, "x")}\n\n`,
      { code: "upstream_protocol_error" },
    ],
    [
      "the answer to another request",
      (id) => sse(good(Number(id) + 1, "x")),
      { code: "upstream_protocol_error" },
    ],
    [
      "an id of the same digits as a text",
      (id) => sse(good(String(id), "x")),
      { code: "upstream_protocol_error" },
    ],
    [
      "two answers",
      (id) => sse(good(id, "first")) + sse(good(id, "second")),
      { result: { content: [{ text: "first" }] } },
    ],
    [
      "carriage returns, comments and a long data field",
      (id) => `: hi\r\ndata: ${good(id, "a").replace(',"result"', '\r\ndata: ,"result"')}\r\n\r\n`,
      { kind: "result" },
    ],
  ];
  it.each(cases)("with %s", async (_what, text, expected) => {
    await using server = await startRawServer("modern", ({ id }, response) => {
      response.writeHead(200, stream).end(text(id));
    });
    await using upstream = connectTo(server.url);
    expect(await upstream.callTool(call("t", {}, 2_000))).toMatchObject(expected);
  });

  it("of bytes that are no UTF-8 is refused", async () => {
    await using server = await startRawServer("modern", ({ id }, response) => {
      const [before = "", after = ""] = good(id, "§").split("§");
      response.writeHead(200, json);
      response.end(Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from(after)]));
    });
    await using upstream = connectTo(server.url);
    expect(await upstream.callTool(call("t"))).toMatchObject({ code: "upstream_protocol_error" });
  });

  it("cannot make progress of another call, and remarks keep no call alive", async () => {
    await using server = await startRawServer("modern", ({ id }, response) => {
      response.writeHead(200, stream);
      const token = Number(id) + 1;
      const timer = setInterval(() => {
        const params = JSON.stringify({ progressToken: token, progress: 1 });
        response.write(sse(`{"jsonrpc":"2.0","method":"notifications/progress","params":${params}}`));
        response.write(
          sse('{"jsonrpc":"2.0","method":"notifications/message","params":{"level":"info","data":""}}'),
        );
      }, 20);
      response.on("close", () => clearInterval(timer));
    });
    await using upstream = connectTo(server.url);
    const events: unknown[] = [];
    const running = upstream.start(
      upstreamCall(
        "t",
        {},
        {
          timeoutMs: 300,
          wants: { progress: true },
          eventOf: (method, params) => ({ method, params }),
        },
      ),
    );
    const step = await running.next({ ...nobody, onEvent: (event) => events.push(event) });
    expect(step).toMatchObject({ outcome: { code: "upstream_timeout" } });
    expect(JSON.stringify(events)).not.toContain("notifications/progress");
  });
});
