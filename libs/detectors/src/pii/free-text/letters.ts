/** Classes, each a bit of its own, and folding of letters for the words of free text: Latin, Greek, Cyrillic and Armenian, with marks. */
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 4;

const LAST = 0x2000;
/** Letters whose base no decomposition gives. */
const BASES: Readonly<Record<string, string>> = {
  ß: "s",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "t",
  æ: "a",
  œ: "o",
  ı: "i",
  ħ: "h",
  ŋ: "n",
  ə: "e",
};

/** Class of a unit in the upper half, its base letter in the lower one; 0 for what is no part of a word. */
export const LETTER_INFO: Int32Array = new Int32Array(65_536);
/** Class of every UTF-16 unit; 0 for what is no part of a word. */
export const CLASS: Uint8Array = new Uint8Array(65_536);
/** Lower case base letter of a unit below U+2000, `é` and `É` to `e`. */
const BASE: Uint16Array = new Uint16Array(LAST);

for (let code = 48; code < LAST; code++) {
  if (code >= 0x590 && code < 0x1e00) continue;
  const letter = String.fromCharCode(code);
  const lower = letter.toLowerCase();
  const isCased = lower !== letter.toUpperCase();
  const isOpaque = !isCased && code >= 0xaa && /^\p{L}$/u.test(letter);
  if (code <= 57) CLASS[code] = DIGIT;
  else if (isCased || isOpaque) CLASS[code] = lower === letter ? LOWER : UPPER;
  const base = (BASES[lower.charAt(0)] ?? lower.normalize("NFD")).charCodeAt(0);
  BASE[code] = base;
  if (CLASS[code] !== 0) LETTER_INFO[code] = ((CLASS[code] as number) << 16) | base;
}

/** What a letter of a word is compared as. */
export function baseOf(code: number): number {
  return code < LAST ? (BASE[code] as number) : code;
}

/** A word without case and marks, unit for unit. */
export function foldWord(word: string): string {
  let folded = "";
  for (let i = 0; i < word.length; i++) folded += String.fromCharCode(baseOf(word.charCodeAt(i)));
  return folded;
}

const LETTERS = 26;

/** The last two letters, `a` to `z`, of some words, for {@link hasTail}. */
export function tailsOf(words: Iterable<string>): Uint8Array {
  const tails = new Uint8Array(LETTERS * LETTERS);
  for (const word of words) {
    const last = word.charCodeAt(word.length - 1) - 97;
    tails[(word.charCodeAt(word.length - 2) - 97) * LETTERS + last] = 1;
  }
  return tails;
}

/** True when the folded letters before `end` are a tail of the table: without one, none of its words stands there. */
export function hasTail(tails: Uint8Array, text: string, end: number): boolean {
  const first = baseOf(text.charCodeAt(end - 2)) - 97;
  const last = baseOf(text.charCodeAt(end - 1)) - 97;
  return first >= 0 && first < LETTERS && last >= 0 && last < LETTERS && tails[first * LETTERS + last] === 1;
}
