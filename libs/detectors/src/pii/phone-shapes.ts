import { isDigit } from "../text/characters.ts";
import { isDay, numberAt } from "./checksums.ts";

/** Digit groups with what phone numbers put between them: at most two separators or brackets. */
export type NumberRun = {
  /** Start and end of each group, flat. */
  readonly bounds: readonly number[];
  /** After the last digit. */
  readonly end: number;
  readonly digits: number;
};

/** Groups that are kept; a longer run is a table, whose shapes are looked for group by group. */
const MAX_GROUPS = 512;
const SEPARATORS = new Uint8Array(128);
for (const separator of " -./()") SEPARATORS[separator.charCodeAt(0)] = 1;

/** The run that begins with the digit at `start`. */
export function readRun(text: string, start: number): NumberRun {
  const bounds: number[] = [];
  let digits = 0;
  let at = start;
  for (;;) {
    const groupStart = at;
    while (isDigit(text.charCodeAt(at))) at++;
    bounds.push(groupStart, at);
    digits += at - groupStart;
    let next = at;
    while (next < at + 2 && SEPARATORS[text.charCodeAt(next)] === 1) next++;
    if (next === at || !isDigit(text.charCodeAt(next)) || bounds.length >= MAX_GROUPS * 2)
      return { bounds, end: at, digits };
    at = next;
  }
}

function lengthAt(run: NumberRun, group: number): number {
  return (run.bounds[group * 2 + 1] ?? 0) - (run.bounds[group * 2] ?? 0);
}

/** What stands between a group and the next. */
function jointAfter(text: string, run: NumberRun, group: number): string {
  return text.slice(run.bounds[group * 2 + 1] ?? 0, run.bounds[group * 2 + 2] ?? run.end);
}

const GROUPS_OF = (lengths: readonly number[]): number =>
  lengths.reduce((key, length) => key * 16 + length, 1);
const NANP = GROUPS_OF([3, 3, 4]);
const NANP_TRUNK = GROUPS_OF([1, 3, 3, 4]);
const NANP_ABROAD = GROUPS_OF([3, 3, 3, 4]);
/** `532 123 45 67`, `495 123-45-67`: Turkey, Russia and their neighbours. */
const PAIRS_AT_END = GROUPS_OF([3, 3, 2, 2]);
const MAX_SHAPE_GROUPS = 6;

/** True when the groups from `first` to `last` are no part of a longer row with the same separator. */
function isAlone(text: string, run: NumberRun, first: number, last: number, joint: string): boolean {
  const groups = run.bounds.length / 2;
  const before = first > 0 ? jointAfter(text, run, first - 1) : "";
  const after = last + 1 < groups ? jointAfter(text, run, last) : "";
  const isJoined = (other: string): boolean =>
    other !== "" && other !== " (" && (other === joint || other !== " ");
  return !isJoined(before) && !isJoined(after);
}

/** The cheap half of the shapes: most groups of digits begin none. */
function mayBegin(text: string, run: NumberRun, first: number, start: number): boolean {
  const digit = text.charCodeAt(start);
  const length = lengthAt(run, first);
  if (digit === 48 || (length === 3 && lengthAt(run, first + 1) === 3)) return true;
  return length === 1 && digit === 49 && lengthAt(run, first + 1) === 3;
}

/** Last group of a national phone number that begins with group `first`, or -1. */
export function shapeOf(text: string, run: NumberRun, first: number): number {
  const start = run.bounds[first * 2] ?? 0;
  const isBracketed = text.charAt(start - 1) === "(";
  if (text.charAt(start - 1) === "+" || "-./".includes(text.charAt(start - 1) || " ")) {
    const before = text.charCodeAt(start - 2);
    if (
      first === 0 &&
      (isDigit(before) || text.charAt(start - 1) === "+" || /[A-Za-z]/.test(text.charAt(start - 2)))
    )
      return -1;
  }
  const groups = run.bounds.length / 2;
  if (!isBracketed && !mayBegin(text, run, first, start)) return -1;
  let key = 1;
  let digits = 0;
  for (let last = first; last < groups && last < first + MAX_SHAPE_GROUPS; last++) {
    const length = lengthAt(run, last);
    digits += length;
    if (length > 10 || digits > 13) return -1;
    key = key * 16 + length;
    if (digits < 8 || last === first) continue;
    const joint = jointAfter(text, run, last - 1);
    if (!isAlone(text, run, first, last, joint)) continue;
    if (
      isBracketed ||
      text.charAt(run.bounds[first * 2 + 1] ?? 0) === "(" ||
      jointAfter(text, run, first).includes("(")
    ) {
      if (hasAreaInBrackets(text, run, first, last, digits)) return last;
      if (key !== NANP_TRUNK && key !== NANP_ABROAD) continue;
    }
    if (isNanp(text, run, first, key) || isTrunkZero(text, run, first, last, digits)) return last;
    if (key === PAIRS_AT_END && hasOneJoint(text, run, first, last) && text.charAt(start) > "1") return last;
  }
  return -1;
}

