/**
 * Runs at once, then not again until the wait is over; what was asked for meanwhile runs once at its end. A server that
 * floods us with signs of change costs no more than `waitMs` allows.
 */
export const coalesce = (
  run: () => void,
  waitMs: () => number,
  schedule: (work: () => void, delayMs: number) => void,
): (() => void) => {
  let waiting = false;
  let asked = false;
  const go = (): void => {
    waiting = true;
    asked = false;
    run();
    schedule(() => {
      waiting = false;
      if (asked) go();
    }, waitMs());
  };
  return () => {
    if (waiting) asked = true;
    else go();
  };
};
