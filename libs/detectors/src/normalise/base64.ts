import { HEX_ANY, runEnd } from "../text/characters.ts";
import { backwards } from "../text/units.ts";
import { bytesToText, mayBeText } from "./printable.ts";

const PROBE = 32;
const PADDING = 61;
const MIN_HEX = 24;
const MIN_BITS = 32;
const MIN_PART = 16;
/** Lines of this length may go on after a line break, as MIME and PEM break them. */
const WRAPPED_LINE = 60;

const BASE64_ANY = new Uint8Array(65_536);
for (const c of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_") {
  BASE64_ANY[c.charCodeAt(0)] = 1;
}
/** Case, digits: what prose and identifiers of one case lack and base64 of any length has. */
const HAS_LOWER = /[a-z]/;
const HAS_UPPER = /[A-Z]/;
const HAS_UPPER_OR_DIGIT = /[A-Z0-9]/;
const BASE32 = /^[A-Z2-7]{16,}={0,6}$/;
const BITS = /^[01]+$/;
const BASE32_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** End of the base64 run that starts at `from`, line breaks of wrapped text included. */
export function findDenseEnd(text: string, from: number): number {
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
  for (let padding = 0; padding < 6 && text.charCodeAt(at) === PADDING; padding++) at++;
  return at;
}

/** Value of a character of base64 or base64url, 64 for all others. */
const VALUE = new Uint8Array(65_536).fill(64);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((c, value) => {
  VALUE[c.charCodeAt(0)] = value;
});
VALUE["-".charCodeAt(0)] = 62;
VALUE["_".charCodeAt(0)] = 63;
/** Characters that the first look decodes, four to three bytes. */
const LOOK = 16;
/** Runs up to here decode to fewer than 20 characters, of which none may be unprintable: see printable.ts. */
const STRICT_RUN = 26;
const ALLOWED_UNPRINTABLE = 2;

/**
 * False where the first bytes alone hold more that is no text than is allowed for all: it settles names and paths,
 * which are of the same alphabet, without decoding them. `step` is -1 for a run that is read from its end.
 */
function mayDecode(run: string, first: number, step: 1 | -1, size: number): boolean {
  const allowed = size <= STRICT_RUN ? 0 : ALLOWED_UNPRINTABLE;
  const end = Math.min(size - (size % 4), LOOK);
  let bad = 0;
  let pending = 0;
  for (let i = 0; i < end; i += 4) {
    let bits = 0;
    for (let k = 0; k < 4; k++) {
      const value = VALUE[run.charCodeAt(first + step * (i + k))] as number;
      // Padding and line breaks inside are left to the decoder.
      if (value === 64) return true;
      bits = (bits << 6) | value;
    }
    for (let shift = 16; shift >= 0; shift -= 8) {
      const byte = (bits >> shift) & 0xff;
      // UTF-16 has zeros, which are judged with their neighbours.
      if (byte === 0) return true;
      const isContinuation = (byte & 0xc0) === 0x80;
      if (isContinuation) {
        if (pending > 0) pending--;
        else bad++;
        continue;
      }
      if (pending > 0) bad++;
      pending = byte < 0xc2 || byte > 0xf4 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
      const isControl = (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) || byte === 127;
      if (isControl || byte === 0xc0 || byte === 0xc1 || byte > 0xf4) bad++;
    }
    if (bad > allowed) return false;
  }
  return true;
}

function decodeBase64(run: string): string | undefined {
  if (!mayDecode(run, 0, 1, run.length)) return undefined;
  // The probe settles almost every candidate; its size is a multiple of 4 so that it decodes on its own.
  const isLong = run.length > 2 * PROBE;
  if (isLong && !mayBeText(Buffer.from(run.slice(0, PROBE), "base64").subarray(0, -3))) return undefined;
  return bytesToText(Buffer.from(run, "base64"));
}

