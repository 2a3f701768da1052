import type { ContentKind } from "../../types.ts";
import type { Tokens } from "../tokens.ts";

/** Words of a passage, the unit in which what people ask is scored; passages overlap by half. */
const PASSAGE = 160;
/** Sentences longer than this are read in parts that overlap by half. */
const SENTENCE = 32;
/** Two sentences in a row are read together up to this many words. */
const SENTENCES = 48;
/** Keeps the few words of a short text from weighing as much as a window full of them. */
const DAMPING = 3;

/** Windows as pairs of token indices: `[from0, to0, from1, to1, …]`, by `from`; `to` is exclusive. */
export type Windows = readonly number[];

function addPassages(windows: number[], start: number, end: number, length: number): void {
  for (let from = start; ; from += length >> 1) {
    const to = Math.min(end, from + length);
    windows.push(from, to);
    if (to === end) return;
  }
}

function sentenceStarts({ count, breaks }: Pick<Tokens, "count" | "breaks">): number[] {
  const starts = [0];
  for (let i = 1; i < count; i++) if (breaks[i] === 1) starts.push(i);
  return starts;
}

function sentences(tokens: Pick<Tokens, "count" | "breaks">): Windows {
  const starts = sentenceStarts(tokens);
  const windows: number[] = [];
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? tokens.count;
    const next = starts[i + 2] ?? tokens.count;
    addPassages(windows, start, end, SENTENCE);
    if (next > end && next - start <= SENTENCES) windows.push(start, next);
  });
  return windows;
}

function passages({ count }: Pick<Tokens, "count">): Windows {
  const windows: number[] = [];
  addPassages(windows, 0, count, PASSAGE);
  return windows;
}

/**
 * The windows in which a text is scored; the best one counts. A person's request is an attack by its whole passage; in
 * what a tool says, one foreign sentence is one.
 */
export function windowsOf(tokens: Pick<Tokens, "count" | "breaks">, kind: ContentKind): Windows {
  return kind === "tool_result" || kind === "tool_description" ? sentences(tokens) : passages(tokens);
}

/** Fewer words are a name or a label: only a named signal can make an attack of them. */
const MIN_WORDS = 3;
/** What the model says where it has nothing to say. */
export const SILENT = -6;

/** Windows that a text may have before their number counts against it. */
const FREE_WINDOWS = 24;
const LENGTH_RATE = 0.35;
const MAX_LENGTH_PENALTY = 1.2;

/**
 * What a text of so many windows must have more of: the loudest of a thousand harmless sentences is louder than that of
 * ten. Bounded, so that padding buys an attack little.
 */
export function lengthPenalty(windows: number): number {
  return Math.min(MAX_LENGTH_PENALTY, LENGTH_RATE * Math.log(Math.max(1, windows / FREE_WINDOWS)));
}

/** Score of a span of tokens, from running sums of the tokens' weights: `sums[i]` is that of the first `i`. */
export function spanScore(sums: Float64Array, from: number, to: number): number {
  if (to - from < MIN_WORDS) return SILENT;
  return ((sums[to] ?? 0) - (sums[from] ?? 0)) * spanGradient(from, to);
}

/** The derivative of {@link spanScore} by one feature's weight. */
export function spanGradient(from: number, to: number): number {
  return 1 / Math.sqrt(to - from + DAMPING);
}
