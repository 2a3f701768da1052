import type { Emit, TextContext } from "../detector.ts";
import { normalise } from "../normalise/normalise.ts";
import { createAutomaton } from "../text/automaton.ts";
import { foldText } from "../text/fold.ts";
import { CUSTOM_LIMITS, type CustomFault, type DenyPhrases } from "./definitions.ts";

const SCORE = 0.9;
const WORD = /^[\p{L}\p{N}_]$/u;
/** Scripts that write words without spaces: letters beside a phrase say nothing there. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]$/u;
const SPACES = /\s+/g;
/** What {@link SPACES} would change: a run, or a single one that is no space. */
const NEEDS_COLLAPSE = /\s\s|[^\S ]/;
/** Fewer letters come about by chance when a text is guessed at (rot13, leet, reversed). */
const MIN_TRANSFORMED = 10;

type Phrase = {
  readonly text: string;
  readonly type: string;
  readonly wholeWords: boolean;
  /** Its words run together: looked for only where the spaces of the text were taken out. */
  readonly joined: boolean;
};

export type PhraseScan = (text: string, context: TextContext, emit: Emit) => void;

/** A phrase as texts are compared with it: as a model reads it, case folded, one space between words. */
const compared = (phrase: string): string => foldText(normalise(phrase).text).replaceAll(SPACES, " ").trim();

/** Faults of one definition. Total. */
export function checkPhrases({ name, phrases }: DenyPhrases): readonly CustomFault[] {
  return phrases.flatMap((phrase, position): CustomFault[] => {
    const { length } = compared(phrase);
    const max = CUSTOM_LIMITS.phraseLength;
    if (length === 0)
      return [{ code: "phrase_empty", name, message: `phrase ${position} is empty`, position }];
    return length <= max
      ? []
      : [{ code: "phrase_too_long", name, message: `phrase ${position} is longer than ${max}`, position }];
  });
}

const phrasesOf = (definitions: readonly DenyPhrases[]): readonly Phrase[] => {
  const known = new Map<string, Phrase>();
  for (const { name, phrases, wholeWords = true } of definitions) {
    for (const phrase of phrases) {
      const text = compared(phrase);
      const joined = text.replaceAll(" ", "");
      if (!known.has(text)) known.set(text, { text, type: name, wholeWords, joined: false });
      if (joined.length >= MIN_TRANSFORMED && !known.has(joined))
        known.set(joined, { text: joined, type: name, wholeWords: false, joined: true });
    }
  }
  return [...known.values()];
};

/** Cells of the automaton's table: states times distinct characters. */
export function phraseCells(definitions: readonly DenyPhrases[]): number {
  const phrases = phrasesOf(definitions);
  const characters = new Set(phrases.flatMap(({ text }) => text.split("")));
  return (1 + phrases.reduce((sum, { text }) => sum + text.length, 0)) * (1 + characters.size);
}

type Collapsed = { readonly text: string; readonly toSource: (at: number) => number };

/** The text with each run of white space as one space. */
function collapse(text: string): Collapsed {
  if (!NEEDS_COLLAPSE.test(text)) return { text, toSource: (at) => at };
  const starts: number[] = [];
  const shifts: number[] = [];
  let shift = 0;
  const collapsed = text.replaceAll(SPACES, (run, offset: number) => {
    if (run.length > 1) {
      starts.push(offset + 1 - shift);
      shift += run.length - 1;
      shifts.push(shift);
    }
    return " ";
  });
  const toSource = (at: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return at + (shifts[low - 1] ?? 0);
  };
  return { text: collapsed, toSource };
}

const characterAt = (text: string, at: number): string =>
  at < 0 || at >= text.length ? "" : String.fromCodePoint(text.codePointAt(at) ?? 0);

const characterBefore = (text: string, at: number): string => {
  const code = text.charCodeAt(at - 1);
  return characterAt(text, code >= 0xdc00 && code <= 0xdfff ? at - 2 : at - 1);
};

/** Whether a word goes on from one character to the next. */
const joins = (a: string, b: string): boolean =>
  WORD.test(a) && WORD.test(b) && !UNSPACED.test(a) && !UNSPACED.test(b);

const isWhole = (text: string, start: number, end: number): boolean =>
  !joins(characterBefore(text, start), characterAt(text, start)) &&
  !joins(characterBefore(text, end), characterAt(text, end));

/** Finds the phrases of all definitions (of one category) in one pass. The definitions have no faults. */
export function compilePhrases(definitions: readonly DenyPhrases[]): PhraseScan {
  const phrases = phrasesOf(definitions);
  const automaton = createAutomaton(phrases.map(({ text }) => text));
  return (text, context, emit) => {
    const guessed = context.origin === "transformed";
    const source = collapse(text);
    automaton.scan(source.text, (index, start, end) => {
      const phrase = phrases[index];
      if (phrase === undefined || (phrase.joined && !guessed)) return;
      if (guessed && phrase.text.replaceAll(" ", "").length < MIN_TRANSFORMED) return;
      if (phrase.wholeWords && !isWhole(source.text, start, end)) return;
      const from = source.toSource(start);
      emit({ start: from, end: source.toSource(end - 1) + 1, type: phrase.type, score: SCORE });
    });
  };
}