/** RFC 4648, section 6. */
function decodeBase32(run: string): string | undefined {
  const bytes = Buffer.alloc(Math.floor((run.length * 5) / 8));
  let bits = 0;
  let value = 0;
  let size = 0;
  for (let i = 0; i < run.length && run.charCodeAt(i) !== PADDING; i++) {
    value = ((value << 5) | BASE32_ALPHABET.indexOf(run.charAt(i))) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[size++] = (value >> bits) & 0xff;
  }
  return bytesToText(bytes.subarray(0, size));
}

/** Bits of 8 a character, most significant first. */
export function decodeBits(bits: string): string | undefined {
  const bytes = Buffer.alloc(bits.length >> 3);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(bits.slice(i * 8, i * 8 + 8), 2);
  return bytesToText(bytes);
}

function decodeWhole(run: string): string | undefined {
  const hexStart = run.charCodeAt(0) === 48 && (run.charCodeAt(1) | 32) === 120 ? 2 : 0;
  if (run.length >= MIN_HEX && runEnd(run, hexStart, HEX_ANY, run.length) === run.length) {
    const bits = run.length >= MIN_BITS && BITS.test(run) ? decodeBits(run) : undefined;
    const size = run.length - hexStart;
    return bits ?? (size % 2 === 0 ? bytesToText(Buffer.from(run.slice(hexStart), "hex")) : undefined);
  }
  if (HAS_LOWER.test(run)) return HAS_UPPER_OR_DIGIT.test(run) ? decodeBase64(run) : undefined;
  return BASE32.test(run) ? decodeBase32(run) : undefined;
}

/** The longest part between the signs that base64 shares with paths and names, if it can hold something. */
function longestPart(run: string): string | undefined {
  const parts = run.split(/[/_-]/);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), "");
  return parts.length > 1 && longest.length >= MIN_PART ? longest : undefined;
}

const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
const SIGN = 8;
const NOT_HEX = 16;
const UNIT_KIND = new Uint8Array(65_536).fill(SIGN | NOT_HEX);
for (let code = 97; code < 123; code++) {
  UNIT_KIND[code] = LOWER | (code > 102 ? NOT_HEX : 0);
  UNIT_KIND[code - 32] = UPPER | (code > 102 ? NOT_HEX : 0);
}
UNIT_KIND.fill(DIGIT, 48, 58);

/**
 * True for a run that no encoding can be, by its characters: names and paths in small letters, names of constants.
 * What {@link decodeDense} and {@link decodeBackwards} would find out as well.
 */
export function isName(text: string, start: number, end: number): boolean {
  let kinds = 0;
  let longest = 0;
  let partStart = start;
  for (let at = start; at < end; at++) {
    const kind = UNIT_KIND[text.charCodeAt(at)] as number;
    kinds |= kind;
    if ((kind & SIGN) === 0) continue;
    longest = Math.max(longest, at - partStart);
    partStart = at + 1;
  }
  longest = Math.max(longest, end - partStart);
  if ((kinds & NOT_HEX) === 0) return false;
  if ((kinds & LOWER) !== 0) return (kinds & (UPPER | DIGIT)) === 0 && longest < MIN_HEX;
  return (kinds & SIGN) !== 0 && longest < MIN_PART;
}

export type DecodedRun = { readonly text: string; readonly part?: string };

/** What a run of the base64 alphabet encodes: base64, base64url, base32, hex or bits; `part` if only a part does. */
export function decodeDense(run: string): DecodedRun | undefined {
  const text = decodeWhole(run);
  if (text !== undefined) return { text };
  const part = longestPart(run);
  const partText = part === undefined ? undefined : decodeWhole(part);
  return part === undefined || partText === undefined ? undefined : { text: partText, part };
}

/** Base64 written backwards. */
export function decodeBackwards(run: string): string | undefined {
  if (run.length < MIN_HEX || !HAS_LOWER.test(run) || !HAS_UPPER.test(run)) return undefined;
  if (!mayDecode(run, run.length - 1, -1, run.length)) return undefined;
  const probe = Buffer.from(backwards(run.slice(-PROBE)), "base64");
  return mayBeText(probe.subarray(0, -3)) ? decodeBase64(backwards(run)) : undefined;
}
