/** Times of one thing, in milliseconds. */
export type Times = { readonly count: number; readonly p50: number; readonly p99: number; readonly max: number };

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;

/** Nearest rank: a percentile is a time that was measured. */
export const timesOf = (samples: readonly number[]): Times => {
  const sorted = samples.toSorted((a, b) => a - b);
  return { count: sorted.length, p50: at(sorted, 0.5), p99: at(sorted, 0.99), max: at(sorted, 1) };
};

export type Subject = { readonly name: string; readonly run: () => void };
export type Measured = { readonly name: string; readonly microseconds: number };

const ROUNDS = 15;
/** A batch lasts about this long, so that the clock's grain does not count. */
const BATCH_MS = 20;
const WARM_UP_MS = 200;

const timed = (run: () => void, times: number): number => {
  const start = performance.now();
  for (let i = 0; i < times; i++) run();
  return performance.now() - start;
};

/**
 * Compares in one process: in each round every subject has a batch, in a changing order, and what counts is the median
 * over the rounds. A machine that slows down slows all of them.
 */
export const compare = (subjects: readonly Subject[]): readonly Measured[] => {
  const batches = subjects.map(({ run }) => {
    let times = 0;
    const start = performance.now();
    while (performance.now() - start < WARM_UP_MS) {
      run();
      times++;
    }
    return Math.max(1, Math.round((times * BATCH_MS) / WARM_UP_MS));
  });
  const samples = subjects.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    subjects.forEach((_, index) => {
      const turn = (index + round) % subjects.length;
      const subject = subjects[turn];
      const times = batches[turn] ?? 1;
      if (subject !== undefined) samples[turn]?.push(timed(subject.run, times) / times);
    });
  }
  return subjects.map(({ name }, index) => ({ name, microseconds: timesOf(samples[index] ?? []).p50 * 1000 }));
};

/** Runs something asynchronous one after the other and gives the time of each. */
export const timesOfEach = async (count: number, run: (index: number) => Promise<unknown>): Promise<Times> => {
  const samples: number[] = [];
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    await run(index);
    samples.push(performance.now() - start);
  }
  return timesOf(samples);
};

/** Runs `count` tasks, a few at a time. */
export const inParallel = async (
  count: number,
  width: number,
  run: (index: number) => Promise<unknown>,
): Promise<void> => {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) await run(index);
  };
  await Promise.all(Array.from({ length: width }, worker));
};
