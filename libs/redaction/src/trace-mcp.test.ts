import {
  type Envelope,
  type Execution,
  type McpCall,
  rawTraceSchema,
  traceDataSchema,
} from "@portcullis/contracts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { envelopeOf, executionOf, rawOf } from "../test/fixtures.ts";
import { planted, plantedDocument } from "../test/planted.ts";
import { toTraceData } from "./trace-data.ts";

const stamp = { producer: "ingress/i1", epoch: "2026-11-22T07:00:00.000Z", sequence: 3 };
const convert = (envelope: Envelope) =>
  toTraceData(rawTraceSchema.parse(rawOf({ envelope })), stamp, () => "fp");

const mcpOf = (change: Partial<McpCall> = {}): McpCall => ({
  method: "tools/call",
  params: {},
  client: { era: "modern", protocolVersion: "2026-07-28", capabilities: {} },
  wants: { progress: false },
  ...change,
});
const overMcp = (
  mcp: Partial<McpCall>,
  args: Record<string, unknown> = {},
  execution?: Execution,
): Envelope =>
  envelopeOf({
    change: {
      request: { tool: { server: "everything", name: "echo", arguments: args }, mcp: mcpOf(mcp) },
      ...(execution === undefined ? {} : { execution }),
    },
  });
const { result: _none, ...answered } = executionOf({});

test("a request of the protocol says its method and its other params", () => {
  const params = { argument: { name: "city", value: "par" } };
  const data = convert(overMcp({ method: "completion/complete", params }));
  expect(traceDataSchema.parse(data)).toEqual(data);
  expect(data.tool).toMatchObject({
    method: "completion/complete",
    params: { text: '{"argument":{"name":"city","value":"par"}}' },
  });
});

test("a server's error stands where a result would", () => {
  const error = { code: -32_602, message: "no such file: bob@mail-relay.io", data: { uri: "test://a" } };
  expect(convert(overMcp({}, {}, { ...answered, status: "failed", error })).result?.text).toBe(
    '{"code":-32602,"message":"no such file: <EMAIL_ADDRESS_1>","data":{"uri":"test://a"}}',
  );
});

test("INV-5: a number is shown as it was written: rounded, a card would not be known as one", () => {
  const card = "6212341234123412346";
  const args = `{"card":${card},"id":9007199254740993}`;
  const exact = `{"arguments":${args},"params":{"_meta":{"card":${card}}}}`;
  const parsed = JSON.parse(exact) as { arguments: Record<string, unknown>; params: Record<string, unknown> };
  const execution: Execution = { ...answered, result: JSON.parse(args), exact: args };
  const data = convert(overMcp({ params: parsed.params, exact }, parsed.arguments, execution));
  const shown = '{"card":"<PAYMENT_CARD_1>","id":"9007199254740993"}';
  expect(data.tool?.arguments.text).toBe(shown);
  expect(data.tool?.params?.text).toBe('{"_meta":{"card":"<PAYMENT_CARD_1>"}}');
  expect(data.result?.text).toBe(shown);
  expect(JSON.stringify(data)).not.toContain(card.slice(0, 12));
});

test("an exact text that is none changes nothing", () => {
  for (const exact of ["{", "7", '"x"', "null"]) {
    const execution: Execution = { ...answered, result: { a: 1 }, exact };
    const data = convert(overMcp({ params: { b: 2 }, exact }, { c: 3 }, execution));
    const shown = [data.tool?.arguments.text, data.tool?.params?.text, data.result?.text];
    expect(shown).toEqual(['{"c":3}', '{"b":2}', '{"a":1}']);
  }
});

test("states, exact texts, and what clients say of themselves are nowhere", () => {
  const asked = { resultType: "input_required", inputRequests: {}, requestState: "state-of-the-server" };
  const text = JSON.stringify({ ...asked, n: 1 }).replace("1}", "1.0}");
  for (const execution of [
    { ...answered, result: asked },
    { ...answered, result: { ...asked, n: 1 }, exact: text },
  ]) {
    const data = convert(
      overMcp(
        {
          requestState: "state-that-came-back",
          session: "hash-of-the-session",
          client: {
            era: "legacy",
            protocolVersion: "2025-11-25",
            capabilities: { experimental: { "capability-of-theirs": {} } },
            info: { name: "client-of-theirs" },
          },
        },
        {},
        execution,
      ),
    );
    expect(data.result?.text).toContain("input_required");
    expect(JSON.stringify(data)).not.toMatch(/state-of|state-that|hash-of|-of-theirs/);
  }
});

test("what was stopped in events is told, without a word of them", () => {
  const events: Envelope["events"] = [
    { sequence: 0, verdict: "redacted", categories: ["pii"] },
    { sequence: 3, verdict: "block", categories: ["injection"] },
  ];
  const data = convert({ ...overMcp({}), events });
  expect(data).toMatchObject({ verdict: "block", events });
  expect(convert(overMcp({})).events).toBeUndefined();
});

test("INV-5: no planted value survives in params, URIs, errors or exact texts", () => {
  fc.assert(
    fc.property(plantedDocument, planted, ({ secret, document }, word) => {
      const values = { document, word, n: 1 };
      const exact = JSON.stringify({ arguments: values, params: values }).replaceAll('"n":1', '"n":1.0');
      const error = { code: -1, message: word, data: document };
      const data = convert({
        ...overMcp(
          { method: "resources/read", params: values, exact, requestState: secret, client: clientOf(word) },
          values,
          { ...answered, status: "failed", error, exact: JSON.stringify({ ...error, n: 1 }) },
        ),
      });
      const named = convert({
        ...overMcp({ method: "resources/read" }),
        request: {
          tool: { server: "everything", name: `https://mail-relay.io/?q=${word}`, arguments: {} },
          mcp: mcpOf({ method: "resources/read" }),
        },
      });
      for (const shown of [JSON.stringify(data), JSON.stringify(named)]) {
        expect(shown).not.toContain(secret);
        expect(shown).not.toContain(word);
      }
    }),
    { numRuns: 60 },
  );
});

const clientOf = (word: string): McpCall["client"] => ({
  era: "modern",
  protocolVersion: "2026-07-28",
  capabilities: { [word]: {} },
  info: { name: word },
});
