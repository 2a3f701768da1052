import type { Snapshot } from "@portcullis/catalog";
import type { Envelope, ReceiptClaims } from "@portcullis/contracts";
import { digestJson, sha256Hex } from "@portcullis/crypto";
import { describe, expect, it } from "vitest";
import {
  inspected,
  makeEnvelope,
  makeKey,
  makeOrg,
  makeServer,
  makeSigners,
  makeSnapshot,
  makeTool,
  NOW,
} from "../../test/support/fixtures.ts";
import { decide, type Ruling } from "./decide.ts";
import { verifyInspection } from "./evidence.ts";

const signers = makeSigners();

const rule = (envelope: Envelope, snapshot: Snapshot = makeSnapshot(), nowMs = NOW): Ruling =>
  decide({ envelope, receipt: verifyInspection(envelope, signers.trusted), snapshot, nowMs });

const good = (change: Partial<Envelope> = {}): Envelope => inspected(makeEnvelope(change), signers.inspector);

describe("an allowed call", () => {
  it("gets a ticket for exactly what was inspected and decided", () => {
    const envelope = good();
    const ruling = rule(envelope);
    const { definitionHash } = makeTool("get_issue");
    expect(ruling).toMatchObject({
      effect: "allow",
      decision: { effect: "allow", definitionHash, revision: 7, policy: "scope" },
      claims: {
        v: 1,
        requestId: envelope.id,
        receiptDigest: sha256Hex(envelope.inspection?.request?.receipt ?? ""),
        argumentsDigest: digestJson({ number: 7 }),
        org: "acme",
        key: "key_0123456789ab",
        server: "github",
        tool: "get_issue",
        definitionHash,
        revision: 7,
        policy: "scope",
        issuedAt: "2026-03-01T12:00:00.000Z",
      },
    });
  });

  it("is for the redacted arguments where the inspector redacted", () => {
    const envelope = inspected(makeEnvelope(), signers.inspector, {}, { number: "<CARD_1>" });
    expect(rule(envelope)).toMatchObject({ claims: { argumentsDigest: digestJson({ number: "<CARD_1>" }) } });
  });

  it.each([
    ["the deadline", 30_000, "2026-03-01T12:00:30.000Z"],
    ["one minute", 300_000, "2026-03-01T12:01:00.000Z"],
  ])("runs under a ticket that ends at %s", (_what, deadlineMs, expiresAt) => {
    const envelope = good({ deadline: new Date(NOW + deadlineMs).toISOString() });
    expect(rule(envelope)).toMatchObject({ claims: { expiresAt } });
  });
});

describe("a call outside the intersection is denied, with one and the same code", () => {
  const outside: readonly (readonly [string, Parameters<typeof makeSnapshot>[0], RegExp])[] = [
    ["unknown org", { org: null }, /no such org/],
    ["unknown key", { key: null }, /no such key/],
    ["unknown server", { server: null }, /no such server/],
    ["draft server", { server: makeServer({ status: "draft" }) }, /server is draft/],
    ["server in review", { server: makeServer({ status: "in_review" }) }, /server is in_review/],
    ["suspended server", { server: makeServer({ status: "suspended" }) }, /server is suspended/],
    ["retired server", { server: makeServer({ status: "retired" }) }, /server is retired/],
    ["unknown tool", { server: makeServer({ tools: [] }) }, /no such approved tool/],
    ["server not enabled", { org: makeOrg({ enabled: {} }) }, /org has not enabled the server/],
    ["tool not enabled", { org: makeOrg({ enabled: { github: ["x"] } }) }, /org has not enabled the tool/],
    ["empty enablement", { org: makeOrg({ enabled: { github: [] } }) }, /org has not enabled the tool/],
    ["out of scope", { key: makeKey({ scope: ["github/list_*"] }) }, /scope does not include/],
    ["empty scope", { key: makeKey({ scope: [] }) }, /scope does not include/],
    ["revoked key", { key: makeKey({ status: "revoked" }) }, /key is revoked/],
    ["expired key", { key: makeKey({ expiresAt: "2026-03-01T12:00:00Z" }) }, /key has expired/],
    ["key of another org", { key: makeKey({ org: "other" }) }, /belongs to another org/],
  ];
  it.each(outside)("%s", (_what, records, reason) => {
    const ruling = rule(good(), makeSnapshot(records));
    expect(ruling).toMatchObject({
      effect: "deny",
      decision: { effect: "deny", code: "tool_not_in_scope", reason: expect.stringMatching(reason) },
    });
    expect(ruling).not.toHaveProperty("claims");
    expect(ruling).not.toHaveProperty("decision.ticket");
  });

  it("names of built-in properties are not servers", () => {
    const tool = { server: "constructor", name: "get_issue", arguments: {} };
    expect(rule(good({ request: { tool } }))).toMatchObject({ effect: "deny" });
  });
});

