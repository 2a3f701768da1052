import { isAlnum, isDigit, isLetter } from "../text/characters.ts";

export type Escape = {
  readonly output: string;
  readonly end: number;
  /** One of several in a row, which alone would be no escape. */
  readonly isInRow?: boolean;
};

/** One code unit or point in the notations of JSON, JavaScript, C, Python and Rust. */
const CODE =
  /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|x\{([0-9a-fA-F]{1,6})\})/y;
/** Octal is read in rows only: alone, `\101` is more often a path or a back reference. */
const OCTAL_ROW = /(?:\\[0-3][0-7]{2}){3}/y;
const OCTAL = /\\([0-3][0-7]{2})/y;
/** A backslash before letter after letter, and not the escapes of a line break and its indentation alone. */
const LETTER_ROW = /(?!(?:\\[nrt]){3})(?:\\[A-Za-z]){3}/y;
/** ESC in the notations of C and shells, before the bracket of a control sequence. */
const ESCAPE_LETTERS = ["033[", "e["];
const BACKSLASH = 92;
const MAX_PATH = 48;
/** Digits, blanks and signs between the letters of a row, which need no backslash. */
const MAX_ROW_GAP = 16;

/** True for the `\n` of `C:\new` and `\\server\notes`: before it stand a drive, or a backslash that is no escape. */
function isInPath(text: string, at: number): boolean {
  let i = at - 1;
  const floor = Math.max(0, at - MAX_PATH);
  while (i >= floor && text.charCodeAt(i) === BACKSLASH) i--;
  const before = text.charCodeAt(i);
  if (i < at - 1 && (i < 0 || before <= 32 || before === 34)) return true;
  for (; i >= floor; i--) {
    const code = text.charCodeAt(i);
    if (code <= 32) return false;
    if (code === 58 && text.charCodeAt(i + 1) === BACKSLASH) {
      return isLetter(text.charCodeAt(i - 1)) && !isAlnum(text.charCodeAt(i - 2));
    }
    if (code === BACKSLASH && isAlnum(text.charCodeAt(i + 1)) && !"nrtu".includes(text.charAt(i + 1)))
      return true;
  }
  return false;
}

function readCode(text: string, at: number): Escape | undefined {
  CODE.lastIndex = at;
  const match = CODE.exec(text);
  if (match === null) return undefined;
  const code = Number.parseInt(match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? "", 16);
  const end = CODE.lastIndex;
  if (code > 0x10ffff) return undefined;
  return { output: code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code), end };
}

/** Octal escapes go in rows: `inRow` says that the one before this was read as such. */
function readOctal(text: string, at: number, inRow: boolean): Escape | undefined {
  OCTAL_ROW.lastIndex = at;
  if (!inRow && !OCTAL_ROW.test(text)) return undefined;
  OCTAL.lastIndex = at;
  const match = OCTAL.exec(text);
  if (match === null) return undefined;
  const output = String.fromCharCode(Number.parseInt(match[1] ?? "", 8));
  return { output, end: OCTAL.lastIndex, isInRow: true };
}

/**
 * What the backslash at `at` stands for in source code, JSON inside text, or Markdown; nothing when it is only
 * a backslash. `row` is the end of the last escape that was one of several in a row. Looks at 64 characters at
 * most.
 */
export function readEscape(text: string, at: number, row: number): Escape | undefined {
  const next = text.charCodeAt(at + 1);
  if (next === 117 || next === 85 || next === 120) {
    const code = readCode(text, at);
    if (code !== undefined) return code;
  }
  if (ESCAPE_LETTERS.some((letters) => text.startsWith(letters, at + 1))) {
    return { output: "\u001b", end: at + (next === 101 ? 2 : 4) };
  }
  if (isDigit(next)) return readOctal(text, at, row === at);
  if (isLetter(next)) {
    LETTER_ROW.lastIndex = at;
    // The words of a row may be short.
    const inRow = at - row <= MAX_ROW_GAP && !isLetter(text.charCodeAt(at + 2));
    if (inRow || LETTER_ROW.test(text)) return { output: text.charAt(at + 1), end: at + 2, isInRow: true };
    if (next !== 110 && next !== 114 && next !== 116) return undefined;
    return isInPath(text, at) ? undefined : { output: next === 116 ? "\t" : "\n", end: at + 2 };
  }
  // Markdown writes `ghp\_x` for `ghp_x`, and JSON `\/` for `/`.
  const isPunctuation = next > 32 && next < 127 && next !== BACKSLASH && next !== 34;
  const isEscaped = isPunctuation && isAlnum(text.charCodeAt(at - 1)) && isAlnum(text.charCodeAt(at + 2));
  return isEscaped || next === 47 ? { output: text.charAt(at + 1), end: at + 2 } : undefined;
}
