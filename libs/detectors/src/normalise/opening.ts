import { backwards } from "../text/units.ts";
import { type Cipher, rot13 } from "./ciphers.ts";
import { eachWord, GAP, LETTER, NO_LETTER } from "./knowledge.ts";
import { isKnownAt } from "./vocabulary.ts";

/** The words that are looked at, and how far into the text. */
const MAX_WORDS = 10;
const MAX_UNITS = 240;
const MIN_WORD = 3;
const MAX_WORD = 20;
/** Letters in known words, so that chance is no reason. */
const MIN_KNOWN_LETTERS = 8;
const MIN_KNOWN_OF_FEW = 4;
/** Words known as they stand: from this share of the letters on, the text is no cipher. */
const PLAIN_SHARE = 4;
const CIPHER_SHARE = 3;

/** The last word of a sentence before the first: a text whose words stand in reverse order begins so. */
const ENDS_FIRST = /^[\s"'(*]{0,6}[A-Za-z'-]{2,24}[.?!]["')*]{0,4}\s{1,2}[a-z]/;
/** What sentences to a model begin with. */
const FIRST_WORDS = new Set(
  "a act all always an answer any are can could describe did disregard do does every explain first for forget from give here how i if ignore in is it let list make my never no now of on only output please pretend print read repeat return reveal say show stop tell that the then there these they this to translate use we what when where which who why will with would write you your".split(
    " ",
  ),
);
/** The first word of a sentence at the end of a text that begins in small letters. */
const BEGINS_LAST = /\s([A-Z][a-z]{0,19})$/;
const SMALL_FIRST = /^[a-z][a-z'-]{0,20}\s[^\s]{1,20}\s[^\s]{1,20}\s/;
const LAST_IS_CAPITAL = /[a-z][A-Z]$|\s[A-Z]$/;
/** Stops of scripts whose sentences show no capitals; no text begins with one. */
const WIDE_STOPS = "。！？";
const STOPS = ".?!";

/** Letters beyond ASCII are in no word here: ciphers leave them as they are. */
function unitKind(code: number): number {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return LETTER;
  return (code >= 48 && code <= 57) || code === 95 || code > 0x7f ? NO_LETTER : GAP;
}

/** Letters of the first words, and those of them that are in words of the vocabulary. */
function survey(text: string, size: number): { readonly letters: number; readonly known: number } {
  let letters = 0;
  let known = 0;
  let words = 0;
  eachWord(text, size, unitKind, (start, end) => {
    const length = end - start;
    if (length < MIN_WORD || length > MAX_WORD) return true;
    letters += length;
    if (isKnownAt(text, start, end)) known += length;
    return ++words < MAX_WORDS;
  });
  return { letters, known };
}

/** `isBlank`: no word of the text is known as it stands, so that fewer say as much. */
function isKnownMore(text: string, isBlank: boolean): boolean {
  const { letters, known } = survey(text, text.length);
  if (isBlank && known >= MIN_KNOWN_OF_FEW && known * 2 >= letters) return true;
  return known >= MIN_KNOWN_LETTERS && known * CIPHER_SHARE > letters;
}

/** A stop before the first word, and the capital of the first sentence at the end. */
function beginsWithStop(text: string): boolean {
  const first = text.charAt(0);
  if (WIDE_STOPS.includes(first)) return text.length > 1;
  if (!STOPS.includes(first)) return false;
  return unitKind(text.charCodeAt(1)) === LETTER && LAST_IS_CAPITAL.test(text.slice(-2));
}

/** True where a first word stands last, with its capital: the sentence is reversed. */
function endsWithFirst(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1) | 32;
  if (first < 97 || first > 122 || last < 97 || last > 122) return false;
  const word = BEGINS_LAST.exec(text.slice(-MAX_WORD))?.[1] ?? "";
  return FIRST_WORDS.has(word.toLowerCase()) && SMALL_FIRST.test(text.slice(0, 64));
}

/**
 * The ciphers that the first words of a text ask for: those words are words only once the cipher is undone. It looks
 * at a few words, whatever the length of the text.
 */
export function ciphersOfOpening(text: string): readonly Cipher[] {
  if (text.length < MIN_KNOWN_LETTERS) return [];
  const ciphers: Cipher[] = [];
  const size = Math.min(text.length, MAX_UNITS);
  const { letters, known } = survey(text, size);
  if (letters >= MIN_KNOWN_OF_FEW && known * PLAIN_SHARE <= letters) {
    const opening = text.slice(0, size);
    if (isKnownMore(rot13(opening), known === 0)) ciphers.push("rot13");
    if (isKnownMore(backwards(opening), known === 0)) ciphers.push("reversed");
  }
  if (beginsWithStop(text) && !ciphers.includes("reversed")) ciphers.push("reversed");
  if (ENDS_FIRST.test(text.slice(0, MAX_UNITS)) || endsWithFirst(text)) ciphers.push("reversed_words");
  return ciphers;
}
