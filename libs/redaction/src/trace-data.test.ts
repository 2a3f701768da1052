import {
  type Envelope,
  type InspectionRecord,
  type RawTrace,
  rawTraceSchema,
  traceDataSchema,
} from "@portcullis/contracts";
import { digestOfName } from "@portcullis/crypto";
import { inspect } from "@portcullis/detectors";
import fc from "fast-check";
import { expect, test } from "vitest";
import { envelopeOf, executionOf, rawOf } from "../test/fixtures.ts";
import { planted, plantedDocument } from "../test/planted.ts";
import { toTraceData } from "./trace-data.ts";

const stamp = { producer: "ingress/i1", epoch: "2026-11-22T07:00:00.000Z", sequence: 3 };
const convert = (raw: RawTrace) => toTraceData(rawTraceSchema.parse(raw), stamp, () => "fp");

const inspectionOf = (document: unknown, pointer: string): InspectionRecord => {
  const { findings, coverage } = inspect(document, "tool_arguments");
  return {
    verdict: findings.length > 0 ? "block" : "allow",
    findings: findings.map((f) => ({ ...f, pointer: pointer + f.pointer, fingerprint: "fp" })),
    coverage: { ...coverage, pointers: coverage.pointers.map((p) => pointer + p) },
    receipt: "head.claims.signature",
  };
};

test("a finished call keeps what analysts need", () => {
  const raw = rawOf({ envelope: envelopeOf({ tool: true, executed: true }) });
  const data = convert(raw);
  expect(traceDataSchema.parse(data)).toEqual(data);
  expect(data).toMatchObject({
    outcome: "completed",
    executed: true,
    endedAt: "ingress",
    durationMs: 250,
    prompt: [{ role: "user", preview: { text: "Say hi", truncated: false } }],
    tool: { server: "everything", name: "echo", arguments: { text: '{"message":"hi"}' } },
    result: { text: '{"content":[{"type":"text","text":"hi"}]}' },
    origin: stamp,
  });
});

const decisionWith = (signed: object) => ({
  effect: "deny" as const,
  reason: "not in scope",
  revision: 3,
  policy: "scope",
  decidedAt: "2026-11-22T08:00:00.000Z",
  ...signed,
});

test("INV-8: what was signed stays as it was, unless it spells a name that had to go (INV-5)", () => {
  const receiptOf = (tool: string): string =>
    `head.${Buffer.from(JSON.stringify({ server: "everything", tool })).toString("base64url")}.signature`;
  const convertNamed = (name: string, receipt: string, signed: object) =>
    convert(
      rawOf({
        outcome: "denied",
        envelope: envelopeOf({
          change: {
            request: { tool: { server: "everything", name, arguments: {} } },
            inspection: { request: { ...inspectionOf({}, "/arguments"), receipt } },
            decision: decisionWith(signed),
          },
        }),
      }),
    ).receipts;
  const refusal = "head.refusal.signature";
  const rest = { result: null, ticket: null, refusal };
  const name = "mail-bob@example.com";
  const digested = receiptOf(digestOfName(name));
  const spelled = receiptOf(name);
  expect(convertNamed("echo", receiptOf("echo"), { refusal })).toEqual({
    request: receiptOf("echo"),
    ...rest,
  });
  expect(convertNamed(name, digested, { refusal })).toEqual({ request: digested, ...rest });
  expect(convertNamed(name, spelled, { refusal })).toEqual({ request: null, ...rest });
  expect(convertNamed("echo", spelled, {})).not.toHaveProperty("refusal");
});

test("an intent has no end and nothing is known of its execution", () => {
  const data = convert(
    rawOf({ phase: "received", outcome: "received", envelope: envelopeOf({ tool: true }) }),
  );
  expect(data).toMatchObject({
    endedAt: null,
    executed: null,
    finishedAt: null,
    deadline: "2026-11-22T08:00:30.000Z",
  });
});

