import type { Span } from "../detector.ts";
import { endsToken, isAlnum, runEnd, runStart, startsToken } from "../text/characters.ts";
import type { CredentialType, Segment } from "./credential.ts";

function forward(text: string, from: number, segments: readonly Segment[]): number {
  let at = from;
  for (const segment of segments) {
    if (segment.kind === "literal") {
      const found = segment.texts.find((candidate) => text.startsWith(candidate, at));
      if (found === undefined) return -1;
      at += found.length;
    } else {
      const end = runEnd(text, at, segment.alphabet, segment.max);
      if (end - at < segment.min) return -1;
      at = end;
    }
  }
  return at;
}

function backward(text: string, to: number, segments: readonly Segment[]): number {
  let at = to;
  for (const segment of segments.toReversed()) {
    if (segment.kind === "literal") {
      const end = at;
      const found = segment.texts.find((candidate) => text.endsWith(candidate, end));
      if (found === undefined) return -1;
      at -= found.length;
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
    return /^[-_.=/+]$/.test(text.charAt(end)) && !/[A-Za-z0-9]/.test(text.charAt(end + 1));
  }
  return last?.kind === "literal" || endsToken(text, end);
}

/**
 * The credential whose segment number `anchor` starts at `at`, or nothing. It reads at most the sum of the
 * lengths of the format's segments, whatever the text.
 */
export function matchFormat(text: string, row: CredentialType, at: number, anchor: number): Span | undefined {
  const start = anchor === 0 ? at : backward(text, at, row.format.slice(0, anchor));
  if (start === -1) return undefined;
  const first = row.format[0];
  const touchesLeft = first?.kind === "run" && first.alphabet.table[text.charCodeAt(start - 1)] === 1;
  if (touchesLeft || (isAlnum(text.charCodeAt(start)) && !startsToken(text, start))) return undefined;
  const end = forward(text, at, row.format.slice(anchor));
  if (end === -1 || !endsFormat(text, end, row.format.at(-1))) return undefined;
  return { start, end };
}

/** The runs of a matched credential, without its fixed texts: what a placeholder fills in. */
export function variablePart(text: string, row: CredentialType, span: Span): string {
  let body = "";
  let at = span.start;
  for (const segment of row.format) {
    const end = forward(text, at, [segment]);
    if (segment.kind === "run") body += text.slice(at, end);
    at = end;
  }
  return body;
}
