import type { TraceData } from "@portcullis/contracts";

/**
 * Which record speaks for a request: the outcome over the sweeper's guess, either over the intent, and an incident, or the
 * news that a call goes on, only where there is nothing else. A change of the configuration has an id of its own; it never speaks for a request.
 */
export const RANK = { audit: -1, incident: 0, continued: 0, received: 1, swept: 2, finished: 3 } as const;

export const rankOf = (data: Pick<TraceData, "phase" | "outcome">): number => {
  if (data.phase === "finished") return data.outcome === "unknown" ? RANK.swept : RANK.finished;
  return RANK[data.phase];
};

/** The record of the highest rank; of equals the first. */
export const strongest = <T>(records: readonly T[], dataOf: (record: T) => TraceData): T | undefined =>
  records.reduce<T | undefined>(
    (best, record) => (best === undefined || rankOf(dataOf(record)) > rankOf(dataOf(best)) ? record : best),
    undefined,
  );
