import { isDeepStrictEqual } from "node:util";
import {
  type ControlParams,
  defaultInspectionSettings,
  type InspectionRules,
  type InspectionSettings,
  type OrgRecord,
  ruleFields,
} from "@portcullis/contracts";

/** What a new org starts with: everything in scope is permitted, in the open, to be replaced or deleted. */
export const defaultPolicies: OrgRecord["policies"] = { default: "permit (principal, action, resource);" };

/** A field that is given as `undefined` is left out, so it must not replace what there is. */
const given = <T extends object>(input: T | undefined): object =>
  Object.fromEntries(Object.entries(input ?? {}).filter(([, value]) => value !== undefined));

/** Rules of `before` with those that are given in their place; an empty list is none. */
const mergeRules = (before: InspectionRules, input: InspectionRules): InspectionRules => {
  const minSeverity = { ...before.minSeverity, ...given(input.minSeverity) };
  const merged: InspectionRules = { ...before, ...given(input), minSeverity };
  return Object.fromEntries(
    ruleFields
      .map((field) => [field, merged[field]] as const)
      .filter(([, value]) => value !== undefined && Object.keys(value).length > 0),
  );
};

const rulesOf = (settings: InspectionRules): InspectionRules =>
  Object.fromEntries(ruleFields.map((field) => [field, settings[field]]));

/** The org after `org-put`. What is left out stays as it is, or takes its default in a new org. */
export const putOrg = (
  before: OrgRecord | undefined,
  { org: slug, input }: ControlParams<"org-put">,
): OrgRecord => ({
  slug,
  title: input.title ?? before?.title ?? slug,
  inspection: putInspection(before?.inspection ?? defaultInspectionSettings, input.inspection),
  blockedAs: input.blockedAs ?? before?.blockedAs ?? "error",
  enabled: before?.enabled ?? {},
  policies: before?.policies ?? defaultPolicies,
  ...(before?.suppressions === undefined ? {} : { suppressions: before.suppressions }),
  ...canaryOf(before, input.canary),
  ...(before?.retention === undefined ? {} : { retention: before.retention }),
  revision: before?.revision ?? 0,
});

/** Settings say what follows a failure; whether the tools are closed is not for them to say. */
const canaryOf = (
  before: OrgRecord | undefined,
  input: { readonly closeOnFailure: boolean } | undefined,
): Pick<OrgRecord, "canary"> => {
  const { canary } = before ?? {};
  if (input !== undefined && (canary !== undefined || input.closeOnFailure)) {
    return { canary: { ...input, closed: canary?.closed ?? null } };
  }
  return canary === undefined ? {} : { canary };
};

const putInspection = (
  before: InspectionSettings,
  input: InspectionSettings | undefined,
): InspectionSettings => {
  if (input === undefined) return before;
  const { request, result, blockUncovered } = input;
  return { request, result, blockUncovered, ...mergeRules(rulesOf(before), rulesOf(input)) };
};

/** The settings after `inspection-put`. */
export const mergeInspection = (
  before: InspectionSettings,
  input: ControlParams<"inspection-put">["input"],
): InspectionSettings => ({
  request: { ...before.request, ...given(input.request) },
  result: { ...before.result, ...given(input.result) },
  blockUncovered: input.blockUncovered ?? before.blockUncovered,
  ...mergeRules(rulesOf(before), rulesOf(input)),
});

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The members of `from` that `other` does not have, or has otherwise; of nested objects, in turn, only what differs. */
const differing = (from: Fields, other: Fields, depth: number): Fields =>
  Object.fromEntries(
    Object.entries(from).flatMap(([name, value]) => {
      const counterpart = Object.hasOwn(other, name) ? other[name] : undefined;
      if (isDeepStrictEqual(value, counterpart)) return [];
      const nested = depth > 0 && isFields(value) && isFields(counterpart);
      return [[name, nested ? differing(value, counterpart, depth - 1) : value]];
    }),
  );

const NESTING = 2;

/** Registered secrets by their id alone: the audit holds no secret, not even a hash of one. */
const withoutHashes = (org: Fields): Fields => {
  const { inspection } = org;
  if (!isFields(inspection) || !Array.isArray(inspection.registeredSecrets)) return org;
  const ids = inspection.registeredSecrets.map((each: unknown) => (isFields(each) ? { id: each.id } : {}));
  return { ...org, inspection: { ...inspection, registeredSecrets: ids } };
};

/** A new org as the audit keeps it. */
export const orgForAudit = (org: OrgRecord): object => withoutHashes(org);

/**
 * A change of an org as the audit keeps it: its slug and what differs. An org holds the texts of all its policies and
 * the enablements of all servers; repeating them with every change would bury the change.
 */
export const orgDifference = (before: OrgRecord, after: OrgRecord): { before: object; after: object } => {
  const { slug } = after;
  const { revision: _before, ...from } = before;
  const { revision: _after, ...to } = after;
  return {
    before: { slug, ...withoutHashes(differing(from, to, NESTING)) },
    after: { slug, ...withoutHashes(differing(to, from, NESTING)) },
  };
};
