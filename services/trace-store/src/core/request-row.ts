import { MAX_CALL_MS, type TraceData } from "@portcullis/contracts";
import { escapeText } from "./escape.ts";
import { rankOf, strongest } from "./rank.ts";
import type { StoredEvent } from "./read-event.ts";

/** The row of a request: what lists are filtered by and show. */
export type RequestRow = {
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
  };
};

/** One row per request of a batch, in a fixed order, so that two writers never wait for each other in a circle. */
export const toRequestRows = (events: readonly StoredEvent[]): readonly RequestRow[] => {
  const byRequest = Map.groupBy(events, ({ event }) => event.data.requestId);
  return [...byRequest.values()]
    .flatMap((group) => {
      const best = strongest(group, ({ event }) => event.data);
      if (best === undefined) return [];
      const deadlines = group.map(({ event }) => deadlineOf(event.data));
      return [
        { ...toRequestRow(best), deadline: deadlines.toSorted().at(-1) ?? deadlineOf(best.event.data) },
      ];
    })
    .toSorted((a, b) => (a.request_id < b.request_id ? -1 : 1));
};
