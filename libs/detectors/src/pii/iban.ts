import { countrySpecs, isValidIBAN } from "ibantools";
import type { Match } from "../detector.ts";
import { endsToken, inAlphabet, isAlnum, isDigit, LETTER, startsToken } from "../text/characters.ts";

const LENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(countrySpecs).flatMap(([country, spec]) =>
    typeof spec.chars === "number" && spec.bban_regexp !== null ? [[country, spec.chars] as const] : [],
  ),
);

/** Reads `length` letters and digits, over single spaces and dashes; the end offset, or -1. */
function readIban(
  text: string,
  start: number,
  length: number,
): { readonly iban: string; readonly end: number } | undefined {
  let iban = "";
  let at = start;
  while (iban.length < length) {
    if (isAlnum(text.charCodeAt(at))) iban += text.charAt(at);
    else if (!(iban.length >= 4 && " -".includes(text.charAt(at)) && isAlnum(text.charCodeAt(at + 1))))
      return undefined;
    at++;
  }
  return { iban: iban.toUpperCase(), end: at };
}

/** International bank account numbers (ISO 13616), with the check digits and the country's own structure. `starts`: of runs of digits. */
export function scanIbans(text: string, starts: readonly number[]): Match[] {
  const matches: Match[] = [];
  for (const digits of starts) {
    const start = digits - 2;
    const isHead =
      inAlphabet(LETTER, text.charCodeAt(digits - 1)) &&
      inAlphabet(LETTER, text.charCodeAt(start)) &&
      isDigit(text.charCodeAt(digits + 1));
    if (!isHead) continue;
    const length = LENGTHS.get(text.slice(start, digits).toUpperCase());
    if (length === undefined || !startsToken(text, start)) continue;
    const found = readIban(text, start, length);
    if (found === undefined || !endsToken(text, found.end) || !isValidIBAN(found.iban)) continue;
    matches.push({ start, end: found.end, type: "iban", score: 0.97 });
  }
  return matches;
}
