import { createHmac } from "node:crypto";

/** UTF-16 units under the rolling hash: the beginning of every registered secret. */
export const WINDOW = 12;
/** Bits of the hash that an entry keeps. */
const FILTER_BITS = 12;
export const FILTERS = 1 << FILTER_BITS;

export type RollingHash = {
  /** The filter of the first {@link WINDOW} units of a text. */
  readonly filterOf: (text: string) => number;
  /** Calls back with the place, the whole hash and the filter of every window whose filter is in `wanted`. */
  readonly scan: (
    text: string,
    wanted: Uint8Array,
    onHit: (at: number, hash: number, filter: number) => void,
  ) => void;
};

/**
 * A polynomial in an odd base modulo 2^32 (Karp and Rabin, 1987), mixed so that all its bits reach the filter. Base
 * and mixer come from the key, so that nobody without it can write texts that meet a filter more often than by chance.
 */
export function createRollingHash(key: Uint8Array): RollingHash {
  const seed = createHmac("sha256", key).update("rolling hash").digest();
  const base = seed.readInt32LE(0) | 1;
  const mixer = seed.readInt32LE(4) | 1;
  let power = 1;
  for (let i = 0; i < WINDOW; i++) power = Math.imul(power, base);
  const offset = seed.readInt32LE(8);

  const filter = (hash: number): number =>
    Math.imul((hash ^ (hash >>> 15)) + offset, mixer) >>> (32 - FILTER_BITS);

  return {
    filterOf(text) {
      let hash = 0;
      for (let i = 0; i < WINDOW; i++) hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
      return filter(hash);
    },
    scan(text, wanted, onHit) {
      let hash = 0;
      for (let i = 0; i < text.length; i++) {
        hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
        if (i >= WINDOW) hash = (hash - Math.imul(power, text.charCodeAt(i - WINDOW))) | 0;
        const bits = filter(hash);
        if (i >= WINDOW - 1 && wanted[bits] === 1) onHit(i + 1 - WINDOW, hash, bits);
      }
    },
  };
}