/** `(03) 5327 5996`, `(21) 2345-6789`, `0 (532) 123 45 67`: an area code in brackets, six to nine more digits. */
function hasAreaInBrackets(
  text: string,
  run: NumberRun,
  first: number,
  last: number,
  digits: number,
): boolean {
  const isTrunk = jointAfter(text, run, first).includes("(");
  if (isTrunk && !/^[01]$/.test(text.slice(run.bounds[first * 2], run.bounds[first * 2 + 1]))) return false;
  const area = isTrunk ? first + 1 : first;
  if (!jointAfter(text, run, area).startsWith(")")) return false;
  const length = lengthAt(run, area);
  const rest = digits - length - (isTrunk ? 1 : 0);
  return length >= 2 && length <= 5 && rest >= 6 && rest <= 9 && (last > area + 1 || rest <= 8);
}

/** Between the groups one kind of joint, or another after the first only: `0431/35 06 90`. */
function hasOneJoint(text: string, run: NumberRun, first: number, last: number): boolean {
  const from = last - first > 1 ? first + 1 : first;
  const joint = jointAfter(text, run, from);
  if (joint.length !== 1) return false;
  for (let group = from; group < last; group++) if (jointAfter(text, run, group) !== joint) return false;
  const head = jointAfter(text, run, first);
  return head.length === 1 || head === ") ";
}

/** North American plan: area and exchange begin with 2 to 9; a trunk or international prefix proves as much. */
function isNanp(text: string, run: NumberRun, first: number, key: number): boolean {
  const area = key === NANP ? first : first + 1;
  if (key !== NANP && key !== NANP_TRUNK && key !== NANP_ABROAD) return false;
  const head = text.slice(run.bounds[first * 2], run.bounds[first * 2 + 1]);
  if (key === NANP_ABROAD) return head === "001" && hasOneJoint(text, run, area, area + 2);
  if (key === NANP_TRUNK && head !== "1") return false;
  const isAssigned = /[2-9]/.test(text.charAt(run.bounds[area * 2] ?? 0));
  const isExchange = /[2-9]/.test(text.charAt(run.bounds[area * 2 + 2] ?? 0));
  return isAssigned && isExchange && hasOneJoint(text, run, area, area + 2);
}

/** `0431 35 06 90`, `06-65334860`: a national prefix of one zero, nine to eleven digits in groups. */
function isTrunkZero(text: string, run: NumberRun, first: number, last: number, digits: number): boolean {
  const start = run.bounds[first * 2] ?? 0;
  if (text.charAt(start) !== "0" || digits < 9 || digits > 11 || !hasOneJoint(text, run, first, last))
    return false;
  const headLength = lengthAt(run, first);
  const second = headLength > 1 ? text.charAt(start + 1) : text.charAt(run.bounds[first * 2 + 2] ?? 0);
  if (second === "0" || headLength > 5 || (headLength === 1 && jointAfter(text, run, first) === "."))
    return false;
  if (headLength === 1 && lengthAt(run, first + 1) < 2) return false;
  const lengths = Array.from({ length: last - first }, (_, i) => lengthAt(run, first + 1 + i));
  // Nine digits in threes, as a social security or as an employer number, are other numbers as well.
  const written = `${headLength},${lengths.join()}`;
  return (
    lengths.every((length) => length >= 2) && written !== "3,3,3" && written !== "3,2,4" && written !== "2,7"
  );
}

/** `2024-11-22`, `22.11.2024`: a calendar day, whatever follows it. */
export function isDateLike(text: string, start: number, lengths: readonly number[]): boolean {
  if (lengths.length < 3) return false;
  const digits = text.slice(start, start + 24).replace(/[^0-9]/g, "");
  const [a = 0, b = 0, c = 0] = lengths;
  const first = numberAt(digits, 0, a);
  const second = numberAt(digits, a, a + b);
  const third = numberAt(digits, a + b, a + b + c);
  if (a === 4 && b <= 2 && c <= 2) return first > 1800 && first < 2200 && isDay(second, third);
  if (c !== 4 || a > 2 || b > 2) return false;
  return third > 1800 && third < 2200 && (isDay(second, first) || isDay(first, second));
}

/** Four dotted groups of at most 255. */
export function isIpLike(text: string, start: number, digits: string, lengths: readonly number[]): boolean {
  if (lengths.length !== 4 || text.charAt(start + (lengths[0] ?? 0)) !== ".") return false;
  let at = 0;
  for (const length of lengths) {
    if (length > 3 || numberAt(digits, at, at + length) > 255) return false;
    at += length;
  }
  return true;
}
