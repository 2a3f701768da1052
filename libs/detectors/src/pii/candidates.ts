import { ALNUM, isAlnum, isDigit } from "../text/characters.ts";
import { standsFree } from "./digit-groups.ts";
import { type Form, type FormIndex, MAX_GROUPS, MAX_LENGTH, shapeKey } from "./id-spec.ts";

/** A stretch of text that is written like one or more identifiers. */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  /** Letters and digits only, upper case. */
  readonly id: string;
  /** Some letter is lower case. */
  readonly hasLower: boolean;
  /** Blanks join it to more digits, as in a table: its grouping tells nothing. */
  readonly isInRow: boolean;
  readonly forms: readonly Form[];
};

/** Groups of letters alone that may belong to an identifier: `DE 136 695 976`, `AB 12 34 56 C`. */
const MAX_LETTERS = 5;
/** Such groups before the first digit. */
const MAX_LEADING = 2;

const SEPARATORS = new Uint8Array(128);
for (const separator of " -./_(") SEPARATORS[separator.charCodeAt(0)] = 1;

function isSeparator(code: number): boolean {
  return SEPARATORS[code] === 1;
}

function isLetterGroup(text: string, start: number, end: number): boolean {
  if (end - start > MAX_LETTERS) return false;
  for (let i = start; i < end; i++) if (isDigit(text.charCodeAt(i))) return false;
  return true;
}

/** Start of the group that the digit at `at` is in, and of up to two short groups of letters before it. */
function chainStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && isAlnum(text.charCodeAt(start - 1))) start--;
  for (let leading = 0; leading < MAX_LEADING; leading++) {
    if (!isSeparator(text.charCodeAt(start - 1))) return start;
    const groupEnd = start - 1;
    let group = groupEnd;
    while (group > floor && groupEnd - group <= MAX_LETTERS && isAlnum(text.charCodeAt(group - 1))) group--;
    if (group === groupEnd || !isLetterGroup(text, group, groupEnd)) return start;
    start = group;
  }
  return start;
}

/** Groups joined by single separators, flat: `[start0, end0, …]`. Ends before a word, and after `limit`. */
function readChain(text: string, start: number, limit: number): number[] {
  const bounds: number[] = [];
  for (let at = start; ; ) {
    const groupStart = at;
    let hasDigit = false;
    for (; ALNUM.table[text.charCodeAt(at)] === 1; at++) hasDigit ||= isDigit(text.charCodeAt(at));
    if (at === groupStart || (!hasDigit && at - groupStart > MAX_LETTERS)) return bounds;
    bounds.push(groupStart, at);
    if (at >= limit || !isSeparator(text.charCodeAt(at))) return bounds;
    at++;
  }
}

function separatorFits(wanted: string, found: string): boolean {
  return wanted === found || (wanted === "~" && (found === " " || found === "-" || found === "."));
}

function isWritten(text: string, bounds: readonly number[], first: number, form: Form): boolean {
  const { groups, separators } = form;
  for (let i = 0; i < groups.length; i++) {
    const at = (first + i) * 2;
    const start = bounds[at] ?? 0;
    const end = bounds[at + 1] ?? 0;
    if (end - start !== groups[i]) return false;
    const separator = separators[i];
    if (separator === undefined) continue;
    const found = text.charAt(end);
    if (!separatorFits(separator, found)) return false;
    if (separator === "~" && separators[0] === "~" && found !== text.charAt(bounds[first * 2 + 1] ?? 0))
      return false;
  }
  return !form.isBracketed || text.charAt(bounds[(first + groups.length) * 2 - 1] ?? 0) === ")";
}

/** No dash, dot or slash goes on to more letters or digits: the candidate is not a part of something longer. */
function isWholeToken(text: string, start: number, end: number): boolean {
  if (!standsFree(text, start, end)) return false;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  const joinsBefore =
    (before === 45 || before === 95 || before === 46) && isAlnum(text.charCodeAt(start - 2));
  const joinsAfter = (after === 45 || after === 95) && isAlnum(text.charCodeAt(end + 1));
  return !joinsBefore && !joinsAfter;
}

function isInRow(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1) === 32 && isDigit(text.charCodeAt(start - 2));
  return before || (text.charCodeAt(end) === 32 && isDigit(text.charCodeAt(end + 1)));
}

/**
 * Every stretch of groups whose letters and digits stand in the order of a known form, round the digit runs that
 * begin at `starts`. One pass: each group starts at most seven stretches of at most 24 characters.
 */
export function findCandidates(
  text: string,
  index: FormIndex,
  starts: readonly number[],
  visit: (candidate: Candidate) => void,
): void {
  let floor = 0;
  const to = (starts.at(-1) ?? 0) + 2 * MAX_LENGTH;
  for (const at of starts) {
    if (at < floor) continue;
    const start = chainStart(text, at, Math.max(floor, at - MAX_LENGTH - 2 * MAX_LETTERS));
    const bounds = readChain(text, start, to);
    visitChain(text, bounds, index, visit);
    floor = Math.max(at, bounds.at(-1) ?? 0);
  }
}

function visitChain(
  text: string,
  bounds: readonly number[],
  index: FormIndex,
  visit: (candidate: Candidate) => void,
): void {
  const count = bounds.length / 2;
  for (let first = 0; first < count; first++) {
    const start = bounds[first * 2] ?? 0;
    let shape = 1;
    let length = 0;
    for (let groups = 1; groups <= MAX_GROUPS && first + groups <= count; groups++) {
      const groupStart = bounds[(first + groups - 1) * 2] ?? 0;
      const end = bounds[(first + groups - 1) * 2 + 1] ?? 0;
      length += end - groupStart;
      if (length > MAX_LENGTH) break;
      for (let i = groupStart; i < end; i++) shape = shape * 2 + Number(!isDigit(text.charCodeAt(i)));
      const forms = index.get(shapeKey(shape, groups));
      if (forms === undefined) continue;
      const isWhole = isWholeToken(text, start, end);
      if (!isWhole && !forms.some((form) => form.isBracketed)) continue;
      const written = forms.filter((form) => isWritten(text, bounds, first, form));
      if (written.length === 0) continue;
      const isBracketed = written.some((form) => form.isBracketed);
      if (!isBracketed && !isWhole) continue;
      const raw = text.slice(start, end).replace(/[^A-Za-z0-9]/g, "");
      const id = raw.toUpperCase();
      visit({
        start,
        end: isBracketed ? end + 1 : end,
        id,
        hasLower: id !== raw,
        isInRow: isInRow(text, start, end),
        forms: written,
      });
    }
  }
}
