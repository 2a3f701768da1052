import { endsToken, isDigit, startsToken } from "../text/characters.ts";

/** Digit groups joined by single separators, as people write cards and account numbers. */
export type DigitChain = {
  /** Start and end of each group, flat: `[start0, end0, start1, end1, …]`. */
  readonly bounds: readonly number[];
  /** The one separator between all groups, `''` for a single group, `'mixed'` otherwise. */
  readonly separator: string;
};

const SPACE = 32;
const DASH = 45;
const COMMA = 44;
const DOT = 46;

/** True when the digits are no part of a word, an identifier or a decimal fraction. */
export function standsFree(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  const isFraction = (before === DOT || before === COMMA) && isDigit(text.charCodeAt(start - 2));
  const hasFraction = (after === DOT || after === COMMA) && isDigit(text.charCodeAt(end + 1));
  return startsToken(text, start) && endsToken(text, end) && !isFraction && !hasFraction;
}

/** Where each run of digits begins: one pass over the text for all that looks at numbers. */
export function digitRunStarts(text: string, from = 0, to = text.length): number[] {
  const starts: number[] = [];
  for (let at = from, inRun = false; at < to; at++) {
    const code = text.charCodeAt(at);
    const isNumber = code >= 48 && code <= 57;
    if (isNumber && !inRun) starts.push(at);
    inRun = isNumber;
  }
  return starts;
}

/** All chains of digit runs. A chain goes on over one space, dash or dot between two digits. */
export function digitChains(
  text: string,
  starts: readonly number[],
  visit: (chain: DigitChain) => void,
): void {
  let done = 0;
  for (let at of starts) {
    if (at < done) continue;
    const bounds: number[] = [];
    let separator = "";
    for (;;) {
      const groupStart = at;
      while (isDigit(text.charCodeAt(at))) at++;
      bounds.push(groupStart, at);
      const code = text.charCodeAt(at);
      const joins = (code === SPACE || code === DASH || code === DOT) && isDigit(text.charCodeAt(at + 1));
      if (!joins) break;
      const found = text.charAt(at);
      separator = separator === "" || separator === found ? found : "mixed";
      at++;
    }
    done = at;
    visit({ bounds, separator });
  }
}
