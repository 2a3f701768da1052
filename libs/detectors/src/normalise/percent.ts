import { HEX_ANY, inAlphabet } from "../text/characters.ts";
import { isPrintableText } from "./printable.ts";
import { createViewBuilder, type View } from "./view.ts";

const PERCENT = 37;
const EQUALS = 61;
const PLUS = 43;
const LETTER_U = 117;

/** Characters of a URL (RFC 3986, appendix A), which percent encoding does not leave. */
const URL_UNIT = new Uint8Array(65_536);
for (const c of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%") {
  URL_UNIT[c.charCodeAt(0)] = 1;
}
/** Quoted-printable text that was encoded throughout: `=` before a number is common elsewhere. */
const MIN_QUOTED = 3;

function isHexPair(text: string, at: number): boolean {
  return inAlphabet(HEX_ANY, text.charCodeAt(at)) && inAlphabet(HEX_ANY, text.charCodeAt(at + 1));
}

function isWideEscape(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === LETTER_U && isHexPair(text, at + 2) && isHexPair(text, at + 4);
}

function isEscape(text: string, at: number, sign: number): boolean {
  return isHexPair(text, at + 1) || (sign === PERCENT && isWideEscape(text, at));
}

/** Decodes `[start, end)`; UTF-8 sequences become one piece, everything else stays where it is. */
function decodeRun(text: string, start: number, end: number, sign: number): View | undefined {
  const out = createViewBuilder();
  let copied = start;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (code === PLUS && sign === PERCENT) {
      out.copy(text, copied, at);
      out.append(" ", at, at + 1);
      copied = ++at;
    } else if (code === sign && isHexPair(text, at + 1)) {
      out.copy(text, copied, at);
      const from = at;
      const bytes: number[] = [];
      do {
        bytes.push(Number.parseInt(text.slice(at + 1, at + 3), 16));
        at += 3;
      } while (
        at < end &&
        (bytes.at(-1) ?? 0) > 0x7f &&
        text.charCodeAt(at) === sign &&
        isHexPair(text, at + 1)
      );
      out.append(Buffer.from(bytes).toString("utf8"), from, at);
      copied = at;
    } else if (code === sign && sign === PERCENT && isWideEscape(text, at)) {
      out.copy(text, copied, at);
      out.append(String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16)), at, at + 6);
      copied = at += 6;
    } else at++;
  }
  out.copy(text, copied, end);
  const view = out.build();
  return isPrintableText(view.text) ? view : undefined;
}

export type EscapedRun = {
  readonly start: number;
  readonly end: number;
  readonly decode: () => View | undefined;
};

function escapedRuns(text: string, sign: number, minEscapes: number): EscapedRun[] {
  const runs: EscapedRun[] = [];
  const character = String.fromCharCode(sign);
  let floor = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, floor)) {
    if (!isEscape(text, at, sign)) {
      floor = Math.max(floor, at + 1);
      continue;
    }
    let start = at;
    while (start > floor && URL_UNIT[text.charCodeAt(start - 1)] === 1) start--;
    let end = at;
    let escapes = 0;
    while (end < text.length && URL_UNIT[text.charCodeAt(end)] === 1) {
      if (text.charCodeAt(end) === sign && isEscape(text, end, sign)) escapes++;
      end++;
    }
    if (escapes >= minEscapes) {
      const from = start;
      runs.push({ start, end, decode: () => decodeRun(text, from, end, sign) });
    }
    floor = end;
  }
  return runs;
}

/** Percent-encoded runs (RFC 3986, section 2.1, `%uXXXX` and `+` included), in order. */
export function percentRuns(text: string): EscapedRun[] {
  return escapedRuns(text, PERCENT, 1);
}

/** Runs of quoted-printable text (RFC 2045, section 6.7) whose letters are encoded as well, in order. */
export function quotedRuns(text: string): EscapedRun[] {
  return escapedRuns(text, EQUALS, MIN_QUOTED);
}
