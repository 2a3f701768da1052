import { createPublicKey } from "node:crypto";
import { type Envelope, envelopeSchema, type ReceiptClaims, type TicketClaims } from "@portcullis/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestJson, sha256Hex } from "./canonical.ts";
import { digestOfName } from "./evidence-name.ts";
import { createSigner, keyIdOf, type TrustedKeys } from "./jws.ts";
import { generateSigningKey } from "./keys.ts";
import {
  admit,
  signReceipt,
  signRefusal,
  signTicket,
  verifyReceipt,
  verifyRefusal,
  verifyTicket,
} from "./ticket.ts";
import { uuidv7 } from "./uuid.ts";

const inspector = generateSigningKey();
const policy = generateSigningKey();
const stranger = generateSigningKey();
const NOW = Date.parse("2026-11-22T12:00:00.000Z");
const DEFINITION = "d".repeat(64);

const trust = (pem: string) => {
  const key = createPublicKey(pem);
  return new Map([[keyIdOf(key), key]]);
};
const keys: TrustedKeys = { inspector: trust(inspector.privateKeyPem), policy: trust(policy.privateKeyPem) };

type Overrides = {
  readonly receipt?: Partial<ReceiptClaims>;
  readonly ticket?: Partial<TicketClaims>;
  readonly receiptKey?: string;
  readonly ticketKey?: string;
};

const id = uuidv7(NOW);
const args = { message: "hi", count: 3 };

const signed = (overrides: Overrides = {}): Envelope => {
  const argumentsDigest = digestJson(args);
  const receipt = signReceipt(createSigner(overrides.receiptKey ?? inspector.privateKeyPem), {
    v: 1,
    requestId: id,
    direction: "request",
    org: "acme",
    key: "key_1",
    server: "everything",
    tool: digestOfName("echo"),
    verdict: "allow",
    argumentsDigest,
    messagesDigest: null,
    resultDigest: null,
    findingsDigest: digestJson([]),
    coverageDigest: digestJson({}),
    inspector: "inspector-1",
    issuedAt: new Date(NOW).toISOString(),
    ...overrides.receipt,
  });
  const ticket = signTicket(createSigner(overrides.ticketKey ?? policy.privateKeyPem), {
    v: 1,
    requestId: id,
    receiptDigest: sha256Hex(receipt),
    argumentsDigest,
    org: "acme",
    key: "key_1",
    server: "everything",
    tool: "echo",
    definitionHash: DEFINITION,
    revision: 7,
    policy: "policy-1",
    issuedAt: new Date(NOW).toISOString(),
    expiresAt: new Date(NOW + 30_000).toISOString(),
    ...overrides.ticket,
  });
  return envelopeSchema.parse({
    v: 1,
    id,
    kind: "tool",
    org: "acme",
    key: "key_1",
    receivedAt: new Date(NOW).toISOString(),
    deadline: new Date(NOW + 30_000).toISOString(),
    reply: `gate.v1.reply.ingress-1.${id}`,
    traceparent: "",
    request: { tool: { server: "everything", name: "echo", arguments: args } },
    inspection: {
      request: {
        verdict: "allow",
        findings: [],
        coverage: { detectors: [], pointers: [], pointersTotal: 0, characters: 0, skipped: [] },
        receipt,
      },
    },
    decision: {
      effect: "allow",
      reason: "in scope",
      revision: 7,
      ticket,
      policy: "policy-1",
      decidedAt: new Date(NOW).toISOString(),
    },
    stages: [],
  });
};

const admitted = (envelope: Envelope, now = NOW): boolean => admit(envelope, keys, DEFINITION, now).ok;

