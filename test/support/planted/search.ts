import { type FormName, formsOf } from "./forms.ts";

export type Hit = { readonly place: string; readonly value: string; readonly form: FormName };

export type Searcher = {
  /** Every value that stands in these bytes in any of its forms, each place and form once. */
  readonly search: (place: string, bytes: Uint8Array | string) => readonly Hit[];
  /** Bytes that went through {@link Searcher.search} so far. */
  readonly searched: () => number;
  readonly patterns: number;
};

/** Characters that are hashed: no form is shorter. */
const WINDOW = 8;
const BASE = 0x01000193;
const TABLE_BITS = 22;
/** BASE ** WINDOW modulo 2 ** 32: what a byte is worth when it leaves the window. */
const LEAVES = Array.from({ length: WINDOW }).reduce<number>((power) => Math.imul(power, BASE), 1);

const LOWERED = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));
const slotOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> (32 - TABLE_BITS)) >>> 0;

const hashOf = (bytes: Uint8Array): number => {
  let hash = 0;
  for (let at = 0; at < WINDOW; at += 1) hash = (Math.imul(hash, BASE) + (bytes[at] ?? 0)) | 0;
  return hash;
};

type Pattern = { readonly value: string; readonly form: FormName; readonly bytes: Uint8Array };

/**
 * Looks for all values at once: a rolling hash (Rabin and Karp) goes once over the bytes, and where its last eight are
 * the first eight of a pattern, the rest is compared. Time grows with the bytes, not with the number of values.
 */
export const createSearcher = (values: readonly string[]): Searcher => {
  const byHash = new Map<number, Pattern[]>();
  const table = new Uint8Array(2 ** TABLE_BITS);
  let patterns = 0;
  for (const value of values) {
    for (const [form, text] of formsOf(value)) {
      const bytes = Buffer.from(text);
      if (bytes.length < WINDOW) throw new RangeError(`too short to be searched for: ${form}`);
      const hash = hashOf(bytes);
      byHash.set(hash, [...(byHash.get(hash) ?? []), { value, form, bytes }]);
      table[slotOf(hash)] = 1;
      patterns += 1;
    }
  }

  const standsAt = (bytes: Uint8Array, start: number, pattern: Uint8Array): boolean => {
    if (start + pattern.length > bytes.length) return false;
    for (let at = 0; at < pattern.length; at += 1) {
      if (LOWERED[bytes[start + at] ?? 0] !== pattern[at]) return false;
    }
    return true;
  };

  let searched = 0;
  const search: Searcher["search"] = (place, given) => {
    const bytes = typeof given === "string" ? Buffer.from(given) : given;
    searched += bytes.length;
    const hits = new Map<string, Hit>();
    let hash = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const entering = LOWERED[bytes[at] ?? 0] ?? 0;
      const leaving = at < WINDOW ? 0 : (LOWERED[bytes[at - WINDOW] ?? 0] ?? 0);
      hash = (Math.imul(hash, BASE) + entering - Math.imul(leaving, LEAVES)) | 0;
      if (table[slotOf(hash)] !== 1) continue;
      for (const { value, form, bytes: pattern } of byHash.get(hash) ?? []) {
        if (standsAt(bytes, at - WINDOW + 1, pattern)) hits.set(`${form} ${value}`, { place, value, form });
      }
    }
    return [...hits.values()];
  };
  return { search, searched: () => searched, patterns };
};
