import { isKnownAt } from "./vocabulary.ts";

/** What is looked at of a text: enough to tell, whatever its length. */
const MAX_UNITS = 4_096;
/** Longer runs of letters are data and say nothing either way. */
const MAX_WORD = 24;
/** Letters in known words of a text of some length, and their share of all. */
const MIN_KNOWN = 10;
const MIN_SHARE = 0.5;
/** A few words must be known nearly all. */
const MIN_KNOWN_OF_FEW = 4;
const MIN_SHARE_OF_FEW = 0.8;

/** Signs that hold the parts of a token together. */
const JOINTS = "@.:/-=";

/** What stands between words. */
export const GAP = 0;
export const LETTER = 1;
/** In one run with it, letters are no word. */
export const NO_LETTER = 2;

function unitKind(code: number): number {
  const lower = code | 32;
  if ((lower >= 97 && lower <= 122) || (code >= 0xc0 && code < 0x2000)) return LETTER;
  return (code >= 48 && code <= 57) || code === 95 ? NO_LETTER : GAP;
}

/** True for a part of an address, a path or a credential. */
function isInToken(text: string, start: number, end: number): boolean {
  if (start > 0 && JOINTS.includes(text.charAt(start - 1)) && text.charCodeAt(start - 2) > 32) return true;
  if (end + 1 >= text.length || !JOINTS.includes(text.charAt(end))) return false;
  return unitKind(text.charCodeAt(end + 1)) !== GAP || JOINTS.includes(text.charAt(end + 1));
}

/**
 * Calls back for each run of letters in the first `size` units, until `onWord` says no. `kindOf` a unit is
 * {@link GAP}, {@link LETTER} or {@link NO_LETTER}.
 */
export function eachWord(
  text: string,
  size: number,
  kindOf: (code: number) => number,
  onWord: (start: number, end: number) => boolean,
): void {
  for (let at = 0; at < size; at++) {
    let kind = kindOf(text.charCodeAt(at));
    if (kind === GAP) continue;
    const start = at;
    let kinds = 0;
    while (kind !== GAP) {
      kinds |= kind;
      at++;
      kind = at < size ? kindOf(text.charCodeAt(at)) : GAP;
    }
    if (kinds === LETTER && !onWord(start, at)) return;
  }
}

/** Letters of a text in words of two letters or more, and how many of them are in words of the vocabulary. */
function knownLetters(text: string): { readonly letters: number; readonly known: number } {
  let letters = 0;
  let known = 0;
  eachWord(text, Math.min(text.length, MAX_UNITS), unitKind, (start, end) => {
    const length = end - start;
    if (length < 2 || length > MAX_WORD || isInToken(text, start, end)) return true;
    letters += length;
    if (isKnownAt(text, start, end)) known += length;
    return true;
  });
  return { letters, known };
}

/**
 * True where most words of a text are known: it reads as English. Of what a disguise was taken from, it says that
 * the disguise was there, since hardly any other text becomes English by it.
 */
export function isMostlyKnown(text: string): boolean {
  const { letters, known } = knownLetters(text);
  return (
    (known >= MIN_KNOWN && known >= letters * MIN_SHARE) ||
    (known >= MIN_KNOWN_OF_FEW && known >= letters * MIN_SHARE_OF_FEW)
  );
}
