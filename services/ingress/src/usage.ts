import type { KeyUsage } from "@portcullis/contracts";

/** Which keys were used since the last report. */
export type Usage = {
  /** @param nowMs milliseconds since the epoch */
  readonly seen: (key: string, nowMs: number) => void;
  /** What to report, and begins anew; undefined where there was nothing. */
  readonly take: () => KeyUsage | undefined;
};

export const createUsage = (): Usage => {
  let keys = new Map<string, { requests: number; lastMs: number }>();
  return {
    seen: (key, nowMs) => {
      const known = keys.get(key);
      if (known === undefined) keys.set(key, { requests: 1, lastMs: nowMs });
      else {
        known.requests += 1;
        known.lastMs = Math.max(known.lastMs, nowMs);
      }
    },
    take: () => {
      if (keys.size === 0) return undefined;
      const report = [...keys].map(
        ([id, { requests, lastMs }]) =>
          [id, { requests, lastUsedAt: new Date(lastMs).toISOString() }] as const,
      );
      keys = new Map();
      return { v: 1, keys: Object.fromEntries(report) };
    },
  };
};