describe("INV-1: evidence that does not hold is refused, not decided", () => {
  const claims: readonly (readonly [string, Partial<ReceiptClaims>])[] = [
    ["verdict", { verdict: "block" }],
    ["direction", { direction: "result" }],
    ["request", { requestId: "01960000-0000-7000-8000-000000000000" }],
    ["org", { org: "other" }],
    ["key", { key: "key_other" }],
    ["server", { server: "gitlab" }],
    ["no server", { server: null }],
    ["tool", { tool: "delete_repo" }],
    ["arguments", { argumentsDigest: digestJson({ number: 8 }) }],
    ["no arguments", { argumentsDigest: null }],
  ];
  it.each(claims)("a receipt for another %s", (_what, change) => {
    expect(rule(inspected(makeEnvelope(), signers.inspector, change)).effect).toBe("refuse");
  });

  it("a receipt that an unknown key or the policy's own key signed", () => {
    expect(rule(inspected(makeEnvelope(), makeSigners().inspector)).effect).toBe("refuse");
    expect(rule(inspected(makeEnvelope(), signers.policy)).effect).toBe("refuse");
  });

  it("a receipt with one character changed, anywhere", () => {
    const envelope = good();
    const record = envelope.inspection?.request;
    if (record === undefined) throw new Error("no record");
    for (let at = 0; at < record.receipt.length; at += 1) {
      const other = record.receipt[at] === "A" ? "B" : "A";
      const receipt = record.receipt.slice(0, at) + other + record.receipt.slice(at + 1);
      const forged = { ...envelope, inspection: { request: { ...record, receipt } } };
      expect(rule(forged).effect, `character ${at}`).toBe("refuse");
    }
  });

  it("arguments that were changed after the inspection, also by a `redacted` that the receipt does not cover", () => {
    const envelope = good();
    const changed = { tool: { server: "github", name: "get_issue", arguments: { number: 8 } } };
    expect(rule({ ...envelope, request: changed }).effect).toBe("refuse");
    const record = envelope.inspection?.request;
    if (record === undefined) throw new Error("no record");
    const redacted = { arguments: { number: 8 } };
    expect(rule({ ...envelope, inspection: { request: { ...record, redacted } } }).effect).toBe("refuse");
  });

  it("arguments without a canonical form", () => {
    const envelope = good();
    const tool = { server: "github", name: "get_issue", arguments: { number: "\ud800" } };
    expect(rule({ ...envelope, request: { tool } }).effect).toBe("refuse");
  });

  it("no receipt, no tool call, or a model request", () => {
    expect(rule(makeEnvelope()).effect).toBe("refuse");
    expect(rule(good({ request: { messages: [] } })).effect).toBe("refuse");
    expect(rule({ ...good(), kind: "model" }).effect).toBe("refuse");
  });

  it("comes before scope: a forged receipt learns nothing about the catalog", () => {
    const forged = inspected(makeEnvelope(), makeSigners().inspector);
    expect(rule(forged, makeSnapshot({ server: null })).effect).toBe("refuse");
  });
});
