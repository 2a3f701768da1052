import type { TraceEvent } from "@portcullis/contracts";
import { timeOfUuidv7 } from "@portcullis/crypto";

/** How far the clocks of two machines may be apart, in milliseconds. */
const CLOCKS_MS = 5_000;

export type EvidenceWindow = {
  /** Nothing of the request can have left before. */
  readonly fromMs: number;
  /** Nothing of the request can leave after; undefined while it has no outcome. */
  readonly untilMs: number | undefined;
};

type TimedEvent = Pick<TraceEvent, "time" | "data">;

const isFinal = ({ data }: TimedEvent): boolean => data.phase === "finished" || data.phase === "audit";

/** The time in which a request could have run: from a little before its id was made until a little after its last deadline, or the last word on it. */
export const evidenceWindow = (requestId: string, events: readonly TimedEvent[]): EvidenceWindow => {
  const made = timeOfUuidv7(requestId);
  const moments = events.flatMap(({ time, data }) => [time, data.deadline, data.receivedAt, data.finishedAt]);
  const latest = moments
    .map((moment) => (moment === null ? Number.NaN : Date.parse(moment)))
    .filter((ms) => !Number.isNaN(ms))
    .reduce((last, ms) => Math.max(last, ms), made);
  return {
    fromMs: made - CLOCKS_MS,
    untilMs: events.some(isFinal) ? latest + CLOCKS_MS : undefined,
  };
};
