import { type CompiledPolicies, compilePolicies } from "@portcullis/authorization";
import type { OrgRecord } from "@portcullis/contracts";
import { digestJson } from "@portcullis/crypto";

/** An org's policies, ready to decide with. */
export type OrgPolicies = { readonly compiled: CompiledPolicies; readonly digest: string };

/** What an approval is bound to beside the call itself: all that makes the org's decision. */
export const policyDigest = ({ policies, inspection }: Pick<OrgRecord, "policies" | "inspection">): string =>
  digestJson({ policies, inspection });

/** Parses an org's policies when they change, and not before. A record is never changed in place. */
export const createOrgPolicies = (): ((org: OrgRecord) => OrgPolicies) => {
  const known = new Map<string, { readonly record: OrgRecord; readonly policies: OrgPolicies }>();
  return (record) => {
    const before = known.get(record.slug);
    if (before?.record === record) return before.policies;
    const digest = policyDigest(record);
    const policies =
      before?.policies.digest === digest
        ? before.policies
        : { compiled: compilePolicies(`org/${record.slug}`, record.policies), digest };
    known.set(record.slug, { record, policies });
    return policies;
  };
};
