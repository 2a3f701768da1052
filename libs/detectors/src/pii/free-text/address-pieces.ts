import { boxEnd, breaksSegment, postcodeEnd, unitEnd } from "./address-parts.ts";
import type { Street } from "./address-street.ts";
import * as bit from "./bits.ts";
import { placeAt } from "./location.ts";
import type { FreeTextScan } from "./scan-state.ts";
import { ALL_CAPITALS, CAPITAL, gapText, INITIAL, NUMBER, type Tokens } from "./tokens.ts";

/** Lines of an address that stands as a block, under its first line. */
const MIN_LINES = 2;

/** How an address is written: over lines of its own, as a street with or without a town, or in any other way. */
type Layout = "lines" | "street" | "sentence";

function layoutOf(
  tokens: Tokens,
  street: Street,
  last: number,
  opensLine: boolean,
  afterUnit: boolean,
): Layout {
  const rest = tokens.text.slice(tokens.end[street.last], tokens.end[last]);
  if (afterUnit) return "lines";
  const lines = rest.split("\n");
  if (lines.length > 1)
    return opensLine && lines.length > MIN_LINES && !/\n\s{0,4},/.test(rest) ? "lines" : "sentence";
  return rest === "" || /^\.?, ?[^\d,]{1,60}$/.test(rest) ? "street" : "sentence";
}

/** `WLG` before a postcode, after a town that is not written so. */
function isRegionCode(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape[at];
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  const isShort = length <= 3 && (shape === ALL_CAPITALS || shape === INITIAL);
  return isShort && tokens.shape[at - 1] === CAPITAL && postcodeEnd(tokens, at + 1) >= 0;
}

/** `Apt. 5`, a post box, a postcode or the code of a state; index of its last token, -1 for anything else. */
function codeEnd(tokens: Tokens, at: number): number {
  const unit = unitEnd(tokens, at);
  if (unit >= 0) return unit;
  const box = boxEnd(tokens, at);
  if (box >= 0) return box;
  const postcode = postcodeEnd(tokens, at);
  if (postcode >= 0) return postcode;
  const isState = ((tokens.bits[at] as number) & bit.STATE_CODE) !== 0 && tokens.shape[at] === ALL_CAPITALS;
  return isState || isRegionCode(tokens, at) ? at : -1;
}

/** Town or country from a token on: a place of the lexicon, or the words up to a break, a code or such a place. */
function placeEnd(scan: FreeTextScan, from: number, last: number): number {
  const { tokens } = scan;
  const known = placeAt(scan, from);
  if (known !== undefined) {
    const goesOn = known.last < last && !breaksSegment(tokens, known.last);
    if (!goesOn || known.bits & bit.COUNTRY) return known.last;
  }
  let at = from;
  while (at < last && !breaksSegment(tokens, at) && codeEnd(tokens, at + 1) < 0) {
    const next = placeAt(scan, at + 1);
    if (next !== undefined && next.bits & bit.COUNTRY) break;
    if (isRegionCode(tokens, at + 1)) break;
    at++;
  }
  return at;
}

/** Past the full stop of `Király u. 23.`, where more of the address comes. */
function streetEnd(tokens: Tokens, street: Street): number {
  const end = tokens.end[street.last] as number;
  return street.endsInNumber && /^\.[,\n]/.test(tokens.text.slice(end, end + 2)) ? end + 1 : end;
}

/**
 * Emits an address of the tokens `[first, last]`. In a block of lines each part is a finding of its own: the number
 * of the building where the street has another, the street, the unit, the postcode as `street_address`, town and
 * country as `location`. So is a street with nothing, or a town, after it. An address within a sentence is one finding.
 */
export function emitAddress(
  scan: FreeTextScan,
  first: number,
  street: Street,
  last: number,
  score: number,
  afterUnit = false,
): boolean {
  const { tokens } = scan;
  const opensLine = first === 0 || gapText(tokens, first - 1, 6).includes("\n");
  const layout = layoutOf(tokens, street, last, opensLine, afterUnit);
  if (layout === "sentence") return scan.found(first, last, "street_address", score);
  let from = first;
  const hasTwoNumbers = street.endsInNumber || tokens.shape[first + 1] === NUMBER;
  if (tokens.shape[first] === NUMBER && hasTwoNumbers) {
    if (!scan.found(first, first, "street_address", score)) return false;
    from++;
  }
  if (!scan.found(from, street.last, "street_address", score, streetEnd(tokens, street))) return false;
  for (let at = street.last + 1; at <= last; ) {
    const code = codeEnd(tokens, at);
    const end = Math.min(last, code >= 0 ? code : placeEnd(scan, at, last));
    scan.found(at, end, code >= 0 ? "street_address" : "location", score);
    at = end + 1;
  }
  return true;
}
