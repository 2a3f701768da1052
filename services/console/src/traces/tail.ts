import type { Severity, TraceData, TraceSummary } from "@portcullis/contracts";
import { meets, readFilter } from "./filter-values.ts";

const ranks: readonly Severity[] = ["low", "medium", "high", "critical"];
// As the store has it: what says no severity counts as high.
const rank = (severity: Severity | undefined): number => ranks.indexOf(severity ?? "high");
const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** A trace event as the list shows it: the same row that `GET /v1/traces` gives once it is stored. */
export const toSummary = (data: TraceData): TraceSummary => ({
  requestId: data.requestId,
  receivedAt: data.receivedAt,
  org: data.org,
  key: data.key,
  kind: data.kind,
  outcome: data.outcome,
  code: data.code,
  verdict: data.verdict,
  durationMs: data.durationMs,
  executed: data.executed,
  endedAt: data.endedAt,
  server: data.tool?.server ?? null,
  tool: data.tool?.name ?? null,
  method: data.tool?.method ?? null,
  conversation: data.conversation,
  categories: distinct(data.findings.map(({ category }) => category)),
  types: distinct(data.findings.map(({ type }) => type)),
  detectors: distinct(data.findings.map(({ detector }) => detector)),
  severity:
    data.findings.length === 0
      ? null
      : (ranks[Math.max(...data.findings.map((f) => rank(f.severity)))] ?? null),
  policies: data.decision === null ? [] : data.decision.policy.split(","),
  executor: data.execution?.executor ?? null,
  approval: data.decision?.approval !== undefined,
  canary: data.canary ?? null,
});

type Filter = Readonly<Record<string, string | undefined>>;

const meetsFindings = (filter: Filter, { findings }: TraceData): boolean => {
  const { severity } = filter;
  const least = severity?.replace("!", "") as Severity | undefined;
  if (severity?.startsWith("!") === true && findings.some((f) => rank(f.severity) >= rank(least)))
    return false;
  const names = ["category", "type", "detector"] as const;
  const isWanted = (name: (typeof names)[number]): boolean =>
    readFilter(filter[name]).some(({ excluded, value }) => !excluded && value !== null);
  if (
    names.some(
      (name) =>
        !isWanted(name) &&
        !meets(
          filter[name],
          findings.map((f) => f[name]),
        ),
    )
  )
    return false;
  const asks = names.some(isWanted) || (severity !== undefined && !severity.startsWith("!"));
  // One finding must have all that is wanted.
  return (
    !asks ||
    findings.some(
      (finding) =>
        names.every((name) => !isWanted(name) || meets(filter[name], [finding[name]])) &&
        (severity === undefined || severity.startsWith("!") || rank(finding.severity) >= rank(least)),
    )
  );
};

/** Whether an event is of what the filters leave, as the store would say. Words of the text are the store's alone to find. */
export const matches = (filter: Filter, data: TraceData): boolean => {
  const row = toSummary(data);
  const { approval, minDurationMs, maxDurationMs, from, to } = filter;
  const single = ["org", "key", "kind", "outcome", "code", "verdict", "server", "tool", "method"] as const;
  const rest = ["conversation", "endedAt", "executor", "canary"] as const;
  return (
    (row.canary === null || filter.canaries === "true" || filter.canary !== undefined) &&
    [...single, ...rest].every((name) => meets(filter[name], [row[name]])) &&
    meets(filter.executed, [row.executed === null ? null : String(row.executed)]) &&
    meets(filter.policy, row.policies) &&
    meetsFindings(filter, data) &&
    (approval === undefined || String(row.approval) === approval) &&
    (minDurationMs === undefined || (row.durationMs ?? -1) >= Number(minDurationMs)) &&
    (maxDurationMs === undefined || (row.durationMs !== null && row.durationMs <= Number(maxDurationMs))) &&
    (from === undefined || row.receivedAt >= from) &&
    (to === undefined || row.receivedAt < to)
  );
};

/** Rows that are kept of a tail; older ones are in the store. */
export const MAX_TAIL = 5_000;

/** New rows over old ones, the newest first; the end of a request takes the place of its beginning. */
export const addToTail = (
  rows: readonly TraceSummary[],
  fresh: readonly TraceSummary[],
): readonly TraceSummary[] => {
  if (fresh.length === 0) return rows;
  const latest = new Map<string, TraceSummary>();
  for (const row of fresh) {
    const before = latest.get(row.requestId);
    if (before === undefined || before.outcome === "received") latest.set(row.requestId, row);
  }
  const known = new Map(rows.map((row) => [row.requestId, row] as const));
  const kept = rows.map((row) => (row.outcome === "received" ? (latest.get(row.requestId) ?? row) : row));
  const added = [...latest.values()].filter(({ requestId }) => !known.has(requestId));
  // By the time in the id, as the store lists them.
  added.sort((a, b) => (a.requestId < b.requestId ? 1 : -1));
  return [...added, ...kept].slice(0, MAX_TAIL);
};

/** The list with its tail on top, each request once. */
export const withTail = (
  tail: readonly TraceSummary[],
  listed: readonly TraceSummary[],
): readonly TraceSummary[] => {
  if (tail.length === 0) return listed;
  const ended = new Map(tail.filter((row) => row.outcome !== "received").map((row) => [row.requestId, row]));
  const isListed = new Set(listed.map(({ requestId }) => requestId));
  return [
    ...tail.filter(({ requestId }) => !isListed.has(requestId)),
    ...listed.map((row) => (row.outcome === "received" ? (ended.get(row.requestId) ?? row) : row)),
  ];
};

/** What of the filters the stream itself can leave out, so that less is sent; the rest is looked at here. */
export const streamQuery = (filter: Filter): Readonly<Record<string, string>> => {
  const names = ["org", "outcome", "category", "server", "tool", "key"] as const;
  const single = names.flatMap((name) => {
    const [only, ...more] = readFilter(filter[name]);
    const isPlain = only !== undefined && more.length === 0 && !only.excluded && only.value !== null;
    // Who follows open requests wants to see them end.
    return isPlain && only.value !== "received" ? [[name, only.value ?? ""] as const] : [];
  });
  return Object.fromEntries(single);
};
