import type { SinkFault, SinkRecord, SinkState } from "@portcullis/contracts";

type Position = SinkState["positions"][number];

/** What is told of one sink: counters, the last fault, positions. Plain data; nothing of an event, no credential. */
export type SinkStanding = {
  readonly delivered: (count: number, nowMs: number) => void;
  readonly buried: () => void;
  readonly failing: (fault: SinkFault, says: string) => void;
  readonly unusable: (fault: SinkFault, says: string) => void;
  readonly fine: () => void;
  readonly position: (position: Position) => void;
  readonly behind: (stream: string, ms: number) => void;
  readonly state: () => SinkState;
};

type Trouble = { readonly state: "failing" | "unusable"; readonly fault: SinkFault; readonly says: string };

export const createStanding = (sink: Pick<SinkRecord, "id" | "paused">): SinkStanding => {
  let delivered = 0;
  let deadLettered = 0;
  let lastDeliveredAt: string | null = null;
  let trouble: Trouble | undefined;
  const positions = new Map<string, Position>();
  const behind = new Map<string, number>();

  const stateOf = (): Pick<SinkState, "state" | "says"> => {
    if (sink.paused) return { state: "paused", says: "an operator paused it" };
    if (trouble !== undefined) return trouble;
    return lastDeliveredAt === null
      ? { state: "waiting", says: "nothing was there to deliver yet" }
      : { state: "delivering", says: "events are taken" };
  };

  return {
    delivered: (count, nowMs) => {
      delivered += count;
      if (count > 0) lastDeliveredAt = new Date(nowMs).toISOString();
      trouble = undefined;
    },
    buried: () => {
      deadLettered += 1;
    },
    failing: (fault, says) => {
      trouble = { state: "failing", fault, says };
    },
    unusable: (fault, says) => {
      trouble = { state: "unusable", fault, says };
    },
    fine: () => {
      trouble = undefined;
    },
    position: (position) => {
      positions.set(position.stream, position);
    },
    behind: (stream, ms) => {
      behind.set(stream, ms);
    },
    state: () => ({
      sink: sink.id,
      ...stateOf(),
      fault: trouble?.fault ?? null,
      delivered,
      deadLettered,
      lastDeliveredAt,
      positions: [...positions.values()],
      behindSeconds: Math.max(0, ...behind.values()) / 1_000,
    }),
  };
};
