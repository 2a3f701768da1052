import { written } from "./address-parts.ts";
import * as bit from "./bits.ts";
import type { FreeTextScan } from "./scan-state.ts";
import { ALL_CAPITALS, CAPITAL, gapText, INITIAL, SMALL } from "./tokens.ts";

const MAX_HEAD = 6;
/** From one line to the next, over an empty one and marks of quotation. */
const LINE_BREAK = /^\n{1,2}[ \t]{0,2}(?:[>*|?#-]{1,3} ?)?$/;
const WITHIN = /^(?: |-|\. ?| & |, |['’])$/;

type Line = { readonly first: number; readonly kind: "firm" | "person" };

/** The line of capitalised words that ends before a token; `undefined` when there is none. */
function lineBefore(scan: FreeTextScan, end: number): Line | undefined {
  const { tokens } = scan;
  let kind: Line["kind"] = "firm";
  let first = end;
  while (first > 0 && end - first < MAX_HEAD + 1) {
    const gap = gapText(tokens, first - 1, 8);
    if (!(first === end ? LINE_BREAK : WITHIN).test(gap)) break;
    const shape = tokens.shape[first - 1];
    const bits = tokens.bits[first - 1] as number;
    const isSmallWord =
      shape === SMALL && (tokens.isSmall || /^(?:of|and|n|the)$/.test(written(tokens, first - 1)));
    if (shape !== CAPITAL && shape !== ALL_CAPITALS && shape !== INITIAL && !isSmallWord) return undefined;
    if (bits & bit.TITLE || (bits & bit.GIVEN && (bits & (bit.WEAK | bit.COMMON)) === 0)) kind = "person";
    if (scan.claimed[first - 1] === 1) return undefined;
    first--;
  }
  if (first === end || end - first > MAX_HEAD) return undefined;
  return first === 0 || gapText(tokens, first - 1, 8).includes("\n") ? { first, kind } : undefined;
}

/**
 * The line over an address that opens a line: the firm. Where that line names a person, the firm may be the line over
 * it, when another person's line is over that.
 */
export function findLetterHead(scan: FreeTextScan, address: number): void {
  const head = lineBefore(scan, address);
  if (head === undefined) return;
  if (head.kind === "firm") {
    scan.found(head.first, address - 1, "organization", 0.55);
    return;
  }
  const above = lineBefore(scan, head.first);
  if (above?.kind === "firm" && lineBefore(scan, above.first)?.kind === "person")
    scan.found(above.first, head.first - 1, "organization", 0.55);
}
