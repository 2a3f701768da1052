/** One reader of a stream: an HTTP response, or another instance that asks in its place. */
export type Reader = {
  /**
   * @param chunk whole lines of Server-Sent Events
   * @param sequence the event's number; undefined where it is none
   */
  readonly write: (chunk: string, sequence?: number) => void;
  readonly end: () => void;
};

/** An event's data, of a text that may have line ends between its tokens. */
export const dataOf = (message: string): string => `data: ${message.replaceAll(/\r\n|\r|\n/g, "\ndata: ")}`;

/**
 * A stream of events that outlives its connection (2025, resumability): readers come and go, one at a time, and each goes on
 * behind the event that the client saw last.
 */
export type ReplayStream = {
  /** A message, as the text of its JSON. */
  readonly send: (message: string) => void;
  /** An event without data that gives the client an id to come back with. */
  readonly prime: (retryMs: number) => void;
  /** Sends the reader away without ending the stream. */
  readonly pause: (retryMs: number) => void;
  /** There is nothing more to come. */
  readonly end: () => void;
  /** Whoever read until now is sent away. */
  readonly attach: (reader: Reader, after: number) => void;
  readonly detach: (reader: Reader) => void;
  readonly isAttached: () => boolean;
  readonly isEnded: () => boolean;
  /** Size of what is kept, in UTF-16 units. */
  readonly size: () => number;
  /** When somebody last read or wrote, in the unit of `now`. */
  readonly touchedAt: () => number;
};

export type ReplayLimits = { readonly maxEvents: number; readonly maxSize: number };

type Kept = { readonly sequence: number; readonly chunk: string };

/**
 * @param idOf the event id of a number of this stream
 * @param now a monotonic clock, in milliseconds
 */
export const createReplayStream = (
  idOf: (sequence: number) => string,
  limits: ReplayLimits,
  now: () => number,
): ReplayStream => {
  const kept: Kept[] = [];
  let size = 0;
  let sequence = 0;
  let reader: Reader | undefined;
  let ended = false;
  let touchedAt = now();

  const append = (rest: string): void => {
    if (ended) return;
    sequence += 1;
    const chunk = `id: ${idOf(sequence)}\n${rest}\n\n`;
    kept.push({ sequence, chunk });
    size += chunk.length;
    // What is too old or too large to be kept is lost to those who come back late; a reader that is there has had it.
    while (kept.length > limits.maxEvents || (size > limits.maxSize && kept.length > 1)) {
      size -= kept.shift()?.chunk.length ?? 0;
    }
    touchedAt = now();
    reader?.write(chunk, sequence);
  };
  const sendAway = (): void => {
    const away = reader;
    reader = undefined;
    touchedAt = now();
    away?.end();
  };

  return {
    send: (message) => append(dataOf(message)),
    prime: (retryMs) => append(`retry: ${retryMs}\ndata: `),
    pause: (retryMs) => {
      reader?.write(`retry: ${retryMs}\n\n`);
      sendAway();
    },
    end: () => {
      ended = true;
      sendAway();
    },
    attach: (next, after) => {
      sendAway();
      for (const each of kept) if (each.sequence > after) next.write(each.chunk, each.sequence);
      if (ended) next.end();
      else reader = next;
    },
    detach: (gone) => {
      if (reader !== gone) return;
      reader = undefined;
      touchedAt = now();
    },
    isAttached: () => reader !== undefined,
    isEnded: () => ended,
    size: () => size,
    touchedAt: () => touchedAt,
  };
};
