import { endsToken, isDigit, startsToken } from "../text/characters.ts";

/** Digit groups joined by single separators, as people write cards, SSNs and phone numbers. */
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

/** All chains of a text in one pass. A chain goes on over one space, dash or dot between two digits. */
export function digitChains(text: string, visit: (chain: DigitChain) => void): void {
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
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
    visit({ bounds, separator });
  }
}

/** Lower case text before an offset, and the name that a JSON member gives: where context words are looked for. */
export function contextBefore(text: string, start: number, name: string, window = 48): string {
  return `${name} ${text.slice(Math.max(0, start - window), start)}`.toLowerCase();
}
