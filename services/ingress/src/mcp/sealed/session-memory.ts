import type { Session } from "../ports.ts";

/** A session as it was read, and when it was last written (milliseconds since the epoch). */
export type Remembered = { readonly session: Session; readonly version: number; readonly writtenAt: number };

/** Sessions that were used here lately. It holds nothing while changes by other instances may be missed. */
export type SessionMemory = {
  readonly get: (key: string) => Remembered | undefined;
  /** Reads a session and remembers it, unless somebody changed it in the meantime. */
  readonly during: (
    key: string,
    read: () => Promise<Remembered | undefined>,
  ) => Promise<Remembered | undefined>;
  readonly put: (key: string, remembered: Remembered) => void;
  /** Somebody wrote or removed it. What is as new is kept. */
  readonly changed: (key: string, version: number) => void;
  readonly forget: (key: string) => void;
  readonly setLive: (isLive: boolean) => void;
};

/** @param capacity how many; the longest unused go first */
export const createSessionMemory = (capacity: number): SessionMemory => {
  const sessions = new Map<string, Remembered>();
  /** Keys that are being read, and the newest version that was heard of since. */
  const reading = new Map<string, { readers: number; newest: number }>();
  let isLive = false;
  let era = 0;

  const put = (key: string, remembered: Remembered): void => {
    const known = sessions.get(key);
    if (!isLive || (known !== undefined && known.version > remembered.version)) return;
    sessions.delete(key);
    sessions.set(key, remembered);
    if (sessions.size <= capacity) return;
    for (const oldest of sessions.keys()) {
      sessions.delete(oldest);
      break;
    }
  };

  return {
    get: (key) => {
      const known = sessions.get(key);
      if (known === undefined) return undefined;
      sessions.delete(key);
      sessions.set(key, known);
      return known;
    },
    during: async (key, read) => {
      const mark = reading.get(key) ?? { readers: 0, newest: 0 };
      mark.readers += 1;
      reading.set(key, mark);
      const began = era;
      try {
        const found = await read();
        if (found !== undefined && found.version >= mark.newest && began === era) put(key, found);
        return found;
      } finally {
        mark.readers -= 1;
        if (mark.readers === 0) reading.delete(key);
      }
    },
    put,
    changed: (key, version) => {
      const known = sessions.get(key);
      if (known !== undefined && known.version < version) sessions.delete(key);
      const mark = reading.get(key);
      if (mark !== undefined) mark.newest = Math.max(mark.newest, version);
    },
    forget: (key) => {
      sessions.delete(key);
      const mark = reading.get(key);
      if (mark !== undefined) mark.newest = Number.POSITIVE_INFINITY;
    },
    setLive: (live) => {
      isLive = live;
      era += 1;
      sessions.clear();
    },
  };
};
