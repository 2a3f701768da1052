import { fold } from "../../text/fold.ts";
import type { Tokens } from "../tokens.ts";
import type { WordIndex } from "../words.ts";

/** Weights are looked up by the hash of a feature, in a table of `2 ** BUCKET_BITS`. */
export const BUCKET_BITS = 18;
const MASK = 2 ** BUCKET_BITS - 1;

/** Most features of one token. */
export const MAX_FEATURES = 192;
/** Characters of a word that are read; longer ones are blobs. */
const MAX_WORD = 20;
/** How many words back a class of words still makes a pair with another. */
const PAIR_REACH = 8;
const MAX_RECENT = 4;
const WORD_START = 60;
const WORD_END = 62;

/** One mixing step of MurmurHash3 and its finaliser (Appleby, public domain), 32 bits. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/**
 * Reads the features of tokens in order: words alone, in pairs and in threes, the character before them, runs of
 * four characters inside them, and the order in which classes of words (lexicon.ts) follow each other, which is
 * what carries over to other wordings and languages.
 */
export type FeatureReader = {
  /** Writes the buckets of token `index` to `out` and returns how many; to be called for 0, 1, 2 … */
  readonly read: (index: number, out: Uint32Array) => number;
};

type Recent = { readonly classes: readonly number[]; readonly ordinal: number };

export function createFeatureReader(text: string, tokens: Tokens, words: WordIndex): FeatureReader {
  let before = 1;
  let beforeThat = 2;
  const recent: Recent[] = [];

  function readCharacters(start: number, end: number, out: Uint32Array, from: number): number {
    let count = from;
    let a = WORD_START;
    let b = fold(text.charCodeAt(start));
    let c = fold(text.charCodeAt(start + 1));
    const limit = Math.min(end, start + MAX_WORD);
    for (let i = start + 2; i <= limit; i++) {
      const d = i === end ? WORD_END : fold(text.charCodeAt(i));
      out[count++] = mix(mix(a * 65_536 + b, c * 65_536 + d), 16) & MASK;
      a = b;
      b = c;
      c = d;
    }
    return count;
  }

  function readClasses(classes: readonly number[], ordinal: number, out: Uint32Array, from: number): number {
    let count = from;
    const last = recent.at(-1);
    const lastButOne = recent.at(-2);
    for (const own of classes) {
      out[count++] = mix(own, 17) & MASK;
      for (const other of recent) {
        if (ordinal - other.ordinal > PAIR_REACH) continue;
        for (const earlier of other.classes) {
          if (count < MAX_FEATURES - 1) out[count++] = mix(mix(earlier, own + 1_000), 18) & MASK;
        }
      }
      if (last === undefined || lastButOne === undefined || ordinal - lastButOne.ordinal > PAIR_REACH + 2)
        continue;
      for (const first of lastButOne.classes) {
        for (const second of last.classes) {
          if (count < MAX_FEATURES - 1)
            out[count++] = mix(mix(mix(first, second + 1_000), own + 2_000), 19) & MASK;
        }
      }
    }
    recent.push({ classes, ordinal });
    if (recent.length > MAX_RECENT) recent.shift();
    return count;
  }

  return {
    read(index, out) {
      const hash = tokens.hash[index] ?? 0;
      const mark = tokens.mark[index] ?? 0;
      const start = tokens.start[index] ?? 0;
      const end = tokens.end[index] ?? 0;
      let count = 0;
      // A word over and over says no more than twice.
      if (hash === before || hash === beforeThat) return 0;
      out[count++] = mix(hash, 11) & MASK;
      out[count++] = mix(mix(before, hash), 12) & MASK;
      out[count++] = mix(mix(mix(beforeThat, before), hash), 13) & MASK;
      out[count++] = mix(mix(beforeThat, hash), 14) & MASK;
      if (mark !== 0) out[count++] = mix(mix(mark, hash), 15) & MASK;
      if (end - start > 1) count = readCharacters(start, end, out, count);
      const classes = words.classes[tokens.word[index] ?? 0] ?? [];
      if (classes.length > 0) count = readClasses(classes, tokens.ordinal[index] ?? 0, out, count);
      beforeThat = before;
      before = hash;
      return count;
    },
  };
}
