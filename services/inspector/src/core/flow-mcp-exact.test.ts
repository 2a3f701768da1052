import { callToSend, defaultInspectionSettings } from "@portcullis/contracts";
import { digestCall } from "@portcullis/crypto";
import { describe, expect, it } from "vitest";
import {
  answered,
  CARD,
  claimsOf,
  context,
  decided,
  envelope,
  exactly,
  off,
  pointersOf,
  redacting,
  stopped,
} from "../../test/mcp-envelopes.ts";
import { onResult } from "./flow.ts";
import type { Ask, Part } from "./read.ts";

describe("an exact text", () => {
  it("is what is read: the digits that a number would lose are a card's", async () => {
    const final = await stopped(exactly(`{"arguments":{"card":${CARD}},"params":{}}`));
    expect(pointersOf(final.envelope.inspection?.request)).toEqual(["/arguments/card"]);
  });

  it.each([
    ["other arguments", '{"arguments":{"a":2.0},"params":{}}'],
    ["one more argument", '{"arguments":{"a":1.0,"b":1},"params":{}}'],
    ["other params", '{"arguments":{"a":1.0},"params":{"b":1}}'],
    ["no params", '{"arguments":{"a":1.0}}'],
    ["something beside them", '{"arguments":{"a":1.0},"params":{},"name":"x"}'],
    ["a member twice, of which the first is another", '{"arguments":{"a":7,"a":1.0},"params":{}}'],
    ["params twice", '{"arguments":{"a":1.0},"params":{"b":1},"params":{}}'],
    ["no JSON", '{"arguments":{"a":1.0},"params":{}'],
    ["no object", "null"],
    ["arguments that are none", '{"arguments":null,"params":{}}'],
  ])("INV-1: with %s is refused, whatever the settings are", async (_, exact) => {
    const final = await stopped(envelope({ exact }, { args: { a: 1 } }), {
      ...{ request: off, result: off, blockUncovered: false },
    });
    expect(final).toMatchObject({ outcome: "blocked", code: "prompt_blocked" });
    expect(final.envelope.inspection?.request?.coverage).toMatchObject({
      pointersTotal: 0,
      skipped: [{ pointer: "", reason: "exact_text_differs" }],
    });
  });

  it("is redacted with the rest, and what stays keeps all of its digits", async () => {
    const next = await decided(
      exactly(`{"arguments":{"id":9007199254740993,"to":"bob@mail-relay.io"},"params":{"n":1.0}}`),
      redacting,
    );
    const sent = callToSend(next);
    expect(sent.mcp?.exact).toBe(
      '{"arguments":{"id":9007199254740993,"to":"<EMAIL_ADDRESS_1>"},"params":{"n":1.0}}',
    );
    expect(sent.arguments).toEqual(JSON.parse(sent.mcp?.exact ?? "").arguments);
    expect(claimsOf(next.inspection?.request?.receipt).argumentsDigest).toBe(digestCall(sent));
  });

  it("gives up a number that is a finding, and then need not travel", async () => {
    const next = await decided(exactly(`{"arguments":{"card":${CARD}},"params":{}}`), redacting);
    expect(next.inspection?.request?.redacted).toEqual({
      arguments: { card: "<PAYMENT_CARD_1>" },
      params: {},
    });
  });

  it("is what external detectors are asked about", async () => {
    const heard: Part[] = [];
    const ask: Ask = async (parts) => {
      heard.push(...parts);
      return { findings: [], detectors: ["external:x"], skipped: [], unanswered: false };
    };
    await decided(
      exactly('{"arguments":{"id":9007199254740993},"params":{}}'),
      { ...defaultInspectionSettings, external: ["x"] },
      ask,
    );
    expect(heard.map(({ value }) => value)).toEqual([{ id: "9007199254740993" }, {}]);
  });

  it("of a result is read, compared and redacted in the same way", async () => {
    const of = (exact: string, result = JSON.parse(exact) as Record<string, unknown>) =>
      onResult(answered({ result, exact }), context());
    const final = await of(`{"id":9007199254740993,"card":${CARD}}`);
    expect(final.envelope.inspection?.result?.redacted).toEqual({
      result: { id: 9007199254740992, card: "<PAYMENT_CARD_1>" },
      exact: '{"id":9007199254740993,"card":"<PAYMENT_CARD_1>"}',
    });
    for (const exact of ['{"id":2.0}', '{"id":7,"id":1.0}', "[1.0]", "{"]) {
      expect(await of(exact, { id: 1 })).toMatchObject({ outcome: "withheld", code: "result_blocked" });
    }
    expect(await of('{"id":1.0}', { id: 1 })).toMatchObject({ outcome: "completed" });
  });
});
