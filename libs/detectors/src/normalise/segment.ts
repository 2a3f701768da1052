import { forEachKnownPrefix } from "./vocabulary.ts";

/** A known word of n letters, its ending left out, is worth n², so that long words win over the short words inside them. */
const UNKNOWN_COST = 4;
const ENDING_WORTH = 1.5;

/** Marks stay with the word before them. */
const MARK = /[^a-z0-9\u00c0-\u024f]/;

export type Segmentation = {
  /** Offsets at which words begin, 0 left out, ascending. */
  readonly boundaries: readonly number[];
  /** Letters that belong to known words of three letters or more. */
  readonly known: number;
};

/** The most likely words of a text without blanks, by dynamic programming over the vocabulary. */
export function segment(text: string): Segmentation {
  const letters = text.toLowerCase();
  const size = letters.length;
  const best = new Float64Array(size + 1);
  const lengths = new Uint8Array(size + 1);
  for (let at = size - 1; at >= 0; at--) {
    best[at] = (best[at + 1] ?? 0) - UNKNOWN_COST;
    forEachKnownPrefix(letters, at, (length, stem) => {
      const score = stem * stem + (length - stem) * ENDING_WORTH + (best[at + length] ?? 0);
      if (score <= (best[at] ?? 0)) return;
      best[at] = score;
      lengths[at] = length;
    });
  }
  const boundaries: number[] = [];
  let known = 0;
  let wasKnown = true;
  for (let at = 0; at < size; ) {
    const length = lengths[at] ?? 0;
    const isMark = length === 0 && MARK.test(letters.charAt(at));
    if (at > 0 && !isMark && (length > 0 || wasKnown)) boundaries.push(at);
    if (length >= 3) known += length;
    wasKnown = length > 0 || isMark;
    at += Math.max(1, length);
  }
  return { boundaries, known };
}
