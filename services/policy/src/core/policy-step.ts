import { type Authorization, type AuthorizationRequest, authorize } from "@portcullis/authorization";
import type { UsableOffer } from "@portcullis/catalog";
import {
  type Category,
  countsFor,
  type InspectionSettings,
  type KeyRecord,
  type Severity,
  type TaintFlags,
} from "@portcullis/contracts";
import type { Inspected } from "./evidence.ts";
import type { OrgPolicies } from "./org-policies.ts";
import { toTarget } from "./policy-target.ts";

/** What a decision by policies looks at. */
export type PolicyFacts = {
  readonly key: KeyRecord;
  readonly usable: UsableOffer;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly inspected: Pick<Inspected, "categories" | "covered"> & {
    readonly findings: readonly {
      readonly category: Category;
      readonly type: string;
      readonly severity?: Severity | undefined;
      readonly suppressed?: string | undefined;
    }[];
  };
  /** Undefined where the request names no conversation. */
  readonly conversation: TaintFlags | undefined;
  /** The caller's address. */
  readonly client: string | undefined;
  readonly nowMs: number;
};

/** What decisions name where inspection settings asked for an approval. */
export const INSPECTION_RULES = "inspection";
/** What decisions name where nothing permitted the call. */
const NO_RULES = "none";

export type PolicyResult = {
  readonly effect: Authorization["effect"];
  /** As it stands in the decision. */
  readonly policy: string;
  readonly reasons: readonly string[];
  readonly authorization: Authorization;
};

/**
 * How many findings of a category count under the org's settings. There is at least one of a category that the receipt
 * names, also where the list was cut.
 */
const countOf = (
  inspection: InspectionSettings,
  inspected: PolicyFacts["inspected"],
  category: Category,
): number =>
  Math.max(
    inspected.findings.filter((finding) => finding.category === category && countsFor(inspection, finding))
      .length,
    inspected.categories.includes(category) ? 1 : 0,
  );

const toRequest = (inspection: InspectionSettings, facts: PolicyFacts): AuthorizationRequest => {
  const { key, usable, inspected, conversation } = facts;
  return {
    key: { id: key.id, name: key.name, org: key.org },
    ...toTarget(usable),
    arguments: facts.arguments,
    findings: {
      secrets: countOf(inspection, inspected, "secrets"),
      pii: countOf(inspection, inspected, "pii"),
      injection: countOf(inspection, inspected, "injection"),
      // What the org suppresses counts for nothing, here as in an inspection.
      types: [
        ...new Set(
          inspected.findings.filter(({ suppressed }) => suppressed === undefined).map(({ type }) => type),
        ),
      ],
    },
    conversation: {
      known: conversation !== undefined,
      injection: conversation?.injection ?? false,
      sensitive: conversation?.sensitive ?? false,
      untrusted: conversation?.untrusted ?? false,
    },
    timeMs: facts.nowMs,
    covered: inspected.covered,
    client: facts.client,
  };
};

const describe = ({ effect, policies, reasons, errors }: Authorization): readonly string[] => {
  const named = policies.length === 0 ? "" : `: ${policies.join(", ")}`;
  if (errors.length > 0) return [`a policy could not be evaluated${named}`];
  if (reasons.length > 0) return reasons;
  switch (effect) {
    case "allow":
      return [`permitted by policy${named}`];
    case "approve":
      return [`policy asks for an approval${named}`];
    case "deny":
      return [policies.length === 0 ? "no policy permits the call" : `forbidden by policy${named}`];
  }
};

/**
 * Decides by the org's policies, and by the inspection settings that ask for an approval. A forbid wins; what an approval
 * can lift is only what asked for one.
 */
export const policyStep = (
  policies: OrgPolicies,
  inspection: InspectionSettings,
  facts: PolicyFacts,
): PolicyResult => {
  const authorization = authorize(policies.compiled, toRequest(inspection, facts));
  const found = facts.inspected.categories.filter((category) => inspection.request[category] === "approve");
  const reasons = describe(authorization);
  if (authorization.effect === "deny" || found.length === 0) {
    const policy = authorization.policies.join(",");
    return {
      effect: authorization.effect,
      policy: policy === "" ? NO_RULES : policy,
      reasons,
      authorization,
    };
  }
  const asking = authorization.effect === "approve";
  return {
    effect: "approve",
    policy: [...(asking ? authorization.policies : []), INSPECTION_RULES].join(","),
    reasons: [...(asking ? reasons : []), ...found.map((category) => `inspection found ${category}`)],
    authorization,
  };
};
