const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 300_000;
const CALM_MS = 60_000;
const HINT_WAIT_MS = 250;
/** Signs of change that come in a row when a server is set up, or when somebody turns things on. */
const QUICK_HINTS = 6;

/**
 * How long to wait before a stream of notifications is opened again: doubling, and back to the start once a
 * stream has lived for a while. A server that chose for itself could drive us.
 */
export function createPace(now: () => number): () => number {
  let waitMs = 0;
  let dueAt = 0;
  return () => {
    const calm = now() - dueAt > CALM_MS;
    waitMs = calm || waitMs === 0 ? FIRST_WAIT_MS : Math.min(waitMs * 2, LONGEST_WAIT_MS);
    dueAt = now() + waitMs;
    return waitMs;
  };
}

/** How long to wait between two signs of change: little for the first few, so that clients hear at once; then as above. */
export function createHintPace(now: () => number): () => number {
  let quick = 0;
  let last = Number.NEGATIVE_INFINITY;
  let pace = createPace(now);
  return () => {
    if (now() - last > CALM_MS) {
      quick = 0;
      pace = createPace(now);
    }
    quick += 1;
    const waitMs = quick <= QUICK_HINTS ? HINT_WAIT_MS : pace();
    last = now() + waitMs;
    return waitMs;
  };
}
