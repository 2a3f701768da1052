/** Numbers that look random and come again with the same seed (mulberry32). */
export type Random = {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  /** An integer from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** @throws where there is nothing to pick from */
  readonly pick: <T>(items: readonly T[]) => T;
};

export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    pick: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError("nothing to pick from");
      return item;
    },
  };
};

export const shuffled = <T>(items: readonly T[], { next }: Random): readonly T[] =>
  items
    .map((item) => ({ item, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
