/** Milliseconds since the epoch with a fraction: stages take less than one. Does not follow a clock that is set. */
export const preciseNow = (): number => performance.timeOrigin + performance.now();
