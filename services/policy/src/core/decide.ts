import type { Snapshot } from "@portcullis/catalog";
import type { Decision, Envelope, TicketClaims } from "@portcullis/contracts";
import type { CheckedReceipt } from "@portcullis/crypto";
import { readEvidence } from "./evidence.ts";
import { scopeStep } from "./scope-step.ts";

export type DecideInput = {
  readonly envelope: Envelope;
  readonly receipt: CheckedReceipt;
  readonly snapshot: Snapshot;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
};

export type Ruling =
  /** The decision lacks its ticket: the shell signs `claims`. */
  | { readonly effect: "allow"; readonly decision: Decision; readonly claims: TicketClaims }
  | { readonly effect: "deny"; readonly decision: Decision }
  /** The evidence does not hold. That is an incident, not a decision. */
  | { readonly effect: "refuse"; readonly reason: string };

/** A ticket is for the call at hand: it ends with the request, and after this at the latest. */
export const MAX_TICKET_MS = 60_000;

/** The rules that decided, as they stand in the decision and in the ticket. */
const SCOPE_RULES = "scope";

/**
 * Decides on one request, in this order: the inspector's evidence, then scope, then the ticket that an allowed call
 * runs under. Nothing is allowed that a step did not allow (INV-6).
 */
export const decide = ({ envelope, receipt, snapshot, nowMs }: DecideInput): Ruling => {
  const evidence = readEvidence(envelope, receipt);
  if (!evidence.ok) return { effect: "refuse", reason: evidence.reason };

  const common = {
    revision: snapshot.revision(),
    policy: SCOPE_RULES,
    decidedAt: new Date(nowMs).toISOString(),
  };
  const scope = scopeStep(snapshot, envelope, evidence.tool, nowMs);
  if (!scope.ok) {
    return {
      effect: "deny",
      decision: { effect: "deny", code: "tool_not_in_scope", reason: scope.reason, ...common },
    };
  }

  const { definitionHash } = scope.usable.tool;
  const reason = "approved, enabled for the org and in the key's scope";
  return {
    effect: "allow",
    decision: { effect: "allow", reason, definitionHash, ...common },
    claims: {
      v: 1,
      requestId: envelope.id,
      receiptDigest: evidence.receiptDigest,
      argumentsDigest: evidence.argumentsDigest,
      org: envelope.org,
      key: envelope.key,
      server: evidence.tool.server,
      tool: evidence.tool.name,
      definitionHash,
      revision: common.revision,
      policy: common.policy,
      issuedAt: common.decidedAt,
      expiresAt: new Date(Math.min(Date.parse(envelope.deadline), nowMs + MAX_TICKET_MS)).toISOString(),
    },
  };
};
