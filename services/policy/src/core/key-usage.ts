import type { KeyUsage } from "@portcullis/contracts";

export type Usage = { readonly lastUsedAt: string; readonly requests: number };

/** Ids that may be asked of the database; whatever else an ingress were to send names no key. */
const KEY_ID = /^[A-Za-z0-9_-]{1,64}$/;
/** Far more keys than there are; what is beyond is forgotten rather than kept without end while the database is away. */
const MAX_KEYS = 100_000;

const later = (a: string, b: string): string => (Date.parse(a) > Date.parse(b) ? a : b);

/** Adds what was seen to what is known: requests add up, and the later time of use stands. */
export const addUsage = (known: Map<string, Usage>, seen: Iterable<readonly [string, Usage]>): void => {
  for (const [key, usage] of seen) {
    const before = known.get(key);
    if (before !== undefined) {
      known.set(key, {
        lastUsedAt: later(before.lastUsedAt, usage.lastUsedAt),
        requests: before.requests + usage.requests,
      });
    } else if (KEY_ID.test(key) && known.size < MAX_KEYS) known.set(key, usage);
  }
};

export const usageEntries = (message: KeyUsage): readonly (readonly [string, Usage])[] =>
  Object.entries(message.keys);
