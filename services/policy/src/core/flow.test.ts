import type { Envelope, McpCall } from "@portcullis/contracts";
import { admit, sha256Hex, uuidv7, verifyRefusal } from "@portcullis/crypto";
import { expect, it } from "vitest";
import {
  inspected,
  makeEnvelope,
  makeKey,
  makeOrg,
  makeSigners,
  makeSnapshot,
  makeTool,
  NOW,
} from "../../test/support/fixtures.ts";
import { type FlowContext, onDecide } from "./flow.ts";
import { createOrgPolicies } from "./org-policies.ts";

const signers = makeSigners();
const context = (change: Partial<FlowContext> = {}): FlowContext => ({
  instance: "p1",
  snapshot: makeSnapshot(),
  keys: signers.trusted,
  signer: signers.policy,
  clock: () => NOW,
  policiesOf: createOrgPolicies(),
  readConversation: () => Promise.reject(new Error("no bucket")),
  askApproval: () => Promise.reject(new Error("no database")),
  ...change,
});
const envelope = inspected(makeEnvelope(), signers.inspector);

it("hands an allowed call to its server's executor, with a ticket that the executor admits", async () => {
  const step = await onDecide(envelope, context());
  if (step.to !== "executor") throw new Error("not handed on");
  expect(step.server).toBe("github");
  expect(step.envelope.stages).toEqual([
    { stage: "decide", instance: "p1", startedAt: "2026-03-01T12:00:00.000Z", ms: 0 },
  ]);
  const { definitionHash } = makeTool("get_issue");
  expect(admit(step.envelope, signers.trusted, definitionHash, NOW).ok).toBe(true);
  expect(admit(step.envelope, signers.trusted, definitionHash, NOW + 30_000).ok).toBe(false);
});

it("answers a denied call, with the reason for operators in the envelope and no ticket", async () => {
  const step = await onDecide(envelope, context({ snapshot: makeSnapshot({ key: makeKey({ scope: [] }) }) }));
  expect(step).toMatchObject({
    to: "reply",
    message: {
      type: "final",
      id: envelope.id,
      stage: "policy",
      outcome: "denied",
      code: "tool_not_in_scope",
      envelope: { decision: { effect: "deny" }, stages: [{ stage: "decide" }] },
    },
  });
  expect(step).not.toHaveProperty("incident");
  expect(step).not.toHaveProperty("message.envelope.decision.ticket");
});

const refusalOf = (step: Awaited<ReturnType<typeof onDecide>>) => {
  if (step.to !== "reply") throw new Error("handed on");
  return verifyRefusal(step.message.envelope?.decision?.refusal ?? "", signers.trusted);
};

it("INV-8: signs that it gave no ticket, for this request and this receipt", async () => {
  const snapshot = makeSnapshot({ key: makeKey({ scope: [] }) });
  expect(refusalOf(await onDecide(envelope, context({ snapshot })))).toEqual({
    ok: true,
    claims: {
      v: 1,
      requestId: envelope.id,
      effect: "deny",
      code: "tool_not_in_scope",
      receiptDigest: sha256Hex(envelope.inspection?.request?.receipt ?? ""),
      org: "acme",
      key: "key_0123456789ab",
      revision: snapshot.revision(),
      policy: "scope",
      issuedAt: "2026-03-01T12:00:00.000Z",
    },
  });
});

it("INV-8: an allowed call has a ticket and no refusal", async () => {
  const step = await onDecide(envelope, context());
  expect(step).toMatchObject({ envelope: { decision: { ticket: expect.any(String) } } });
  expect(step).not.toHaveProperty("envelope.decision.refusal");
});

it("answers evidence that does not hold as an incident, without a decision", async () => {
  const step = await onDecide(inspected(makeEnvelope(), signers.policy), context());
  expect(step).toMatchObject({
    message: { outcome: "failed", code: "ticket_refused" },
    incident: expect.any(String),
  });
  expect(step).not.toHaveProperty("message.envelope.decision");
});

it("INV-6: without a configuration nothing is allowed", async () => {
  expect(await onDecide(envelope, context({ snapshot: undefined }))).toMatchObject({
    to: "reply",
    message: { outcome: "failed", code: "config_unavailable" },
  });
});

it("drops a request whose deadline has passed", async () => {
  expect(await onDecide(envelope, context({ clock: () => NOW + 30_000 }))).toMatchObject({
    to: "reply",
    message: { outcome: "failed", code: "deadline_exceeded" },
  });
});

it("neither the bucket of conversations nor the database is touched by a request that needs neither", async () => {
  // Both reject in this context.
  expect(await onDecide(envelope, context())).toMatchObject({ to: "executor" });
});

const inConversation = inspected(makeEnvelope({ conversation: "c1" }), signers.inspector);
const clean = { injection: false, sensitive: false, untrusted: false };

