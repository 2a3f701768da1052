import { type Alarm, NO_ORG } from "@portcullis/contracts";

/** The alarm of a sink that does not keep up. */
export const SINK_BEHIND = "sink.behind";

export type LagAlarm = {
  /** Compares the age of the oldest undelivered event with the limit. @returns an alarm where something changed */
  readonly look: (behindMs: number, nowMs: number) => Alarm | undefined;
};

export type LagAlarmOptions = {
  readonly sink: string;
  readonly org: string | null;
  readonly stream: string;
  readonly limitMs: number;
  readonly newId: () => string;
};

/** Says once that a sink is behind, and once that it is not any more. */
export const createLagAlarm = ({ sink, org, stream, limitMs, newId }: LagAlarmOptions): LagAlarm => {
  let raised = false;
  return {
    look: (behindMs, nowMs) => {
      const isBehind = behindMs > limitMs;
      if (isBehind === raised) return undefined;
      raised = isBehind;
      const seconds = Math.round(behindMs / 1_000);
      return {
        v: 1,
        id: newId(),
        name: SINK_BEHIND,
        org: org ?? NO_ORG,
        at: new Date(nowMs).toISOString(),
        severity: "high",
        says: isBehind
          ? `The sink ${sink} has not taken an event for ${seconds} seconds; its events wait in the stream.`
          : `The sink ${sink} has caught up.`,
        facts: { sink, stream, behindSeconds: seconds },
        state: isBehind ? "raised" : "cleared",
        key: `${sink}/${stream}`,
      };
    },
  };
};
