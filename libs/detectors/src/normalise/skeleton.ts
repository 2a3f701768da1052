import {
  ACCENTED,
  ASCII_OF,
  FOREIGN,
  LATIN,
  LETTER_CLASS,
  LOOKALIKE,
  OTHER_WORD_UNIT,
  STYLED,
  scriptOf,
} from "./confusables.ts";
import { isKnownWord, MAX_VOCABULARY_WORD } from "./vocabulary.ts";

/** Real languages put accents on fewer letters of a word than people who disguise one. */
const MIN_ACCENTS = 3;
const MIN_ACCENT_SHARE = 0.6;
const MIN_KNOWN_WORD = 3;
/** Longer runs of words that are look-alikes only are another language. */
const MAX_LOOKALIKE_WORDS = 3;
/** Latin words to one of another script, where single words of look-alikes are taken for Latin. */
const MIN_LATIN_RATIO = 4;
/** Words seen through, from which on the others of the text are believed to be disguised as well. */
const MIN_DISGUISED = 2;
const DISGUISED_RATIO = 2;

const FOLDABLE = LOOKALIKE | STYLED | ACCENTED;

function foldOf(text: string, start: number, end: number, classes: number): string {
  let folded = "";
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const isFolded = ((LETTER_CLASS[code] ?? 0) & classes) !== 0;
    folded += String.fromCharCode(isFolded ? (ASCII_OF[code] ?? code) : code);
  }
  return folded;
}

/** True for a word with accents that is English without them, or has more than any language puts. */
function hasFalseAccents(text: string, start: number, end: number, accents: number): boolean {
  if (accents >= MIN_ACCENTS && accents >= (end - start) * MIN_ACCENT_SHARE) return true;
  if (end - start < MIN_KNOWN_WORD || end - start > MAX_VOCABULARY_WORD) return false;
  return isKnownWord(foldOf(text, start, end, FOLDABLE).toLowerCase());
}

/** True for a word of look-alikes only that no language has: of two scripts, or with letters out of use. */
function isChimera(text: string, start: number, end: number): boolean {
  let script = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (LETTER_CLASS[code] !== LOOKALIKE) continue;
    const own = scriptOf(code);
    if (own === 0 || (script !== 0 && own !== script)) return true;
    script = own;
  }
  return false;
}

type OnWord = (start: number, end: number, classes: number, accents: number) => void;

function forEachWord(text: string, onWord: OnWord): void {
  for (let at = 0; at < text.length; at++) {
    let letterClass = LETTER_CLASS[text.charCodeAt(at)] as number;
    if (letterClass === 0) continue;
    const start = at;
    let classes = 0;
    let accents = 0;
    while (letterClass !== 0) {
      classes |= letterClass;
      if (letterClass === ACCENTED) accents++;
      at++;
      letterClass = at < text.length ? (LETTER_CLASS[text.charCodeAt(at)] as number) : 0;
    }
    const letters = classes & ~OTHER_WORD_UNIT;
    if (letters !== 0) onWord(start, at, letters, accents);
  }
}

function isLatin(classes: number): boolean {
  return (classes & (LATIN | STYLED)) !== 0 && (classes & FOREIGN) === 0;
}

type Survey = {
  /** Every word of look-alikes is Latin. */
  readonly foldsLookalikes: boolean;
  /** A word of look-alikes between Latin words is Latin. */
  readonly isMostlyLatin: boolean;
  readonly foldsAccents: boolean;
  /** No word is disguised: nothing is folded. */
  readonly isPlain: boolean;
};

/** What the words of a text are, all together. */
function survey(text: string): Survey {
  let latin = 0;
  let foreign = 0;
  let lookalike = 0;
  let disguised = 0;
  let accented = 0;
  let falselyAccented = 0;
  let seen = 0;
  forEachWord(text, (start, end, classes, accents) => {
    seen |= classes;
    if (classes === LOOKALIKE) {
      lookalike++;
      if (isChimera(text, start, end)) disguised++;
    } else if (isLatin(classes)) {
      latin++;
      if ((classes & LOOKALIKE) !== 0) disguised++;
    } else if ((classes & FOREIGN) !== 0) foreign++;
    if ((classes & ACCENTED) === 0) return;
    accented++;
    if (hasFalseAccents(text, start, end, accents)) falselyAccented++;
  });
  return {
    foldsLookalikes:
      disguised >= MIN_DISGUISED && disguised * DISGUISED_RATIO >= lookalike && foreign <= disguised,
    isMostlyLatin: foreign * MIN_LATIN_RATIO < latin && lookalike <= latin,
    isPlain: (seen & (LOOKALIKE | STYLED)) === 0 && falselyAccented === 0,
    foldsAccents: falselyAccented >= MIN_DISGUISED && falselyAccented * DISGUISED_RATIO >= accented,
  };
}

/**
 * Writes look-alike letters as ASCII: styled ones everywhere, those of another script in words that mix them
 * with Latin letters, and in whole words of look-alikes between Latin words or in a text that is disguised
 * elsewhere. Real Russian or Greek stays as it is, and so do accents, unless they hide English words. One unit
 * becomes one unit, so offsets hold.
 */
export function foldLookalikes(text: string): string {
  const { foldsLookalikes, isMostlyLatin, foldsAccents, isPlain } = survey(text);
  if (isPlain) return text;
  const pieces: string[] = [];
  let copied = 0;
  function fold(start: number, end: number, classes: number): void {
    pieces.push(text.slice(copied, start), foldOf(text, start, end, classes));
    copied = end;
  }

  /** Words of look-alikes that wait for the word behind them. */
  let waiting: { readonly start: number; readonly end: number }[] = [];
  let isAfterLatin = true;
  function settle(isBeforeLatin: boolean): void {
    const isLookalike =
      isMostlyLatin && isAfterLatin && isBeforeLatin && waiting.length <= MAX_LOOKALIKE_WORDS;
    if (isLookalike) for (const word of waiting) fold(word.start, word.end, LOOKALIKE);
    waiting = [];
  }

  forEachWord(text, (start, end, classes, accents) => {
    if (classes === LOOKALIKE && !foldsLookalikes && !isChimera(text, start, end)) {
      waiting.push({ start, end });
      return;
    }
    const isLatinWord = isLatin(classes) || classes === LOOKALIKE;
    if (waiting.length > 0) settle(isLatinWord);
    isAfterLatin = isLatinWord;
    if ((classes & FOLDABLE) === 0) return;
    const hides = (classes & ACCENTED) !== 0 && (foldsAccents || hasFalseAccents(text, start, end, accents));
    const mixes = (classes & LOOKALIKE) !== 0 && isLatinWord;
    const folded = (classes & STYLED) | (mixes ? LOOKALIKE : 0) | (hides ? ACCENTED : 0);
    if (folded !== 0) fold(start, end, folded);
  });
  settle(true);
  return pieces.length === 0 ? text : pieces.join("") + text.slice(copied);
}
