import * as bit from "./bits.ts";
import { foldWord, hasTail, tailsOf } from "./letters.ts";
import type { FreeTextScan } from "./scan-state.ts";
import { ALL_CAPITALS, CAPITAL, CODE, gapText, INITIAL, NUMBER, SMALL, type Tokens } from "./tokens.ts";

/** Endings of one-word street names, with at least three letters before them. */
const STREET_ENDINGS =
  "strasse strase stras strass str stasse weg gasse gassli platz allee chaussee damm ufer graben markt steig stieg winkel straat laan plein gracht kade singel steenweg dreef plaats hof dijk wal pad gatan gata gaten vagen veien vegen veg vej gade grand torget torv backen liden katu tie kuja polku utca gatve iela stigur braut vegur strati".split(
    " ",
  );
const STREET_ENDING = new RegExp(`(?:${STREET_ENDINGS.join("|")})$`);
const STREET_TAILS = tailsOf(STREET_ENDINGS);

export function isStreetWord(written: string): boolean {
  return written.length >= 6 && STREET_ENDING.test(foldWord(written.slice(-12)));
}

/** As {@link isStreetWord}, of a token. */
export function isStreetToken(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index] as number;
  return hasTail(STREET_TAILS, tokens.text, end) && isStreetWord(written(tokens, index));
}

export function written(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}

/** A house number, at most six digits and a letter. */
export function isHouseNumber(tokens: Tokens, index: number): boolean {
  if (tokens.shape[index] !== NUMBER) return false;
  const length = (tokens.end[index] as number) - (tokens.start[index] as number);
  return length <= 6;
}

/** A word that a street or a town may be made of. */
export function isNamePart(scan: FreeTextScan, index: number): boolean {
  const { tokens } = scan;
  const shape = tokens.shape[index];
  const bits = tokens.bits[index] as number;
  if (shape === CAPITAL || shape === ALL_CAPITALS || shape === INITIAL) return true;
  if (shape === CODE) return /^\d{1,3}(?:st|nd|rd|th)$/i.test(written(tokens, index));
  if (shape !== SMALL) return false;
  if (tokens.isSmall)
    return (bits & bit.COMMON) === 0 || (bits & (bit.PARTICLE | bit.STREET_STRONG | bit.STREET_PREFIX)) !== 0;
  return (
    (bits & (bit.PARTICLE | bit.STREET_PREFIX | bit.STREET_STRONG)) !== 0 ||
    isStreetWord(written(tokens, index))
  );
}

/** UK, Canadian and Dutch postcodes, and numbers of three to six digits with an optional second part. */
const POSTCODE =
  /[A-Za-z]{1,2}\d[A-Za-z\d]?\s?\d[A-Za-z]{2}(?![A-Za-z\d])|[A-Za-z]\d[A-Za-z]\s?\d[A-Za-z]\d(?![A-Za-z\d])|\d{4}\s?[A-Z]{2}(?![A-Za-z\d])|\d{5}-\d{3,4}(?!\d)|\d{2}-\d{3}(?!\d)|(?:[A-Z]{1,2}-)?\d{3}\s\d{2}(?!\d)|(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?(?![\dA-Za-z])/y;

/** Index of the last token of a postcode that starts at a token, -1 when there is none. */
export function postcodeEnd(tokens: Tokens, index: number): number {
  const shape = tokens.shape[index];
  if (shape !== NUMBER && shape !== CODE && shape !== INITIAL && shape !== ALL_CAPITALS) return -1;
  POSTCODE.lastIndex = tokens.start[index] as number;
  const match = POSTCODE.exec(tokens.text);
  if (match === null) return -1;
  const end = POSTCODE.lastIndex;
  let last = index;
  while (last + 1 < tokens.count && (tokens.end[last + 1] as number) <= end) last++;
  return last;
}

const JOIN =
  /^(?:[ \t]{0,3}[.,]?,?[ \t]{0,3}(?:\r?\n[ \t]{0,4}){0,2}(?:[>|?#]{1,3} ?)?,?[ \t]{0,3}|-| - | ?# ?|(?:\\n){1,2} ?)$/;

/** True when a part of an address may go on after a token: blanks, a comma, two line breaks, a mark of quotation. */
export function joinsAddress(tokens: Tokens, left: number): boolean {
  return left + 1 < tokens.count && JOIN.test(gapText(tokens, left, 20));
}

export function breaksSegment(tokens: Tokens, left: number): boolean {
  return /[,\n]/.test(gapText(tokens, left, 20));
}

/** `Apt. 12`, `Suite 4B`, `# 5`; index of its last token, -1 when there is none. */
export function unitEnd(tokens: Tokens, index: number): number {
  const bits = tokens.bits[index] as number;
  if ((bits & bit.UNIT) === 0 || index + 1 >= tokens.count) return -1;
  if (!/^[. ]{1,3}#?$/.test(gapText(tokens, index, 4))) return -1;
  const next = tokens.shape[index + 1];
  return next === NUMBER || next === CODE || next === INITIAL ? index + 1 : -1;
}

const BOX =
  /(?:p\.?\s?o\.?\s?box|post office box|postfach|postbus|apartado(?: postal)?|casilla|boîte postale|case postale|caixa postal|casella postale|postboks|box|psc|cmr|unit)\s{1,2}(?:n[ro]?[.°º]?\s?)?\d{1,6}(?:,?\s{1,2}box\s{1,2}\d{1,6})?(?![\dA-Za-z])/iy;

const SHIP = /(?:uss|usns|usnv|uscgc) \p{L}{2,20}(?=[\s,]{1,3}(?:fpo|apo|dpo)\b)/iuy;

function shipAt(text: string, from: number): RegExpExecArray | null {
  SHIP.lastIndex = from;
  return SHIP.exec(text);
}

/** A post box, a ship or a military unit; index of its last token, -1 when there is none. */
export function boxEnd(tokens: Tokens, index: number): number {
  if (((tokens.bits[index] ?? 0) & bit.BOX) === 0) return -1;
  const from = tokens.start[index] as number;
  BOX.lastIndex = from;
  const match = BOX.exec(tokens.text) ?? shipAt(tokens.text, from);
  if (match === null) return -1;
  // A bare `box 5` or `unit 5` is no address; with its partner, or as a post box, it is.
  if (/^(?:box|unit)\s{1,2}\d{1,6}$/i.test(match[0])) return -1;
  const end = from + match[0].length;
  let last = index;
  while (last + 1 < tokens.count && (tokens.end[last + 1] as number) <= end) last++;
  return last;
}
