import { unitEnd } from "./address-parts.ts";
import * as bit from "./bits.ts";
import { looksEnglish, surnameEnding } from "./surname-endings.ts";
import { ALL_CAPITALS, CAPITAL, INITIAL, SMALL, type Tokens } from "./tokens.ts";

/** How much a word of a name says by itself. */
export type Part =
  | "given"
  | "weak_given"
  | "word_given"
  | "surname"
  | "weak_surname"
  | "ending"
  | "unknown"
  | "initial"
  | "common";

/** A token as it is written. */
export function word(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}

export function partOf(tokens: Tokens, index: number): Part {
  const bits = tokens.bits[index] as number;
  if (tokens.shape[index] === INITIAL) return "initial";
  const isWord = (bits & (bit.COMMON | bit.PLACE | bit.MONTH | bit.TITLE)) !== 0;
  const isWeak = isWord || (bits & bit.WEAK) !== 0;
  if (bits & bit.GIVEN) return isWord ? "word_given" : isWeak ? "weak_given" : "given";
  if (bits & bit.SURNAME) return isWeak ? "weak_surname" : "surname";
  if (bits & (bit.COMMON | bit.PLACE | bit.MONTH | bit.LEGAL_FORM | bit.COMPANY_WORD)) return "common";
  const written = word(tokens, index);
  if (surnameEnding(written) === 2) return "ending";
  return "unknown";
}

/** `Apt` and `Suite` before a number. */
function isUnitName(tokens: Tokens, index: number): boolean {
  return ((tokens.bits[index] as number) & bit.UNIT) !== 0 && unitEnd(tokens, index) >= 0;
}

/** True for a word that may be part of a name where the text writes names like this one. */
export function isNameWord(tokens: Tokens, index: number, small: boolean): boolean {
  const shape = tokens.shape[index];
  if (shape === INITIAL) return true;
  const bits = tokens.bits[index] as number;
  if (small) {
    if (shape !== SMALL) return false;
    if (bits & bit.NAME && (bits & bit.COMMON) === 0) return true;
    if (bits & (bit.COMMON | bit.PLACE | bit.NAME_CUE)) return false;
    const written = word(tokens, index);
    return (bits & bit.LEXICON) === 0 && written.length > 2 && !looksEnglish(written);
  }
  if ((shape !== CAPITAL && shape !== ALL_CAPITALS) || isUnitName(tokens, index)) return false;
  return (
    (bits & bit.NAME) !== 0 || (bits & (bit.COMMON | bit.LEGAL_FORM | bit.COMPANY_WORD | bit.MONTH)) === 0
  );
}

/** Score of a name of one word. */
export const SOLO: Readonly<Record<Part, number>> = {
  given: 0.55,
  weak_given: 0.42,
  word_given: 0.28,
  surname: 0.5,
  weak_surname: 0.15,
  ending: 0.4,
  unknown: 0.1,
  initial: 0,
  common: 0,
};

/** Score of a first and a last word beside each other. */
export function pairScore(first: Part, last: Part): number {
  if (first === "initial") {
    if (last === "surname" || last === "given") return 0.75;
    return last === "ending" ? 0.7 : last === "weak_surname" || last === "weak_given" ? 0.5 : 0.3;
  }
  if (last === "initial") return first === "given" ? 0.65 : first === "weak_given" ? 0.35 : 0.2;
  const isGiven = first === "given";
  if (isGiven)
    return last === "unknown"
      ? 0.72
      : last === "weak_surname" || last === "weak_given" || last === "word_given"
        ? 0.78
        : 0.88;
  if (first === "weak_given" || first === "word_given") {
    if (last === "surname" || last === "given" || last === "ending") return 0.75;
    return last === "weak_surname" ? 0.5 : last === "unknown" ? 0.38 : 0.4;
  }
  if (first === "surname")
    return last === "given" ? 0.78 : last === "surname" ? 0.6 : last === "ending" ? 0.55 : 0.4;
  if (first === "ending") return last === "given" ? 0.7 : last === "surname" ? 0.6 : 0.3;
  if (first === "unknown")
    return last === "surname" ? 0.58 : last === "given" ? 0.62 : last === "ending" ? 0.5 : 0.15;
  return last === "given" ? 0.45 : 0.2;
}
