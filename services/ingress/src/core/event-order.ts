/**
 * Puts numbered things in order that come in any: what is there is delivered as soon as nothing before it is missing.
 * `undefined` stands for one that was stopped on its way; its number counts all the same.
 */
export type EventOrder<Event> = {
  readonly take: (sequence: number, event: Event | undefined) => void;
  /** Whether the first `count` have all come. */
  readonly has: (count: number) => boolean;
  /** Delivers what came, with what is missing left out; takes nothing after that. */
  readonly flush: () => void;
};

/** Far more than a call has under way at a time; what lies further ahead waits for nobody. */
const MAX_AHEAD = 10_000;

export const createEventOrder = <Event>(deliver: (event: Event) => void): EventOrder<Event> => {
  const ahead = new Map<number, Event | undefined>();
  let next = 0;
  let open = true;

  const advance = (): void => {
    while (ahead.has(next)) {
      const event = ahead.get(next);
      ahead.delete(next);
      next += 1;
      if (event !== undefined) deliver(event);
    }
  };
  return {
    take: (sequence, event) => {
      if (!open || sequence < next || ahead.has(sequence) || ahead.size >= MAX_AHEAD) return;
      ahead.set(sequence, event);
      advance();
    },
    has: (count) => next >= count,
    flush: () => {
      if (!open) return;
      open = false;
      for (const sequence of [...ahead.keys()].toSorted((a, b) => a - b)) {
        const event = ahead.get(sequence);
        if (event !== undefined) deliver(event);
      }
      ahead.clear();
    },
  };
};
