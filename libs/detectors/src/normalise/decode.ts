import type { Span } from "../detector.ts";
import { decodeBackwards, decodeDense, findDenseEnd, isName } from "./base64.ts";
import { decodeChain } from "./codes.ts";
import { morseRuns } from "./morse.ts";
import { type EscapedRun, percentRuns, quotedRuns } from "./percent.ts";
import { findRuns, type Runs } from "./runs.ts";
import type { View } from "./view.ts";

/** A run of a text that encodes another text. */
export type Decoded = Span & Pick<View, "text" | "toOriginal">;

export type Decoding = {
  readonly decoded: readonly Decoded[];
  /** A run was long enough to hold a document and did not decode to text. */
  readonly binary: boolean;
  /** The budget ran out before the end of the text. */
  readonly overBudget: boolean;
};

/** A base64 run of this size that is not text is content that was not read (INV-9). Digests are shorter. */
const BINARY_RUN = 512;

/** Pairs behind these are read as escapes. */
const ESCAPE_SIGNS = "%=";

function endOfPadding(text: string, from: number): number {
  let end = from;
  while (end < from + 2 && text.charAt(end) === "=") end++;
  return end;
}

/**
 * Everything in a text that an encoding may hide, decoded once: base64, base32, hex, bits, lists of codes,
 * percent and quoted-printable escapes, Morse code. `budget` is in encoded UTF-16 units.
 */
export function decodeCandidates(text: string, budget: number, runs: Runs = findRuns(text)): Decoding {
  const decoded: Decoded[] = [];
  let binary = false;
  let left = budget;

  function afford(start: number, end: number): boolean {
    left -= end - start;
    return left >= 0;
  }
  function add(start: number, end: number, output: string): void {
    decoded.push({ start, end, text: output, toOriginal: () => ({ start, end }) });
  }
  function addEscaped({ start, end, decode }: EscapedRun): void {
    const view = afford(start, end) ? decode() : undefined;
    if (view !== undefined) decoded.push({ start, end, text: view.text, toOriginal: view.toOriginal });
  }

  let denseEnd = 0;
  for (const start of runs.dense) {
    if (start < denseEnd) continue;
    denseEnd = findDenseEnd(text, start);
    if (!afford(start, denseEnd)) break;
    if (denseEnd - start < BINARY_RUN && isName(text, start, denseEnd)) continue;
    const run = text.slice(start, denseEnd);
    const result = decodeDense(run);
    if (result !== undefined) {
      const from = result.part === undefined ? start : start + run.indexOf(result.part);
      add(from, result.part === undefined ? denseEnd : from + result.part.length, result.text);
    } else {
      const backwards = decodeBackwards(run);
      if (backwards !== undefined) add(start, denseEnd, backwards);
      else if (denseEnd - start >= BINARY_RUN) binary = true;
    }
  }
  for (const { start, end, kind } of runs.chains) {
    const isEscaped = start > 0 && ESCAPE_SIGNS.includes(text.charAt(start - 1));
    if (kind === "letters" || isEscaped) continue;
    const output = afford(start, end) ? decodeChain(text.slice(start, end), kind) : undefined;
    if (output !== undefined) add(start, kind === "groups" ? endOfPadding(text, end) : end, output);
  }
  percentRuns(text).forEach(addEscaped);
  if (text.includes("=")) quotedRuns(text).forEach(addEscaped);
  if (text.includes(".-")) for (const run of morseRuns(text)) add(run.start, run.end, run.text);
  return { decoded, binary, overBudget: left < 0 };
}
