import { unitsOf } from "../../text/units.ts";
import { CLASS, DIGIT, LETTER_INFO, LOWER, UPPER } from "./letters.ts";
import { FILTER_MASK, HASH_PRIME, HASH_START, type WordTable } from "./word-table.ts";

/** How a word is written. */
export const SMALL = 1;
/** `Jane`, `McDonald`, `DeLuca`. */
export const CAPITAL = 2;
export const ALL_CAPITALS = 3;
/** One capital letter. */
export const INITIAL = 4;
export const NUMBER = 5;
/** Part of an identifier, a path, an address of the network, or of what has letters and digits in one. */
export const CODE = 6;

/** Words and numbers of a text, each at one index of all arrays. */
export type Tokens = {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  readonly hash: Int32Array;
  readonly bits: Int32Array;
  /** Where each run of ASCII digits begins. */
  readonly digits: readonly number[];
  /** Units of the longest word. */
  readonly longest: number;
  /** A text all in small letters says nothing by them. */
  readonly isSmall: boolean;
  /** Source code, logs and markup, by their share of marks that prose does not use. */
  readonly isCode: boolean;
};

const SPACE = 32;
const APOSTROPHE = 39;
/** `>` opens the lines of quoted mail. */
const QUOTE = 62;
const LINE_END = 10;
const RIGHT_QUOTE = 0x2019;
const MAX_INNER_CAPITAL = 4;
/** Marks of code for each word. */
const CODE_SHARE = 0.35;

const CODE_MARK = new Uint8Array(65_536);
for (const mark of "{}[];=<>_`|$") CODE_MARK[mark.charCodeAt(0)] = 1;
/** What joins a word to an identifier, a path, a mail address or a tag. */
const GLUE = new Uint8Array(128);
for (const mark of "_@/\\=#$%&+~") GLUE[mark.charCodeAt(0)] = 1;
/** Beside a word, what {@link isGlued} looks at. */
const JOINT = new Uint8Array(65_536);
JOINT.set(GLUE);
JOINT[46] = 1;

function isGlued(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  // An escape that was left in the text, as in `\nJane`, does not glue; its letter is part of the word.
  if (GLUE[before] === 1 || GLUE[after] === 1) return text.charAt(end) !== "\\" || GLUE[before] === 1;
  const afterDot = before === 46 && start > 1 && CLASS[text.charCodeAt(start - 2)] === LOWER;
  const beforeDot = after === 46 && CLASS[text.charCodeAt(end + 1)] === LOWER;
  return afterDot || beforeDot;
}

type Arrays = Pick<Tokens, "start" | "end" | "shape" | "hash" | "bits">;

function createArrays(room: number): Arrays {
  return {
    start: new Int32Array(room),
    end: new Int32Array(room),
    shape: new Uint8Array(room),
    hash: new Int32Array(room),
    bits: new Int32Array(room),
  };
}

/** Finders may read this far past the last token, and find nothing there. */
const LOOKAHEAD = 32;
const SHARED_ROOM = 8_192;
let shared: Arrays | undefined;

/** Short texts share their arrays, for typed arrays are dear to make: tokens hold until the next `tokenise`. */
function arraysFor(room: number): Arrays {
  if (room > SHARED_ROOM) return createArrays(room);
  shared ??= createArrays(SHARED_ROOM);
  return shared;
}

/** Letters of `[from, to)`, and how far in the last capital after a small letter stands; for words of mixed kinds. */
function mixOf(
  units: Uint16Array,
  from: number,
  to: number,
): { letters: number; large: number; inner: number } {
  let small = 0;
  let large = 0;
  let inner = 0;
  for (let at = from; at < to; at++) {
    const kind = CLASS[units[at] as number];
    if (kind === LOWER) small++;
    else if (kind === UPPER) {
      if (small > 0) inner = at - from;
      large++;
    }
  }
  return { letters: small + large, large, inner };
}

/** The shape of a word by the classes of its first unit and of all others. */
function shapeOf(units: Uint16Array, from: number, to: number, first: number, rest: number): number {
  const all = first | rest;
  if (all === LOWER) return SMALL;
  if (all === DIGIT) return NUMBER;
  if (all & DIGIT) return first === DIGIT && mixOf(units, from, to).letters === 1 ? NUMBER : CODE;
  if (all === UPPER) return to - from === 1 ? INITIAL : ALL_CAPITALS;
  if (first !== UPPER) return CODE;
  if (rest === LOWER) return CAPITAL;
  const { large, inner } = mixOf(units, from, to);
  return inner <= MAX_INNER_CAPITAL && large <= 2 ? CAPITAL : CODE;
}

