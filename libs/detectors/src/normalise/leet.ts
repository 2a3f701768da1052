import type { Edit } from "./edits.ts";
import { isKnownWord, MAX_VOCABULARY_WORD } from "./vocabulary.ts";

/** Digits and signs, and the letters that they stand for; 1, ! and | are an l at times. */
const SIGNS = "0123456789@$!|+(<€£";
const LETTERS = "oizeasgtbgasiitccel";

/** The letter of a unit of leet in small letters, 0 for what is in no word of leet. */
const LETTER_OF = new Uint16Array(65_536);
for (let code = 97; code < 123; code++) LETTER_OF[code] = LETTER_OF[code - 32] = code;
for (let i = 0; i < SIGNS.length; i++) LETTER_OF[SIGNS.charCodeAt(i)] = LETTERS.charCodeAt(i);
/** Signs that end a sentence or open something as often as they stand for a letter. */
const TRAILING = "!|(<+";
const AMBIGUOUS = /[1!|]/g;
const MAX_AMBIGUOUS = 2;
/** One word is a password or a name. */
const MIN_WORDS = 2;
const MAX_WORD = 24;
/** Words of digits alone are words only among others in leet. */
const MAX_BETWEEN = 120;
const NUMBER = /(?<![0-9.,])[0-9]{1,4}(?![0-9.,])/g;

function plainOf(word: string): string {
  let plain = "";
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    plain += String.fromCharCode(LETTER_OF[code] || code);
  }
  return plain;
}

/** The word that leet hides, if it hides one of the vocabulary. */
function wordOf(token: string): string | undefined {
  if (token.length < 2 || token.length > MAX_VOCABULARY_WORD) return undefined;
  const plain = plainOf(token);
  if (isKnownWord(plain)) return plain;
  const ambiguous = token.match(AMBIGUOUS)?.length ?? 0;
  if (ambiguous === 0 || ambiguous > MAX_AMBIGUOUS) return undefined;
  // `pub1ic` and `i1lega1`: each may be an i or an l.
  for (let choice = 1; choice < 2 ** ambiguous; choice++) {
    let seen = 0;
    const read = plainOf(token.replace(AMBIGUOUS, () => ((choice >> seen++) & 1 ? "l" : "i")));
    if (isKnownWord(read)) return read;
  }
  return undefined;
}

/** True for a token with so many letters that a word may be told from it. */
function hasLetters(text: string, start: number, end: number): boolean {
  let letters = 0;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 64 && text.charCodeAt(i) < 123) letters++;
  return letters >= 2 && letters * 3 >= end - start;
}

function tokenAround(text: string, at: number, floor: number): { start: number; end: number } {
  let start = at;
  while (start > floor && start > at - 8 && LETTER_OF[text.charCodeAt(start - 1)] !== 0) start--;
  let end = at;
  while (end < text.length && end - start <= 2 * MAX_VOCABULARY_WORD && LETTER_OF[text.charCodeAt(end)] !== 0)
    end++;
  return { start, end };
}

/** Numbers between words in leet are words as well: `70` for `to`, `15` for `is`. */
function numbersBetween(text: string, from: number, to: number): Edit[] {
  if (to - from > MAX_BETWEEN) return [];
  return Array.from(text.slice(from, to).matchAll(NUMBER)).flatMap((match): Edit[] => {
    const word = plainOf(match[0]);
    const start = from + match.index;
    return isKnownWord(word) ? [{ start, end: start + match[0].length, output: word }] : [];
  });
}

/**
 * Words in leet (`1gn0r3 4ll`). There must be two of the vocabulary; then all tokens that mix letters with digits
 * or signs are read as words. `mixed` are the starts of such tokens.
 */
export function leetEdits(text: string, mixed: readonly number[]): Edit[] {
  if (mixed.length < MIN_WORDS) return [];
  const words: Edit[] = [];
  let known = 0;
  let floor = 0;
  for (const at of mixed) {
    if (at < floor) continue;
    const { start, end: reach } = tokenAround(text, at, floor);
    let end = reach;
    const isLikely = hasLetters(text, start, end);
    let word = isLikely ? wordOf(text.slice(start, end)) : undefined;
    if (word === undefined && isLikely) {
      while (end > start && TRAILING.includes(text.charAt(end - 1))) end--;
      if (end < reach) word = wordOf(text.slice(start, end));
    }
    if (word !== undefined) known++;
    floor = end;
    if (end - start <= MAX_WORD) words.push({ start, end, output: word ?? plainOf(text.slice(start, end)) });
  }
  if (known < MIN_WORDS) return [];
  return words.flatMap((word, i) => [
    ...numbersBetween(text, words[i - 1]?.end ?? word.start, word.start),
    word,
  ]);
}
