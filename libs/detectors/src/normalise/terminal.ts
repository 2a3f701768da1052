const ESCAPE = 0x1b;
const BELL = 0x07;
const BACKSLASH = 92;
/** Longer ones are no titles or links; what is left over is read as text. */
const MAX_STRING = 8_192;
/** Where the introducer is written as an escape, it may stand again in what it introduces, so that less is looked at. */
const MAX_WRITTEN = 512;

/** CSI sequences (ECMA-48, 5.4), without the introducer: parameters, intermediates, final byte. */
const CSI = /([0-9;:<=>?]{0,32})[ -/]{0,4}([@-~])/y;

/**
 * What a Select Graphic Rendition says about concealment: 8 begins it, 0 and 28 end it, and so does ink of the
 * colour of the paper. Extended colours (38 and 48) take the parameters that follow.
 */
function concealment(parameters: string): boolean | undefined {
  let conceals: boolean | undefined;
  let ink = -1;
  const codes = parameters.split(/[;:]/).map(Number);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0;
    if (code === 38 || code === 48) i += codes[i + 1] === 5 ? 2 : 4;
    else if (code === 8) conceals = true;
    else if (code === 0 || code === 28) conceals = false;
    else if (code >= 30 && code <= 37) ink = code;
    else if (code >= 40 && code <= 47 && code === ink + 10) conceals = true;
  }
  return conceals;
}

export type TerminalSequence = {
  readonly end: number;
  /** What stands in its place: a blank for a cursor movement, nothing for a colour. */
  readonly output: string;
  /** Text that a terminal takes and does not print: window titles, link targets, clipboard writes. */
  readonly payload?: { readonly start: number; readonly end: number };
  readonly conceals?: boolean;
};

function readControlString(text: string, from: number, maxString: number): TerminalSequence | undefined {
  const limit = Math.min(text.length, from + maxString);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === BELL || code === 0x9c) return { end: at + 1, output: "", payload: { start: from, end: at } };
    if (code === ESCAPE) {
      const isTerminator = text.charCodeAt(at + 1) === BACKSLASH;
      return isTerminator ? { end: at + 2, output: "", payload: { start: from, end: at } } : undefined;
    }
    if ((code < 32 && code !== 9) || (code >= 0x80 && code < 0xa0)) return undefined;
  }
  return undefined;
}

/**
 * The escape sequence of a terminal whose introducer (ESC, or a C1 control) ends before `body`; `introducer` is
 * the C1 number or the character behind ESC. Nothing when it is none. Looks at `maxString` characters at most, and not
 * past the next control character.
 */
function readBody(
  text: string,
  introducer: number,
  body: number,
  maxString: number,
): TerminalSequence | undefined {
  // OSC, DCS, SOS, PM, APC
  if (introducer === 93 || introducer === 80 || introducer === 88 || introducer === 94 || introducer === 95) {
    return readControlString(text, body, maxString);
  }
  if (introducer !== 91) return undefined;
  CSI.lastIndex = body;
  const match = CSI.exec(text);
  if (match === null) return undefined;
  const [, parameters = "", final] = match;
  const end = CSI.lastIndex;
  if (final !== "m") return { end, output: final === "C" || final === "G" || final === "H" ? " " : "" };
  const conceals = concealment(parameters);
  return conceals === undefined ? { end, output: "" } : { end, output: "", conceals };
}

/** The terminal sequence that starts at `at` with ESC or a C1 control; a lone control is dropped. */
export function readTerminalSequence(text: string, at: number): TerminalSequence {
  const code = text.charCodeAt(at);
  const isEscape = code === ESCAPE;
  const sequence = isEscape
    ? readBody(text, text.charCodeAt(at + 1), at + 2, MAX_STRING)
    : readBody(text, code - 0x40, at + 1, MAX_STRING);
  return sequence ?? { end: at + 1, output: "" };
}

/** As {@link readTerminalSequence}, for an ESC that was written as an escape (`\x1b`) and ends before `body`. */
export function readWrittenSequence(text: string, body: number): TerminalSequence {
  return readBody(text, text.charCodeAt(body), body + 1, MAX_WRITTEN) ?? { end: body, output: "" };
}
