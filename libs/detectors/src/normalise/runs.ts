import type { Span } from "../detector.ts";

/** What the tokens of a chain are, and so what they may encode. */
export type ChainKind = "letters" | "hex" | "numbers" | "bits" | "groups";

export type Chain = Span & { readonly kind: ChainKind };

/** What in a text may hold another text, found in one pass. */
export type Runs = {
  /** Starts of runs of the base64 alphabet that are long enough to hold something. */
  readonly dense: readonly number[];
  /** Short tokens of one kind in a row. */
  readonly chains: readonly Chain[];
  /** Starts of tokens that mix letters with digits or signs, as leet does and as part numbers do. */
  readonly mixed: readonly number[];
  /** Places of line breaks that may stand between two letters or digits. */
  readonly breaks: readonly number[];
  /** Nearly every word is on a line of its own. */
  readonly hasWordLines: boolean;
};

const BINARY_DIGIT = 1;
const DIGIT = 2;
const HEX_LETTER = 4;
const LETTER = 8;
const FOREIGN_LETTER = 16;
const DIGITS = BINARY_DIGIT | DIGIT;
const HEX = DIGITS | HEX_LETTER;
const LETTERS = HEX_LETTER | LETTER;

const CLASS = new Uint8Array(65_536);
for (const c of "01") CLASS[c.charCodeAt(0)] = BINARY_DIGIT;
for (const c of "23456789") CLASS[c.charCodeAt(0)] = DIGIT;
for (const c of "abcdefABCDEF") CLASS[c.charCodeAt(0)] = HEX_LETTER;
for (const c of "ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ") CLASS[c.charCodeAt(0)] = LETTER;
CLASS.fill(FOREIGN_LETTER, 0xc0, 0x590);
// Scripts without blanks, of which single characters stand apart only where somebody put them apart.
CLASS.fill(FOREIGN_LETTER, 0x3040, 0x3100);
CLASS.fill(FOREIGN_LETTER, 0x4e00, 0xa000);
CLASS.fill(FOREIGN_LETTER, 0xac00, 0xd7a4);

const GLUE = new Uint8Array(65_536);
for (const c of "+/-_") GLUE[c.charCodeAt(0)] = 1;
const LEET_SIGN = new Uint8Array(65_536);
for (const c of "@$!|") LEET_SIGN[c.charCodeAt(0)] = 1;

/** Shorter base64 is 11 bytes or less, and as likely a word. */
const MIN_DENSE = 16;
/** Blanks, a separator, an emoji between blanks, a mark and the gap between words. */
const MAX_GAP = 8;
const MAX_MIXED = 24;
const MAX_GROUP = 128;
/** A hyphen, CR and LF. */
const MAX_BREAK = 3;
/** Line ends to one blank, in a text that has a word on each line. */
const MIN_LINE_RATIO = 4;
const LINE_FEED = 10;
const BLANK = 32;

const KIND_LETTERS = 1;
const KIND_HEX = 2;
const KIND_NUMBERS = 4;
const KIND_BITS = 8;
const MIN_TOKENS: readonly (readonly [number, ChainKind, number])[] = [
  [KIND_BITS, "bits", 4],
  [KIND_HEX, "hex", 8],
  [KIND_NUMBERS, "numbers", 6],
  [KIND_LETTERS, "letters", 5],
];
/** No kind is content with so few. */
const MIN_CHAIN = 3;
const MIN_GROUPS = 4;
const MIN_LINES = 3;

/** What a token of one class of units may be a part of; `classes` are those of all its units. */
function kindsOf(text: string, start: number, length: number, classes: number): number {
  if (length === 1) return KIND_LETTERS;
  if (length === 2)
    return (classes & ~HEX) === 0 ? KIND_HEX | ((classes & ~DIGITS) === 0 ? KIND_NUMBERS : 0) : 0;
  if (length === 3) return (classes & ~DIGITS) === 0 ? KIND_NUMBERS : 0;
  if (length === 4)
    return text.charCodeAt(start) === 48 && (text.charCodeAt(start + 1) | 32) === 120 ? KIND_HEX : 0;
  return length === 8 && classes === BINARY_DIGIT ? KIND_BITS : 0;
}