describe("INV-1: admit", () => {
  it("admits a call whose receipt and ticket both hold", () => {
    expect(admit(signed(), keys, DEFINITION, NOW)).toMatchObject({
      ok: true,
      call: { call: { arguments: args } },
    });
  });

  it("does not mind the order of the arguments' members, which canonical JSON does not know", () => {
    const envelope = signed();
    const swapped = { ...envelope.request.tool, arguments: { count: 3, message: "hi" } };
    expect(admitted({ ...envelope, request: { tool: swapped } } as Envelope)).toBe(true);
  });

  it("admits no canary, though all else holds", () => {
    const canary = { probe: "secrets.prompt", expects: "blocked" } as const;
    expect(admitted({ ...signed(), canary })).toBe(false);
  });

  const other = uuidv7(NOW + 1);
  it.each<[string, Overrides]>([
    ["a receipt with the verdict block", { receipt: { verdict: "block" } }],
    ["a receipt of a canary", { receipt: { canary: true } }],
    ["a receipt for a result", { receipt: { direction: "result" } }],
    ["a receipt for another request", { receipt: { requestId: other } }],
    ["a receipt for other arguments", { receipt: { argumentsDigest: digestJson({ message: "ho" }) } }],
    ["a receipt for another org", { receipt: { org: "evil" } }],
    ["a receipt for another key", { receipt: { key: "key_2" } }],
    ["a receipt for another server", { receipt: { server: "github" } }],
    ["a receipt for another tool", { receipt: { tool: "delete" } }],
    ["a receipt without a tool call", { receipt: { argumentsDigest: null } }],
    ["a receipt signed by a stranger", { receiptKey: stranger.privateKeyPem }],
    ["a receipt signed by the policy's key", { receiptKey: policy.privateKeyPem }],
    ["a ticket signed by a stranger", { ticketKey: stranger.privateKeyPem }],
    ["a ticket signed by the inspector's key", { ticketKey: inspector.privateKeyPem }],
    ["a ticket for another request", { ticket: { requestId: other } }],
    ["a ticket for another receipt", { ticket: { receiptDigest: sha256Hex("another") } }],
    ["a ticket for other arguments", { ticket: { argumentsDigest: digestJson({}) } }],
    ["a ticket for another org", { ticket: { org: "evil" } }],
    ["a ticket for another key", { ticket: { key: "key_2" } }],
    ["a ticket for another server", { ticket: { server: "github" } }],
    ["a ticket for another tool", { ticket: { tool: "delete" } }],
    ["a ticket for another definition", { ticket: { definitionHash: "e".repeat(64) } }],
    ["a ticket that has expired", { ticket: { expiresAt: new Date(NOW).toISOString() } }],
    ["a ticket whose expiry is no time", { ticket: { expiresAt: "never" } }],
  ])("refuses %s", (_name, overrides) => {
    expect(admitted(signed(overrides))).toBe(false);
  });

  it("refuses a call whose tool is described differently today, or not at all", () => {
    expect(admit(signed(), keys, "e".repeat(64), NOW).ok).toBe(false);
    expect(admit(signed(), keys, undefined, NOW).ok).toBe(false);
  });

  it("refuses an envelope without a receipt or without a ticket", () => {
    const { inspection: _i, ...uninspected } = signed();
    expect(admitted(uninspected)).toBe(false);
    const { decision: _d, ...undecided } = signed();
    expect(admitted(undecided)).toBe(false);
  });

  it("refuses redacted arguments that were slipped in after the signature", () => {
    const envelope = signed();
    const record = envelope.inspection?.request;
    if (record === undefined) throw new Error("no record");
    const slipped = { ...record, redacted: { arguments: { message: "rm -rf /" } } };
    expect(admitted({ ...envelope, inspection: { request: slipped } })).toBe(false);
  });

  it("refuses any single change of a character in receipt or ticket", () => {
    const envelope = signed();
    const { inspection, decision } = envelope;
    const receipt = inspection?.request?.receipt ?? "";
    const ticket = decision?.ticket ?? "";
    const alter = (text: string, at: number, by: string): string =>
      text.slice(0, at) + by + text.slice(at + 1);
    const symbol = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=");
    fc.assert(
      fc.property(fc.boolean(), fc.nat(), symbol, (inReceipt, position, by) => {
        const target = inReceipt ? receipt : ticket;
        const at = position % target.length;
        fc.pre(target[at] !== by);
        const altered = alter(target, at, by);
        const record = inspection?.request;
        if (record === undefined || decision === undefined) throw new Error("not signed");
        const changed: Envelope = inReceipt
          ? { ...envelope, inspection: { request: { ...record, receipt: altered } } }
          : { ...envelope, decision: { ...decision, ticket: altered } };
        expect(admitted(changed)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it("refuses any change of the arguments", () => {
    const envelope = signed();
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue(), { maxKeys: 4 }), (changed) => {
        fc.pre(digestJson(changed) !== digestJson(args));
        const tool = { server: "everything", name: "echo", arguments: changed };
        expect(admitted({ ...envelope, request: { tool } })).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe("INV-8: a refusal", () => {
  const claims = {
    v: 1,
    requestId: id,
    effect: "deny",
    code: "policy_denied",
    receiptDigest: sha256Hex("receipt"),
    org: "acme",
    key: "key_1",
    revision: 7,
    policy: "no-writes",
    issuedAt: new Date(NOW).toISOString(),
  } as const;
  const refusal = signRefusal(createSigner(policy.privateKeyPem), claims);

  it("says what was signed", () => {
    expect(verifyRefusal(refusal, keys)).toEqual({ ok: true, claims });
  });

  it("is not taken from the inspector, from a stranger, or with another effect", () => {
    for (const { privateKeyPem } of [inspector, stranger]) {
      expect(verifyRefusal(signRefusal(createSigner(privateKeyPem), claims), keys).ok).toBe(false);
    }
    const allowing = createSigner(policy.privateKeyPem).sign("portcullis-refusal+jws", {
      ...claims,
      effect: "allow",
    });
    expect(verifyRefusal(allowing, keys).ok).toBe(false);
  });

  it("does not hold with any character changed", () => {
    const symbol = fc.constantFrom(..."ABCXYZabcxyz0189-_.=");
    fc.assert(
      fc.property(fc.nat({ max: refusal.length - 1 }), symbol, (at, by) => {
        fc.pre(refusal[at] !== by);
        expect(verifyRefusal(refusal.slice(0, at) + by + refusal.slice(at + 1), keys).ok).toBe(false);
      }),
    );
  });

  // Claims that every one of the schemas takes: only the type in the header keeps the three apart.
  const envelope = signed();
  const receipt = envelope.inspection?.request?.receipt ?? "";
  const ticket = envelope.decision?.ticket ?? "";
  const claimsIn = (jws: string): object =>
    JSON.parse(Buffer.from(jws.split(".")[1] ?? "", "base64url").toString("utf8"));
  const everything = { ...claimsIn(receipt), ...claimsIn(ticket), ...claims };
  const both: TrustedKeys = { inspector: keys.policy, policy: keys.policy };

  it("never passes for a ticket or a receipt, and neither of them for it", () => {
    const signer = createSigner(policy.privateKeyPem);
    const verifiers = { receipt: verifyReceipt, ticket: verifyTicket, refusal: verifyRefusal };
    for (const name of ["receipt", "ticket", "refusal"] as const) {
      const jws = signer.sign(`portcullis-${name}+jws`, everything);
      const taken = Object.entries(verifiers).filter(([, verify]) => verify(jws, both).ok);
      expect(taken.map(([kind]) => kind)).toEqual([name]);
    }
  });

  it("admits no call in the place of its ticket", () => {
    const decision = envelope.decision;
    if (decision === undefined) throw new Error("not decided");
    const asRefusal = createSigner(policy.privateKeyPem).sign("portcullis-refusal+jws", claimsIn(ticket));
    expect(admitted({ ...envelope, decision: { ...decision, ticket: asRefusal } })).toBe(false);
    const asTicket = createSigner(policy.privateKeyPem).sign("portcullis-ticket+jws", claimsIn(ticket));
    expect(admitted({ ...envelope, decision: { ...decision, ticket: asTicket } })).toBe(true);
  });
});
