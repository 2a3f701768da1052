import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Emit, Rule, TextContext } from "../detector.ts";
import { isAlnum, isDigit } from "../text/characters.ts";
import { standsFree } from "./digit-groups.ts";
import { isValuesOnly, mayGuess, namesOther, wordsOfName } from "./evidence.ts";
import { isDateLike, isIpLike, type NumberRun, readRun, shapeOf } from "./phone-shapes.ts";
import {
  AFTER_WORDS,
  CALL_FILLER,
  CALL_WORDS,
  NAMES_PHONE,
  PHONE_WORDS,
  SHORT_PHONE_WORDS,
} from "./phone-words.ts";

/** E.164: at most 15 digits. */
const MAX_DIGITS = 15;
const MIN_INTERNATIONAL = 8;
const MIN_GROUPED = 6;
const MIN_BARE = 7;
/** From a word for a phone to the first digit, and back from a word to a number before it. */
const AHEAD = 22;
const BEHIND = 40;
/** A longer text is no single value of the member that names it. */
const MAX_NAMED = 64;
const SCORE = { international: 0.95, shape: 0.85, word: 0.88, whole: 0.75 } as const;

/** Countries whose mobile numbers are told by the eleven or ten digits alone, the leading zero included. */
const BARE_MOBILE: readonly CountryCode[] = [
  "GB",
  "PH",
  "TR",
  "KR",
  "JP",
  "NG",
  "FR",
  "AU",
  "DE",
  "CH",
  "NL",
  "ZA",
];
/** Countries whose bare ten digits are taken for a phone when they are the whole text. */
const BARE_TEN: readonly CountryCode[] = ["US", "TR"];

const EXTENSION = / ?(?:x|ext\.?|extension|#) ?\d{1,6}(?![\p{L}\d])/iuy;

function isValid(candidate: string, country?: CountryCode): boolean {
  const options = country === undefined ? {} : { defaultCountry: country };
  return parsePhoneNumberFromString(candidate, options)?.isValid() ?? false;
}

function isMobile(digits: string): boolean {
  return BARE_MOBILE.some((defaultCountry) => {
    const phone = parsePhoneNumberFromString(digits, { defaultCountry });
    return phone?.isValid() === true && phone.getType() === "MOBILE";
  });
}

function withExtension(text: string, end: number): number {
  EXTENSION.lastIndex = end;
  const match = EXTENSION.exec(text);
  return match === null ? end : end + match[0].length;
}

function digitsOf(text: string, run: NumberRun): string {
  return text.slice(run.bounds[0], run.end).replace(/[^0-9]/g, "");
}

function startOf(text: string, run: NumberRun, group: number): number {
  const start = run.bounds[group * 2] ?? 0;
  return text.charAt(start - 1) === "(" ? start - 1 : start;
}

function lengthsOf(run: NumberRun, first: number, last: number): number[] {
  const lengths: number[] = [];
  for (let i = first; i <= last; i++) lengths.push((run.bounds[i * 2 + 1] ?? 0) - (run.bounds[i * 2] ?? 0));
  return lengths;
}

function goesOn(text: string, end: number): boolean {
  return isAlnum(text.charCodeAt(end)) && withExtension(text, end) === end;
}

/** End of `+49 30 901820` or `+1 (202) 555-0123`, valid or in groups; 0 when it is no phone number. */
function internationalEnd(text: string, plus: number, run: NumberRun): number {
  let digits = 0;
  let valid = 0;
  let end = 0;
  for (let i = 0; i < run.bounds.length; i += 2) {
    digits += (run.bounds[i + 1] ?? 0) - (run.bounds[i] ?? 0);
    if (digits > MAX_DIGITS) break;
    end = run.bounds[i + 1] ?? 0;
    if (digits >= MIN_INTERNATIONAL && !goesOn(text, end) && isValid(text.slice(plus, end))) valid = end;
  }
  if (valid > 0) return valid;
  const groups = run.bounds.length / 2;
  return groups >= 3 && groups <= 7 && digits >= 9 && run.end === end && !goesOn(text, end) ? end : 0;
}

/** National shapes that nothing else is written in, from any group of the run on. */
function emitShapes(text: string, run: NumberRun, emit: Emit): boolean {
  const groups = run.bounds.length / 2;
  let found = false;
  for (let first = 0; first < groups; first++) {
    const last = shapeOf(text, run, first);
    if (last < 0) continue;
    const start = startOf(text, run, first);
    const end = withExtension(text, run.bounds[last * 2 + 1] ?? 0);
    if (!standsFree(text, start, end) || isDateLike(text, start, lengthsOf(run, first, last))) continue;
    emit({ start, end, type: "phone_number", score: SCORE.shape });
    found = true;
    first = last;
  }
  return found;
}

/** The whole run, because a word beside it or its member name says so. `strict`: it must be written like a phone. */
function emitNamed(text: string, run: NumberRun, strict: boolean, emit: Emit): void {
  const groups = run.bounds.length / 2;
  const least = groups > 1 ? MIN_GROUPED : MIN_BARE;
  if (run.digits < least || run.digits > MAX_DIGITS + 2) return;
  const start = startOf(text, run, 0);
  const end = withExtension(text, run.end);
  const digits = digitsOf(text, run);
  const lengths = lengthsOf(run, 0, groups - 1);
  if (!standsFree(text, start, end) || isDateLike(text, start, lengths)) return;
  if (isIpLike(text, start, digits, lengths)) return;
  // The groups of a US Social Security number, whatever verb stands before it.
  if (strict && lengths.join() === "3,2,4") return;
  const isWritten = groups > 1 || digits.startsWith("0") || digits.length >= 10;
  if (strict && (!isWritten || (digits.length < 7 && digits.endsWith("000")))) return;
  emit({ start, end, type: "phone_number", score: SCORE.word });
}

/** Eleven digits with a leading zero that are a mobile number somewhere; nine or ten that are the whole text. */
function isBarePhone(text: string, digits: string, context: TextContext): boolean {
  if (/^0[1-9]\d{9}$/.test(digits)) return isMobile(digits);
  if (context.kind !== "prompt" || !/^(?:[2-9]\d{9}|0[1-9]\d{8})$/.test(digits) || !isValuesOnly(text))
    return false;
  return digits.startsWith("0") ? isMobile(digits) : BARE_TEN.some((country) => isValid(digits, country));
}

function visitRun(text: string, run: NumberRun, name: string, context: TextContext, emit: Emit): void {
  const first = run.bounds[0] ?? 0;
  const opener = startOf(text, run, 0);
  const isPlus = text.charAt(opener - 1) === "+" && !isAlnum(text.charCodeAt(opener - 2));
  if (isPlus && text.charAt(first) !== "0") {
    const end = internationalEnd(text, opener - 1, run);
    if (end > 0)
      emit({
        start: opener - 1,
        end: withExtension(text, end),
        type: "phone_number",
        score: SCORE.international,
      });
    if (end === run.end) return;
  }
  if (text.startsWith("00", first) && run.digits >= MIN_INTERNATIONAL + 2 && run.digits <= MAX_DIGITS + 2) {
    if (standsFree(text, first, run.end) && isValid(`+${digitsOf(text, run).slice(2)}`)) {
      emit({
        start: first,
        end: withExtension(text, run.end),
        type: "phone_number",
        score: SCORE.international,
      });
      return;
    }
  }
  if (emitShapes(text, run, emit)) return;
  if (name !== "" && text.length <= MAX_NAMED && NAMES_PHONE.test(name)) emitNamed(text, run, false, emit);
  else if (run.bounds.length === 2 && run.digits >= 9 && run.digits <= 11 && !namesOther(name)) {
    if (standsFree(text, first, run.end) && isBarePhone(text, digitsOf(text, run), context))
      emit({ start: first, end: withExtension(text, run.end), type: "phone_number", score: SCORE.whole });
  }
}

/** Phone numbers with a country code, or in the groups of their country. */
export function scanPhones(text: string, starts: readonly number[], context: TextContext, emit: Emit): void {
  const name = wordsOfName(context.name);
  let done = 0;
  for (const at of starts) {
    if (at < done) continue;
    const run = readRun(text, at);
    done = run.end;
    if (run.digits >= MIN_GROUPED) visitRun(text, run, name, context, emit);
  }
}

/** Index of the first digit in `[from, to)` on the same line, or -1. */
function firstDigit(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return at;
    if (code === 10 || Number.isNaN(code)) return -1;
  }
  return -1;
}

