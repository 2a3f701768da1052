import { isHouseNumber, isNamePart, isStreetWord, unitEnd, written } from "./address-parts.ts";
import * as bit from "./bits.ts";
import type { FreeTextScan } from "./scan-state.ts";
import { CAPITAL, gapText, isGap, SMALL, type Tokens } from "./tokens.ts";

const MAX_STREET = 7;

export type Street = {
  readonly last: number;
  /** What says that it is a street: a type that names only streets, one that names much else, or nothing. */
  readonly type: "strong" | "weak" | "none";
  readonly endsInNumber: boolean;
};

function streetBits(scan: FreeTextScan, index: number, isLast: boolean): "strong" | "weak" | "none" {
  const { tokens } = scan;
  const bits = tokens.bits[index] as number;
  if (isLast && bits & bit.STREET_STRONG) return "strong";
  if (!isLast && bits & bit.STREET_PREFIX)
    return tokens.shape[index] === SMALL && bits & bit.COMMON ? "weak" : "strong";
  if (isStreetWord(written(tokens, index))) return "strong";
  return isLast && bits & bit.STREET_WEAK ? "weak" : "none";
}

/** Words of a street's name from `first` on, and a number after them. */
export function streetFrom(scan: FreeTextScan, first: number): Street | undefined {
  const { tokens } = scan;
  let type: Street["type"] = "none";
  let last = first - 1;
  let lastCapital = -1;
  for (let at = first; at < tokens.count && at < first + MAX_STREET; at++) {
    if (scan.claimed[at] === 1) break;
    if (at > first && !/^(?: |-|\. ?|['’] ?|\/| \. )$/.test(gapText(tokens, at - 1, 4))) break;
    if (unitEnd(tokens, at) >= 0 && at > first) break;
    const isForeign =
      at > first && tokens.shape[at] === SMALL && ((tokens.bits[at] as number) & bit.LEXICON) === 0;
    if (!isNamePart(scan, at) && !isForeign) break;
    const bits = tokens.bits[at] as number;
    // In small letters the street ends at its type, for what follows is a town.
    const here = at > first ? streetBits(scan, at, true) : streetBits(scan, at, false);
    const asPrefix = bits & bit.STREET_PREFIX && (bits & bit.COMMON) === 0 ? "strong" : "none";
    if (here === "strong" || asPrefix === "strong") {
      type = "strong";
      lastCapital = at;
      last = at;
      const next = at + 1;
      const goesOn =
        asPrefix === "strong" ||
        (next < tokens.count && (tokens.bits[next] as number) & (bit.STREET_STRONG | bit.STREET_WEAK));
      if (at > first && (bits & bit.STREET_STRONG || isStreetWord(written(tokens, at)))) {
        if (!goesOn || written(tokens, next).toLowerCase() === written(tokens, at).toLowerCase()) break;
      }
    } else if (here === "weak" && type === "none") type = "weak";
    if (tokens.shape[at] !== SMALL || tokens.isSmall) lastCapital = at;
    last = at;
  }
  if (lastCapital < first) return undefined;
  const isBareType =
    last === first && ((tokens.bits[first] as number) & (bit.STREET_STRONG | bit.STREET_PREFIX)) !== 0;
  if (isBareType && !isStreetWord(written(tokens, first))) return undefined;
  // A word of no lexicon in small letters between two capitals or before the number belongs to the street.
  if (last === lastCapital + 1 && isHouseNumber(tokens, last + 1)) lastCapital = last;
  last = lastCapital;
  const next = last + 1;
  const hasNumber =
    next < tokens.count &&
    isHouseNumber(tokens, next) &&
    /^(?: |, |\. | {2}| n[°º]? ?)$/.test(gapText(tokens, last, 4)) &&
    scan.claimed[next] === 0;
  if (hasNumber) last = next;
  return { last: secondStreet(tokens, last), type, endsInNumber: hasNumber };
}

/** A second street on the same line, `Hauptstr. 5 Bell Street`: its type is at most three words on. */
function secondStreet(tokens: Tokens, last: number): number {
  for (let at = last + 1; at <= last + 3 && isGap(tokens, at - 1, "-"); at++) {
    if (tokens.shape[at] !== CAPITAL && !(tokens.isSmall && tokens.shape[at] === SMALL)) return last;
    if (at > last + 1 && (tokens.bits[at] as number) & bit.STREET_STRONG) return at;
  }
  return last;
}