/** One pass: words with their hash, numbers, and what kind of text it is. */
export function tokenise(text: string, table: WordTable): Tokens {
  const { start, end, shape, hash, bits } = arraysFor((text.length >> 1) + LOOKAHEAD);
  const { entries, filter, mask } = table;
  const units = unitsOf(text);
  const { length } = text;
  const last = (mask << 1) | 1;
  let count = 0;
  let marks = 0;
  let classes = 0;
  let longest = 0;
  const digits: number[] = [];

  for (let at = 0; at < length; at++) {
    const code = units[at] as number;
    let info = LETTER_INFO[code] as number;
    if (info === 0) {
      if (code !== SPACE && CODE_MARK[code] === 1 && (code !== QUOTE || units[at - 1] !== LINE_END)) marks++;
      continue;
    }
    const from = at;
    const first = info >> 16;
    let rest = 0;
    let value = Math.imul(HASH_START ^ (info & 0xffff), HASH_PRIME);
    for (at++; ; at++) {
      const next = units[at] as number;
      info = LETTER_INFO[next] as number;
      if (info === 0) {
        // `O'Neil` is one word.
        if (at !== from + 1 || (next !== APOSTROPHE && next !== RIGHT_QUOTE) || first === DIGIT) break;
        info = LETTER_INFO[units[at + 1] as number] as number;
        if (info >> 16 !== UPPER) break;
        at++;
      }
      rest |= info >> 16;
      value = Math.imul(value ^ (info & 0xffff), HASH_PRIME);
    }
    start[count] = from;
    end[count] = at;
    hash[count] = value;
    let form = shapeOf(units, from, at, first, rest);
    classes |= first | rest;
    if (at - from > longest) longest = at - from;
    if ((first | rest) & DIGIT) {
      for (let i = from, before = 0; i < at; i++) {
        const kind = CLASS[units[i] as number] as number;
        if (kind === DIGIT && before !== DIGIT) digits.push(i);
        before = kind;
      }
    }
    if (form <= INITIAL) {
      const mayGlue =
        JOINT[units[at] as number] === 1 || (from > 0 && JOINT[units[from - 1] as number] === 1);
      if (mayGlue && isGlued(text, from, at)) form = CODE;
    }
    shape[count] = form;
    let own = 0;
    if (form <= INITIAL && ((filter[(value >>> 5) & FILTER_MASK] as number) >>> (value & 31)) & 1) {
      let slot = ((value ^ (value >>> 15)) & mask) << 1;
      while (entries[slot + 1] !== 0 && entries[slot] !== value) slot = (slot + 2) & last;
      own = entries[slot + 1] as number;
    }
    bits[count] = own;
    count++;
    at--;
  }
  const past = count + LOOKAHEAD;
  start.fill(length, count, past);
  end.fill(length, count, past);
  shape.fill(0, count, past);
  bits.fill(0, count, past);
  return {
    text,
    count,
    start,
    end,
    shape,
    hash,
    bits,
    digits,
    longest,
    isSmall: (classes & UPPER) === 0,
    isCode: marks > 2 && marks > count * CODE_SHARE,
  };
}

/** True when a single blank stands between a token and the next, and nothing else. */
export function isBlank(tokens: Tokens, left: number): boolean {
  const from = tokens.end[left] as number;
  return tokens.start[left + 1] === from + 1 && tokens.text.charCodeAt(from) === SPACE;
}

/** The bits of the token before, where a single blank parts it; 0 otherwise. */
export function bitsBefore(tokens: Tokens, index: number): number {
  return index > 0 && isBlank(tokens, index - 1) ? (tokens.bits[index - 1] as number) : 0;
}

/** True when a single blank, or one of `marks` with or without a blank, stands between a token and the next. */
export function isGap(tokens: Tokens, left: number, marks: "" | "-" | ".-"): boolean {
  if (left + 1 >= tokens.count) return false;
  const from = tokens.end[left] as number;
  const size = (tokens.start[left + 1] as number) - from;
  if (size === 1 && tokens.text.charCodeAt(from) === SPACE) return true;
  if (size < 1 || size > 2 || !marks.includes(tokens.text.charAt(from))) return false;
  return size === 1 || tokens.text.charCodeAt(from + 1) === SPACE;
}

const DOT = 46;
/** Between a token and the next: a new sentence, line, quotation or list entry. */
const OPENING = new Uint8Array(65_536);
for (const mark of '.!?:\n\r"“”«*#>•|()[]{}\t') OPENING[mark.charCodeAt(0)] = 1;

/** True when a token opens a sentence, a line, a quotation or a list entry, so that its capital says little. */
export function opensSentence(tokens: Tokens, index: number): boolean {
  if (index === 0) return true;
  const from = Math.max(tokens.end[index - 1] as number, (tokens.start[index] as number) - 6);
  for (let at = from; at < (tokens.start[index] as number); at++) {
    const mark = tokens.text.charCodeAt(at);
    if (
      mark === DOT &&
      (tokens.shape[index - 1] === INITIAL || at - (tokens.start[index - 1] as number) <= 3)
    )
      continue;
    if (OPENING[mark] === 1) return true;
  }
  return false;
}

/** Text between two neighbouring tokens, at most `max` characters of it. */
export function gapText(tokens: Tokens, left: number, max = 8): string {
  const from = tokens.end[left] ?? 0;
  const to = left + 1 < tokens.count ? (tokens.start[left + 1] as number) : tokens.text.length;
  return tokens.text.slice(from, Math.min(to, from + max));
}
