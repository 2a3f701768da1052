import type { Snapshot } from "@portcullis/catalog";
import type { Decision, Envelope, OrgRecord, TaintFlags, TicketClaims } from "@portcullis/contracts";
import { type CheckedReceipt, nameInEvidence } from "@portcullis/crypto";
import { type Approval, type ApprovalQuestion, bindingDigest } from "./approval-step.ts";
import { type Evidence, readEvidence } from "./evidence.ts";
import type { OrgPolicies } from "./org-policies.ts";
import { policyStep } from "./policy-step.ts";
import { type ScopeResult, scopeStep, targetOf } from "./scope-step.ts";

export type DecideInput = {
  readonly envelope: Envelope;
  readonly receipt: CheckedReceipt;
  readonly snapshot: Snapshot;
  /** The org's policies, parsed. */
  readonly policiesOf: (org: OrgRecord) => OrgPolicies;
  /** What the request's conversation has seen; undefined where it has not been looked up. */
  readonly conversation?: TaintFlags | undefined;
  /** What became of the approval that an earlier look asked for. */
  readonly approval?: Approval | undefined;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
};

export type Ruling =
  /** The decision lacks its ticket: the shell signs `claims`. */
  | { readonly effect: "allow"; readonly decision: Decision; readonly claims: TicketClaims }
  | { readonly effect: "deny" | "pending"; readonly decision: Decision }
  /** The evidence does not hold. That is an incident, not a decision. */
  | { readonly effect: "refuse"; readonly reason: string }
  /** Something is missing that memory does not have: look it up, and decide again from the start. */
  | { readonly effect: "needs_conversation"; readonly org: string; readonly conversation: string }
  | { readonly effect: "needs_approval"; readonly question: ApprovalQuestion };

/** A ticket is for the call at hand: it ends with the request, and after this at the latest. */
export const MAX_TICKET_MS = 60_000;

/** What decided, where the scope step did. */
const SCOPE_RULES = "scope";
const CANARY_RULES = "canary";

type Held = Extract<Evidence, { ok: true }>;
type InScope = Extract<ScopeResult, { ok: true }>;
type Common = Pick<Decision, "revision" | "decidedAt" | "policy"> & Partial<Decision>;

const allow = (
  input: DecideInput,
  evidence: Held,
  scope: InScope,
  reason: string,
  common: Common,
): Ruling => {
  const { envelope, nowMs } = input;
  const { definitionHash } = scope.usable;
  return {
    effect: "allow",
    decision: { ...common, effect: "allow", reason, definitionHash },
    claims: {
      v: 1,
      requestId: envelope.id,
      receiptDigest: evidence.receiptDigest,
      argumentsDigest: evidence.argumentsDigest,
      org: envelope.org,
      key: envelope.key,
      server: evidence.tool.server,
      tool: nameInEvidence(envelope.request.mcp, evidence.tool.name),
      definitionHash,
      revision: common.revision,
      policy: common.policy,
      issuedAt: common.decidedAt,
      expiresAt: new Date(Math.min(Date.parse(envelope.deadline), nowMs + MAX_TICKET_MS)).toISOString(),
    },
  };
};

const deny = (code: NonNullable<Decision["code"]>, reason: string, common: Common): Ruling => ({
  effect: "deny",
  decision: { ...common, effect: "deny", code, reason },
});

/**
 * Asking after a task, or ending it, says nothing to the server that its call did not say; and an approval is for one
 * request. What a client adds to a task, or answers to a question of the server, needs an approval of its own.
 */
const followsApproved = ({ request }: Envelope): boolean =>
  (request.mcp?.method === "tasks/get" || request.mcp?.method === "tasks/cancel") &&
  request.mcp.params.inputResponses === undefined;

