import type { Snapshot } from "@portcullis/catalog";
import {
  type Envelope,
  type ErrorCode,
  type FinalReply,
  finalReply,
  isPastDeadline,
  type Outcome,
  withStage,
} from "@portcullis/contracts";
import { type Signer, signTicket, type TrustedKeys } from "@portcullis/crypto";
import { decide } from "./decide.ts";
import { verifyInspection } from "./evidence.ts";

export type FlowContext = {
  readonly instance: string;
  /** Undefined where no configuration has been seen yet. */
  readonly snapshot: Snapshot | undefined;
  readonly keys: TrustedKeys;
  readonly signer: Signer;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
};

/** Where a request goes from here. */
export type Step =
  | { readonly to: "executor"; readonly server: string; readonly envelope: Envelope }
  | {
      readonly to: "reply";
      readonly message: FinalReply;
      /** In words for the log, where the end of the request is something an operator should look at. */
      readonly incident?: string;
    };

/** The decision stage: envelope in, and what to send out. */
export const onDecide = (envelope: Envelope, context: FlowContext): Step => {
  const startedAt = context.clock();
  const staged = (appended: Envelope): Envelope =>
    withStage(appended, "decide", context.instance, startedAt, context.clock());
  const end = (ended: Envelope, outcome: Outcome, code: ErrorCode): FinalReply =>
    finalReply(staged(ended), "policy", outcome, code);

  if (isPastDeadline(envelope, startedAt)) {
    return { to: "reply", message: end(envelope, "failed", "deadline_exceeded") };
  }
  if (context.snapshot === undefined) {
    return { to: "reply", message: end(envelope, "failed", "config_unavailable") };
  }
  const ruling = decide({
    envelope,
    receipt: verifyInspection(envelope, context.keys),
    snapshot: context.snapshot,
    nowMs: startedAt,
  });
  switch (ruling.effect) {
    case "refuse":
      return {
        to: "reply",
        message: end(envelope, "failed", "ticket_refused"),
        incident: ruling.reason,
      };
    case "deny": {
      const { decision } = ruling;
      const denied = { ...envelope, decision };
      return { to: "reply", message: end(denied, "denied", decision.code ?? "policy_denied") };
    }
    case "allow": {
      const ticket = signTicket(context.signer, ruling.claims);
      const decided = { ...envelope, decision: { ...ruling.decision, ticket } };
      return { to: "executor", server: ruling.claims.server, envelope: staged(decided) };
    }
  }
};
