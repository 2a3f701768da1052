import type { Snapshot } from "@portcullis/catalog";
import {
  type Decision,
  type Envelope,
  type ErrorCode,
  type FinalReply,
  finalReply,
  isPastDeadline,
  type OrgRecord,
  type Outcome,
  type TaintFlags,
  withStage,
} from "@portcullis/contracts";
import { type Signer, sha256Hex, signRefusal, signTicket, type TrustedKeys } from "@portcullis/crypto";
import { type Approval, type ApprovalAnswer, type ApprovalQuestion, bindingDigest } from "./approval-step.ts";
import { decide, type Ruling } from "./decide.ts";
import { errorName } from "./error-name.ts";
import { verifyInspection } from "./evidence.ts";
import type { OrgPolicies } from "./org-policies.ts";

export type FlowContext = {
  readonly instance: string;
  /** Undefined where no configuration has been seen yet. */
  readonly snapshot: Snapshot | undefined;
  readonly keys: TrustedKeys;
  readonly signer: Signer;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly policiesOf: (org: OrgRecord) => OrgPolicies;
  /** @throws where the bucket of conversations is not in reach */
  readonly readConversation: (org: string, conversation: string) => Promise<TaintFlags>;
  /** @throws where the approvals are not in reach */
  readonly askApproval: (question: ApprovalQuestion, nowMs: number) => Promise<ApprovalAnswer>;
};

/** Where a request goes from here. */
export type Step =
  | {
      readonly to: "executor";
      readonly server: string;
      readonly envelope: Envelope;
      /** The one that holds the client's session or the call that is answered: it comes first. */
      readonly executor?: string;
      /** What ends the request where that one is gone; without it, any other executor does. */
      readonly gone?: FinalReply;
    }
  | {
      readonly to: "reply";
      readonly message: FinalReply;
      /** In words for the log, where the end of the request is something an operator should look at. */
      readonly incident?: string;
    };

type Settled = Exclude<Ruling, { effect: "needs_conversation" | "needs_approval" }>;
type Outcomes =
  | Settled
  | { readonly effect: "unavailable"; readonly what: string }
  | { readonly effect: "late" };

/** A conversation, an approval, and both again where the configuration changed in between. */
const MAX_LOOKS = 4;

/** Decides, and looks up what is missing: only a request that names a conversation, or needs an approval, waits. */
const settle = async (envelope: Envelope, snapshot: Snapshot, context: FlowContext): Promise<Outcomes> => {
  const receipt = verifyInspection(envelope, context.keys);
  let conversation: TaintFlags | undefined;
  let approval: Approval | undefined;
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    const nowMs = context.clock();
    if (isPastDeadline(envelope, nowMs)) return { effect: "late" };
    const { policiesOf } = context;
    const ruling = decide({ envelope, receipt, snapshot, policiesOf, conversation, approval, nowMs });
    switch (ruling.effect) {
      case "needs_conversation":
        try {
          conversation = await context.readConversation(ruling.org, ruling.conversation);
        } catch (error) {
          return { effect: "unavailable", what: `the conversation's memory: ${errorName(error)}` };
        }
        break;
      case "needs_approval":
        try {
          const answer = await context.askApproval(ruling.question, nowMs);
          approval = { binding: bindingDigest(ruling.question.binding), answer };
        } catch (error) {
          return { effect: "unavailable", what: `the approvals: ${errorName(error)}` };
        }
        break;
      default:
        return ruling;
    }
  }
  return { effect: "unavailable", what: "the configuration changes too often" };
};

/**
 * Where a call must go, or should. Policy may publish on the subjects of executors, so what is no name of one is not made
 * a part of a subject (INV-2).
 */
const placeOf = (
  decided: Envelope,
  end: (ended: Envelope, outcome: Outcome, code: ErrorCode) => FinalReply,
): Pick<Extract<Step, { to: "executor" }>, "executor" | "gone"> => {
  const { executor, resumes } = decided.request.mcp ?? {};
  return {
    ...(executor === undefined || !/^[A-Za-z0-9_-]{1,128}$/.test(executor) ? {} : { executor }),
    ...(resumes === undefined ? {} : { gone: end(decided, "failed", "call_gone") }),
  };
};

/** The decision that nothing may run, with this service's word for it (INV-8). */
const refused = (
  envelope: Envelope,
  decision: Decision,
  refusal: { readonly effect: "deny" | "pending"; readonly code: ErrorCode },
  signer: Signer,
): Envelope => {
  const receipt = envelope.inspection?.request?.receipt;
  const signed = signRefusal(signer, {
    v: 1,
    requestId: envelope.id,
    ...refusal,
    receiptDigest: receipt === undefined ? null : sha256Hex(receipt),
    org: envelope.org,
    key: envelope.key,
    revision: decision.revision,
    policy: decision.policy,
    issuedAt: decision.decidedAt,
  });
  return { ...envelope, decision: { ...decision, refusal: signed } };
};

/** The decision stage: envelope in, and what to send out. */
export const onDecide = async (envelope: Envelope, context: FlowContext): Promise<Step> => {
  const startedAt = context.clock();
  const staged = (appended: Envelope): Envelope =>
    withStage(appended, "decide", context.instance, startedAt, context.clock());
  const end = (ended: Envelope, outcome: Outcome, code: ErrorCode): FinalReply =>
    finalReply(staged(ended), "policy", outcome, code);
  const fail = (code: ErrorCode, incident?: string): Step => ({
    to: "reply",
    message: end(envelope, "failed", code),
    ...(incident === undefined ? {} : { incident }),
  });

  if (isPastDeadline(envelope, startedAt)) return fail("deadline_exceeded");
  if (context.snapshot === undefined) return fail("config_unavailable");
  const outcome = await settle(envelope, context.snapshot, context);
  switch (outcome.effect) {
    case "late":
      return fail("deadline_exceeded");
    case "unavailable":
      return fail("policy_unavailable", outcome.what);
    case "refuse":
      return fail("ticket_refused", outcome.reason);
    case "deny": {
      const { decision } = outcome;
      const code = decision.code ?? "policy_denied";
      const denied = refused(envelope, decision, { effect: "deny", code }, context.signer);
      return { to: "reply", message: end(denied, "denied", code) };
    }
    case "pending": {
      const code = "approval_pending";
      const held = refused(envelope, outcome.decision, { effect: "pending", code }, context.signer);
      return { to: "reply", message: end(held, "pending", code) };
    }
    case "allow": {
      const ticket = signTicket(context.signer, outcome.claims);
      const decided = { ...envelope, decision: { ...outcome.decision, ticket } };
      const { server } = outcome.claims;
      return { to: "executor", server, envelope: staged(decided), ...placeOf(decided, end) };
    }
  }
};
