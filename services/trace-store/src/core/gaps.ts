import type { StoredEvent } from "./read-event.ts";

/**
 * `redacted`: who appended the trace event to the stream. `origin`: who wrote the raw event that it comes from.
 * Each numbers its own events 1, 2, 3 …, so what is missing between is lost, by us or by the broker (INV-4).
 */
export const stampKinds = ["origin", "redacted"] as const;
export type StampKind = (typeof stampKinds)[number];

/** Numbers that arrived from one run of one producer. */
export type ArrivedNumbers = {
  readonly kind: StampKind;
  readonly producer: string;
  readonly epoch: string;
  /** Half-open ranges: `[from, to)`. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly unused: number;
};

/** The fewest ranges that hold exactly the given numbers. */
export const toRanges = (numbers: readonly number[]): ArrivedNumbers["ranges"] => {
  const ranges: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last === undefined || number > last[1]) ranges.push([number, number + 1]);
    else last[1] = Math.max(last[1], number + 1);
  }
  return ranges;
};

/** The numbers of a batch by producer and run, in a fixed order. */
export const arrivedNumbers = (events: readonly StoredEvent[]): readonly ArrivedNumbers[] => {
  const stamps = events.flatMap(({ stamp, unused, event }) => [
    ...(stamp === null ? [] : [{ kind: "redacted" as const, ...stamp, unused }]),
    { kind: "origin" as const, ...event.data.origin, unused: 0 },
  ]);
  const groups = Map.groupBy(stamps, ({ kind, producer, epoch }) => JSON.stringify([kind, producer, epoch]));
  return [...groups.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) =>
      first === undefined
        ? []
        : [
            {
              kind: first.kind,
              producer: first.producer,
              epoch: first.epoch,
              ranges: toRanges([first, ...rest].map(({ sequence }) => sequence)),
              unused: Math.max(first.unused, ...rest.map(({ unused }) => unused)),
            },
          ],
    );
};

/** How far one run of a producer got, and how much of that arrived. */
export type ProducerCount = {
  readonly kind: StampKind;
  readonly producer: string;
  readonly epoch: string;
  readonly highest: number;
  readonly count: number;
  readonly unused: number;
};

export const missingOf = ({ highest, count, unused }: ProducerCount): number =>
  Math.max(0, highest - count - unused);

const identityOf = ({ kind, producer, epoch }: ProducerCount): string =>
  JSON.stringify([kind, producer, epoch]);

/**
 * Missing numbers per kind of stamp. What two looks in a row miss is missing; what only the last one misses may be on
 * its way, since events do not arrive in order.
 */
export const confirmedGaps = (
  before: readonly ProducerCount[],
  now: readonly ProducerCount[],
): Readonly<Record<StampKind, number>> => {
  const missedBefore = new Map(before.map((producer) => [identityOf(producer), missingOf(producer)]));
  const gaps: Record<StampKind, number> = { origin: 0, redacted: 0 };
  for (const producer of now) {
    gaps[producer.kind] += Math.min(missingOf(producer), missedBefore.get(identityOf(producer)) ?? 0);
  }
  return gaps;
};
