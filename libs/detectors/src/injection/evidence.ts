import type { Rule, TextContext } from "../detector.ts";
import { createPhraseBook } from "./phrase.ts";
import { type MarkSignal, mark, type Signal } from "./signal.ts";
import { DATA } from "./signals/data.ts";
import { ENCODED } from "./signals/encoded.ts";
import { EXTRACTION } from "./signals/extraction.ts";
import { JAILBREAK } from "./signals/jailbreak.ts";
import { MARKS } from "./signals/marks.ts";
import { OVERRIDE } from "./signals/override.ts";
import type { Tokens } from "./tokens.ts";

/** A signal seen at a place. */
export type Evidence = { readonly signal: Signal; readonly start: number; readonly end: number };

const PHRASE_SIGNALS = [...OVERRIDE, ...JAILBREAK, ...EXTRACTION, ...DATA, ...ENCODED];
const BOOK = createPhraseBook(PHRASE_SIGNALS.map((signal) => signal.phrases));

/** The words that phrases and the model's features are made of. */
export const WORDS = BOOK.words;

/** Text that a reader cannot see has no honest use of some length. */
const HIDDEN = mark("hidden_text", [0.5, 0.7, 0.7], []);
const MIN_HIDDEN = 4;
const MAX_INDENT = 8;

function startsLine(text: string, at: number): boolean {
  for (let i = at - 1; i >= at - MAX_INDENT; i--) {
    const code = text.charCodeAt(i);
    if (i < 0 || code === 10 || code === 13) return true;
    if (code !== 32 && code !== 9 && code !== 35 && code !== 42 && code !== 62 && code !== 91) return false;
  }
  return false;
}

function markEnd(text: string, signal: MarkSignal, start: number, end: number): number {
  if (signal.lineStart === true && !startsLine(text, start)) return -1;
  if (signal.pattern === undefined) return end;
  signal.pattern.lastIndex = start;
  return signal.pattern.test(text) ? signal.pattern.lastIndex : -1;
}

/** Marks that the gate has seen in a text, until the scan of that text reads them. */
const SEEN = new WeakMap<TextContext, Evidence[]>();

/** Literal signals, as rules of the shared gate. */
export const MARK_RULES: readonly Rule[] = MARKS.map((signal) => ({
  literals: signal.literals,
  at(text, start, end, context) {
    const stop = markEnd(text, signal, start, end);
    if (stop === -1) return;
    const seen = SEEN.get(context);
    if (seen === undefined) SEEN.set(context, [{ signal, start, end: stop }]);
    else seen.push({ signal, start, end: stop });
  },
}));

/** All evidence in a text, in no particular order. */
export function collectEvidence(text: string, tokens: Tokens, context: TextContext): readonly Evidence[] {
  const evidence = [...(SEEN.get(context) ?? [])];
  BOOK.match(text, tokens, ({ signal: index, start, end }) => {
    const signal = PHRASE_SIGNALS[index];
    if (signal !== undefined) evidence.push({ signal, start, end });
  });
  for (const { start, end, by } of context.hidden) {
    if (by === "characters" && end - start >= MIN_HIDDEN) evidence.push({ signal: HIDDEN, start, end });
  }
  return evidence;
}
