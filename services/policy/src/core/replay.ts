import { readsArguments } from "@portcullis/authorization";
import type { Snapshot } from "@portcullis/catalog";
import { countsFor, mcpMethods, type OrgRecord, type ReplayItem } from "@portcullis/contracts";
import type { OrgPolicies } from "./org-policies.ts";
import { hasPlaceholderAt } from "./placeholder-reads.ts";
import { type PolicyFacts, policyStep } from "./policy-step.ts";
import { scopeStep, targetOf } from "./scope-step.ts";

/** What a recorded request would be answered under two sets of policies. */
export type Replay =
  /** The same under both, whatever they say: the call is not in scope. */
  | { readonly kind: "out_of_scope" }
  | { readonly kind: "undecided"; readonly reason: string }
  | {
      readonly kind: "decided";
      readonly from: Effect;
      readonly to: Effect;
      /** The policies that decide under the draft. */
      readonly policies: readonly string[];
    };
type Effect = "allow" | "deny" | "pending";

const undecided = (reason: string): Replay => ({ kind: "undecided", reason });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The recorded arguments, where they say enough for what the policies read of them; else why not. */
const recordedArguments = (
  item: ReplayItem,
  sides: readonly OrgPolicies[],
): Readonly<Record<string, unknown>> | string => {
  const reads = sides.map(({ compiled }) => compiled.reads).filter(readsArguments);
  if (reads.length === 0) return {};
  const preview = item.tool.arguments;
  if (preview.truncated) return "a policy reads the arguments, and the record has only their beginning";
  const value = parseJson(preview.text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return "a policy reads the arguments, and the record of them is not JSON";
  }
  const isHidden = reads.some(
    (each) =>
      (each.context("argumentsJson") && hasPlaceholderAt(value, { whole: true, members: new Map() })) ||
      hasPlaceholderAt(value, each.arguments),
  );
  return isHidden
    ? "a policy reads an argument that was redacted in the record"
    : (value as Readonly<Record<string, unknown>>);
};

/** What policies can read and a record does not keep. */
const missing = (item: ReplayItem, sides: readonly OrgPolicies[]): string | undefined => {
  const read = (member: string): boolean => sides.some(({ compiled }) => compiled.reads.context(member));
  if (read("client")) return "a policy reads the caller's address, which is not recorded";
  if (read("covered")) return "a policy reads `covered`, which is not recorded";
  const unknownTaint = item.conversation !== null && item.decision?.conversation === undefined;
  return read("conversation") && unknownTaint
    ? "a policy reads what the conversation had seen, and the decision did not get so far"
    : undefined;
};

const effectOf = (effect: "allow" | "deny" | "approve"): Effect =>
  effect === "approve" ? "pending" : effect;

/** The method of a recorded request. What a completion's name refers to is not recorded; only URIs have a scheme. */
const mcpOf = ({ tool }: ReplayItem): Parameters<typeof targetOf>[1] => {
  const method = mcpMethods.find((each) => each === tool.method);
  return method && { method, ref: /^[a-z][a-z0-9+.-]*:/i.test(tool.name) ? "resource" : "prompt" };
};

/** Decides a recorded request twice, under the present policies and under a draft, from the same record. */
export const replay = (
  item: ReplayItem,
  org: OrgRecord,
  snapshot: Snapshot,
  present: OrgPolicies,
  draft: OrgPolicies,
): Replay => {
  const nowMs = Date.parse(item.receivedAt);
  const scope = scopeStep(
    snapshot,
    { org: org.slug, key: item.key ?? "" },
    targetOf(item.tool, mcpOf(item)),
    nowMs,
  );
  if (!scope.ok) return { kind: "out_of_scope" };
  const sides = [present, draft];
  const lack = missing(item, sides);
  if (lack !== undefined) return undecided(lack);
  const recorded = recordedArguments(item, sides);
  if (typeof recorded === "string") return undecided(recorded);
  const findings = item.findings.filter(({ direction }) => direction === "request");
  const facts: PolicyFacts = {
    key: scope.key,
    usable: scope.usable,
    arguments: recorded,
    inspected: {
      findings,
      categories: [
        ...new Set(
          findings.filter((each) => countsFor(org.inspection, each)).map(({ category }) => category),
        ),
      ],
      covered: true,
    },
    conversation: item.conversation === null ? undefined : item.decision?.conversation,
    client: undefined,
    nowMs,
  };
  const from = policyStep(present, org.inspection, facts);
  const to = policyStep(draft, org.inspection, facts);
  return {
    kind: "decided",
    from: effectOf(from.effect),
    to: effectOf(to.effect),
    policies: to.policy.split(","),
  };
};