function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 0xbf && code < 0x600);
}

/** `call team manager Jo at 348-2537`: seven digits in the North American way after a preposition. */
function isLocalAfter(text: string, run: NumberRun): boolean {
  const [start = 0, end = 0] = run.bounds;
  const isLocal =
    end - start === 3 && run.digits === 7 && text.charAt(end) === "-" && run.bounds.length === 4;
  return (
    isLocal &&
    /[2-9]/.test(text.charAt(start)) &&
    /(?:\sat|\son|:|\sor)\s$/.test(text.slice(start - 4, start))
  );
}

function aheadRule(literals: readonly string[], isShort: boolean, isCall: boolean): Rule {
  return {
    literals,
    at(text, start, end, context, emit) {
      if (!mayGuess(context)) return;
      if (isShort && (isLetter(text.charCodeAt(start - 1)) || isLetter(text.charCodeAt(end)))) return;
      const at = firstDigit(text, end, end + (isCall ? 2 * AHEAD : AHEAD));
      if (at < 0) return;
      const run = readRun(text, at);
      if (!isCall || CALL_FILLER.test(text.slice(end, at).toLowerCase()) || isLocalAfter(text, run))
        emitNamed(text, run, isCall, emit);
    },
  };
}

/** From the end of a number back to its first digit, over what numbers are written with. */
function runBefore(text: string, end: number): NumberRun | undefined {
  let first = -1;
  for (let at = end - 1; at >= Math.max(0, end - BEHIND); at--) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) first = at;
    else if (!" -./()xX+#".includes(text.charAt(at))) break;
  }
  return first < 0 ? undefined : readRun(text, first);
}

const behindRule: Rule = {
  literals: AFTER_WORDS,
  at(text, start, end, context, emit) {
    if (!mayGuess(context) || isLetter(text.charCodeAt(end)) || isLetter(text.charCodeAt(start - 1))) return;
    let at = start;
    while (at > start - 3 && " \t,;:-([".includes(text.charAt(at - 1))) at--;
    if (!isDigit(text.charCodeAt(at - 1))) return;
    const run = runBefore(text, at);
    if (run !== undefined && withExtension(text, run.end) === at) emitNamed(text, run, true, emit);
  },
};

/** Digits of any form beside a word for a phone. */
export const phoneRules: readonly Rule[] = [
  aheadRule(PHONE_WORDS, false, false),
  aheadRule(SHORT_PHONE_WORDS, true, false),
  aheadRule(CALL_WORDS, true, true),
  behindRule,
];