it("INV-6: a conversation that cannot be read, or an approval that cannot be asked for, refuses", async () => {
  const unavailable = { to: "reply", message: { outcome: "failed", code: "policy_unavailable" } };
  expect(await onDecide(inConversation, context())).toMatchObject(unavailable);
  expect(await onDecide(envelope, context({ snapshot: asking() }))).toMatchObject({
    ...unavailable,
    incident: expect.stringContaining("approvals"),
  });
});

const asking = () =>
  makeSnapshot({
    org: makeOrg({
      policies: {
        a: "permit (principal, action, resource);",
        ask: '@approval("x") forbid (principal, action, resource);',
      },
    }),
  });

it("holds a call that waits for an approval, and runs it under one", async () => {
  const expiresAt = "2026-03-01T12:15:00.000Z";
  const answer = (status: "pending" | "approved") => () =>
    Promise.resolve({ status, id: "apr_1", expiresAt });
  const snapshot = asking();
  const pending = await onDecide(envelope, context({ snapshot, askApproval: answer("pending") }));
  expect(pending).toMatchObject({
    to: "reply",
    message: {
      outcome: "pending",
      code: "approval_pending",
      envelope: { decision: { effect: "pending", approval: { id: "apr_1", expiresAt } } },
    },
  });
  expect(pending).not.toHaveProperty("message.envelope.decision.ticket");
  expect(refusalOf(pending)).toMatchObject({
    ok: true,
    claims: { requestId: envelope.id, effect: "pending", code: "approval_pending", policy: "ask" },
  });
  const approved = await onDecide(envelope, context({ snapshot, askApproval: answer("approved") }));
  expect(approved).toMatchObject({ to: "executor", envelope: { decision: { approval: { id: "apr_1" } } } });
});

it("decides by the configuration as it is after the wait: a key that is revoked meanwhile gets nothing", async () => {
  const snapshot = makeSnapshot();
  const readConversation = () => {
    snapshot.apply({
      kind: "key",
      id: "key_0123456789ab",
      record: makeKey({ status: "revoked", revision: 8 }),
    });
    return Promise.resolve(clean);
  };
  expect(await onDecide(inConversation, context({ snapshot, readConversation }))).toMatchObject({
    message: { code: "tool_not_in_scope" },
  });
});

it("an approval does not outlive a change of the policies that comes while it is asked for", async () => {
  const snapshot = asking();
  const questions: string[] = [];
  const askApproval: FlowContext["askApproval"] = ({ binding }) => {
    questions.push(binding.policyDigest);
    const policies = {
      a: "permit (principal, action, resource);",
      ask: '@approval("y") forbid (principal, action, resource);',
    };
    snapshot.apply({ kind: "org", id: "acme", record: makeOrg({ policies, revision: 9 }) });
    const status = questions.length === 1 ? ("approved" as const) : ("pending" as const);
    return Promise.resolve({ status, id: "apr_1", expiresAt: "2026-03-01T12:15:00.000Z" });
  };
  const step = await onDecide(envelope, context({ snapshot, askApproval }));
  expect(step).toMatchObject({ message: { outcome: "pending" } });
  expect(new Set(questions).size).toBe(2);
});

it("drops a request whose deadline passes while something is looked up", async () => {
  let now = NOW;
  const readConversation = () => {
    now += 30_000;
    return Promise.resolve(clean);
  };
  expect(await onDecide(inConversation, context({ clock: () => now, readConversation }))).toMatchObject({
    message: { outcome: "failed", code: "deadline_exceeded" },
  });
});

const client = { era: "modern" as const, protocolVersion: "2026-07-28", capabilities: {} };
const overMcp = (mcp: Partial<McpCall> = {}): Envelope => {
  const { request } = makeEnvelope();
  const call: McpCall = { method: "tools/call", params: {}, client, wants: { progress: false }, ...mcp };
  return inspected(makeEnvelope({ request: { ...request, mcp: call } }), signers.inspector);
};

it("names the executor that holds the session, and any other one does where it is gone", async () => {
  const step = await onDecide(overMcp({ executor: "mcp-executor_7" }), context());
  expect(step).toMatchObject({ to: "executor", server: "github", executor: "mcp-executor_7" });
  expect(step).not.toHaveProperty("gone");
  expect(await onDecide(overMcp(), context())).not.toHaveProperty("executor");
});

it("ends an answer to a parked call where its executor is gone: nobody else can go on with it", async () => {
  const { definitionHash } = makeTool("get_issue");
  const step = await onDecide(overMcp({ executor: "e1", resumes: uuidv7(NOW) }), context());
  if (step.to !== "executor") throw new Error("not handed on");
  expect(step).toMatchObject({ executor: "e1", gone: { outcome: "failed", code: "call_gone" } });
  expect(admit(step.envelope, signers.trusted, definitionHash, NOW).ok).toBe(true);
});

it.each(["e.1", "*", ">", "", "e 1", "e1\r\nPUB x", "x".repeat(129)])(
  "INV-2: makes no subject of %j",
  async (executor) => {
    expect(await onDecide(overMcp({ executor }), context())).not.toHaveProperty("executor");
  },
);
