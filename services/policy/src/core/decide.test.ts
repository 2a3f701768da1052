import type { Snapshot } from "@portcullis/catalog";
import type { Envelope, OrgRecord, ReceiptClaims } from "@portcullis/contracts";
import { digestJson, sha256Hex } from "@portcullis/crypto";
import { describe, expect, it } from "vitest";
import {
  inspected,
  makeEnvelope,
  makeFinding,
  makeKey,
  makeOrg,
  makeServer,
  makeSigners,
  makeSnapshot,
  makeTool,
  NOW,
} from "../../test/support/fixtures.ts";
import { type Approval, bindingDigest } from "./approval-step.ts";
import { type DecideInput, decide, type Ruling } from "./decide.ts";
import { verifyInspection } from "./evidence.ts";
import { createOrgPolicies, policyDigest } from "./org-policies.ts";

const signers = makeSigners();

const policiesOf = createOrgPolicies();
const rule = (
  envelope: Envelope,
  snapshot: Snapshot = makeSnapshot(),
  nowMs = NOW,
  known: Pick<DecideInput, "conversation" | "approval"> = {},
): Ruling =>
  decide({
    envelope,
    receipt: verifyInspection(envelope, signers.trusted),
    snapshot,
    policiesOf,
    nowMs,
    ...known,
  });

const good = (change: Partial<Envelope> = {}): Envelope => inspected(makeEnvelope(change), signers.inspector);

