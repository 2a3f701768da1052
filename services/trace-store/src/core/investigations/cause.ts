import { createHash } from "node:crypto";
import {
  type Category,
  CREDENTIAL_PLACEHOLDER,
  countsFor,
  type Direction,
  type FindingType,
  type InvestigationReason,
  mcpMethodSchema,
  type Severity,
  severitySchema,
  type TraceData,
  targetName,
} from "@portcullis/contracts";

/** Where one finding of a request was and what it was of, without its value. */
export type FoundOf = {
  readonly category: Category;
  readonly type: string;
  readonly severity: Severity;
  readonly pointer: string;
  readonly fingerprint: string;
};

/** Why somebody should look: what has the same cause is one item of the queue. */
export type Cause = {
  readonly org: string;
  readonly reason: InvestigationReason;
  readonly code: string | null;
  readonly severity: Severity;
  readonly key: string | null;
  readonly server: string | null;
  readonly tool: string | null;
  readonly target: string | null;
  readonly alarm: { readonly name: string; readonly key: string; readonly says: string } | null;
  readonly findings: readonly FindingType[];
};

/** One event that has a cause. `request` is null where it is about none. */
export type Occurrence = {
  readonly cause: Cause;
  /** RFC 3339. */
  readonly at: string;
  readonly request: { readonly id: string; readonly found: readonly FoundOf[] } | null;
};

/** Types that one item tells apart; of what is found beyond them, callers could make an item each. */
const MAX_TYPES = 8;
/** Findings that an item keeps of a request. */
const MAX_FOUND = 20;

const rankOf = (severity: Severity): number => severitySchema.options.indexOf(severity);
/** A finding without a severity counts as high, as in an inspection. */
const severityOf = ({ severity }: { readonly severity?: Severity | undefined }): Severity =>
  severity ?? "high";

export const worstOf = (severities: readonly Severity[], otherwise: Severity): Severity =>
  severities.toSorted((a, b) => rankOf(b) - rankOf(a))[0] ?? otherwise;

type TraceFinding = TraceData["findings"][number];

/**
 * The findings that a verdict was given for. The settings of the org are not known here: those that count by default, and where none
 * does, all that are not suppressed.
 */
const deciding = (findings: readonly TraceFinding[], direction: Direction): readonly TraceFinding[] => {
  const live = findings.filter(
    (finding) =>
      finding.direction === direction &&
      finding.suppressed === undefined &&
      finding.type !== CREDENTIAL_PLACEHOLDER,
  );
  const counting = live.filter((finding) => countsFor({}, finding));
  return counting.length > 0 ? counting : live;
};

const nameOf = ({ category, type }: Pick<FindingType, "category" | "type">): string => `${category}/${type}`;

const typesOf = (findings: readonly TraceFinding[]): readonly FindingType[] => {
  const groups = [...Map.groupBy(findings, nameOf).values()];
  const worst = (group: readonly TraceFinding[]): number => rankOf(worstOf(group.map(severityOf), "low"));
  return groups
    .toSorted(
      (a, b) => worst(b) - worst(a) || (nameOf(a[0] as TraceFinding) < nameOf(b[0] as TraceFinding) ? -1 : 1),
    )
    .slice(0, MAX_TYPES)
    .flatMap((group): readonly FindingType[] => {
      const [first] = group;
      if (first === undefined) return [];
      const detectors = [...new Set(group.map(({ detector }) => detector))].toSorted();
      return [{ category: first.category, type: first.type, detectors }];
    });
};

const targetOf = ({ tool }: Pick<TraceData, "tool">): Pick<Cause, "server" | "tool"> => {
  if (tool === null) return { server: null, tool: null };
  const method = mcpMethodSchema.safeParse(tool.method);
  const name = targetName(tool.name, method.success ? { method: method.data } : undefined);
  return { server: tool.server, tool: name };
};

const ofRequest = (
  data: TraceData,
  at: string,
  reason: InvestigationReason,
  direction: Direction,
): Occurrence => {
  const findings = deciding(data.findings, direction);
  const types = typesOf(findings);
  const named = new Set(types.map(nameOf));
  const found = findings
    .filter((finding) => named.has(nameOf(finding)))
    .slice(0, MAX_FOUND)
    .map((finding) => ({
      category: finding.category,
      type: finding.type,
      severity: severityOf(finding),
      pointer: finding.pointer,
      fingerprint: finding.fingerprint,
    }));
  const { org, code, key } = data;
  const severity = reason === "approval" ? "medium" : worstOf(findings.map(severityOf), "medium");
  return {
    cause: {
      ...{ org, reason, code, severity, key, target: null, alarm: null, findings: types },
      ...targetOf(data),
    },
    at,
    request: { id: data.requestId, found },
  };
};

const DRIFT = /^(?:tool|prompt)-drift$/;

const ofAudit = (data: TraceData, at: string): Occurrence | undefined => {
  if (data.audit === undefined || !DRIFT.test(data.audit.command)) return undefined;
  // `tool.github/get_issue`: what a sync says that it is about.
  const { target } = data.audit;
  const server = /^\w+\.([^/]*)\//.exec(target)?.[1] ?? null;
  return {
    cause: {
      ...{ org: data.org, reason: "quarantine", code: null, severity: "high", key: null },
      ...{ server, tool: null, target, alarm: null, findings: [] },
    },
    at,
    request: { id: data.requestId, found: [] },
  };
};

/**
 * What an event gives people to look at; undefined for most. Canaries are stopped all day: of those that are not, there is an
 * alarm.
 */
export const occurrenceOf = (data: TraceData, at: string): Occurrence | undefined => {
  if (data.canary !== undefined) return undefined;
  if (data.phase === "audit") return ofAudit(data, at);
  if (data.phase !== "finished") return undefined;
  switch (data.outcome) {
    case "blocked":
      return ofRequest(data, at, "blocked", "request");
    case "withheld":
      return ofRequest(data, at, "withheld", "result");
    case "pending":
      return ofRequest(data, at, "approval", "request");
    default:
      return undefined;
  }
};

/** What makes two causes the same: SHA-256 in hex. Who found what, how bad it is and in which words is not part of it. */
export const identityOf = (cause: Cause): string => {
  const { org, reason, code, key, server, tool, target, alarm, findings } = cause;
  const types = findings.map(nameOf).toSorted();
  const parts = [
    org,
    reason,
    code,
    key,
    server,
    tool,
    target,
    types,
    alarm?.name ?? null,
    alarm?.key ?? null,
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
};

/** The cause that stands for many: those of a caller who would otherwise fill the queue by naming ever new tools. */
export const generalised = (cause: Cause): Cause => ({ ...cause, code: null, tool: null, findings: [] });
