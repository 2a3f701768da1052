import { LETTER_CLASS } from "./confusables.ts";
import {
  isInvisibleBeyondBmp,
  isRegionalIndicator,
  letterOfPictograph,
  selectorToByte,
  tagToAscii,
} from "./invisible.ts";
import { nextSpecial } from "./next-special.ts";
import { resolveEscapes } from "./resolve-escapes.ts";
import { foldLookalikes } from "./skeleton.ts";
import { readInvisibleBits, readSelectors, readTags } from "./smuggled.ts";
import {
  UNICODE_ACTION as ACTION,
  FOLDABLE,
  INVISIBLE,
  LINE_BREAK,
  LOOSE_MARKS,
  MARK,
  SELECTOR,
  SURROGATE,
  UNSTABLE,
} from "./unicode-actions.ts";
import { type BuiltView, compose, createViewBuilder, type View, type ViewBuilder } from "./view.ts";

/** No script stacks more marks on one letter; more are a cluster of their own, which bounds the work. */
const MAX_MARKS = 30;

/** A letter of a script that puts blanks between words, a digit, or half of a character that may be one. */
function isWordUnit(code: number): boolean {
  return (LETTER_CLASS[code] ?? 0) !== 0 || (code >= 0xd800 && code <= 0xdfff);
}

/** True for invisible characters that may stand for a blank: between two words, or a word and a mark. */
function isGlue(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  return before > 32 && after > 32 && (isWordUnit(before) || isWordUnit(after));
}

/** NFKC of single characters that change; there are as many as Unicode has. */
const NFKC = new Map<string, string>();

function nfkc(character: string): string {
  const known = NFKC.get(character);
  if (known !== undefined) return known;
  const normal = character.normalize("NFKC");
  NFKC.set(character, normal);
  return normal;
}

/** One letter with its marks in NFKC. Marks that compose with nothing are a disguise: all of them are dropped. */
function readCluster(text: string, start: number, marks: number, out: ViewBuilder): number {
  let end = marks;
  while (end < text.length && end - marks < MAX_MARKS && ACTION[text.charCodeAt(end)] === MARK) end++;
  if (end === marks && start !== marks) {
    out.append(nfkc(text.slice(start, end)), start, end);
    return end;
  }
  const composed = text.slice(start, end).normalize("NFKC");
  if (start === marks) out.append(LOOSE_MARKS.test(composed) ? "" : composed, start, end);
  else
    out.append(
      LOOSE_MARKS.test(composed) ? text.slice(start, marks).normalize("NFKC") : composed,
      start,
      end,
    );
  return end;
}

function hasIndicatorAt(text: string, at: number): boolean {
  return at >= 0 && isRegionalIndicator(text.codePointAt(at) ?? 0);
}

/** Two regional indicators alone are a flag; one, or more in a row or one blank apart, are letters. */
function isFlag(text: string, at: number): boolean {
  const isSecond = hasIndicatorAt(text, at - 2);
  const first = isSecond ? at - 2 : at;
  if (!hasIndicatorAt(text, first + 2)) return false;
  return ![-3, -2, 4, 5].some((offset) => hasIndicatorAt(text, first + offset));
}

function readPair(text: string, at: number, out: ViewBuilder): number {
  const code = text.codePointAt(at) ?? 0;
  if (code <= 0xffff) {
    out.copy(text, at, at + 1);
    return at + 1;
  }
  if (tagToAscii(code) !== undefined) return readTags(text, at, out);
  if (selectorToByte(code) !== undefined) return readSelectors(text, at, out);
  if (isInvisibleBeyondBmp(code)) return at + 2;
  const letter = letterOfPictograph(code);
  if (letter !== undefined && !(isRegionalIndicator(code) && isFlag(text, at))) {
    out.append(letter, at, at + 2);
    return at + 2;
  }
  if (code >= 0x1f300) {
    out.copy(text, at, at + 2);
    return at + 2;
  }
  return readCluster(text, at, at + 2, out);
}

