import { MAX_CALL_MS, type TimedStage, type TraceData } from "@portcullis/contracts";
import { escapeText } from "./escape.ts";
import { facetsOf, marksOf, readMark } from "./facets.ts";
import { rankOf, strongest } from "./rank.ts";
import type { StoredEvent } from "./read-event.ts";
import { searchedTexts, toVector } from "./words.ts";

/** Of what rows are made of: rows of an older version are made anew ({@link searchableOf}). */
export const ROW_VERSION = 1;

/** What lists are filtered by beside the fields of the row itself. */
export type Searchable = {
  readonly method: string | null;
  readonly policies: string[];
  readonly executor: string | null;
  readonly approval: boolean;
  readonly canary: string | null;
  /** The rank of the most severe finding; null where there is none. */
  readonly severity: number | null;
  readonly marks: string[];
  readonly facets: string[];
  readonly ms_inspect_request: number | null;
  readonly ms_decide: number | null;
  readonly ms_execute: number | null;
  readonly ms_inspect_result: number | null;
  readonly ms_ingress: number | null;
  readonly version: number;
};

/** The row of a request: what lists are filtered by and show. */
export type RequestRow = Searchable & {
  readonly day: string;
  readonly request_id: string;
  readonly event_id: string;
  readonly rank: number;
  readonly org: string;
  readonly key: string | null;
  readonly kind: string | null;
  readonly conversation: string | null;
  readonly outcome: string;
  readonly code: string | null;
  readonly verdict: string | null;
  readonly server: string | null;
  readonly tool: string | null;
  readonly categories: string[];
  readonly executed: boolean | null;
  readonly ended_at: string | null;
  readonly received_at: string;
  readonly deadline: string;
  readonly duration_ms: number | null;
};

/** An intent that names no deadline is open for this long. */
const DEFAULT_DEADLINE_MS = 300_000;

/** A call that goes on is open for this long at most, whatever it is said to take: no intent stays open for ever (INV-4). */
const LATEST_DEADLINE_MS = MAX_CALL_MS + DEFAULT_DEADLINE_MS;

const deadlineOf = (data: TraceData): string => {
  const receivedAt = Date.parse(data.receivedAt);
  const named = data.deadline === null ? Number.NaN : Date.parse(data.deadline);
  const ms = Number.isNaN(named) ? receivedAt + DEFAULT_DEADLINE_MS : named;
  const latest = data.phase === "continued" ? receivedAt + LATEST_DEADLINE_MS : ms;
  return new Date(Math.min(ms, latest)).toISOString();
};

const textOrNull = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : escapeText(text);

const stageMs = (data: TraceData, stage: TimedStage): number | null => {
  const own = data.stages.filter((each) => each.stage === stage);
  return own.length === 0 ? null : own.reduce((sum, { ms }) => sum + ms, 0);
};

export const searchableOf = (data: TraceData): Searchable => {
  const marks = marksOf(data);
  const ranks = marks.map((mark) => readMark(mark).severity);
  const policies = data.decision === null ? [] : data.decision.policy.split(",").map(escapeText);
  const fields = {
    org: escapeText(data.org),
    key: textOrNull(data.key),
    kind: data.kind,
    outcome: data.outcome,
    code: data.code,
    verdict: data.verdict,
    server: textOrNull(data.tool?.server),
    tool: textOrNull(data.tool?.name),
    method: textOrNull(data.tool?.method),
    endedAt: data.endedAt,
    executor: textOrNull(data.execution?.executor),
    policy: policies,
  };
  const { method, executor } = fields;
  return {
    ...{ method, executor, policies, marks },
    approval: data.decision?.approval !== undefined,
    canary: textOrNull(data.canary),
    severity: ranks.length === 0 ? null : Math.max(...ranks),
    facets: facetsOf(fields, marks),
    ms_inspect_request: stageMs(data, "inspect.request"),
    ms_decide: stageMs(data, "decide"),
    ms_execute: stageMs(data, "execute"),
    ms_inspect_result: stageMs(data, "inspect.result"),
    ms_ingress: stageMs(data, "ingress"),
    version: ROW_VERSION,
  };
};

/** The words of a request's redacted texts, as a `tsvector` literal. */
export const vectorOf = (data: TraceData): string => toVector(searchedTexts(data));

export const toRequestRow = ({ day, event }: Pick<StoredEvent, "day" | "event">): RequestRow => {
  const { data } = event;
  return {
    day,
    request_id: data.requestId,
    event_id: event.id,
    rank: rankOf(data),
    org: escapeText(data.org),
    key: textOrNull(data.key),
    kind: data.kind,
    conversation: textOrNull(data.conversation),
    outcome: data.outcome,
    code: data.code,
    verdict: data.verdict,
    server: textOrNull(data.tool?.server),
    tool: textOrNull(data.tool?.name),
    categories: [
      ...new Set([
        ...data.findings.map(({ category }) => category),
        ...(data.events ?? []).flatMap(({ categories }) => categories),
      ]),
    ].toSorted(),
    executed: data.executed,
    ended_at: data.endedAt,
    received_at: data.receivedAt,
    deadline: deadlineOf(data),
    duration_ms: data.durationMs,
    ...searchableOf(data),
  };
};

/** The row of a request, and the record that it was made of. */
export type RequestOfBatch = { readonly row: RequestRow; readonly data: TraceData };

/** One row per request of a batch, in a fixed order, so that two writers never wait for each other in a circle. */
export const toRequests = (events: readonly StoredEvent[]): readonly RequestOfBatch[] => {
  const byRequest = Map.groupBy(events, ({ event }) => event.data.requestId);
  return [...byRequest.values()]
    .flatMap((group) => {
      const best = strongest(group, ({ event }) => event.data);
      if (best === undefined) return [];
      const deadlines = group.map(({ event }) => deadlineOf(event.data)).toSorted();
      const row = { ...toRequestRow(best), deadline: deadlines.at(-1) ?? deadlineOf(best.event.data) };
      return [{ row, data: best.event.data }];
    })
    .toSorted((a, b) => (a.row.request_id < b.row.request_id ? -1 : 1));
};
