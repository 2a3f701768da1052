import { RE2JS, RE2JSSyntaxException } from "re2js";
import type { Emit, TextContext } from "../detector.ts";
import { createAutomaton } from "../text/automaton.ts";
import { CUSTOM_LIMITS, type CustomFault, type CustomPattern } from "./definitions.ts";
import { requiredLiteral } from "./required-literal.ts";

/**
 * Each search may read to the end of the text, so their number is bounded: after some, the rest is read in windows,
 * with a bounded number in each. That keeps the whole linear, whatever the pattern.
 */
const MAX_SEARCHES = 16;
const WINDOW = 1_024;
const MAX_SEARCHES_PER_WINDOW = 48;
/** A match no longer than this lies within one window as a whole. */
const OVERLAP = 256;
const DEFAULT_SCORE = 0.9;

export type CompiledPattern = {
  readonly programSize: number;
  /** Stands, in some case, in every text with a match; undefined where none is known. */
  readonly literal: string | undefined;
  readonly scan: (text: string, context: TextContext, emit: Emit) => void;
};

export type PatternResult =
  | { readonly ok: true; readonly compiled: CompiledPattern }
  | { readonly ok: false; readonly fault: CustomFault };

type Found = (start: number, end: number) => void;

/**
 * Calls back for each match between `from` and `to`, one after another.
 * @returns where it gave up after `max` searches; `to` where it did not
 */
function findIn(regex: RE2JS, text: string, from: number, to: number, max: number, found: Found): number {
  const matcher = regex.matcher(from === 0 && to === text.length ? text : text.slice(from, to));
  let end = from;
  for (let searches = 0; searches < max; searches++) {
    if (!matcher.find()) return to;
    end = from + matcher.end();
    if (matcher.end() > matcher.start()) found(from + matcher.start(), end);
  }
  return end;
}

function findAll(regex: RE2JS, text: string, emit: Found): void {
  let last = 0;
  const found: Found = (start, end) => {
    if (end <= last) return;
    emit(Math.max(start, last), end);
    last = end;
  };
  let from = findIn(regex, text, 0, text.length, MAX_SEARCHES, found);
  while (from < text.length) {
    const to = Math.min(text.length, from + WINDOW);
    const reached = findIn(regex, text, from, to, MAX_SEARCHES_PER_WINDOW, found);
    // So dense that its matches are not told apart any more: the rest of the window counts as one.
    if (reached < to) found(reached, to);
    if (to === text.length) return;
    from = to - OVERLAP;
  }
}

function syntaxFault(name: string, pattern: string, error: unknown): CustomFault {
  const known = error instanceof RE2JSSyntaxException ? error : undefined;
  const fragment = String(known?.input ?? "");
  const at = fragment === "" ? -1 : pattern.indexOf(fragment);
  return {
    code: "pattern_invalid",
    name,
    message: `not RE2 syntax: ${String(known?.error ?? "it cannot be compiled")}${at < 0 ? "" : ` at ${at}`}`,
    position: at < 0 ? null : at,
  };
}

/** Compiles a pattern within its bounds. Total. */
export function compilePattern(definition: CustomPattern): PatternResult {
  const { name, pattern, score = DEFAULT_SCORE, kinds } = definition;
  const refuse = (code: CustomFault["code"], message: string): PatternResult => ({
    ok: false,
    fault: { code, name, message, position: null },
  });
  const { patternLength, programSize: maxSize } = CUSTOM_LIMITS;
  if (pattern.length > patternLength)
    return refuse("pattern_too_long", `longer than ${patternLength} characters`);
  let regex: RE2JS;
  try {
    regex = RE2JS.compile(pattern);
  } catch (error) {
    return { ok: false, fault: syntaxFault(name, pattern, error) };
  }
  const programSize = regex.programSize();
  if (programSize > maxSize)
    return refuse("pattern_too_large", `compiles to ${programSize} instructions; at most ${maxSize}`);
  if (regex.matches("")) return refuse("pattern_matches_nothing", "matches where nothing is");
  const scan: CompiledPattern["scan"] = (text, context, emit) => {
    // A guess at what a text might have been makes letters of everything: no place for patterns of a few of them.
    if (context.origin === "transformed" || (kinds !== undefined && !kinds.includes(context.kind))) return;
    findAll(regex, text, (start, end) => emit({ start, end, type: name, score }));
  };
  return { ok: true, compiled: { programSize, literal: requiredLiteral(pattern), scan } };
}

/** Runs patterns over a text: those with a known literal only where it stands, all literals found in one pass. */
export function scanPatterns(patterns: readonly CompiledPattern[]): CompiledPattern["scan"] {
  const literals = [...new Set(patterns.flatMap(({ literal }) => literal ?? []))];
  if (literals.length === 0) {
    return (text, context, emit) => {
      for (const { scan } of patterns) scan(text, context, emit);
    };
  }
  const automaton = createAutomaton(literals);
  return (text, context, emit) => {
    const present = new Set<string>();
    automaton.scan(text, (literal) => present.add(literals[literal] ?? ""));
    for (const { literal, scan } of patterns)
      if (literal === undefined || present.has(literal)) scan(text, context, emit);
  };
}
