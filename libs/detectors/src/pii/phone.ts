import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Match } from "../detector.ts";
import { isAlnum, isDigit } from "../text/characters.ts";
import { contextBefore, type DigitChain, standsFree } from "./digit-groups.ts";

/** E.164: at most 15 digits; shorter than 8 with a country code is no subscriber number. */
const MIN_DIGITS = 8;
const MAX_DIGITS = 15;
const MIN_LOCAL_DIGITS = 7;
const MAX_CANDIDATE = 26;
const SEPARATORS = " -.()/\u00a0";
/** A word for a phone, with no other number between it and the digits. */
const CONTEXT =
  /(?:phone|\btel|mobile|\bcell|\bfax|whatsapp|\bsms|telefon|handy|m[oó]vil|\bcall|\bring|\bdial|answering|reach (?:me|us|him|her|them))[^0-9\n]{0,20}$/;

/** The digits with their separators from `start` on, cut after the last digit. */
function candidateEnd(text: string, start: number): { readonly end: number; readonly digits: number } {
  let at = start;
  let end = start;
  let digits = 0;
  const limit = Math.min(text.length, start + MAX_CANDIDATE);
  for (let separators = 0; at < limit && digits <= MAX_DIGITS; at++) {
    if (isDigit(text.charCodeAt(at))) {
      digits++;
      end = at + 1;
      separators = 0;
    } else if (!SEPARATORS.includes(text.charAt(at)) || ++separators > 2) break;
  }
  return { end, digits };
}

function isValid(candidate: string, country?: "US"): boolean {
  return (
    parsePhoneNumberFromString(
      candidate,
      country === undefined ? {} : { defaultCountry: country },
    )?.isValid() ?? false
  );
}

/** Numbers written with their country code: `+49 30 901820`, `0044 20 7946 0958`. */
export function scanInternationalPhones(text: string): Match[] {
  const matches: Match[] = [];
  for (let plus = text.indexOf("+"); plus !== -1; plus = text.indexOf("+", plus + 1)) {
    const first = text.charAt(plus + 1) === "(" ? plus + 2 : plus + 1;
    const code = text.charCodeAt(first);
    if (!isDigit(code) || code === 48 || isAlnum(text.charCodeAt(plus - 1))) continue;
    const { end, digits } = candidateEnd(text, plus + 1);
    if (digits < MIN_DIGITS || digits > MAX_DIGITS || isAlnum(text.charCodeAt(end))) continue;
    if (isValid(text.slice(plus, end))) matches.push({ start: plus, end, type: "phone_number", score: 0.95 });
  }
  return matches;
}

/** Read from the first digit or bracket; every part is bounded. */
const NANP = /(?:1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}(?![\d-])/y;

/** Numbers of the North American plan in their usual groups, from any group of the chain on. */
function nanpMatch(text: string, groupStart: number): Match | undefined {
  const start = text.charAt(groupStart - 1) === "(" ? groupStart - 1 : groupStart;
  if (isAlnum(text.charCodeAt(start - 1)) || "+-.(".includes(text.charAt(start - 1) || " ")) return undefined;
  NANP.lastIndex = start;
  const candidate = NANP.exec(text)?.[0];
  if (candidate === undefined || isAlnum(text.charCodeAt(start + candidate.length))) return undefined;
  if (!isValid(candidate, "US")) return undefined;
  return { start, end: start + candidate.length, type: "phone_number", score: 0.85 };
}

/** North American numbers in their usual groups, and digits of another form after a word for a phone. */
export function scanFormattedPhones(text: string, { bounds }: DigitChain, name: string): Match[] {
  const matches: Match[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    const match = nanpMatch(text, bounds[i] ?? 0);
    if (match !== undefined) matches.push(match);
  }
  const chain = chainMatch(text, bounds, name);
  if (matches.length === 0 && chain !== undefined) matches.push(chain);
  return matches;
}

/** Any digits that a phone may have, after a word for one; national formats are too many to tell otherwise. */
function chainMatch(text: string, bounds: readonly number[], name: string): Match | undefined {
  const first = bounds[0] ?? 0;
  const start = text.charAt(first - 1) === "(" ? first - 1 : first;
  const { end, digits: count } = candidateEnd(text, start);
  const chainEnd = bounds.at(-1) ?? 0;
  if (end < chainEnd || count < MIN_LOCAL_DIGITS || count > MAX_DIGITS + 2 || !standsFree(text, start, end))
    return undefined;
  if (text.charAt(start - 1) === "+" || !CONTEXT.test(contextBefore(text, start, name, 32))) return undefined;
  const candidate = text.slice(start, end);
  const digits = candidate.replace(/[^0-9]/g, "");
  const isChecked =
    (digits.startsWith("00") && isValid(`+${digits.slice(2)}`)) ||
    (digits.length >= 10 && isValid(digits, "US"));
  const isWritten = candidate.length > digits.length || digits.startsWith("0");
  if (!isChecked && !isWritten) return undefined;
  return { start, end, type: "phone_number", score: isChecked ? 0.8 : 0.6 };
}
