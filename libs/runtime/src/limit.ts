/** Lets so many pieces of work run at a time; the others wait their turn. */
export const createLimit = (most: number): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The place goes straight to whoever waits, so nobody can slip in between.
      if (next === undefined) running -= 1;
      else next();
    }
  };
};
