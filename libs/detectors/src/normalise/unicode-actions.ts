import { ACCENTED, LETTER_CLASS, LOOKALIKE, STYLED } from "./confusables.ts";
import { isInvisibleUnit, selectorToByte } from "./invisible.ts";

/** Nothing to do; 0, as nextSpecial has it. */
export const STABLE = 0;
/** Copied, and folded later if its word asks for it. */
export const FOLDABLE = 1;
/** Belongs to the letter before it. */
export const MARK = 2;
export const INVISIBLE = 3;
export const SELECTOR = 4;
export const SURROGATE = 5;
export const UNSTABLE = 6;
export const LINE_BREAK = 7;

export const LOOSE_MARKS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/;
/** Kana voicing marks compose as well. */
const COMPOSING = /[\u3099\u309a\uff9e\uff9f]/;

/** Ranges of ideographs and syllables, all stable in NFKC, and the surrogates: not worth a look each at start. */
const BULK: readonly (readonly [number, number, number])[] = [
  [0x3400, 0x9fff, STABLE],
  [0xac00, 0xd7a3, STABLE],
  [0xd800, 0xdbff, SURROGATE],
  [0xdc00, 0xf8ff, STABLE],
];

function actionOf(code: number): number {
  const letter = String.fromCharCode(code);
  if (isInvisibleUnit(code)) return INVISIBLE;
  if (code === 0x2028 || code === 0x2029) return LINE_BREAK;
  if (selectorToByte(code) !== undefined) return SELECTOR;
  if (LOOSE_MARKS.test(letter) || COMPOSING.test(letter)) return MARK;
  const letterClass = LETTER_CLASS[code] ?? 0;
  if ((letterClass & (LOOKALIKE | STYLED)) !== 0) return FOLDABLE;
  if (letter.normalize("NFKC") !== letter) return UNSTABLE;
  return (letterClass & ACCENTED) === 0 ? STABLE : FOLDABLE;
}

/** What Unicode normalisation does at a code unit; ASCII is stable. */
export const UNICODE_ACTION = new Uint8Array(65_536);
for (let code = 0xa0; code < 65_536; code++) {
  const bulk = BULK.find(([first, last]) => code >= first && code <= last);
  if (bulk === undefined) UNICODE_ACTION[code] = actionOf(code);
  else {
    UNICODE_ACTION.fill(bulk[2], code, bulk[1] + 1);
    code = bulk[1];
  }
}