describe("an allowed call", () => {
  it("gets a ticket for exactly what was inspected and decided", () => {
    const envelope = good();
    const ruling = rule(envelope);
    const { definitionHash } = makeTool("get_issue");
    expect(ruling).toMatchObject({
      effect: "allow",
      decision: { effect: "allow", definitionHash, revision: 7, policy: "default" },
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
        policy: "default",
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
    ["other findings", { findingsDigest: digestJson([makeFinding("pii")]) }],
    ["another coverage", { coverageDigest: digestJson({}) }],
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

const withPolicies = (policies: Record<string, string>, change: Partial<OrgRecord> = {}): Snapshot =>
  makeSnapshot({ org: makeOrg({ policies, ...change }) });
const PERMIT = "permit (principal, action, resource);";
const forbid = (condition: string): string => `forbid (principal, action, resource) when { ${condition} };`;

describe("the org's policies decide after scope", () => {
  it("without a permit nothing is allowed", () => {
    expect(rule(good(), withPolicies({}))).toMatchObject({
      effect: "deny",
      decision: { code: "policy_denied", policy: "none", reason: "no policy permits the call" },
    });
  });

  it("a forbid wins and is named, with its words for operators", () => {
    const policies = { a: PERMIT, b: `@reason("not on a Sunday") ${forbid("context.time.weekday == 7")}` };
    expect(rule(good(), withPolicies(policies))).toMatchObject({
      effect: "deny",
      decision: {
        code: "policy_denied",
        policy: "b",
        reason: "not on a Sunday",
        policyDigest: policyDigest(makeOrg({ policies })),
      },
    });
    const monday = NOW + 24 * 3_600_000;
    const envelope = good({ deadline: new Date(monday + 1000).toISOString() });
    expect(rule(envelope, withPolicies(policies), monday)).toMatchObject({ effect: "allow" });
  });

  it("does not come to it outside of scope", () => {
    const snapshot = makeSnapshot({ key: makeKey({ scope: [] }), org: makeOrg({ policies: {} }) });
    expect(rule(good(), snapshot)).toMatchObject({
      decision: { code: "tool_not_in_scope", policy: "scope" },
    });
  });

  it("INV-6: an evaluation error denies", () => {
    const policies = { a: PERMIT, b: forbid("context.arguments.missing == 1") };
    expect(rule(good(), withPolicies(policies))).toMatchObject({
      effect: "deny",
      decision: { code: "policy_denied", policy: "b", reason: "a policy could not be evaluated: b" },
    });
  });

  it("sees the arguments that would be sent, the redacted ones where the inspector redacted", () => {
    const policies = { a: PERMIT, b: forbid('context.argumentsJson like "*CARD*"') };
    const envelope = inspected(makeEnvelope(), signers.inspector, {}, { number: "<CARD_1>" });
    expect(rule(envelope, withPolicies(policies))).toMatchObject({ decision: { policy: "b" } });
    expect(rule(good(), withPolicies(policies))).toMatchObject({ effect: "allow" });
  });

  it("sees the findings, and categories that only the receipt names", () => {
    const policies = {
      a: PERMIT,
      b: forbid('context.findings.pii > 0 || context.findings.types.contains("key")'),
    };
    const withFinding = (category: "pii" | "secrets", type: string) =>
      inspected(makeEnvelope(), signers.inspector, {}, undefined, {
        findings: [makeFinding(category, type)],
      });
    expect(rule(withFinding("pii", "email"), withPolicies(policies)).effect).toBe("deny");
    expect(rule(withFinding("secrets", "key"), withPolicies(policies)).effect).toBe("deny");
    expect(rule(withFinding("secrets", "other"), withPolicies(policies)).effect).toBe("allow");
    const unlisted = inspected(makeEnvelope(), signers.inspector, { categories: ["pii"] });
    expect(rule(unlisted, withPolicies(policies)).effect).toBe("deny");
  });

  it("sees the caller's address and what was not covered", () => {
    const policies = { a: PERMIT, b: forbid('context has client && context.client == ip("10.0.0.9")') };
    expect(rule(good({ client: { address: "10.0.0.9" } }), withPolicies(policies)).effect).toBe("deny");
    expect(rule(good({ client: { address: "10.0.0.8" } }), withPolicies(policies)).effect).toBe("allow");
    const coverage = {
      detectors: [],
      pointers: [],
      pointersTotal: 1,
      characters: 0,
      skipped: [{ pointer: "/x", reason: "too_long" }],
    };
    const uncovered = inspected(
      makeEnvelope(),
      signers.inspector,
      { coverageDigest: digestJson(coverage) },
      undefined,
      {
        findings: [],
        coverage,
      },
    );
    expect(rule(uncovered, withPolicies({ a: PERMIT, b: forbid("!context.covered") })).effect).toBe("deny");
  });
});

describe("a conversation", () => {
  const envelope = good({ conversation: "c1" });
  const clean = { injection: false, sensitive: false, untrusted: false };
  const policies = { a: PERMIT, b: forbid("context.conversation.injection") };

  it("is asked for, and only once the call is in scope", () => {
    expect(rule(envelope)).toEqual({ effect: "needs_conversation", org: "acme", conversation: "c1" });
    expect(rule(envelope, makeSnapshot({ server: null }))).toMatchObject({ effect: "deny" });
  });

  it("decides, and stays in the decision", () => {
    expect(rule(envelope, withPolicies(policies), NOW, { conversation: clean })).toMatchObject({
      effect: "allow",
      decision: { conversation: clean },
    });
    const seen = { ...clean, injection: true };
    expect(rule(envelope, withPolicies(policies), NOW, { conversation: seen })).toMatchObject({
      effect: "deny",
      decision: { policy: "b", conversation: seen },
    });
  });
});

describe("an approval", () => {
  const ask = { a: PERMIT, ask: `@approval("please look") ${forbid("true")}` };
  const envelope = good();
  const questionOf = (snapshot: Snapshot, of: Envelope = envelope) => {
    const ruling = rule(of, snapshot);
    if (ruling.effect !== "needs_approval") throw new Error(`not asked for: ${ruling.effect}`);
    return ruling.question;
  };
  const answered = (snapshot: Snapshot, answer: Approval["answer"], of: Envelope = envelope): Approval => ({
    binding: bindingDigest(questionOf(snapshot, of).binding),
    answer,
  });
  const expiresAt = "2026-03-01T12:15:00.000Z";

  it("is bound to org, key, tool, arguments, definition and policies", () => {
    const snapshot = withPolicies(ask);
    expect(questionOf(snapshot)).toEqual({
      requestId: envelope.id,
      reasons: ["please look"],
      binding: {
        org: "acme",
        key: "key_0123456789ab",
        server: "github",
        tool: "get_issue",
        argumentsDigest: digestJson({ number: 7 }),
        definitionHash: makeTool("get_issue").definitionHash,
        policyDigest: policyDigest(makeOrg({ policies: ask })),
      },
    });
  });

  it.each([
    ["approved", "allow", undefined],
    ["rejected", "deny", "approval_rejected"],
    ["pending", "pending", "approval_pending"],
  ] as const)("%s: %s", (status, effect, code) => {
    const snapshot = withPolicies(ask);
    const approval = answered(snapshot, { status, id: "apr_1", expiresAt });
    const ruling = rule(envelope, snapshot, NOW, { approval });
    expect(ruling).toMatchObject({
      effect,
      decision: { effect, policy: "ask", approval: { id: "apr_1", expiresAt }, ...(code && { code }) },
    });
    expect("claims" in ruling).toBe(status === "approved");
  });

  it("does not hold for other arguments, another definition, other policies or settings", () => {
    const snapshot = withPolicies(ask);
    const approval = answered(snapshot, { status: "approved", id: "apr_1", expiresAt });
    const tool = { server: "github", name: "get_issue", arguments: { number: 8 } };
    expect(rule(good({ request: { tool } }), snapshot, NOW, { approval }).effect).toBe("needs_approval");
    const drifted = makeSnapshot({
      org: makeOrg({ policies: ask }),
      server: makeServer({ tools: [makeTool("get_issue", "another")] }),
    });
    expect(rule(envelope, drifted, NOW, { approval }).effect).toBe("needs_approval");
    const stricter = withPolicies({ ...ask, more: forbid("false") });
    expect(rule(envelope, stricter, NOW, { approval }).effect).toBe("needs_approval");
    const { inspection } = makeOrg();
    const settings = withPolicies(ask, { inspection: { ...inspection, blockUncovered: false } });
    expect(rule(envelope, settings, NOW, { approval }).effect).toBe("needs_approval");
  });

  it("is worth nothing against a plain forbid, without a permit, or out of scope", () => {
    const snapshot = withPolicies(ask);
    const approval = answered(snapshot, { status: "approved", id: "apr_1", expiresAt });
    for (const other of [
      withPolicies({ ...ask, no: forbid("true") }),
      withPolicies({ ask: ask.ask }),
      makeSnapshot({ org: makeOrg({ policies: ask }), key: makeKey({ status: "revoked" }) }),
    ]) {
      expect(rule(envelope, other, NOW, { approval }).effect).toBe("deny");
    }
  });

  it("is asked for by an inspection mode, where its category was found", () => {
    const { inspection } = makeOrg();
    const request = { ...inspection.request, pii: "approve" as const };
    const snapshot = withPolicies({ a: PERMIT }, { inspection: { ...inspection, request } });
    const found = inspected(makeEnvelope(), signers.inspector, {}, undefined, {
      findings: [makeFinding("pii")],
    });
    expect(rule(good(), snapshot).effect).toBe("allow");
    expect(questionOf(snapshot, found).reasons).toEqual(["inspection found pii"]);
    const signedOnly = inspected(makeEnvelope(), signers.inspector, { categories: ["pii"] });
    expect(rule(signedOnly, snapshot).effect).toBe("needs_approval");
    const approval = answered(snapshot, { status: "approved", id: "apr_1", expiresAt }, found);
    expect(rule(found, snapshot, NOW, { approval })).toMatchObject({
      effect: "allow",
      decision: { policy: "inspection" },
    });
    expect(rule(found, withPolicies({}, { inspection: { ...inspection, request } })).effect).toBe("deny");
  });

  it("is not begun where too many wait", () => {
    const snapshot = withPolicies(ask);
    const approval = answered(snapshot, { status: "too_many" });
    expect(rule(envelope, snapshot, NOW, { approval })).toMatchObject({
      effect: "deny",
      decision: { code: "rate_limited" },
    });
  });
});

describe("a canary", () => {
  const canary = { probe: "secrets.prompt.twin", expects: "passed" } as const;
  const isRefused = (ruling: Ruling): void => {
    expect(ruling).toMatchObject({ effect: "deny", decision: { effect: "deny", code: "canary" } });
    expect(ruling).not.toHaveProperty("claims");
  };

  it("gets no ticket, even for a call that its key may make", () => {
    isRefused(rule(good({ canary })));
  });

  it("gets none where somebody took the mark out of the envelope: the receipt has it too", () => {
    isRefused(rule(inspected(makeEnvelope(), signers.inspector, { canary: true })));
  });

  it("needs evidence that holds, like any request", () => {
    expect(rule(inspected(makeEnvelope({ canary }), signers.inspector, { key: "other" })).effect).toBe(
      "refuse",
    );
  });
});

describe("an org that a canary has closed", () => {
  const closed = { since: "2026-03-01T11:00:00.000Z", probe: "secrets.prompt" };
  const org = makeOrg({ canary: { closeOnFailure: true, closed } });

  it("has every call refused, in the scope of its key and out of it alike", () => {
    for (const enabled of [org.enabled, {}]) {
      const ruling = rule(good(), makeSnapshot({ org: { ...org, enabled } }));
      expect(ruling).toMatchObject({
        effect: "deny",
        decision: { code: "org_closed", reason: expect.stringContaining("secrets.prompt") },
      });
      expect(ruling).not.toHaveProperty("claims");
    }
  });

  it("is open again once it is cleared", () => {
    const open = makeOrg({ canary: { closeOnFailure: true, closed: null } });
    expect(rule(good(), makeSnapshot({ org: open })).effect).toBe("allow");
  });

  it("does not keep what canaries are told from them", () => {
    const canary = { probe: "pii.prompt", expects: "blocked" } as const;
    expect(rule(good({ canary }), makeSnapshot({ org }))).toMatchObject({ decision: { code: "canary" } });
  });
});
