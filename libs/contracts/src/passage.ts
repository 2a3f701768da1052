import type { Envelope, FinalReply, StageTiming } from "./envelope.ts";
import type { ErrorCode } from "./errors.ts";
import { headers } from "./headers.ts";
import type { Outcome, Stage } from "./subjects.ts";

/** What every stage does with an envelope that passes through it. */

/** The NATS headers of an envelope on its way. */
export const envelopeHeaders = (envelope: Envelope): Readonly<Record<string, string>> => ({
  [headers.requestId]: envelope.id,
  [headers.envelopeVersion]: String(envelope.v),
  [headers.deadline]: envelope.deadline,
});

/** @param now milliseconds since the epoch */
export const isPastDeadline = (envelope: Envelope, now: number): boolean =>
  Date.parse(envelope.deadline) <= now;

/** The envelope with one more stage timing. Times in milliseconds since the epoch. */
export const withStage = (
  envelope: Envelope,
  stage: string,
  instance: string,
  startedAt: number,
  endedAt: number,
): Envelope => {
  const timing: StageTiming = {
    stage,
    instance,
    startedAt: new Date(startedAt).toISOString(),
    ms: Math.max(0, Math.round((endedAt - startedAt) * 1000) / 1000),
  };
  return { ...envelope, stages: [...envelope.stages, timing] };
};

export const finalReply = (
  envelope: Envelope,
  stage: Stage,
  outcome: Outcome,
  code?: ErrorCode,
): FinalReply => ({
  type: "final",
  id: envelope.id,
  stage,
  outcome,
  ...(code === undefined ? {} : { code }),
  envelope,
});
