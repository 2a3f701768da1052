import * as bit from "./bits.ts";
import { baseOf, CLASS } from "./letters.ts";
import { CLOSINGS, FIRM_AFTER, FIRM_BEFORE, NAME_LABELS, ROLES, WHERE } from "./lexicon/cues.ts";
import { GIVEN_ASIA_AND_AFRICA } from "./lexicon/given-asia-africa.ts";
import { GIVEN_ENGLISH } from "./lexicon/given-english.ts";
import { GIVEN_NORTH_AND_EAST } from "./lexicon/given-germanic-slavic.ts";
import { GIVEN_ROMANCE } from "./lexicon/given-romance.ts";
import * as mark from "./lexicon/marks.ts";
import { CITIES, COUNTRIES, STATES } from "./lexicon/places.ts";
import { SURNAMES_ASIA_AND_AFRICA } from "./lexicon/surnames-asia-africa.ts";
import { SURNAMES_NORTH_AND_EAST } from "./lexicon/surnames-north-east.ts";
import { SURNAMES_WEST } from "./lexicon/surnames-west.ts";
import { COMMON_WORDS, WEAK_NAMES } from "./lexicon/words.ts";

/** Power of two, several times the number of entries, so that a miss ends at once. */
const SLOTS = 65_536;
/** Words of 32 bits: `filter[(hash >>> 5) & FILTER_MASK] >>> (hash & 31)` is odd for what is in the table. */
const FILTER_WORDS = 16_384;
export const FILTER_MASK: number = FILTER_WORDS - 1;
export const HASH_PRIME = 16_777_619;
export const HASH_START = 0x811c9dc5 | 0;

/** FNV-1a over folded units. Two words of one hash are one word here: 1 in 200,000 words for the whole table. */
function mixHash(hash: number, code: number): number {
  return Math.imul(hash ^ baseOf(code), HASH_PRIME);
}

/** Hash of several words, from left to right. */
export function joinHash(hash: number, next: number): number {
  return Math.imul(Math.imul(hash, 31) ^ next, HASH_PRIME);
}

export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (CLASS[code] !== 0) hash = mixHash(hash, code);
  }
  return hash;
}

/** The hash of each word of a blank-separated list. */
function eachHash(list: string, visit: (hash: number) => void): void {
  let hash = HASH_START;
  let isWord = false;
  for (let i = 0; i < list.length; i++) {
    const code = list.charCodeAt(i);
    if (code <= 32) {
      if (isWord) visit(hash);
      hash = HASH_START;
      isWord = false;
    } else if (CLASS[code] !== 0) {
      hash = mixHash(hash, code);
      isWord = true;
    }
  }
  if (isWord) visit(hash);
}

export type WordTable = {
  /** The bits of a word or phrase by its hash, 0 when it is unknown. */
  readonly bitsOf: (hash: number) => number;
  /** Open addressing: hash and bits by turns, `(hash ^ hash >>> 15) & mask` is the first pair to look at. */
  readonly entries: Int32Array;
  readonly mask: number;
  /** A bit for the low bits of each hash, so that most unknown words are told without a look at the entries. */
  readonly filter: Int32Array;
};

const LISTS: readonly (readonly [string, number])[] = [
  [GIVEN_ENGLISH, bit.GIVEN],
  [GIVEN_ROMANCE, bit.GIVEN],
  [GIVEN_NORTH_AND_EAST, bit.GIVEN],
  [GIVEN_ASIA_AND_AFRICA, bit.GIVEN],
  [SURNAMES_WEST, bit.SURNAME],
  [SURNAMES_NORTH_AND_EAST, bit.SURNAME],
  [SURNAMES_ASIA_AND_AFRICA, bit.SURNAME],
  [WEAK_NAMES, bit.WEAK],
  [COMMON_WORDS, bit.COMMON],
  [mark.TITLES, bit.TITLE],
  [mark.PARTICLES, bit.PARTICLE],
  [mark.NAME_SUFFIXES, bit.NAME_SUFFIX],
  [mark.NAME_CUES, bit.NAME_CUE],
  [mark.NAME_HINTS, bit.NAME_HINT],
  [mark.STREET_TYPES_STRONG, bit.STREET_STRONG],
  [mark.STREET_TYPES_WEAK, bit.STREET_WEAK],
  [mark.STREET_PREFIXES, bit.STREET_PREFIX],
  [mark.UNITS, bit.UNIT],
  [mark.STATE_CODES, bit.STATE_CODE],
  [mark.ADDRESS_CUES, bit.ADDRESS_CUE],
  [mark.LEGAL_FORMS, bit.LEGAL_FORM],
  [mark.COMPANY_WORDS, bit.COMPANY_WORD],
  [mark.MONTHS, bit.MONTH],
  [mark.CUE_WORDS, bit.CUE],
  [mark.TITLES, bit.CUE],
  [mark.NAME_CUES, bit.CUE],
  [NAME_LABELS, bit.CUE],
  [CLOSINGS, bit.CUE],
  [ROLES, bit.CUE],
  [mark.BOX_WORDS, bit.BOX],
  [FIRM_BEFORE, bit.FIRM_BEFORE],
  [FIRM_AFTER, bit.FIRM_AFTER],
  [WHERE, bit.WHERE],
];
const PLACES: readonly (readonly [string, number])[] = [
  [COUNTRIES, bit.COUNTRY],
  [STATES, bit.STATE],
  [CITIES, bit.CITY],
];

function createWordTable(): WordTable {
  const entries = new Int32Array(2 * SLOTS);
  const filter = new Int32Array(FILTER_WORDS);
  const slotOf = (hash: number): number => {
    let slot = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) << 1;
    while (entries[slot + 1] !== 0 && entries[slot] !== hash) slot = (slot + 2) & (2 * SLOTS - 1);
    return slot;
  };
  const add = (hash: number, bits: number): void => {
    const slot = slotOf(hash);
    entries[slot] = hash;
    entries[slot + 1] = (entries[slot + 1] ?? 0) | bits;
    filter[(hash >>> 5) & FILTER_MASK] = (filter[(hash >>> 5) & FILTER_MASK] ?? 0) | (1 << (hash & 31));
  };
  for (const [list, bits] of LISTS) eachHash(list, (hash) => add(hash, bits));
  for (const [list, bits] of PLACES) {
    for (const name of list.trim().split("|")) {
      const words = name.split(/[ '.&,-]+/).filter((word) => word !== "");
      const hashes = words.map(hashWord);
      const [first = 0, ...rest] = hashes;
      let hash = first;
      for (const next of rest) {
        add(hash, bit.OPENS_PHRASE);
        hash = joinHash(hash, next);
      }
      add(hash, bits);
    }
  }
  for (const word of mark.FUNCTION_WORDS.split(" ")) {
    const hash = hashWord(word);
    add(hash, bit.COMMON);
    const slot = slotOf(hash);
    entries[slot + 1] = ((entries[slot + 1] ?? 0) & ~bit.NAME) | bit.COMMON;
  }
  return { bitsOf: (hash) => entries[slotOf(hash) + 1] as number, entries, filter, mask: SLOTS - 1 };
}

let table: WordTable | undefined;

/** Built at first use, once. */
export function wordTable(): WordTable {
  table ??= createWordTable();
  return table;
}
