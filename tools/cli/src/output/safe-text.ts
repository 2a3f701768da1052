/**
 * Text from elsewhere, made harmless for a terminal: tool descriptions are written by people whom nobody vetted. Control
 * characters, ANSI sequences, text that turns direction and invisible characters are shown as `\u{…}`.
 */
const UNSAFE = /\p{C}|\p{Zl}|\p{Zp}|\p{Variation_Selector}/gu;

const show = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** For one line: line breaks and tabs are shown as well. */
export const safeLine = (text: string): string =>
  text
    .replaceAll("\r\n", "\n")
    .replaceAll(UNSAFE, (c) => (c === "\n" ? "\\n" : c === "\t" ? "\\t" : show(c)));

/** For several lines: line breaks and tabs stay. */
export const safeText = (text: string): string =>
  text.replaceAll("\r\n", "\n").replaceAll(UNSAFE, (c) => (c === "\n" || c === "\t" ? c : show(c)));

const escapeUnits = (text: string): string =>
  [...Array(text.length).keys()]
    .map((index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}`)
    .join("");

/** JSON whose strings say the same and hold nothing that a terminal obeys: such characters are written as escapes. */
export const safeJson = (value: unknown): string =>
  (JSON.stringify(value, null, 2) ?? "null").replaceAll(UNSAFE, (c) => (c === "\n" ? c : escapeUnits(c)));
