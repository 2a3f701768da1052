import type { Span } from "../detector.ts";
import { HEX_ANY, inAlphabet, runEnd } from "../text/characters.ts";
import { bytesToText } from "./printable.ts";

/** A run of a text that encodes another text. */
export type Decoded = Span & { readonly text: string };

export type Decoding = {
  readonly decoded: readonly Decoded[];
  /** A run was long enough to hold a document and did not decode to text. */
  readonly binary: boolean;
  /** The byte budget ran out before the end of the text. */
  readonly overBudget: boolean;
};

const MIN_BASE64 = 20;
const MIN_HEX = 24;
const MIN_ESCAPES = 3;
/** A base64 run of this size that is not text is content that was not read (INV-9). Digests are shorter. */
const BINARY_RUN = 512;
/** Lines of this length may go on after a line break, as MIME and PEM break them. */
const WRAPPED_LINE = 60;
const PROBE = 32;
const PADDING = 61;

const BASE64_ANY = new Uint8Array(128);
for (const c of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_") {
  BASE64_ANY[c.charCodeAt(0)] = 1;
}
/** Case, digits: what prose and identifiers of one case lack and base64 of any length has. */
const HAS_LOWER = /[a-z]/;
const HAS_UPPER_OR_DIGIT = /[A-Z0-9]/;

/** End of the base64 run that starts at `from`, line breaks of wrapped text included. */
function base64RunEnd(text: string, from: number): number {
  let lineStart = from;
  let at = from;
  for (;;) {
    while (at < text.length && BASE64_ANY[text.charCodeAt(at)] === 1) at++;
    if (at - lineStart < WRAPPED_LINE) break;
    let next = at;
    if (text.charCodeAt(next) === 13) next++;
    if (text.charCodeAt(next) !== 10 || BASE64_ANY[text.charCodeAt(next + 1)] !== 1) break;
    at = lineStart = next + 1;
  }
  for (let padding = 0; padding < 2 && text.charCodeAt(at) === PADDING; padding++) at++;
  return at;
}

function decodeHex(run: string): string | undefined {
  return run.length % 2 === 0 ? bytesToText(Buffer.from(run, "hex")) : undefined;
}

function decodeBase64(run: string): string | undefined {
  // The probe settles almost every candidate; its size is a multiple of 4 so that it decodes on its own.
  if (
    run.length > 2 * PROBE &&
    bytesToText(Buffer.from(run.slice(0, PROBE), "base64").subarray(0, -3)) === undefined
  ) {
    return undefined;
  }
  return bytesToText(Buffer.from(run, "base64"));
}

function decodeRun(run: string): string | undefined {
  const isHex = run.length >= MIN_HEX && runEnd(run, 0, HEX_ANY, run.length) === run.length;
  if (isHex) return decodeHex(run);
  return HAS_LOWER.test(run) && HAS_UPPER_OR_DIGIT.test(run) ? decodeBase64(run) : undefined;
}

const PERCENT = 37;

function isEscape(text: string, at: number): boolean {
  return inAlphabet(HEX_ANY, text.charCodeAt(at + 1)) && inAlphabet(HEX_ANY, text.charCodeAt(at + 2));
}

function decodePercent(run: string): string | undefined {
  const bytes = Buffer.alloc(Buffer.byteLength(run));
  const source = Buffer.from(run);
  let size = 0;
  for (let i = 0; i < source.length; i++) {
    const pair = source[i] === PERCENT ? source.toString("latin1", i + 1, i + 3) : "";
    const isHexPair = pair.length === 2 && runEnd(pair, 0, HEX_ANY, 2) === 2;
    bytes[size++] = isHexPair ? Number.parseInt(pair, 16) : (source[i] ?? 0);
    if (isHexPair) i += 2;
  }
  return bytesToText(bytes.subarray(0, size));
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0;
}

/** Percent-encoded words: every run without spaces that has three escapes or more. */
function percentRuns(text: string): Span[] {
  const runs: Span[] = [];
  let at = text.indexOf("%");
  while (at !== -1) {
    let start = at;
    const floor = runs.at(-1)?.end ?? 0;
    while (start > floor && !isSpace(text.charCodeAt(start - 1))) start--;
    let end = at;
    let escapes = 0;
    while (end < text.length && !isSpace(text.charCodeAt(end))) {
      if (text.charCodeAt(end) === PERCENT && isEscape(text, end)) escapes++;
      end++;
    }
    if (escapes >= MIN_ESCAPES) runs.push({ start, end });
    at = text.indexOf("%", end);
  }
  return runs;
}

/** Everything in a text that base64, hex or percent encoding may hide, decoded once, within a byte budget. */
export function decodeCandidates(text: string, budget: number): Decoding {
  const decoded: Decoded[] = [];
  let binary = false;
  let left = budget;
  function take(start: number, end: number, decode: (run: string) => string | undefined): void {
    left -= end - start;
    if (left < 0) return;
    const result = decode(text.slice(start, end));
    if (result !== undefined) decoded.push({ start, end, text: result });
    else if (end - start >= BINARY_RUN && decode === decodeRun) binary = true;
  }
  for (let at = 0; at < text.length; at++) {
    if (BASE64_ANY[text.charCodeAt(at)] !== 1) continue;
    const end = base64RunEnd(text, at);
    if (end - at >= MIN_BASE64) take(at, end, decodeRun);
    at = end;
  }
  for (const run of percentRuns(text)) take(run.start, run.end, decodePercent);
  return { decoded, binary, overBudget: left < 0 };
}
