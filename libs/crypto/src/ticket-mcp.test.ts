import { createPublicKey } from "node:crypto";
import { callToSend, type Envelope, envelopeSchema, type McpCall } from "@portcullis/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestJson, sha256Hex } from "./canonical.ts";
import { createSigner, keyIdOf } from "./jws.ts";
import { generateSigningKey } from "./keys.ts";
import { admit, digestCall, signReceipt, signTicket } from "./ticket.ts";
import { uuidv7 } from "./uuid.ts";

const NOW = Date.parse("2026-11-22T12:00:00.000Z");
const DEFINITION = "d".repeat(64);
const signers = { inspector: generateSigningKey(), policy: generateSigningKey() };
const trust = (pem: string) => {
  const key = createPublicKey(pem);
  return new Map([[keyIdOf(key), key]]);
};
const keys = {
  inspector: trust(signers.inspector.privateKeyPem),
  policy: trust(signers.policy.privateKeyPem),
};
const id = uuidv7(NOW);
const at = new Date(NOW).toISOString();
const who = { org: "acme", key: "key_1", server: "docs", tool: "docs://a" } as const;

const MCP: McpCall = {
  method: "resources/read",
  params: { inputResponses: { q: { action: "accept", content: { n: 1 } } } },
  exact: '{"arguments":{},"params":{"inputResponses":{"q":{"action":"accept","content":{"n":1.0}}}}}',
  requestState: "s1",
  client: { era: "modern", protocolVersion: "2026-07-28", capabilities: {} },
  wants: { progress: false },
};
type Asked = Envelope["request"];
const asked = (mcp: Partial<McpCall> = {}, name: string = who.tool, args = {}): Asked => ({
  tool: { server: who.server, name, arguments: args },
  mcp: { ...MCP, ...mcp },
});

/** An envelope with receipt and ticket for what `request` would send. */
const signed = (request: Asked): Envelope => {
  const argumentsDigest = digestCall(callToSend({ request }));
  const receipt = signReceipt(createSigner(signers.inspector.privateKeyPem), {
    ...{ v: 1, requestId: id, direction: "request", ...who, verdict: "allow", argumentsDigest },
    ...{ messagesDigest: null, resultDigest: null, findingsDigest: digestJson([]) },
    ...{ coverageDigest: digestJson({}), inspector: "inspector-1", issuedAt: at },
  });
  const ticket = signTicket(createSigner(signers.policy.privateKeyPem), {
    ...{ v: 1, requestId: id, receiptDigest: sha256Hex(receipt), argumentsDigest, ...who },
    ...{ definitionHash: DEFINITION, revision: 7, policy: "p", issuedAt: at },
    expiresAt: new Date(NOW + 30_000).toISOString(),
  });
  const coverage = { detectors: [], pointers: [], pointersTotal: 0, characters: 0, skipped: [] };
  return envelopeSchema.parse({
    ...{ v: 1, id, kind: "tool", org: who.org, key: who.key, receivedAt: at, deadline: at },
    ...{ reply: "gate.v1.reply.i.r", traceparent: "", request, stages: [] },
    inspection: { request: { verdict: "allow", findings: [], coverage, receipt } },
    decision: { effect: "allow", reason: "", revision: 7, ticket, policy: "p", decidedAt: at },
  });
};
const admitted = (envelope: Envelope): boolean => admit(envelope, keys, DEFINITION, NOW).ok;

describe("INV-1: a call of the protocol", () => {
  it("is admitted as it was signed, with all that is sent", () => {
    expect(admit(signed(asked()), keys, DEFINITION, NOW)).toMatchObject({
      ok: true,
      call: { call: { mcp: { name: "docs://a", requestState: "s1", exact: MCP.exact } } },
    });
  });

  const { exact: _e, ...inexact } = MCP;
  const { requestState: _s, ...stateless } = MCP;
  it.each<[string, Asked]>([
    ["another method", asked({ method: "resources/subscribe" })],
    ["another name", asked({}, "docs://b")],
    ["another kind of reference", asked({ ref: "resource" })],
    ["other answers", asked({ params: { inputResponses: { q: { action: "decline" } } } })],
    ["one more member", asked({ params: { ...MCP.params, _meta: { note: "x" } } })],
    ["arguments", asked({}, who.tool, { path: "/etc" })],
    ["another exact text of the same values", asked({ exact: MCP.exact?.replace("1.0", "1.00") ?? "" })],
    ["no exact text", { tool: { ...who, name: who.tool, arguments: {} }, mcp: inexact }],
    ["another state", asked({ requestState: "s2" })],
    ["no state", { tool: { ...who, name: who.tool, arguments: {} }, mcp: stateless }],
    ["another call that it answers", asked({ resumes: uuidv7(NOW + 1) })],
    ["no method at all", { tool: { server: who.server, name: who.tool, arguments: {} } }],
  ])("is refused with %s", (_, request) => {
    expect(admitted({ ...signed(asked()), request })).toBe(false);
  });

  it("is refused with params that were slipped in after the signature as redacted ones", () => {
    const envelope = signed(asked());
    const record = envelope.inspection?.request;
    if (record === undefined) throw new Error("no record");
    for (const redacted of [{ params: { inputResponses: {} } }, { exact: MCP.exact ?? "" }, {}]) {
      expect(admitted({ ...envelope, inspection: { request: { ...record, redacted } } })).toBe(
        "exact" in redacted,
      );
    }
  });

  it("is refused with any other params", () => {
    const envelope = signed(asked());
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue(), { maxKeys: 4 }), (params) => {
        fc.pre(digestJson(params) !== digestJson(MCP.params));
        expect(admitted({ ...envelope, request: asked({ params }) })).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it("never has the digest of plain arguments, also of such that spell it out", () => {
    const call = callToSend({ request: asked() });
    const spelled = { arguments: JSON.parse(JSON.stringify(call)) as Record<string, unknown> };
    expect(digestCall(spelled)).not.toBe(digestCall(call));
  });
});
