import {
  ALNUM,
  type Alphabet,
  alphabet,
  BASE64,
  BASE64URL,
  BECH32_UPPER,
  DIGIT,
  HEX,
  HEX_ANY,
  LETTER,
  LOWER_ALNUM,
  PERCENT_BASE64,
  TILDE_TOKEN,
  TOKEN,
  UPPER_ALNUM,
  WORD,
} from "../text/characters.ts";

/** A part of a credential format: one of several fixed texts, or a run of characters of one alphabet. */
export type Segment =
  | { readonly kind: "literal"; readonly texts: readonly string[] }
  | { readonly kind: "run"; readonly alphabet: Alphabet; readonly min: number; readonly max: number };

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const RUNS: ReadonlyMap<string, Alphabet> = new Map([
  ["digit", DIGIT],
  ["letter", LETTER],
  ["hex", HEX],
  ["anyhex", HEX_ANY],
  ["lower", LOWER_ALNUM],
  ["upper", UPPER_ALNUM],
  ["alnum", ALNUM],
  ["word", WORD],
  ["base64", BASE64],
  ["url64", BASE64URL],
  ["token", TOKEN],
  ["tilde", TILDE_TOKEN],
  ["percent", PERCENT_BASE64],
  ["bech32", alphabet("bech32", BECH32_UPPER.characters.toLowerCase())],
  ["BECH32", BECH32_UPPER],
  ["base58", alphabet("base58", "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")],
  // RFC 4648, section 6.
  ["base32", alphabet("base32", `${LETTERS.toUpperCase()}234567`)],
  // The base 64 of crypt(5).
  // Django draws its keys from these.
  ["django", alphabet("django", `0123456789${LETTERS}!@#$%^&*(-_=+)`)],
  ["crypt", alphabet("crypt", `./0123456789${LETTERS.toUpperCase()}${LETTERS}`)],
]);

const UUID = "{anyhex:8}-{anyhex:4}-{anyhex:4}-{anyhex:4}-{anyhex:12}";
const PART = /\{([A-Za-z0-9]{1,12}):(\d{1,5})(?:-(\d{1,5}))?\}|\(([^()]{1,400})\)|[^{(]{1,400}/g;

function toSegment(part: RegExpExecArray): Segment {
  const [text, name, min, max, alternatives] = part;
  if (alternatives !== undefined) {
    // The longest first: none is cut short by one that it begins with.
    return { kind: "literal", texts: alternatives.split("|").sort((a, b) => b.length - a.length) };
  }
  if (name === undefined) return { kind: "literal", texts: [text] };
  const set = RUNS.get(name);
  if (set === undefined) throw new RangeError(`no alphabet is called ${name}`);
  return { kind: "run", alphabet: set, min: Number(min), max: Number(max ?? min) };
}

/**
 * Reads how a token is written: fixed text as it stands, `(a|b)` for one of several fixed texts, `{hex:32}` or
 * `{alnum:20-40}` for runs (a longer run is something else), `{uuid}` for a UUID.
 *
 * @example
 * parseFormat("sk_(live|test)_{alnum:16-247}");
 */
export function parseFormat(template: string): readonly Segment[] {
  const full = template.replaceAll("{uuid}", UUID);
  const parts = [...full.matchAll(PART)];
  if (parts.reduce((length, [text]) => length + text.length, 0) !== full.length) {
    throw new RangeError(`not a format: ${template}`);
  }
  return parts.map(toSegment);
}
