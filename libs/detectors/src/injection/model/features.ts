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
const RECENT = 4;
const WORD_START = 60;
const WORD_END = 62;

/** One mixing step of MurmurHash3 and its finaliser (Appleby, public domain), 32 bits. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Shorter tokens are read as words, whatever their letters. */
const MIN_BLOB = 8;
/** No word is longer. */
const MAX_WRITTEN = 28;
/** Runs of one class in a token (small letters, capitals, digits); no word and few names have more. */
const MAX_RUNS = 5;
/** Any other unit, and what stands before the first: a token that begins with such units has no run of them. */
const NEITHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;

function classOf(code: number): number {
  if (code > 96 && code < 123) return SMALL;
  if (code > 64 && code < 91) return CAPITAL;
  return code > 47 && code < 58 ? DIGIT : NEITHER;
}

/** Keys, digests, pieces of an encoding: letters with digits that nobody wrote to be read. */
function isBlob(text: string, start: number, end: number): boolean {
  if (end - start > MAX_WRITTEN) return true;
  let runs = 0;
  let hasDigit = false;
  let last = NEITHER;
  for (let i = start; i < end; i++) {
    const own = classOf(text.charCodeAt(i));
    if (own !== last) runs++;
    if (own === DIGIT) hasDigit = true;
    last = own;
  }
  return hasDigit && runs > MAX_RUNS;
}

/**
 * Reads the features of tokens in order: words alone and in pairs, the character before them, runs of
 * four characters inside them, and which classes of words (lexicon.ts) follow each other, which is what carries
 * over to other wordings and languages.
 */
export type FeatureReader = {
  /** Writes the buckets of token `index` to `out` and returns how many; to be called for 0, 1, 2 … */
  readonly read: (index: number, out: Uint32Array) => number;
};

export function createFeatureReader(text: string, tokens: Tokens, words: WordIndex): FeatureReader {
  let before = 1;
  let beforeThat = 2;
  /** Classes of the last words that have any, and where those words stood: a ring. */
  const recent: (readonly number[])[] = Array.from({ length: RECENT }, () => []);
  const ordinals = new Float64Array(RECENT).fill(Number.NEGATIVE_INFINITY);
  let oldest = 0;

  function readCharacters(start: number, end: number, out: Uint32Array, from: number): number {
    let count = from;
    let a = WORD_START;
    let b = fold(text.charCodeAt(start));
    let c = fold(text.charCodeAt(start + 1));
    const limit = Math.min(end, start + MAX_WORD);
    for (let i = start + 2; i <= limit; i++) {
      const d = i === end ? WORD_END : fold(text.charCodeAt(i));
      out[count++] = mix((a << 16) | b, (c << 16) | d) & MASK;
      a = b;
      b = c;
      c = d;
    }
    return count;
  }

  function readClasses(classes: readonly number[], ordinal: number, out: Uint32Array, from: number): number {
    let count = from;
    for (const own of classes) {
      out[count++] = mix(own, 17) & MASK;
      for (let i = 0; i < RECENT; i++) {
        if (ordinal - (ordinals[i] as number) > PAIR_REACH) continue;
        for (const earlier of recent[i] ?? []) {
          if (count < MAX_FEATURES - 1) out[count++] = mix(mix(earlier, own + 1_000), 18) & MASK;
        }
      }
    }
    recent[oldest] = classes;
    ordinals[oldest] = ordinal;
    oldest = (oldest + 1) % RECENT;
    return count;
  }

  return {
    read(index, out) {
      const mark = tokens.mark[index] ?? 0;
      const start = tokens.start[index] ?? 0;
      const end = tokens.end[index] ?? 0;
      const hash = tokens.hash[index] ?? 0;
      let count = 0;
      // A word over and over says no more than twice.
      if (hash === before || hash === beforeThat) return 0;
      if (end - start >= MIN_BLOB && isBlob(text, start, end)) return 0;
      out[count++] = mix(hash, 11) & MASK;
      out[count++] = mix(mix(before, hash), 12) & MASK;
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
