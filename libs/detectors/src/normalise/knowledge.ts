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

const OTHER = 0;
const LETTER = 1;
/** In one run with a digit, letters are no word. */
const DIGIT = 2;

function unitKind(code: number): number {
  const lower = code | 32;
  if ((lower >= 97 && lower <= 122) || (code >= 0xc0 && code < 0x2000)) return LETTER;
  return (code >= 48 && code <= 57) || code === 95 ? DIGIT : OTHER;
}

/** True for a part of an address, a path or a credential. */
function isInToken(text: string, start: number, end: number): boolean {
  if (start > 0 && JOINTS.includes(text.charAt(start - 1)) && text.charCodeAt(start - 2) > 32) return true;
  if (end + 1 >= text.length || !JOINTS.includes(text.charAt(end))) return false;
  return unitKind(text.charCodeAt(end + 1)) !== OTHER || JOINTS.includes(text.charAt(end + 1));
}

/** Letters of a text in words of two letters or more, and how many of them are in words of the vocabulary. */
export function knownLetters(text: string): { readonly letters: number; readonly known: number } {
  const size = Math.min(text.length, MAX_UNITS);
  let letters = 0;
  let known = 0;
  for (let at = 0; at < size; at++) {
    let kind = unitKind(text.charCodeAt(at));
    if (kind === OTHER) continue;
    const start = at;
    let kinds = 0;
    while (kind !== OTHER) {
      kinds |= kind;
      at++;
      kind = at < size ? unitKind(text.charCodeAt(at)) : OTHER;
    }
    const length = at - start;
    if (kinds !== LETTER || length < 2 || length > MAX_WORD || isInToken(text, start, at)) continue;
    letters += length;
    if (isKnownAt(text, start, at)) known += length;
  }
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
