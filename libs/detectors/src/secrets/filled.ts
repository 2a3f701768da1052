import type { Match } from "../detector.ts";
import { endsToken, inAlphabet } from "../text/characters.ts";
import type { Format } from "./credential.ts";

/** A prefix of a vendor and how many characters follow it. */
export type FilledForm = { readonly prefix: string; readonly min: number; readonly max: number };

/** `X` and `x`. */
const FILLERS = [88, 120] as const;
/** Below this a prefix and letters may be a word or a Roman number. */
const MIN_FILLED = 10;
/** Where a value stands: after an operator, a quote or a header's name, or alone at the start of a line. */
const PLACE = /(?:^|\n|[=:,([{]|["'])[ \t]{0,4}$/;
const MAX_PLACE = 6;

/**
 * The forms of a format that is a prefix and a run, where a run of `x` says something: `x` is not of its alphabet, so
 * somebody masked a value, or the vendor documents no more than the prefix and a least length. Manuals write a token of
 * a fixed length and random letters with `x` in it, and none of those is a finding.
 */
export function filledForms(format: Format): readonly FilledForm[] {
  const [prefix, run, ...rest] = format.segments;
  if (prefix?.kind !== "literal" || run?.kind !== "run" || rest.length > 0) return [];
  const isForeign = FILLERS.every((code) => !inAlphabet(run.alphabet, code));
  const isOpen = run.min <= MIN_FILLED && run.max > run.min;
  if (!isForeign && !isOpen) return [];
  const min = Math.max(run.min, MIN_FILLED);
  return prefix.texts.map((text) => ({ prefix: text, min, max: run.max }));
}

/** Whether a value of {@link filledAt} may begin with a unit. */
export function isFillerUnit(code: number): boolean {
  return code === FILLERS[0] || code === FILLERS[1];
}

function fillerEnd(text: string, from: number, max: number): number {
  const filler = text.charCodeAt(from);
  if (!isFillerUnit(filler)) return from;
  let end = from;
  while (end <= from + max && text.charCodeAt(end) === filler) end++;
  return end;
}

/**
 * A credential of which all but the vendor's prefix is `x`, in its full length and where a value stands: whoever put it
 * there left the real one out, or something masked it. It is told apart from a credential by its type.
 */
export function filledAt(text: string, start: number, forms: readonly FilledForm[]): Match | undefined {
  for (const { prefix, min, max } of forms) {
    if (!text.startsWith(prefix, start)) continue;
    const from = start + prefix.length;
    const end = fillerEnd(text, from, max);
    if (end - from < min || end - from > max || !endsToken(text, end)) continue;
    if (!PLACE.test(text.slice(Math.max(0, start - MAX_PLACE), start))) return undefined;
    return { start, end, type: "credential_placeholder", score: 0.5 };
  }
  return undefined;
}