/** The call is permitted if a person agrees: what the person said, or the question. */
const decideByApproval = (
  input: DecideInput,
  evidence: Held,
  scope: InScope,
  reasons: readonly string[],
  common: Common & { readonly policyDigest: string },
): Ruling => {
  const { envelope, approval } = input;
  const { definitionHash } = scope.usable;
  const binding = {
    org: envelope.org,
    key: envelope.key,
    server: evidence.tool.server,
    tool: evidence.tool.name,
    argumentsDigest: evidence.argumentsDigest,
    definitionHash,
    policyDigest: common.policyDigest,
  };
  // An answer to another question, as it was before the configuration changed, is none.
  if (approval?.binding !== bindingDigest(binding)) {
    return { effect: "needs_approval", question: { binding, requestId: envelope.id, reasons } };
  }
  const { answer } = approval;
  const reason = reasons.join("; ");
  if (answer.status === "too_many") {
    return deny("rate_limited", "too many calls of this key wait for an approval", common);
  }
  const named = { ...common, approval: { id: answer.id, expiresAt: answer.expiresAt } };
  switch (answer.status) {
    case "approved":
      return allow(input, evidence, scope, `approved by a person: ${reason}`, named);
    case "rejected":
      return deny("approval_rejected", `rejected by a person: ${reason}`, named);
    case "pending":
      return {
        effect: "pending",
        decision: { ...named, effect: "pending", code: "approval_pending", reason, definitionHash },
      };
  }
};

/**
 * Decides on one request, in this order: the inspector's evidence, whether it is a canary or its org closed by one, then scope, then the org's policies, then an approval
 * where one is needed, then the ticket that an allowed call runs under. Nothing is allowed that a step did not allow
 * (INV-6). Pure: what is not in memory is asked for, and then everything is decided anew, since the configuration may
 * have changed meanwhile.
 */
export const decide = (input: DecideInput): Ruling => {
  const { envelope, receipt, snapshot, nowMs, conversation } = input;
  const evidence = readEvidence(envelope, receipt);
  if (!evidence.ok) return { effect: "refuse", reason: evidence.reason };

  const base = { revision: snapshot.revision(), decidedAt: new Date(nowMs).toISOString() };
  // Both say it: whoever takes the mark out of the envelope does not take it out of the receipt.
  if (envelope.canary !== undefined || (receipt.ok && receipt.claims.canary === true)) {
    return deny("canary", "a probe of the gate itself never runs", { ...base, policy: CANARY_RULES });
  }
  const closed = snapshot.org(envelope.org)?.canary?.closed;
  if (closed !== undefined && closed !== null) {
    const reason = `the org is closed since ${closed.since}: the canary ${closed.probe} was not stopped`;
    return deny("org_closed", reason, { ...base, policy: CANARY_RULES });
  }
  const scope = scopeStep(snapshot, envelope, targetOf(evidence.tool, envelope.request.mcp), nowMs);
  if (!scope.ok) return deny("tool_not_in_scope", scope.reason, { ...base, policy: SCOPE_RULES });
  if (envelope.conversation !== undefined && conversation === undefined) {
    return { effect: "needs_conversation", org: envelope.org, conversation: envelope.conversation };
  }

  const policies = input.policiesOf(scope.org);
  const result = policyStep(policies, scope.org.inspection, {
    key: scope.key,
    usable: scope.usable,
    arguments: evidence.arguments,
    inspected: evidence.inspected,
    conversation,
    client: envelope.client?.address,
    nowMs,
  });
  const common = {
    ...base,
    policy: result.policy,
    policyDigest: policies.digest,
    ...(conversation === undefined ? {} : { conversation }),
  };
  switch (result.effect) {
    case "allow":
      return allow(input, evidence, scope, result.reasons.join("; "), common);
    case "deny":
      return deny("policy_denied", result.reasons.join("; "), common);
    case "approve":
      return followsApproved(envelope)
        ? allow(input, evidence, scope, "asks after a task whose call had what it needed", common)
        : decideByApproval(input, evidence, scope, result.reasons, common);
  }
};
