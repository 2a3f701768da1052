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
  /** Places of line breaks between two letters. */
  readonly breaks: readonly number[];
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
const MIN_GROUPS = 4;

function kindsOf(text: string, start: number, length: number, classes: number): number {
  if (length === 1) return KIND_LETTERS;
  if (length === 2)
    return (classes & ~HEX) === 0 ? KIND_HEX | ((classes & ~DIGITS) === 0 ? KIND_NUMBERS : 0) : 0;
  if (length === 3) return (classes & ~DIGITS) === 0 ? KIND_NUMBERS : 0;
  if (length === 4)
    return text.charCodeAt(start) === 48 && (text.charCodeAt(start + 1) | 32) === 120 ? KIND_HEX : 0;
  return length === 8 && classes === BINARY_DIGIT ? KIND_BITS : 0;
}

export function findRuns(text: string): Runs {
  const dense: number[] = [];
  const chains: Chain[] = [];
  const mixed: number[] = [];
  const breaks: number[] = [];

  let runStart = 0;
  let isRunTaken = false;
  let chainKinds = 0;
  let chainStart = 0;
  let chainTokens = 0;
  let groupStart = 0;
  let groupLength = 0;
  let groups = 0;
  let previousEnd = -MAX_GAP;
  let previousClasses = 0;

  function closeChain(): void {
    const found = MIN_TOKENS.find(([kind, , min]) => (chainKinds & kind) !== 0 && chainTokens >= min);
    if (found !== undefined) chains.push({ kind: found[1], start: chainStart, end: previousEnd });
  }

  for (let at = 0; at < text.length; ) {
    let unit = CLASS[text.charCodeAt(at)] as number;
    if (unit === 0) {
      at++;
      continue;
    }
    const start = at;
    let classes = 0;
    do {
      classes |= unit;
      at++;
      unit = at < text.length ? (CLASS[text.charCodeAt(at)] as number) : 0;
    } while (unit !== 0);
    const length = at - start;
    const gap = start - previousEnd;
    const before = start > 0 ? text.charCodeAt(start - 1) : 0;

    if (gap !== 1 || GLUE[before] === 0) {
      runStart = start;
      isRunTaken = false;
    }
    if (!isRunTaken && at - runStart >= MIN_DENSE && classes < FOREIGN_LETTER) {
      dense.push(runStart);
      isRunTaken = true;
    }

    const kinds = length <= 8 ? kindsOf(text, start, length, classes) : 0;
    if ((chainKinds & kinds) !== 0 && gap <= MAX_GAP) {
      chainKinds &= kinds;
      chainTokens++;
    } else {
      if (chainTokens > 1) closeChain();
      chainKinds = kinds;
      chainStart = start;
      chainTokens = kinds === 0 ? 0 : 1;
    }

    if (gap === 1 && length === groupLength) groups++;
    else {
      const isTail = gap === 1 && length < groupLength;
      if (groups >= MIN_GROUPS)
        chains.push({ kind: "groups", start: groupStart, end: isTail ? at : previousEnd });
      groupStart = start;
      groupLength = length > 2 && length <= MAX_GROUP ? length : 0;
      groups = 1;
    }

    if (length <= MAX_MIXED) {
      const isMixed = (classes & DIGITS) !== 0 && (classes & LETTERS) !== 0;
      if (isMixed ? (classes & LETTER) !== 0 || length <= 4 : LEET_SIGN[before] === 1) mixed.push(start);
      const isBreak = before === 10 && gap <= 3 && ((classes | previousClasses) & DIGITS) === 0;
      if (isBreak) breaks.push(start - 1);
    }
    previousEnd = at;
    previousClasses = classes;
  }
  if (chainTokens > 1) closeChain();
  if (groups >= MIN_GROUPS) chains.push({ kind: "groups", start: groupStart, end: previousEnd });
  return { dense, chains, mixed, breaks };
}
