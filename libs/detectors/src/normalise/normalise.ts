import { ACCENTED, LETTER_CLASS, LOOKALIKE, STYLED } from "./confusables.ts";
import {
  isInvisibleBeyondBmp,
  isInvisibleUnit,
  isRegionalIndicator,
  letterOfPictograph,
  selectorToByte,
  tagToAscii,
} from "./invisible.ts";
import { resolveEscapes } from "./resolve-escapes.ts";
import { foldLookalikes } from "./skeleton.ts";
import { readInvisibleBits, readSelectors, readTags } from "./smuggled.ts";
import { type BuiltView, compose, createViewBuilder, type View, type ViewBuilder } from "./view.ts";

const STABLE = 0;
/** Copied, and folded later if its word asks for it. */
const FOLDABLE = 1;
/** Belongs to the letter before it. */
const MARK = 2;
const INVISIBLE = 3;
const SELECTOR = 4;
const SURROGATE = 5;
const UNSTABLE = 6;
const LINE_BREAK = 7;

const LOOSE_MARKS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/;
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

const ACTION = new Uint8Array(65_536);
for (let code = 0xa0; code < 65_536; code++) {
  const bulk = BULK.find(([first, last]) => code >= first && code <= last);
  if (bulk === undefined) ACTION[code] = actionOf(code);
  else {
    ACTION.fill(bulk[2], code, bulk[1] + 1);
    code = bulk[1];
  }
}

/** No script stacks more marks on one letter; more are a cluster of their own, which bounds the work. */
const MAX_MARKS = 30;

/** A letter of a script that puts blanks between words, a digit, or half of a character that may be one. */
function isWordUnit(code: number): boolean {
  return (LETTER_CLASS[code] ?? 0) !== 0 || (code >= 0xd800 && code <= 0xdfff);
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

/** The Unicode half of {@link normalise}. */
function normaliseUnicode(text: string): NormalView & BuiltView {
  const out = createViewBuilder();
  const gluedAt: number[] = [];
  let isFoldable = false;
  let copied = 0;
  for (let at = 0; at < text.length; ) {
    const action = ACTION[text.charCodeAt(at)] as number;
    if (action <= FOLDABLE) {
      if (action === FOLDABLE) isFoldable = true;
      at++;
      continue;
    }
    const hasBase = action === MARK && at > copied && text.charCodeAt(at - 1) > 32;
    const start = hasBase ? at - 1 : at;
    out.copy(text, copied, start);
    if (action === INVISIBLE) {
      while (ACTION[text.charCodeAt(at)] === INVISIBLE) at++;
      if (isWordUnit(text.charCodeAt(start - 1)) && isWordUnit(text.charCodeAt(at)))
        gluedAt.push(out.length());
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
 * invisible characters dropped, hidden messages written out, look-alike letters folded. ASCII that holds none
 * of these is returned as it is.
 */
export function normalise(text: string): NormalView {
  const { view, isBeyondAscii } = resolveEscapes(text);
  if (!isBeyondAscii) return { ...view, gluedAt: [] };
  const normal = normaliseUnicode(view.text);
  const hidden = view.hidden.map((span) => ({ ...normal.fromOriginal(span), by: span.by }));
  return { ...compose(normal, view), hidden: [...normal.hidden, ...hidden], gluedAt: normal.gluedAt };
}

const MIN_PART = 2;

/** True when the parts of a word on both sides of a dropped character have some length, as words have. */
function isBetweenParts(text: string, previous: number, at: number, next: number): boolean {
  if (at - previous < MIN_PART || next - at < MIN_PART) return false;
  return isWordUnit(text.charCodeAt(at - MIN_PART)) && isWordUnit(text.charCodeAt(at + MIN_PART - 1));
}

/** The other reading of invisible characters, as the blanks between words; nothing when none can be one. */
export function withBlanks(view: NormalView): View | undefined {
  const { text, gluedAt } = view;
  const likely = gluedAt.filter((at, i) =>
    isBetweenParts(text, gluedAt[i - 1] ?? 0, at, gluedAt[i + 1] ?? text.length),
  );
  if (likely.length === 0) return undefined;
  const out = createViewBuilder();
  let copied = 0;
  // Where most are blanks, those beside a word of one letter are as well.
  for (const at of likely.length * 2 >= gluedAt.length ? gluedAt : likely) {
    out.copy(text, copied, at);
    out.append(" ", at - 1, at);
    copied = at;
  }
  out.copy(text, copied, text.length);
  return compose(out.build(), view);
}
