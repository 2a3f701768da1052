import { FOLDED_HASH_SEED, fold, foldedHash, withUnit } from "../text/fold.ts";
import type { WordIndex } from "./words.ts";

/**
 * The words of a text as columns, so that reading a text allocates nothing a word. In scripts without blanks the
 * longest word that some phrase uses is a token, and every other character stands for itself.
 */
export type Tokens = {
  count: number;
  /** Hash of the folded word. */
  hash: Uint32Array;
  /** Number of the word in the index, 0 where no phrase uses it. */
  word: Uint32Array;
  start: Uint32Array;
  end: Uint32Array;
  /** Position among the words; two characters of a script without blanks count as one word. */
  ordinal: Uint32Array;
  /** Phrases do not reach over the end of a sentence. */
  sentence: Uint32Array;
  /** Last character that is neither a letter, a digit nor a blank between the word before and this one, or 0. */
  mark: Uint16Array;
  /** 1 where a sentence, a line or a cell of a table ended before the word. */
  breaks: Uint8Array;
};

const APOSTROPHE = 39;
const NEWLINE = 10;
const SPACE = 32;
const PIPE = 124;
const FIRST_CAPACITY = 1_024;
/** Longest word of a script without blanks that is looked for. */
const MAX_DENSE_WORD = 8;

/** Of scripts that write no blanks between words. */
function isDense(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0e7f) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

function isLetterOrDigit(code: number): boolean {
  if (code < 0xc0) return /[A-Za-z0-9]/.test(String.fromCharCode(code));
  return code < 0x2000 || (code > 0x303f && code < 0xd800) || (code > 0xf8ff && code < 0xff00);
}

/** By unit: 0 where it is in no word, {@link DENSE} where it may be one alone, else the unit that it folds to. */
const UNIT = new Uint16Array(65_536);
const DENSE = 0xffff;
for (let code = 0; code < 65_536; code++) {
  if (isDense(code)) UNIT[code] = DENSE;
  else if (isLetterOrDigit(code)) UNIT[code] = fold(code);
}

/** Reads within the text alone: a read past its end would make every read slow. */
function unitAt(text: string, at: number): number {
  return at < text.length ? (UNIT[text.charCodeAt(at)] as number) : 0;
}

function isInWord(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  return unit !== 0 && unit !== DENSE;
}

function createColumns(capacity: number): Tokens {
  return {
    count: 0,
    hash: new Uint32Array(capacity),
    word: new Uint32Array(capacity),
    start: new Uint32Array(capacity),
    end: new Uint32Array(capacity),
    ordinal: new Uint32Array(capacity),
    sentence: new Uint32Array(capacity),
    mark: new Uint16Array(capacity),
    breaks: new Uint8Array(capacity),
  };
}

function grow(tokens: Tokens): void {
  const larger = createColumns(tokens.hash.length * 2);
  larger.hash.set(tokens.hash);
  larger.word.set(tokens.word);
  larger.start.set(tokens.start);
  larger.end.set(tokens.end);
  larger.ordinal.set(tokens.ordinal);
  larger.sentence.set(tokens.sentence);
  larger.mark.set(tokens.mark);
  larger.breaks.set(tokens.breaks);
  larger.count = tokens.count;
  Object.assign(tokens, larger);
}

/** Full stop, question and exclamation mark, and their full-width forms; an empty line. */
function endsSentence(text: string, at: number, code: number): boolean {
  if (code === 46 || code === 33 || code === 63 || code === 59) return !isInWord(text, at + 1);
  return code === 0x3002 || (code === NEWLINE && text.charCodeAt(at + 1) === NEWLINE);
}

/** Letters with an apostrophe between them are one word. */
function joinsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === APOSTROPHE || code === 0x2019) && isInWord(text, at + 1);
}

/** End of the longest known word of a script without blanks at `at`, or of its one character. */
function denseEnd(text: string, at: number, words: WordIndex): number {
  const longest = Math.min(MAX_DENSE_WORD, words.longestFrom[text.charCodeAt(at)] as number);
  let limit = at + 1;
  while (limit < at + longest && unitAt(text, limit) === DENSE) limit++;
  for (let end = limit; end > at + 1; end--)
    if (words.lookup(text, at, end, foldedHash(text, at, end)) !== 0) return end;
  return at + 1;
}

/** Texts come one at a time, so they share their columns. Columns of a huge text are not kept. */
let shared = createColumns(FIRST_CAPACITY);
const KEPT_CAPACITY = 65_536;

/** All words of a text, in order. The columns hold until the next text is read. */
export function tokenise(text: string, words: WordIndex): Tokens {
  if (shared.hash.length > KEPT_CAPACITY) shared = createColumns(FIRST_CAPACITY);
  const tokens = shared;
  tokens.count = 0;
  let halves = 0;
  let sentence = 0;
  let mark = 0;
  let isBreak = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const first = UNIT[code] as number;
    if (first === 0) {
      if (code !== SPACE) {
        mark = code;
        if (endsSentence(text, at, code)) {
          sentence++;
          isBreak = 1;
        } else if (code === NEWLINE || code === PIPE) isBreak = 1;
      }
      at++;
      continue;
    }
    let end = at;
    let hash = FOLDED_HASH_SEED;
    if (first === DENSE) {
      end = denseEnd(text, at, words);
      hash = foldedHash(text, at, end);
    } else {
      for (let unit = first; ; unit = unitAt(text, end)) {
        if (unit === 0 || unit === DENSE) {
          if (!joinsWord(text, end)) break;
          unit = APOSTROPHE;
        }
        hash = withUnit(hash, unit);
        end++;
      }
    }
    if (tokens.count === tokens.hash.length) grow(tokens);
    const index = tokens.count++;
    tokens.hash[index] = hash;
    tokens.word[index] = words.lookup(text, at, end, hash);
    tokens.start[index] = at;
    tokens.end[index] = end;
    tokens.ordinal[index] = halves >> 1;
    tokens.sentence[index] = sentence;
    tokens.mark[index] = mark;
    tokens.breaks[index] = isBreak;
    halves += first === DENSE && end === at + 1 ? 1 : 2;
    mark = 0;
    isBreak = 0;
    at = end;
  }
  return tokens;
}

const CLAUSE_END =
  /[ \t"'”’)\]*_]{0,4}(?:$|[.,;:!?\n。，！？、]|and\b|then\b|instead\b|but\b|now\b|just\b|please\b|und\b|et\b|y\b|e\b)/y;

/** True when the clause ends behind `end`: punctuation, the end of the text, or a word that begins another. */
export function endsClause(text: string, end: number): boolean {
  CLAUSE_END.lastIndex = end;
  return CLAUSE_END.test(text);
}
