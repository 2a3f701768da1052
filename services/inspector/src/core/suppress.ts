import {
  type Finding,
  type McpCall,
  maySuppress,
  type OrgRecord,
  type Suppression,
  targetName,
} from "@portcullis/contracts";

/** What is inspected: whose, and about what. What is not known fits only a suppression that leaves it open. */
export type Subject = {
  readonly key?: string | undefined;
  readonly server?: string | undefined;
  /** As `targetName` of the contracts has it. */
  readonly target?: string | undefined;
};

/** Of a request, native or MCP. */
export const subjectOf = (
  key: string | undefined,
  tool: { readonly server: string; readonly name: string } | undefined,
  mcp: Pick<McpCall, "method" | "ref"> | undefined,
): Subject => ({
  key,
  ...(tool === undefined ? {} : { server: tool.server, target: targetName(tool.name, mcp) }),
});

/** The org's suppressions that are in force now and about this subject, the oldest first. */
export const suppressionsFor = (
  org: Pick<OrgRecord, "suppressions">,
  subject: Subject,
  nowMs: number,
): readonly Suppression[] =>
  Object.values(org.suppressions ?? {})
    .filter(
      ({ expiresAt, key, server, tool }) =>
        // A time that cannot be read is none: it is not in the future.
        Date.parse(expiresAt) > nowMs &&
        (key === undefined || key === subject.key) &&
        (server === undefined || server === subject.server) &&
        (tool === undefined || tool === subject.target),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

const covers = (suppression: Suppression, finding: Finding): boolean =>
  suppression.category === finding.category &&
  suppression.type === finding.type &&
  (suppression.pointer === undefined || suppression.pointer === finding.pointer) &&
  (suppression.fingerprint === undefined || suppression.fingerprint === finding.fingerprint) &&
  maySuppress(finding, suppression);

/**
 * Findings with the suppression that each falls under, if any. What a detector, ours or another, says of it itself is not
 * believed.
 */
export const markSuppressed = <F extends Finding>(
  findings: readonly F[],
  suppressions: readonly Suppression[],
): readonly F[] =>
  findings.map((finding) => {
    const { suppressed: _said, ...rest } = finding;
    const found = suppressions.find((suppression) => covers(suppression, finding));
    return { ...rest, ...(found === undefined ? {} : { suppressed: found.id }) } as F;
  });

/** The suppressions that findings fell under, each once. */
export const suppressionsIn = (findings: readonly Pick<Finding, "suppressed">[]): readonly string[] =>
  [
    ...new Set(findings.flatMap(({ suppressed }) => (suppressed === undefined ? [] : [suppressed]))),
  ].toSorted();
