import type { Answer, Later } from "./answer.ts";

export type Delivery<T> = {
  readonly send: (events: readonly T[]) => Promise<Answer>;
  /** Takes an event out of the way that the other side refuses for good. @returns an answer only where that cannot be done now */
  readonly bury: (event: T, reason: string) => Promise<Answer | undefined>;
  /** These, and all before them, are settled: they need not be sent again. */
  readonly settled: (events: readonly T[]) => Promise<void>;
  /** How often one event is offered that is refused. */
  readonly refusals: number;
  readonly pause: (attempt: number) => Promise<void>;
  /** Events that may be refused one after the other with none accepted between; then it is not the events. */
  readonly maxRefusedInARow: number;
};

export type Progress = { readonly done: true } | { readonly done: false; readonly answer: Later };

/** Whoever refuses each and every event is not set up for them: that is no poison, and nothing is lost by waiting. */
const refusesAll: Later = {
  kind: "later",
  fault: "not_accepted",
  says: "the receiver refuses one event after the other: see its settings and the format",
};

/**
 * Delivers events in their order. A batch that is refused is halved until the event is alone that is to blame; that one becomes a
 * dead letter, and the others go on. Ends early where the other side takes nothing now: what was settled stays settled.
 */
export const createDeliver = () => {
  let refusedInARow = 0;

  return async <T>(events: readonly T[], delivery: Delivery<T>): Promise<Progress> => {
    const { send, bury, settled, refusals, pause, maxRefusedInARow } = delivery;
    const waiting: (readonly T[])[] = [events];

    const offer = async (part: readonly T[]): Promise<Answer> => {
      for (let attempt = 1; ; attempt += 1) {
        const answer = await send(part);
        // A whole batch is halved at once; only a single event has a second chance.
        if (answer.kind !== "refused" || part.length > 1 || attempt >= refusals) return answer;
        await pause(attempt);
      }
    };

    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const [only] = part;
      if (only === undefined) continue;
      const answer = await offer(part);
      switch (answer.kind) {
        case "accepted":
          refusedInARow = 0;
          await settled(part);
          break;
        case "later":
          return { done: false, answer };
        case "refused": {
          if (part.length > 1) {
            const middle = Math.ceil(part.length / 2);
            waiting.unshift(part.slice(0, middle), part.slice(middle));
            break;
          }
          if (refusedInARow >= maxRefusedInARow) return { done: false, answer: refusesAll };
          const failed = await bury(only, answer.reason);
          if (failed?.kind === "later") return { done: false, answer: failed };
          refusedInARow += 1;
          await settled(part);
          break;
        }
      }
    }
    return { done: true };
  };
};
