/** Character classes as tables: one array read a character, no regular expression on hot paths. */
export type Alphabet = { readonly name: string; readonly characters: string; readonly table: Uint8Array };

const DIGITS = "0123456789";
const LOWERCASE = "abcdefghijklmnopqrstuvwxyz";
const UPPERCASE = LOWERCASE.toUpperCase();

/** `characters` are ASCII; a code unit outside is in no alphabet. */
export function alphabet(name: string, characters: string): Alphabet {
  const table = new Uint8Array(128);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return { name, characters, table };
}

export const DIGIT = alphabet("digit", DIGITS);
export const LETTER = alphabet("letter", UPPERCASE + LOWERCASE);
export const HEX = alphabet("hex", `${DIGITS}abcdef`);
export const HEX_ANY = alphabet("hex_any", `${DIGITS}abcdefABCDEF`);
export const LOWER_ALNUM = alphabet("lower_alnum", LOWERCASE + DIGITS);
export const UPPER_ALNUM = alphabet("upper_alnum", UPPERCASE + DIGITS);
export const ALNUM = alphabet("alnum", UPPERCASE + LOWERCASE + DIGITS);
export const WORD = alphabet("word", `${UPPERCASE}${LOWERCASE}${DIGITS}_`);
/** RFC 4648 section 4, without padding. */
export const BASE64 = alphabet("base64", `${UPPERCASE}${LOWERCASE}${DIGITS}+/`);
/** RFC 4648 section 5, without padding. */
export const BASE64URL = alphabet("base64url", `${UPPERCASE}${LOWERCASE}${DIGITS}-_`);
/** Tokens whose parts are joined with dots, or that keep their padding. */
export const TOKEN = alphabet("token", `${UPPERCASE}${LOWERCASE}${DIGITS}-_.=`);
export const TILDE_TOKEN = alphabet("tilde_token", `${UPPERCASE}${LOWERCASE}${DIGITS}-_.~`);
/** BIP 173 data characters, upper case, as age prints its secret keys. */
export const BECH32_UPPER = alphabet("bech32_upper", "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L");
export const PERCENT_BASE64 = alphabet("percent_base64", `${UPPERCASE}${LOWERCASE}${DIGITS}+/%`);

/** True for a code unit of `set`; `NaN`, as `charCodeAt` gives past the end, is in no set. */
export function inAlphabet(set: Alphabet, code: number): boolean {
  return set.table[code] === 1;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter of ASCII. */
export function isLetter(code: number): boolean {
  return LETTER.table[code] === 1;
}

export function isAlnum(code: number): boolean {
  return ALNUM.table[code] === 1;
}

/**
 * True when no ASCII letter or digit touches the token from the left. In source code and JSON text a token
 * often follows an escape (`\n`), whose letter is no part of the token.
 */
export function startsToken(text: string, start: number): boolean {
  if (start === 0 || !isAlnum(text.charCodeAt(start - 1))) return true;
  return start > 1 && text.charCodeAt(start - 2) === 92 && "nrt".includes(text.charAt(start - 1));
}

export function endsToken(text: string, end: number): boolean {
  return !isAlnum(text.charCodeAt(end));
}

/** Index after the run of `set` that starts at `from`, at most `max` characters on. */
export function runEnd(text: string, from: number, set: Alphabet, max: number): number {
  const limit = Math.min(text.length, from + max);
  let at = from;
  while (at < limit && set.table[text.charCodeAt(at)] === 1) at++;
  return at;
}

/** Index of the first character of the run of `set` that ends before `to`, at most `max` characters back. */
export function runStart(text: string, to: number, set: Alphabet, max: number): number {
  const limit = Math.max(0, to - max);
  let at = to;
  while (at > limit && set.table[text.charCodeAt(at - 1)] === 1) at--;
  return at;
}
