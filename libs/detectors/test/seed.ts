import { randomInt } from "node:crypto";

const MAX_SEED = 2 ** 31 - 1;

/** The seed of a run: `FUZZ_SEED`, or another one each time, printed so that the run can be repeated. */
export function seedOfRun(name: string): number {
  const given = Number(process.env.FUZZ_SEED);
  const seed = Number.isInteger(given) && given > 0 ? given : randomInt(1, MAX_SEED);
  process.stderr.write(`${name}: FUZZ_SEED=${seed}\n`);
  return seed;
}

/** Some of a list, without repetition, in the order of the list; the same ones for the same seed. */
export function sample<T>(list: readonly T[], count: number, seed: number): readonly T[] {
  let state = seed;
  // A linear congruential generator (Knuth, MMIX constants cut to 32 bits) is random enough to pick from a list.
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  let left = Math.min(count, list.length);
  return list.filter((_, index) => {
    const isTaken = next() < left / (list.length - index);
    if (isTaken) left--;
    return isTaken;
  });
}
