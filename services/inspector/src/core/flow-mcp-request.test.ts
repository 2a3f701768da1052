import { callToSend, type McpCall } from "@portcullis/contracts";
import { digestCall } from "@portcullis/crypto";
import { describe, expect, it } from "vitest";
import {
  type Asked,
  awsKey,
  claimsOf,
  decided,
  envelope,
  pointersOf,
  redacting,
  stopped,
} from "../../test/mcp-envelopes.ts";

describe("a request of the protocol", () => {
  it("INV-9: is read in its arguments, its params and its URI, names of members too", async () => {
    const { inspection } = await decided(
      envelope(
        { method: "resources/read", params: { inputResponses: { q: { action: "decline" } }, other: ["x"] } },
        { name: "docs://a", args: { b: "c" } },
      ),
    );
    expect(inspection?.request?.coverage.pointers).toEqual([
      "/arguments/b",
      "/name",
      "/params/inputResponses/q/action",
      "/params/other/0",
    ]);
  });

  it.each<[string, Partial<McpCall>, Asked, string]>([
    ["a model's answer", { params: { inputResponses: { s: said(awsKey) } } }, {}, "s/content/text"],
    [
      "a person's answer",
      { asked: ["q"], params: { inputResponses: { q: typed(awsKey) } } },
      {},
      "q/content/v",
    ],
    ["a root", { params: { inputResponses: { r: { roots: [{ uri: `file:///${awsKey}` }] } } } }, {}, "uri"],
    ["the name of a member", { params: { [awsKey]: 1 } }, {}, "<AWS_ACCESS_KEY_ID>"],
    ["what is being completed", { method: "completion/complete", params: arg(awsKey) }, {}, "argument/value"],
    ["_meta", { params: { _meta: { note: awsKey } } }, {}, "_meta/note"],
    ["a URI", { method: "resources/read" }, { name: `https://a.io/?q=${awsKey}` }, "/name"],
    ["a disguised URI", { method: "resources/subscribe" }, { name: `x://${encoded(awsKey)}` }, "/name"],
    [
      "a template",
      { method: "completion/complete", ref: "resource" },
      { name: `x://${awsKey}/{a}` },
      "/name",
    ],
  ])("is blocked for a secret in %s", async (_, mcp, asked, pointer) => {
    const final = await stopped(envelope(mcp, asked));
    expect(final).toMatchObject({ outcome: "blocked", code: "prompt_blocked" });
    const record = final.envelope.inspection?.request;
    expect(pointersOf(record)).toEqual([expect.stringContaining(pointer)]);
    expect(JSON.stringify(record)).not.toContain(awsKey);
  });

  const mail = "bob@mail-relay.io";
  const answers = (key: string, answer: object): Partial<McpCall> => ({
    params: { inputResponses: { [key]: answer } },
  });
  it("says what a person was asked for, milder than what nobody asked for", async () => {
    const next = await decided(envelope({ ...answers("a/b", typed(mail)), asked: ["a/b"] }));
    expect(pointersOf(next.inspection?.request)).toEqual(["/params/inputResponses/a~1b/content/v"]);
  });

  it.each<[string, Partial<McpCall>]>([
    ["was not asked at all", answers("q", typed(mail))],
    ["was asked something else", { ...answers("q", typed(mail)), asked: ["other", "q/content", ""] }],
    ["is a model, under a person's key", { ...answers("q", said(mail)), asked: ["q"] }],
    ["hides it beside the answer", { ...answers("q", { ...typed("x"), _meta: { mail } }), asked: ["q"] }],
    ["hides it in a member of its own", { params: { other: { q: typed(mail) } }, asked: ["q"] }],
  ])("is judged like arguments where who answers %s", async (_, mcp) => {
    const final = await stopped(envelope(mcp));
    expect(final).toMatchObject({ outcome: "blocked", code: "prompt_blocked" });
  });

  it("goes on with its params redacted, and the receipt is over what will be sent", async () => {
    const next = await decided(envelope({ params: arg("mail bob@mail-relay.io") }), redacting);
    const record = next.inspection?.request;
    expect(record?.redacted).toMatchObject({ params: arg("mail <EMAIL_ADDRESS_1>") });
    expect(callToSend(next).mcp?.params).toEqual(arg("mail <EMAIL_ADDRESS_1>"));
    expect(claimsOf(record?.receipt).argumentsDigest).toBe(digestCall(callToSend(next)));
  });

  it("is blocked where the URI would have to be rewritten: it would be another request", async () => {
    const final = await stopped(
      envelope({ method: "resources/read" }, { name: "x://a/?to=bob@mail-relay.io" }),
      redacting,
    );
    expect(final.outcome).toBe("blocked");
    expect(final.envelope.inspection?.request?.redacted).toBeUndefined();
  });

  it("INV-1: has a receipt over all that is sent: no other call of the same values has it", async () => {
    const mcp: Partial<McpCall> = { method: "resources/read", requestState: "s", params: { a: 1 } };
    const bare = envelope({ noArguments: true });
    expect(digestCall(callToSend(bare))).not.toBe(digestCall(callToSend(envelope({}))));
    const next = await decided(envelope(mcp, { name: "docs://a" }));
    const { argumentsDigest } = claimsOf(next.inspection?.request?.receipt);
    expect(argumentsDigest).toBe(digestCall(callToSend(next)));
    const others: readonly (readonly [Partial<McpCall>, Asked])[] = [
      [{ ...mcp, params: { a: 2 } }, { name: "docs://a" }],
      [{ ...mcp, requestState: "t" }, { name: "docs://a" }],
      [mcp, { name: "docs://b" }],
      [{ ...mcp, method: "resources/subscribe" }, { name: "docs://a" }],
    ];
    for (const [changed, asked] of others) {
      expect(digestCall(callToSend(envelope(changed, asked)))).not.toBe(argumentsDigest);
    }
  });
});

function said(text: string) {
  return { role: "assistant", model: "m", content: { type: "text", text } };
}

function typed(v: string) {
  return { action: "accept", content: { v } };
}

function arg(value: string) {
  return { argument: { name: "a", value } };
}

function encoded(text: string): string {
  return [...text].map((c) => `%${c.charCodeAt(0).toString(16)}`).join("");
}
