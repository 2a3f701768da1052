/**
 * One kind of escape. `parse` looks at a place where the sign stands and answers with the code point and the length of
 * the escape, as `code * 16 + length`, or -1 where it is none: a text may have a million of them.
 */
export type Escape = { readonly sign: string; readonly parse: (text: string, at: number) => number };

const NONE = -1;
const pack = (code: number, length: number): number => code * 16 + length;

const hexDigit = (code: number): number => {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : NONE;
};

/** So many hexadecimal digits, or -1. */
const hexNumber = (text: string, at: number, digits: number): number => {
  let value = 0;
  for (let i = at; i < at + digits; i += 1) {
    const digit = hexDigit(text.charCodeAt(i));
    if (digit === NONE) return NONE;
    value = value * 16 + digit;
  }
  return value;
};

const ESCAPED: Readonly<Record<string, number>> = {
  '"': 34,
  "'": 39,
  "\\": 92,
  "/": 47,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
};

/** RFC 8259 section 7, and what other languages add to it. */
export const jsonEscape: Escape = {
  sign: "\\",
  parse: (text, at) => {
    const letter = text[at + 1] ?? "";
    const digits = letter === "u" ? 4 : letter === "x" ? 2 : 0;
    if (digits > 0) {
      const code = hexNumber(text, at + 2, digits);
      return code === NONE ? NONE : pack(code, digits + 2);
    }
    const code = ESCAPED[letter];
    return code === undefined ? NONE : pack(code, 2);
  },
};

/** RFC 3986 section 2.1, byte by byte: `valueForms` has the form that UTF-8 takes then. */
export const percentEscape: Escape = {
  sign: "%",
  parse: (text, at) => {
    const code = hexNumber(text, at + 1, 2);
    return code === NONE ? NONE : pack(code, 3);
  },
};

const NAMED: Readonly<Record<string, number>> = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39 };
const LONGEST_ENTITY = 10;
const LAST_CODE_POINT = 0x10ffff;

/** HTML and XML character references, of those names that a text needs. */
export const entityEscape: Escape = {
  sign: "&",
  parse: (text, at) => {
    const reference = text.slice(at + 1, at + LONGEST_ENTITY);
    const end = reference.indexOf(";");
    if (end < 1) return NONE;
    const name = reference.slice(0, end);
    const isNumber = /^#(?:\d+|[xX][0-9a-fA-F]+)$/.test(name);
    const code = isNumber ? Number(name.slice(1).replace(/^[xX]/, "0x")) : NAMED[name];
    return code === undefined || code > LAST_CODE_POINT ? NONE : pack(code, end + 2);
  },
};
