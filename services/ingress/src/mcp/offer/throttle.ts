/** Runs at once, and again at the end of a time in which it was asked for more: never more often than once in that time. */
export type Throttle = { readonly ask: () => void; readonly stop: () => void };

export const createThrottle = (run: () => void, everyMs: number): Throttle => {
  let timer: NodeJS.Timeout | undefined;
  let isAsked = false;
  const start = (): void => {
    isAsked = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (isAsked) start();
    }, everyMs);
    // A process that has nothing else to do need not wait for it.
    timer.unref();
    run();
  };
  return {
    ask: () => {
      isAsked = true;
      if (timer === undefined) start();
    },
    stop: () => clearTimeout(timer),
  };
};
