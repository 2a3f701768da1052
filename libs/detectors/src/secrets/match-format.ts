import type { Span } from "../detector.ts";
import { endsToken, isAlnum, runEnd, runStart, startsToken } from "../text/characters.ts";
import type { Segment } from "./format.ts";

function literalAt(text: string, at: number, texts: readonly string[]): number {
  for (const candidate of texts) if (text.startsWith(candidate, at)) return candidate.length;
  return -1;
}

function literalBefore(text: string, to: number, texts: readonly string[]): number {
  for (const candidate of texts)
    if (text.startsWith(candidate, to - candidate.length)) return candidate.length;
  return -1;
}

function forward(text: string, from: number, segments: readonly Segment[], first: number): number {
  let at = from;
  for (let i = first; i < segments.length; i++) {
    const segment = segments[i] as Segment;
    if (segment.kind === "literal") {
      const length = literalAt(text, at, segment.texts);
      if (length === -1) return -1;
      at += length;
    } else {
      const end = runEnd(text, at, segment.alphabet, segment.max);
      if (end - at < segment.min) return -1;
      at = end;
    }
  }
  return at;
}

function backward(text: string, to: number, segments: readonly Segment[], last: number): number {
  let at = to;
  for (let i = last - 1; i >= 0; i--) {
    const segment = segments[i] as Segment;
    if (segment.kind === "literal") {
      const length = at === 0 ? -1 : literalBefore(text, at, segment.texts);
      if (length === -1) return -1;
      at -= length;
    } else {
      const start = runStart(text, at, segment.alphabet, segment.max);
      if (at - start < segment.min) return -1;
      at = start;
    }
  }
  return at;
}

/** A run that could go on is longer than the format: something else. Punctuation after a token is no part of it. */
function endsFormat(text: string, end: number, last: Segment | undefined): boolean {
  if (last?.kind === "run" && last.alphabet.table[text.charCodeAt(end)] === 1) {
    return "-_.=/+~".includes(text.charAt(end)) && !isAlnum(text.charCodeAt(end + 1));
  }
  return last?.kind === "literal" || endsToken(text, end);
}

/**
 * The credential whose segment number `anchor` starts at `at`, or nothing. It reads at most the sum of the
 * lengths of the format's segments, whatever the text.
 */
export function matchFormat(
  text: string,
  segments: readonly Segment[],
  at: number,
  anchor: number,
): Span | undefined {
  if (anchor === 0 && isAlnum(text.charCodeAt(at)) && !startsToken(text, at)) return undefined;
  const end = forward(text, at, segments, anchor);
  if (end === -1 || !endsFormat(text, end, segments.at(-1))) return undefined;
  const start = anchor === 0 ? at : backward(text, at, segments, anchor);
  if (start === -1) return undefined;
  if (anchor > 0 && isAlnum(text.charCodeAt(start)) && !startsToken(text, start)) return undefined;
  const first = segments[0];
  const touchesLeft = first?.kind === "run" && first.alphabet.table[text.charCodeAt(start - 1)] === 1;
  // A run may follow `=` or `/`, which are in its alphabet: they end a name or a path there.
  if (touchesLeft && (isAlnum(text.charCodeAt(start - 1)) || !"=/.".includes(text.charAt(start - 1)))) {
    return undefined;
  }
  return { start, end };
}

/** The runs of a matched credential, without its fixed texts: what a placeholder fills in. */
export function variablePart(text: string, segments: readonly Segment[], span: Span): string {
  let body = "";
  let at = span.start;
  segments.forEach((segment, index) => {
    const end = forward(text, at, segments.slice(index, index + 1), 0);
    if (segment.kind === "run") body += text.slice(at, end);
    at = end;
  });
  return body;
}
