import { findOffer, type OfferTarget, type Snapshot } from "@portcullis/catalog";
import type {
  Approval,
  DryRunResult,
  ExplainStep,
  Explanation,
  KeyRecord,
  OrgRecord,
  Submission,
  TaintFlags,
} from "@portcullis/contracts";
import { digestJson } from "@portcullis/crypto";
import type { ApprovalBinding } from "./approval-step.ts";
import {
  addressStep,
  definitionStep,
  enablementStep,
  type Finding,
  inspectionStep,
  keyStep,
  pass,
  scopeEntriesStep,
  serverStep,
  stop,
  unknown,
} from "./explain-steps.ts";
import type { OrgPolicies } from "./org-policies.ts";
import { type PolicyResult, policyStep } from "./policy-step.ts";

export type ExplainInput = {
  readonly snapshot: Snapshot;
  readonly key: KeyRecord;
  readonly org: OrgRecord;
  readonly policies: OrgPolicies;
  readonly request: Submission;
  /** What the request's `tool` is; undefined where there is none. */
  readonly target: OfferTarget | undefined;
  readonly address: string | undefined;
  readonly dryRun: DryRunResult | undefined;
  /** Undefined where the request names none; `unavailable` where it could not be read. */
  readonly conversation: TaintFlags | undefined | "unavailable";
  readonly nowMs: number;
};

/** What the policies say, and the approval that would be looked for. */
export type ExplainedPolicy = {
  readonly finding: Finding;
  readonly result: PolicyResult | undefined;
  readonly binding: ApprovalBinding | undefined;
};

const digestOf = (value: unknown): string | undefined => {
  try {
    return digestJson(value);
  } catch {
    return undefined;
  }
};

/** The policy step, evaluated wherever the target is known, also where an earlier step stops the request. */
export const explainPolicy = (input: ExplainInput): ExplainedPolicy => {
  const { snapshot, key, org, policies, request, target, conversation } = input;
  const nothing = { result: undefined, binding: undefined };
  const call = request.tool;
  const usable = target === undefined ? undefined : findOffer(snapshot, target);
  if (call === undefined || usable === undefined) {
    const kind = target?.kind ?? "tool";
    return { ...nothing, finding: unknown("policy", `without a known ${kind} no policy can be evaluated`) };
  }
  if (conversation === "unavailable") {
    const detail = "what the conversation has seen cannot be read, so the call would be refused";
    return { ...nothing, finding: stop("policy", "policy_unavailable", detail) };
  }
  const { dryRun } = input;
  const inspected = {
    findings: dryRun?.findings ?? [],
    categories: dryRun?.categories ?? [],
    covered: dryRun?.coverage.skipped.length === 0,
  };
  const result = policyStep(policies, org.inspection, {
    key,
    usable,
    arguments: call.arguments,
    inspected,
    conversation,
    client: input.address,
    nowMs: input.nowMs,
  });
  const { authorization } = result;
  const facts = {
    effect: result.effect,
    policies: authorization.policies.map((name) => ({ name, cedar: org.policies[name] ?? null })),
    reasons: result.reasons,
    errors: authorization.errors,
    conversation: conversation ?? null,
    at: new Date(input.nowMs).toISOString(),
    policyDigest: policies.digest,
    ...(dryRun?.verdict === "redacted"
      ? { note: "policies would see the redacted arguments, which may differ" }
      : {}),
    ...(dryRun === undefined ? { note: "decided as if inspection had found nothing" } : {}),
  };
  const detail = result.reasons.join("; ");
  const argumentsDigest = digestOf(call.arguments);
  // A call over MCP is bound to all that is sent, which is not known here.
  const binding =
    argumentsDigest === undefined || result.effect !== "approve" || usable.kind !== "tool"
      ? undefined
      : {
          org: org.slug,
          key: key.id,
          server: call.server,
          tool: call.name,
          argumentsDigest,
          definitionHash: usable.definitionHash,
          policyDigest: policies.digest,
        };
  const finding =
    result.effect === "deny" ? stop("policy", "policy_denied", detail, facts) : pass("policy", detail, facts);
  return { finding, result, binding };
};

/** The approval step. `found` is what the table has for exactly this call; nothing is used up by asking. */
export const explainApproval = (
  policy: ExplainedPolicy,
  found: Approval | undefined | "unavailable",
): Finding => {
  if (policy.result === undefined) return unknown("approval", "it is not known whether one is needed");
  if (policy.result.effect !== "approve") return pass("approval", "none is needed", { needed: false });
  const facts = { needed: true, by: policy.result.policy, approval: found ?? null };
  if (found === "unavailable") {
    return stop("approval", "policy_unavailable", "the approvals cannot be read", facts);
  }
  switch (found?.status) {
    case "approved":
      return pass("approval", "one is needed, and a person has approved exactly this call", facts);
    case "rejected":
      return stop("approval", "approval_rejected", "a person has rejected this call", facts);
    default: {
      const detail =
        found === undefined ? "one is needed, and would be asked for" : "one is needed, and waits";
      return stop("approval", "approval_pending", detail, facts, "pending");
    }
  }
};

const words = { pass: "would pass", stop: "would stop", unknown: "cannot be said" } as const;

/** The findings as steps: after the first that stops, the others are what would have been. */
const toSteps = (findings: readonly Finding[]): ExplainStep[] => {
  const first = findings.findIndex(({ result }) => result === "stop");
  return findings.map(({ step, result, detail, facts }, index) => {
    const reached = first === -1 || index <= first;
    return reached && result !== "unknown"
      ? { step, result, detail, facts: { ...facts } }
      : {
          step,
          result: "skipped",
          detail: reached ? detail : `not reached; ${words[result]}: ${detail}`,
          facts: { ...facts, alone: result },
        };
  });
};

/** The complete tree of a decision: each step for itself, and what follows from them together. */
export const explain = (
  input: ExplainInput,
  policy: ExplainedPolicy,
  approval: Approval | undefined | "unavailable",
): Explanation => {
  const { snapshot, key, org, target, dryRun } = input;
  const noTool = "the request has no tool call: it ends after inspection";
  const rest: readonly Finding[] =
    target === undefined
      ? (["server", "definition", "enablement", "scope", "policy", "approval"] as const).map((step) =>
          unknown(step, noTool),
        )
      : [
          serverStep(target.server, snapshot.server(target.server)),
          definitionStep(snapshot, target),
          enablementStep(org, target),
          scopeEntriesStep(key, target),
          policy.finding,
          explainApproval(policy, approval),
        ];
  const findings = [
    keyStep(key, input.nowMs),
    addressStep(key, input.address),
    inspectionStep(org, dryRun),
    ...rest,
  ];
  const ending = findings.find(({ result }) => result === "stop")?.ending;
  return {
    effect: ending?.effect ?? "allow",
    code: ending?.code ?? null,
    revision: snapshot.revision(),
    steps: toSteps(findings),
    inspection:
      dryRun === undefined
        ? null
        : { verdict: dryRun.verdict, findings: dryRun.findings, coverage: dryRun.coverage },
  };
};
