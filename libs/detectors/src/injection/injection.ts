import type { Detector, Emit, TextContext } from "../detector.ts";
import { createAutomaton } from "../text/automaton.ts";
import { createPhraseBook } from "./phrase.ts";
import { type Evidence, scoreEvidence } from "./score.ts";
import { type MarkSignal, mark } from "./signal.ts";
import { DATA } from "./signals/data.ts";
import { ENCODED } from "./signals/encoded.ts";
import { EXTRACTION } from "./signals/extraction.ts";
import { JAILBREAK } from "./signals/jailbreak.ts";
import { MARKS } from "./signals/marks.ts";
import { OVERRIDE } from "./signals/override.ts";
import { tokenise } from "./tokens.ts";

const PHRASE_SIGNALS = [...OVERRIDE, ...JAILBREAK, ...EXTRACTION, ...DATA, ...ENCODED];
const BOOK = createPhraseBook(PHRASE_SIGNALS.map((signal) => signal.phrases));

/** Text that a reader cannot see has no honest use of some length. */
const HIDDEN = mark("hidden_text", [0.5, 0.7, 0.7], []);
const MIN_HIDDEN = 4;

const BY_LITERAL = new Map<string, MarkSignal[]>();
for (const signal of MARKS) {
  for (const literal of signal.literals)
    BY_LITERAL.set(literal, [...(BY_LITERAL.get(literal) ?? []), signal]);
}
const LITERAL_SIGNALS = [...BY_LITERAL.values()];
const AUTOMATON = createAutomaton([...BY_LITERAL.keys()]);
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

function scan(text: string, context: TextContext, emit: Emit): void {
  const evidence: Evidence[] = [];
  BOOK.match(text, tokenise(text, BOOK.words), ({ signal: index, start, end }) => {
    const signal = PHRASE_SIGNALS[index];
    if (signal !== undefined) evidence.push({ signal, start, end });
  });
  AUTOMATON.scan(text, (literal, start, end) => {
    for (const signal of LITERAL_SIGNALS[literal] ?? []) {
      const stop = markEnd(text, signal, start, end);
      if (stop !== -1) evidence.push({ signal, start, end: stop });
    }
  });
  for (const { start, end } of context.hidden) {
    if (end - start >= MIN_HIDDEN) evidence.push({ signal: HIDDEN, start, end });
  }
  for (const match of scoreEvidence(evidence, context.kind)) emit(match);
}

/** Texts that try to steer the model that reads them. */
export const injectionDetector: Detector = {
  category: "injection",
  name: "injection",
  version: "1.0.0",
  scan,
  describe: () => ({ title: "Prompt injection", severity: "high", owasp: ["LLM01:2025", "MCP06:2025"] }),
};
