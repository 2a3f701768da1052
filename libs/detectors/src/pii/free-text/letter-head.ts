import { written } from "./address-parts.ts";
import * as bit from "./bits.ts";
import type { FreeTextScan } from "./scan-state.ts";
import { ALL_CAPITALS, CAPITAL, gapText, INITIAL, SMALL } from "./tokens.ts";

const MAX_HEAD = 6;

/** The line over an address that opens a line: the firm, where it is no name of a person. */
export function findLetterHead(scan: FreeTextScan, first: number): void {
  const { tokens } = scan;
  let head = first;
  while (head > 0 && first - head < MAX_HEAD + 1) {
    const gap = gapText(tokens, head - 1, 8);
    if (head === first ? !/^\n(?:[>*|?#-]{1,3} )?$/.test(gap) : !/^(?: |-|\. ?| & |, |['’])$/.test(gap))
      break;
    const shape = tokens.shape[head - 1];
    const bits = tokens.bits[head - 1] as number;
    const isSmallWord =
      shape === SMALL && (tokens.isSmall || /^(?:of|and|n|the)$/.test(written(tokens, head - 1)));
    if (
      scan.claimed[head - 1] === 1 ||
      (shape !== CAPITAL && shape !== ALL_CAPITALS && shape !== INITIAL && !isSmallWord)
    )
      return;
    if (bits & bit.TITLE || (bits & bit.GIVEN && (bits & (bit.WEAK | bit.COMMON)) === 0)) return;
    head--;
  }
  if (head === first || first - head > MAX_HEAD) return;
  if (head > 0 && !gapText(tokens, head - 1, 8).includes("\n")) return;
  scan.found(head, first - 1, "organization", 0.55);
}
