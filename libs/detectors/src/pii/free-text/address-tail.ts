import { boxEnd, breaksSegment, isNamePart, joinsAddress, postcodeEnd, unitEnd } from "./address-parts.ts";
import * as bit from "./bits.ts";
import { placeAt } from "./location.ts";
import type { FreeTextScan } from "./scan-state.ts";
import { ALL_CAPITALS, CAPITAL, gapText, isGap, NUMBER, SMALL, type Tokens } from "./tokens.ts";

const MAX_TAIL = 16;
const MAX_TOWN = 5;

/** `, TV` or `, 81` on its own between two breaks: a code of a region that no list holds. */
function isRegionMark(tokens: Tokens, index: number): boolean {
  const length = (tokens.end[index] as number) - (tokens.start[index] as number);
  const shape = tokens.shape[index];
  return (
    length === 2 &&
    (shape === ALL_CAPITALS || shape === NUMBER || tokens.isSmall) &&
    breaksSegment(tokens, index)
  );
}

function isTownWord(scan: FreeTextScan, index: number, town: number): boolean {
  const { tokens } = scan;
  const bits = tokens.bits[index] as number;
  if (!isNamePart(scan, index)) return false;
  if ((bits & bit.COMMON) === 0 || isTownLine(tokens, index, town)) return true;
  return (bits & bit.PARTICLE) !== 0 && (town > 0 || tokens.shape[index] === CAPITAL);
}

/** `Fish Hoek`, `Churton Park`: words of a language between two breaks, all with capitals, are a town there. */
function isTownLine(tokens: Tokens, index: number, town: number): boolean {
  if (tokens.shape[index] !== CAPITAL && tokens.shape[index] !== ALL_CAPITALS) return false;
  let first = index - town;
  if (!breaksSegment(tokens, first - 1)) return false;
  let last = index;
  while (last - first < MAX_TOWN && last + 1 < tokens.count && isGap(tokens, last, "-")) last++;
  for (; first <= last; first++)
    if (tokens.shape[first] !== CAPITAL && tokens.shape[first] !== ALL_CAPITALS) return false;
  return last > index - town && (last + 1 >= tokens.count || breaksSegment(tokens, last));
}

/** `nad` in `Kostelec nad Orlicí`: a short word of no lexicon between two with capitals. */
function isTownJoint(tokens: Tokens, index: number, town: number): boolean {
  const length = (tokens.end[index] as number) - (tokens.start[index] as number);
  const isShort =
    tokens.shape[index] === SMALL && length <= 4 && ((tokens.bits[index] as number) & bit.COMMON) === 0;
  return isShort && town > 0 && tokens.shape[index + 1] === CAPITAL && isGap(tokens, index, "");
}

export type Tail = { readonly last: number; readonly strength: number };

/** Unit, town, region, postcode and country after a street. What nothing confirms is left out. */
export function tailFrom(scan: FreeTextScan, from: number): Tail {
  const { tokens } = scan;
  let last = from;
  let strength = 0;
  let town = 0;
  let hasCountry = false;
  let at = from;
  while (at - from < MAX_TAIL && joinsAddress(tokens, at)) {
    const next = at + 1;
    if (scan.claimed[next] === 1) break;
    // Digits on a line of their own after digits or a country are a telephone's, not a postcode.
    const isNewLine = gapText(tokens, at, 12).includes("\n");
    const isOver = hasCountry || (at > from && tokens.shape[at] === NUMBER);
    if (isNewLine && isOver && tokens.shape[next] === NUMBER) break;
    const unit = unitEnd(tokens, next);
    const box = unit < 0 ? boxEnd(tokens, next) : -1;
    const postcode = unit < 0 && box < 0 ? postcodeEnd(tokens, next) : -1;
    const bits = tokens.bits[next] as number;
    const isBreak = breaksSegment(tokens, at) || at === from;
    if (
      /[.]\s/.test(gapText(tokens, at, 12)) &&
      unit < 0 &&
      at > from &&
      town === 0 &&
      tokens.shape[at] !== CAPITAL &&
      strength > 1
    ) {
      if ((tokens.bits[at] as number) & (bit.UNIT | bit.STREET_STRONG)) {
        /* an abbreviation, not the end of a sentence */
      } else break;
    }
    const place = placeAt(scan, next);
    if (unit >= 0 || box >= 0) {
      at = last = Math.max(unit, box);
      strength += 1;
      town = 0;
    } else if (postcode >= 0) {
      at = last = postcode;
      strength += 2;
      town = 0;
    } else if (bits & bit.STATE_CODE && tokens.shape[next] === ALL_CAPITALS) {
      at = last = next;
      strength += 1;
      town = 0;
    } else if (
      bits & bit.STATE_CODE &&
      tokens.isSmall &&
      (isBreak || town > 0) &&
      postcodeEnd(tokens, next + 1) >= 0
    ) {
      at = last = next;
      strength += 1;
    } else if (place !== undefined && (tokens.shape[next] !== SMALL || tokens.isSmall)) {
      at = last = place.last;
      hasCountry ||= (place.bits & bit.COUNTRY) !== 0;
      strength += place.bits & (bit.COUNTRY | bit.STATE) ? 2 : 1;
      town = 0;
    } else if ((isBreak || town > 0) && isRegionMark(tokens, next)) {
      at = next;
    } else if (town < MAX_TOWN && (isTownWord(scan, next, town) || isTownJoint(tokens, next, town))) {
      if (isBreak) town = 0;
      town++;
      at = next;
      // A capitalised town between commas or at the end of a line needs nothing more.
      const ends = next + 1 >= tokens.count || /^(?:,|\s*\n|[.!?]|$)/.test(gapText(tokens, next, 12));
      const startsAfterBreak = breaksSegment(tokens, next - town);
      if (ends && startsAfterBreak && (tokens.shape[next] !== SMALL || tokens.isSmall)) {
        last = next;
        strength += 0.5;
      }
    } else break;
  }
  return { last, strength };
}