export type NormalView = View & {
  /** Places in the text where invisible characters were dropped that may have stood for a blank, ascending. */
  readonly gluedAt: readonly number[];
};

/** What is not ASCII, which is stable. */
const BEYOND_ASCII = /[\u0080-\uffff]/g;

/** The Unicode half of {@link normalise}. */
function normaliseUnicode(text: string): NormalView & BuiltView {
  const out = createViewBuilder();
  const gluedAt: number[] = [];
  let isFoldable = false;
  let copied = 0;
  for (
    let at = nextSpecial(text, 0, ACTION, BEYOND_ASCII);
    at < text.length;
    at = nextSpecial(text, at, ACTION, BEYOND_ASCII)
  ) {
    const action = ACTION[text.charCodeAt(at)] as number;
    if (action === FOLDABLE) {
      isFoldable = true;
      at++;
      continue;
    }
    const hasBase = action === MARK && at > copied && text.charCodeAt(at - 1) > 32;
    const start = hasBase ? at - 1 : at;
    out.copy(text, copied, start);
    if (action === INVISIBLE) {
      while (ACTION[text.charCodeAt(at)] === INVISIBLE) at++;
      if (isGlue(text, start, at)) gluedAt.push(out.length());
      readInvisibleBits(text, start, at, out);
    } else if (action === SELECTOR) at = readSelectors(text, at, out);
    else if (action === SURROGATE) at = readPair(text, at, out);
    else if (action === LINE_BREAK) out.append("\n", at, ++at);
    else at = readCluster(text, start, action === MARK ? at : at + 1, out);
    isFoldable ||= action === UNSTABLE || action === MARK;
    copied = at;
  }
  out.copy(text, copied, text.length);
  return { ...out.build((output) => (isFoldable ? foldLookalikes(output) : output)), gluedAt };
}

/**
 * The text as a model would read it: escapes, character references and terminal sequences resolved, NFKC,
 * invisible characters dropped, hidden messages written out, look-alike letters folded. What holds none
 * of these is returned as it is.
 */
export function normalise(text: string): NormalView {
  const { view, isUnstable } = resolveEscapes(text);
  if (!isUnstable) return { ...view, gluedAt: [] };
  const normal = normaliseUnicode(view.text);
  const hidden = view.hidden.map((span) => ({ ...normal.fromOriginal(span), by: span.by }));
  return { ...compose(normal, view), hidden: [...normal.hidden, ...hidden], gluedAt: normal.gluedAt };
}

const MIN_PART = 2;

/** True when the parts of a word on both sides of a dropped character have some length, as words have. */
function isBetweenParts(text: string, previous: number, at: number, next: number): boolean {
  if (at - previous < MIN_PART || next - at < MIN_PART) return false;
  for (let i = at - MIN_PART; i < at + MIN_PART; i++) if (!isWordUnit(text.charCodeAt(i))) return false;
  return true;
}

/** The other reading of invisible characters, as the blanks between words; nothing when none can be one. */
export function withBlanks(view: NormalView): View | undefined {
  const { text, gluedAt } = view;
  const inWords = gluedAt.filter(
    (at) => isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at)),
  );
  const likely = new Set(
    inWords.filter((at, i) => isBetweenParts(text, inWords[i - 1] ?? 0, at, inWords[i + 1] ?? text.length)),
  );
  // Where most are blanks, those beside a word of one letter are as well.
  const areBlanks = likely.size * 2 >= inWords.length;
  const blanks = gluedAt.filter((at) => areBlanks || likely.has(at));
  if (blanks.length === 0) return undefined;
  const out = createViewBuilder();
  let copied = 0;
  for (const at of blanks) {
    out.copy(text, copied, at);
    out.append(" ", at - 1, at);
    copied = at;
  }
  out.copy(text, copied, text.length);
  return compose(out.build(), view);
}
