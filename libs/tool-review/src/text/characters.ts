/** What a character that a reader cannot see is, by the harm it is used for. */
export type Invisible =
  | "tag"
  | "zero_width"
  | "bidi_mark"
  | "bidi_control"
  | "selector"
  | "private_use"
  | "control"
  | "filler";

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

/** Unicode 16, by code point; undefined for what prints, and for tab, line feed and carriage return. */
export const invisibleKind = (code: number): Invisible | undefined => {
  if (code < 0x80) {
    const isPrinted = code >= 0x20 && code !== 0x7f;
    return isPrinted || code === 9 || code === 10 || code === 13 ? undefined : "control";
  }
  if (code < 0xa0) return "control";
  if (code === 0xad || code === 0x34f || code === 0x115f || code === 0x1160) return "filler";
  if (code === 0x17b4 || code === 0x17b5 || code === 0x3164 || code === 0xffa0) return "filler";
  if (code >= 0x180b && code <= 0x180f) return "filler";
  if (code >= 0x200b && code <= 0x200d) return "zero_width";
  if (code === 0x200e || code === 0x200f || code === 0x61c) return "bidi_mark";
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return "bidi_control";
  if ((code >= 0x2060 && code <= 0x2065) || (code >= 0x206a && code <= 0x206f)) return "zero_width";
  if (code === 0xfeff || (code >= 0xfff9 && code <= 0xfffb)) return "zero_width";
  if (code >= 0xfe00 && code <= 0xfe0f) return "selector";
  if (code >= 0xe0100 && code <= 0xe01ef) return "selector";
  if (code >= 0xe0000 && code <= 0xe0fff) return "tag";
  if ((code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000) return "private_use";
  if (code === 0x2028 || code === 0x2029) return "control";
  if (code >= 0xd800 && code <= 0xdfff) return "private_use";
  return IGNORABLE.test(String.fromCodePoint(code)) ? "filler" : undefined;
};

/** `\u{200b}`, as source code writes it. */
export const escapeCodePoint = (code: number): string => `\\u{${code.toString(16)}}`;

const MAYBE_INVISIBLE = /[^\t\n\r\x20-\x7e]/;

/** The text with every character that does not print written as `\u{…}`; what prints stays as it is. */
export const makeVisible = (text: string): string => {
  if (!MAYBE_INVISIBLE.test(text)) return text.replaceAll("\r", "\\u{d}");
  const pieces: string[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    pieces.push(code === 13 || invisibleKind(code) !== undefined ? escapeCodePoint(code) : character);
  }
  return pieces.join("");
};

/** A short name for a message: visible, in quotes, cut. */
export const quoteName = (name: string, max = 60): string => {
  const shown = makeVisible(name.slice(0, max * 2)).replace(/[\n\t]+/g, " ");
  return `"${shown.length > max ? `${shown.slice(0, max)}…` : shown}"`;
};
