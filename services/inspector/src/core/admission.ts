/** Bounds how many inspections are under way at once, and how many wait for their turn. */
export type Admission = {
  /**
   * Runs the work once there is room. The same name twice is one piece of work: a request that is handed out again
   * while it still waits here is dropped.
   * @returns `full` where nothing was done for want of room, `known` where it is under way already
   */
  readonly run: (name: string, work: () => Promise<void>) => Promise<"done" | "full" | "known">;
  readonly waiting: () => number;
  readonly running: () => number;
};

export type AdmissionOptions = {
  readonly concurrency: number;
  /** How many may wait. */
  readonly queue: number;
  /** Milliseconds. */
  readonly clock: () => number;
  readonly onAdmitted: (waitedMs: number) => void;
};

export const createAdmission = ({ concurrency, queue, clock, onAdmitted }: AdmissionOptions): Admission => {
  const names = new Set<string>();
  const waiting: (() => void)[] = [];
  let running = 0;

  return {
    run: async (name, work) => {
      if (names.has(name)) return "known";
      if (running >= concurrency && waiting.length >= queue) return "full";
      names.add(name);
      const startedAt = clock();
      try {
        if (running >= concurrency) await new Promise<void>((admit) => waiting.push(admit));
        else running += 1;
        onAdmitted(clock() - startedAt);
        try {
          await work();
        } finally {
          // The place goes on to the next in line, so nobody who comes now can be before them.
          const next = waiting.shift();
          if (next === undefined) running -= 1;
          else next();
        }
      } finally {
        names.delete(name);
      }
      return "done";
    },
    waiting: () => waiting.length,
    running: () => running,
  };
};
