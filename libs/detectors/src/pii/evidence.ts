import type { TextContext } from "../detector.ts";
import { isDigit } from "../text/characters.ts";
import { memoiseByName } from "../text/memo.ts";

/** How far before and after a value a word for it may stand. */
const BEFORE = 48;
const AFTER = 24;
/** A text longer than this is prose, not one value. */
const MAX_WHOLE = 96;
/** Letters of a group that is a word and no part of a value. */
const MAX_GROUP_LETTERS = 3;
/** Names of members that hold numbers of another kind. */
const OTHER_NAMES =
  /(?:^| )(?:ids?|uid|guid|key|count(?:er)?|total|num|time(?:stamp)?|date|created|updated|modified|expires?|epoch|ts|ms|ns|price|amount|cost|balance|sum|offset|position|port|pid|size|length|width|height|index|version|build|order|sku|isbn|ean|upc|gtin|asin|barcode|qty|quantity|page|line|row|column|seq(?:uence)?|hash|sha|commit|digest|lat(?:itude)?|lon(?:gitude)?|lng|score|rank|level|bytes?|duration|limit|code|serial|part|model|ticket|issue|trace|span|session|request|transaction|tracking)$/;

/** `taxPayerId` and `tax_payer-id` as words. */
export const wordsOfName: (name: string) => string = memoiseByName(
  (name) =>
    name
      .slice(0, 64)
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .replace(/[_.:/-]/g, " ")
      .toLowerCase()
      .trim(),
  64,
);

/** True for a member name that says that its number is no identifier of a person. */
export function namesOther(name: string): boolean {
  return OTHER_NAMES.test(name);
}

/** The surroundings of a value, lower case. */
export type Surroundings = {
  /** The member name as words, and the text before the value. */
  readonly before: string;
  readonly after: string;
};

export function surroundings(
  text: string,
  start: number,
  end: number,
  name: string,
  before = BEFORE,
  after = AFTER,
): Surroundings {
  return {
    before: `${name} : ${text.slice(Math.max(0, start - before), start)}`.toLowerCase(),
    after: text.slice(end, end + after).toLowerCase(),
  };
}

function isLetter(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123) || code > 0xbf;
}

/** True when a text is values only, without a word among them: `T16RF0037C`, `AB123 and CD456`. */
export function isValuesOnly(text: string): boolean {
  if (text.length > MAX_WHOLE) return false;
  for (let at = 0; at < text.length; ) {
    const start = at;
    let hasDigit = false;
    let letters = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) hasDigit = true;
      else if (isLetter(code)) letters++;
      else break;
    }
    if (!hasDigit && letters > MAX_GROUP_LETTERS) return false;
    if (at === start) at++;
  }
  return true;
}

const ESCAPES = /[.*+?^${}()|[\]\\]/g;
/** At most this many letters, and a word stands inside other words too often to be matched there. */
const SHORT_WORD = 5;

function wordPattern(word: string): string {
  const body = word.replace(ESCAPES, "\\$&").replace(/ /g, "[\\s_.-]{0,2}").replace(/'/g, "['\u2019]?");
  const isLatin = /^[a-z]/.test(word);
  const isShort = word.length <= SHORT_WORD && /^[a-z]+$/.test(word);
  return `${isLatin ? "(?<![a-z\u00e0-\u024f])" : ""}${body}${isShort ? "(?![a-z\u00e0-\u024f])" : ""}`;
}

/**
 * A test of a member name, as words, for any of some words (lower case; a blank also matches `_`, `-`, `.` and
 * nothing). Words of up to five letters stand alone, longer ones may go on (`numara` in `numarası`).
 */
export function wordTest(words: readonly string[]): (name: string) => boolean {
  const pattern = new RegExp(words.map(wordPattern).join("|"));
  return (name) => pattern.test(name);
}

/** `false` in views that make nonsense of most texts, where only what cannot be chance may be reported. */
export function mayGuess(context: TextContext): boolean {
  return context.origin !== "transformed";
}
