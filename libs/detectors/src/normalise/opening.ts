import type { Cipher } from "./ciphers.ts";
import { isKnownWord } from "./vocabulary.ts";

/** The words that are looked at, and how far into the text. */
const MAX_WORDS = 10;
const MAX_UNITS = 240;
/** Letters in known words, so that chance is no reason. */
const MIN_KNOWN_LETTERS = 8;
const WORD = /[A-Za-z]{3,20}/g;

/** The last word of a sentence before the first: a text whose words stand in reverse order begins so. */
const ENDS_FIRST = /^[\s"'(*]{0,6}[A-Za-z'-]{2,24}[.?!]["')*]{0,4}\s{1,2}[a-z]/;

function turn(word: string): string {
  let turned = "";
  for (let i = 0; i < word.length; i++)
    turned += String.fromCharCode(((word.charCodeAt(i) - 97 + 13) % 26) + 97);
  return turned;
}

function backwards(word: string): string {
  return [...word].reverse().join("");
}

function knownLetters(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (isKnownWord(word) ? word.length : 0), 0);
}

/**
 * True when the first words of a text are words only once the cipher is undone. It looks at a few words, whatever
 * the length of the text.
 */
export function looksLike(text: string, cipher: Cipher): boolean {
  if (text.length < MIN_KNOWN_LETTERS) return false;
  const opening = text.length > MAX_UNITS ? text.slice(0, MAX_UNITS) : text;
  if (cipher === "reversed_words") return ENDS_FIRST.test(opening);
  const words = (opening.match(WORD) ?? []).slice(0, MAX_WORDS).map((word) => word.toLowerCase());
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < MIN_KNOWN_LETTERS || knownLetters(words) * 4 > letters) return false;
  const known = knownLetters(words.map(cipher === "rot13" ? turn : backwards));
  return known >= MIN_KNOWN_LETTERS && known * 3 > letters;
}
