import { CLASS, DIGIT, LETTER_INFO, LOWER, UPPER } from "./letters.ts";
import { HASH_PRIME, HASH_START, type WordTable } from "./word-table.ts";

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
  /** A text all in small letters says nothing by them. */
  readonly isSmall: boolean;
  /** Source code, logs and markup, by their share of marks that prose does not use. */
  readonly isCode: boolean;
};

const APOSTROPHE = 39;
const RIGHT_QUOTE = 0x2019;
const MAX_INNER_CAPITAL = 4;
/** Marks of code for each word. */
const CODE_SHARE = 0.35;

const CODE_MARK = new Uint8Array(128);
for (const mark of "{}[];=<>_`|$") CODE_MARK[mark.charCodeAt(0)] = 1;
/** What joins a word to an identifier, a path, a mail address or a tag. */
const GLUE = new Uint8Array(128);
for (const mark of "_@/\\=#$%&+~") GLUE[mark.charCodeAt(0)] = 1;

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

/** One pass: words with their hash, numbers, and what kind of text it is. */
export function tokenise(text: string, table: WordTable): Tokens {
  const { start, end, shape, hash, bits } = arraysFor((text.length >> 1) + LOOKAHEAD);
  let count = 0;
  let marks = 0;
  let capitals = 0;

  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    let info = LETTER_INFO[code] as number;
    const first = info >> 16;
    if (first === 0) {
      if (code < 128) marks += CODE_MARK[code] as number;
      continue;
    }
    const from = at;
    let value = HASH_START;
    let small = 0;
    let large = 0;
    let digits = 0;
    let innerCapital = 0;
    for (;;) {
      const kind = info >> 16;
      if (kind === LOWER) small++;
      else if (kind === UPPER) {
        if (small > 0) innerCapital = at - from;
        large++;
      } else digits++;
      value = Math.imul(value ^ (info & 0xffff), HASH_PRIME);
      if (++at >= length) break;
      const next = text.charCodeAt(at);
      info = LETTER_INFO[next] as number;
      if (info !== 0) continue;
      // `O'Neil` is one word.
      if (at !== from + 1 || (next !== APOSTROPHE && next !== RIGHT_QUOTE) || digits > 0) break;
      info = LETTER_INFO[text.charCodeAt(at + 1)] as number;
      if (at + 1 >= length || info >> 16 !== UPPER) break;
      at++;
    }
    start[count] = from;
    end[count] = at;
    hash[count] = value;
    const letters = small + large;
    let form = CODE;
    if (digits > 0) form = letters === 0 || (letters === 1 && first === DIGIT) ? NUMBER : CODE;
    else if (large === 0) form = SMALL;
    else if (first === UPPER && small > 0 && innerCapital <= MAX_INNER_CAPITAL && large <= 2) form = CAPITAL;
    else if (small === 0) form = large === 1 ? INITIAL : ALL_CAPITALS;
    if (form !== SMALL) capitals += large;
    if (form <= INITIAL && isGlued(text, from, at)) form = CODE;
    shape[count] = form;
    bits[count] = form <= INITIAL ? table.bitsOf(value) : 0;
    count++;
    at--;
  }
  const past = count + LOOKAHEAD;
  start.fill(text.length, count, past);
  end.fill(text.length, count, past);
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
    isSmall: capitals === 0,
    isCode: marks > 2 && marks > count * CODE_SHARE,
  };
}

const SPACE = 32;

/** True when a single blank, or one of `marks` with or without a blank, stands between a token and the next. */
export function isGap(tokens: Tokens, left: number, marks: "" | "-" | ".-"): boolean {
  if (left + 1 >= tokens.count) return false;
  const from = tokens.end[left] as number;
  const size = (tokens.start[left + 1] as number) - from;
  if (size === 1 && tokens.text.charCodeAt(from) === SPACE) return true;
  if (size < 1 || size > 2 || !marks.includes(tokens.text.charAt(from))) return false;
  return size === 1 || tokens.text.charCodeAt(from + 1) === SPACE;
}

/** True when a token opens a sentence, a line, a quotation or a list entry, so that its capital says little. */
export function opensSentence(tokens: Tokens, index: number): boolean {
  if (index === 0) return true;
  const from = Math.max(tokens.end[index - 1] as number, (tokens.start[index] as number) - 6);
  for (let at = from; at < (tokens.start[index] as number); at++) {
    const mark = tokens.text.charAt(at);
    if (
      mark === "." &&
      (tokens.shape[index - 1] === INITIAL || at - (tokens.start[index - 1] as number) <= 3)
    )
      continue;
    if ('.!?:\n\r"“”«*#>•|()[]{}\t'.includes(mark)) return true;
  }
  return false;
}

/** Text between two neighbouring tokens, at most `max` characters of it. */
export function gapText(tokens: Tokens, left: number, max = 8): string {
  const from = tokens.end[left] ?? 0;
  const to = left + 1 < tokens.count ? (tokens.start[left + 1] as number) : tokens.text.length;
  return tokens.text.slice(from, Math.min(to, from + max));
}