test("a decision keeps what the conversation had seen, and which approval it was about", () => {
  const decision = {
    effect: "pending" as const,
    reason: "an approval is needed",
    revision: 3,
    policy: "trifecta",
    policyDigest: "e".repeat(64),
    conversation: { injection: false, sensitive: true, untrusted: true },
    approval: { id: "apr_1", expiresAt: "2026-11-22T08:15:00.000Z" },
    decidedAt: "2026-11-22T08:00:00.000Z",
  };
  const data = convert(rawOf({ envelope: envelopeOf({ tool: true, change: { decision } }) }));
  expect(data.decision).toEqual({
    effect: "pending",
    reason: "an approval is needed",
    revision: 3,
    policy: "trifecta",
    conversation: { injection: false, sensitive: true, untrusted: true },
    approval: "apr_1",
  });
  const { conversation: _, approval: __, ...plain } = decision;
  const before = convert(rawOf({ envelope: envelopeOf({ tool: true, change: { decision: plain } }) }));
  expect(Object.keys(before.decision ?? {})).toEqual(["effect", "reason", "revision", "policy"]);
});

test.each(["203.0.113.77", "2001:db8::77"])("the caller's address %s is nowhere", (address) => {
  const envelope = envelopeOf({
    tool: true,
    executed: true,
    change: {
      client: { address },
      decision: {
        effect: "deny",
        reason: `calls from ${address} are not wanted`,
        revision: 1,
        policy: "office-only",
        decidedAt: "2026-11-22T08:00:00.000Z",
      },
    },
  });
  const data = convert(rawOf({ envelope, outcome: "denied", detail: `from ${address}: denied` }));
  expect(JSON.stringify(data)).not.toContain(address);
  expect(data.detail).toBe("from <CLIENT_ADDRESS>: denied");
});

test("no planted value survives in any text that a caller or a server sent", () => {
  const everywhere = fc.tuple(
    plantedDocument,
    planted.filter((v) => v.length < 60),
  );
  fc.assert(
    fc.property(everywhere, ([{ secret, document }, word]) => {
      const text = `it is ${word} here`;
      const envelope: Envelope = envelopeOf({
        change: {
          conversation: text,
          request: {
            messages: [
              { role: text.slice(0, 64), content: text },
              {
                role: "user",
                content: [
                  { type: "text", text },
                  { type: text, document },
                ],
              },
            ],
            model: text,
            tool: { server: "everything", name: text, arguments: { document } },
          },
          inspection: { request: inspectionOf({ document }, "/arguments") },
          decision: {
            effect: "deny",
            reason: text,
            revision: 1,
            policy: "scope",
            decidedAt: "2026-11-22T08:00:00.000Z",
          },
          execution: executionOf({ content: [{ type: "text", text }], document }),
        },
      });
      const data = convert(
        rawOf({
          envelope,
          detail: text,
          unparsed: { text: `{"a": "${text}`, bytes: Buffer.byteLength(text) + 7 },
          http: { method: "POST", route: `/v1/${word}`, status: 403, bodyBytes: 10 },
        }),
      );
      const shown = JSON.stringify(data);
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain(word);
    }),
    { numRuns: 150 },
  );
});

test("the end of a body that was cut is not shown, since it may hold half a value", () => {
  const key = "AKIAQ3EGRNIMLV5PXAB7";
  const text = `${"word ".repeat(100)}${key.slice(0, 12)}`;
  const data = convert(rawOf({ outcome: "rejected", unparsed: { text, bytes: 100_000 } }));
  expect(data.unparsed?.text).not.toContain(key.slice(0, 12));
  expect(data.unparsed?.text).toMatch(/<NOT_INSPECTED: cut, 256 characters>$/);
  expect(data.executed).toBe(false);
});

test("a long conversation says what it leaves out", () => {
  const messages = Array.from({ length: 200 }, (_, i) => ({ role: "user", content: `message ${i}` }));
  const data = convert(rawOf({ envelope: envelopeOf({ change: { request: { messages } } }) }));
  expect(data.prompt).toHaveLength(50);
  expect(data.prompt[10]?.preview.text).toBe("(151 messages are not shown)");
  expect(data.prompt.at(-1)?.preview.text).toBe("message 199");
});

test("a large request gives a small record", () => {
  const addresses = Array.from({ length: 3_000 }, (_, i) => `user${i}@mail-relay.io`);
  const document = { addresses, [`${"n".repeat(900)}`]: "x" };
  const envelope = envelopeOf({
    change: {
      request: { tool: { server: "everything", name: "echo", arguments: document } },
      inspection: { request: inspectionOf(document, "/arguments") },
    },
  });
  const data = convert(rawOf({ envelope }));
  expect(data.findings).toHaveLength(500);
  expect(data.findingsTotal).toBe(3_000);
  expect(data.tool?.arguments.truncated).toBe(true);
  expect(JSON.stringify(data).length).toBeLessThan(300_000);
});
