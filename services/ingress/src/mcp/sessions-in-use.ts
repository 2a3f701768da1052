/** Which sessions of 2025 clients this instance serves: with a request under way, or a stream open. */
export type SessionsInUse = {
  /** To be called when a request of it comes in; returns what to call, once, when that is over and answered. */
  readonly enter: (session: string) => () => void;
  /** Undefined where nothing was heard of it here. */
  readonly find: (session: string) => Use | undefined;
};

/** `usedAt`, when its last request ended, in milliseconds since the epoch. */
export type Use = { readonly isBusy: true } | { readonly isBusy: false; readonly usedAt: number };

/** Sessions whose last use is remembered; those that were used least lately are forgotten first. */
const CAPACITY = 50_000;

/** @param now milliseconds since the epoch */
export const createSessionsInUse = (now: () => number): SessionsInUse => {
  const busy = new Map<string, number>();
  const usedAt = new Map<string, number>();

  const leave = (session: string): void => {
    const rest = (busy.get(session) ?? 1) - 1;
    if (rest > 0) busy.set(session, rest);
    else busy.delete(session);
    usedAt.delete(session);
    usedAt.set(session, now());
    if (usedAt.size <= CAPACITY) return;
    for (const oldest of usedAt.keys()) {
      usedAt.delete(oldest);
      break;
    }
  };

  return {
    enter: (session) => {
      busy.set(session, (busy.get(session) ?? 0) + 1);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        leave(session);
      };
    },
    find: (session) => {
      if (busy.has(session)) return { isBusy: true };
      const used = usedAt.get(session);
      return used === undefined ? undefined : { isBusy: false, usedAt: used };
    },
  };
};
