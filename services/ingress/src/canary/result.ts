import { type CanaryResult, categories, countsFor, type OrgRecord } from "@portcullis/contracts";
import type { Ending } from "../core/answer.ts";
import type { Probe } from "./probes.ts";

/** The detectors that every org has, as findings name them; an org's own rules and outside detectors have other names. */
const BUILT_IN: ReadonlySet<string> = new Set(categories);

/** What became of a probe: facts alone, for the policy service to judge. */
export const resultOf = (
  { mark, value }: Probe,
  { outcome, code, envelope }: Ending,
  org: Pick<OrgRecord, "inspection">,
): CanaryResult => {
  const record = envelope.inspection?.request;
  const findings = record?.findings ?? [];
  const counting = findings.filter((finding) => countsFor(org.inspection, finding));
  const inOrder = (found: readonly { readonly category: string }[]) =>
    categories.filter((category) => found.some((each) => each.category === category));
  const sent = record?.redacted === undefined ? undefined : JSON.stringify(record.redacted);
  return {
    ...mark,
    requestId: envelope.id,
    at: envelope.receivedAt,
    outcome,
    code: code ?? null,
    verdict: record?.verdict ?? null,
    categories: record?.categories ?? inOrder(counting),
    found: inOrder(findings),
    own: counting.length === 0 || counting.some(({ detector }) => BUILT_IN.has(detector)),
    leaked: value !== null && record?.verdict === "redacted" && (sent === undefined || sent.includes(value)),
    executed: envelope.execution !== undefined,
  };
};
