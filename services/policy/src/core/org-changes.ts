import { isDeepStrictEqual } from "node:util";
import {
  type ControlParams,
  defaultInspectionSettings,
  type InspectionSettings,
  type OrgRecord,
} from "@portcullis/contracts";

/** What a new org starts with: everything in scope is permitted, in the open, to be replaced or deleted. */
export const defaultPolicies: OrgRecord["policies"] = { default: "permit (principal, action, resource);" };

/** The org after `org-put`. What is left out stays as it is, or takes its default in a new org. */
export const putOrg = (
  before: OrgRecord | undefined,
  { org: slug, input }: ControlParams<"org-put">,
): OrgRecord => ({
  slug,
  title: input.title ?? before?.title ?? slug,
  inspection: input.inspection ?? before?.inspection ?? defaultInspectionSettings,
  enabled: before?.enabled ?? {},
  policies: before?.policies ?? defaultPolicies,
  revision: before?.revision ?? 0,
});

/** A field that is given as `undefined` is left out, so it must not replace what there is. */
const given = <T extends object>(input: T | undefined): object =>
  Object.fromEntries(Object.entries(input ?? {}).filter(([, value]) => value !== undefined));

/** The settings after `inspection-put`. */
export const mergeInspection = (
  before: InspectionSettings,
  { request, result, blockUncovered }: ControlParams<"inspection-put">["input"],
): InspectionSettings => ({
  request: { ...before.request, ...given(request) },
  result: { ...before.result, ...given(result) },
  blockUncovered: blockUncovered ?? before.blockUncovered,
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

/**
 * A change of an org as the audit keeps it: its slug and what differs. An org holds the texts of all its policies and
 * the enablements of all servers; repeating them with every change would bury the change.
 */
export const orgDifference = (before: OrgRecord, after: OrgRecord): { before: object; after: object } => {
  const { slug } = after;
  const { revision: _before, ...from } = before;
  const { revision: _after, ...to } = after;
  return {
    before: { slug, ...differing(from, to, NESTING) },
    after: { slug, ...differing(to, from, NESTING) },
  };
};
