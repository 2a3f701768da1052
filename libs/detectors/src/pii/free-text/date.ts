import * as bit from "./bits.ts";
import type { FreeTextScan } from "./scan-state.ts";
import { NUMBER, type Tokens } from "./tokens.ts";

const TIME =
  "(?:[T ,]{1,2}\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?: ?[AaPp]\\.?[Mm]\\.?|Z|[+-]\\d{2}:?\\d{2})?)?";
const ORDINAL = "(?:st|nd|rd|th|\\.|er|º|ª|°)?";
/** A date that starts with a number: ISO, with slashes, dots or dashes, `12 March 1984`, 1984年3月12日. */
const NUMERIC = new RegExp(
  `(?:(?:19|20)\\d{2}([-/.])(?:1[0-2]|0?[1-9])\\1(?:[12]\\d|3[01]|0?[1-9])(?!\\d)${TIME}(?!\\.\\d)|(?:[12]\\d|3[01]|0?[1-9])([-/.])(?:[12]\\d|3[01]|0?[1-9])\\2(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)${TIME}(?![-/.]\\d)|(?:19|20)\\d{2} ?[年년] ?\\d{1,2} ?[月월] ?\\d{1,2} ?[日일])`,
  "y",
);
const DAY_MONTH = new RegExp(
  `\\d{1,2}${ORDINAL}(?:[ -](?:of|de|do|di))?[ -]?(\\p{L}{3,10})\\.?,?(?:[ -](?:de|del|do)?[ ]?)?(?:(?:19|20)\\d{2}|'\\d{2})(?!\\d)${TIME}`,
  "uy",
);
const MONTH_DAY = new RegExp(
  `(\\p{L}{3,10})\\.? \\d{1,2}(?:st|nd|rd|th)?,? ?(?:(?:19|20)\\d{2})(?!\\d)${TIME}`,
  "uy",
);

/** `May 1st`, without a year. */
const MONTH_ORDINAL = /(\p{L}{3,10})\.? (?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)(?![\p{L}\d])/uy;

const BIRTH_NAME =
  /dob|birth|geburt|naissance|nacimiento|nascimento|nascita|geboorte|fodsel|f[øo]dt|urodz|rozhd|出生|生年/i;
const BIRTH_BEFORE =
  /(?:\bborn\b|\bd\.?o\.?b\.?\b|\bbirth|\bgeb(?:oren|urts|\.)|\bn[ée]e? le\b|\bnaissance|\bnaci|\bnasci|\bnat[oa] (?:il|a|in)|\bgeboorte|\bf[øö]d|\burodz|\bsyntym|\bdoğum|родил|рожден|народж|γεννή|出生|生年月日|誕生日|생년월일|생일)/i;
const BIRTH_AFTER = /^ ?(?:生まれ|生|출생)/;
/** A date of birth stands this near its word. */
const WINDOW = 36;

function matchEnd(tokens: Tokens, scan: FreeTextScan, index: number): number {
  const { text } = tokens;
  const from = tokens.start[index] as number;
  if (tokens.shape[index] !== NUMBER && (tokens.bits[index] as number) & bit.MONTH) {
    MONTH_DAY.lastIndex = from;
    if (MONTH_DAY.test(text)) return MONTH_DAY.lastIndex;
    MONTH_ORDINAL.lastIndex = from;
    return MONTH_ORDINAL.test(text) ? MONTH_ORDINAL.lastIndex : -1;
  }
  NUMERIC.lastIndex = from;
  if (NUMERIC.test(text)) return NUMERIC.lastIndex;
  if (scan.tokens.count <= index + 1) return -1;
  DAY_MONTH.lastIndex = from;
  const isMonthNear = [1, 2, 3].some(
    (step) => index + step < tokens.count && (tokens.bits[index + step] as number) & bit.MONTH,
  );
  return isMonthNear && DAY_MONTH.test(text) ? DAY_MONTH.lastIndex : -1;
}

/** A full date at a token. In tool results and descriptions only dates of birth are told: others are everywhere there. */
export function findDate(scan: FreeTextScan, index: number): number {
  const { tokens, context } = scan;
  const shape = tokens.shape[index];
  const isMonth = shape !== NUMBER && ((tokens.bits[index] as number) & bit.MONTH) !== 0;
  const code = tokens.text.charCodeAt(tokens.start[index] as number);
  const startsWithDigit = code >= 48 && code <= 57;
  if ((!startsWithDigit && !isMonth) || scan.claimed[index] === 1) return index;
  const from = tokens.start[index] as number;
  const before = tokens.text.charAt(from - 1);
  if (before !== "" && "-/.:_".includes(before)) return index;
  const end = matchEnd(tokens, scan, index);
  if (end < 0) return index;
  let last = index;
  while (last + 1 < tokens.count && (tokens.start[last + 1] as number) < end) last++;
  const near = tokens.text.slice(Math.max(0, from - WINDOW), from);
  const isBirth =
    BIRTH_NAME.test(context.name) ||
    BIRTH_BEFORE.test(near) ||
    BIRTH_AFTER.test(tokens.text.slice(end, end + 4));
  if (isBirth) return scan.found(index, last, "date_of_birth", 0.9, end) ? last + 1 : index;
  if (context.kind !== "prompt") return index;
  return scan.found(index, last, "date_time", 0.6, end) ? last + 1 : index;
}