/** The kind of so many tokens in a row, if they are enough for one. */
function chainKind(kinds: number, tokens: number): ChainKind | undefined {
  return MIN_TOKENS.find(([kind, , min]) => (kinds & kind) !== 0 && tokens >= min)?.[1];
}

export function findRuns(text: string): Runs {
  const dense: number[] = [];
  const chains: Chain[] = [];
  const mixed: number[] = [];
  const breaks: number[] = [];

  const size = text.length;
  let runStart = 0;
  let isRunTaken = false;
  let chainKinds = 0;
  let chainStart = 0;
  let chainTokens = 0;
  let groupStart = 0;
  let groupLength = 0;
  let groups = 0;
  let previousEnd = -MAX_GAP;
  let newLines = 0;
  let blanks = 0;

  for (let at = 0; at < size; at++) {
    let unit = CLASS[text.charCodeAt(at)] as number;
    if (unit === 0) continue;
    const start = at;
    let classes = 0;
    do {
      classes |= unit;
      at++;
      unit = at < size ? (CLASS[text.charCodeAt(at)] as number) : 0;
    } while (unit !== 0);
    const length = at - start;
    const gap = start - previousEnd;
    const before = start > 0 ? text.charCodeAt(start - 1) : 0;

    if (gap !== 1 || GLUE[before] === 0) {
      runStart = start;
      isRunTaken = false;
    }
    if (at - runStart >= MIN_DENSE && !isRunTaken && classes < FOREIGN_LETTER) {
      dense.push(runStart);
      isRunTaken = true;
    }

    const isWord = length > 1 && (classes & DIGITS) === 0 && (length > 2 || (classes & ~HEX) !== 0);
    const kinds = isWord || length > 8 ? 0 : kindsOf(text, start, length, classes);
    if ((chainKinds & kinds) !== 0 && gap <= MAX_GAP) {
      chainKinds &= kinds;
      chainTokens++;
    } else {
      if (chainTokens > MIN_CHAIN) {
        const kind = chainKind(chainKinds, chainTokens);
        if (kind !== undefined) chains.push({ kind, start: chainStart, end: previousEnd });
      }
      chainKinds = kinds;
      chainStart = start;
      chainTokens = kinds === 0 ? 0 : 1;
    }

    if (gap === 1 && length === groupLength) groups++;
    else {
      if (groups >= MIN_GROUPS) {
        const isTail = gap === 1 && length < groupLength;
        chains.push({ kind: "groups", start: groupStart, end: isTail ? at : previousEnd });
      }
      groupStart = start;
      groupLength = length > 2 && length <= MAX_GROUP ? length : 0;
      groups = 1;
    }

    if (before === BLANK) blanks++;
    else if (before === LINE_FEED) {
      newLines++;
      if (gap <= MAX_BREAK) breaks.push(start - 1);
    }
    if (isWord) {
      if (LEET_SIGN[before] === 1 && length <= MAX_MIXED) mixed.push(start);
    } else if (length <= MAX_MIXED) {
      const isMixed = (classes & DIGITS) !== 0 && (classes & LETTERS) !== 0;
      if (isMixed ? (classes & LETTER) !== 0 || length <= 4 : LEET_SIGN[before] === 1) mixed.push(start);
    }
    previousEnd = at;
  }
  const last = chainTokens > MIN_CHAIN ? chainKind(chainKinds, chainTokens) : undefined;
  if (last !== undefined) chains.push({ kind: last, start: chainStart, end: previousEnd });
  if (groups >= MIN_GROUPS) chains.push({ kind: "groups", start: groupStart, end: previousEnd });
  const hasWordLines = newLines >= MIN_LINES && blanks * MIN_LINE_RATIO <= newLines;
  return { dense, chains, mixed, breaks, hasWordLines };
}
