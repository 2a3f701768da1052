import { addDays } from "./days.ts";

/** Days that are asked for at once, `last` first; undefined is open. */
export type Window = { readonly first: string | undefined; readonly last: string };

/** One day at a time first: of a day the database knows best what it has, and most pages are full then. */
const GROWING: readonly number[] = [1, 1, 1, 2, 4, 8, 16];
const DAY_BY_DAY: readonly number[] = new Array<number>(62).fill(1);

/**
 * The days up to `last` in windows, newest first, down to `first` or to the beginning of time. A page that the newest days
 * fill costs nothing of the others, not even the planning of their partitions.
 * @param isJoin of two tables: joined over many days at once, the database misjudges how many rows belong together
 */
export const windowsOf = function* (
  first: string | undefined,
  last: string,
  isJoin = false,
): Generator<Window> {
  let end = last;
  for (const days of isJoin ? DAY_BY_DAY : GROWING) {
    const begin = addDays(end, 1 - days);
    if (first !== undefined && begin <= first) break;
    yield { first: begin, last: end };
    end = addDays(begin, -1);
  }
  if (first === undefined || first <= end) yield { first, last: end };
};
