import type { Match } from "./detector.ts";

/**
 * A match in the original text. `layer` is 0 for the text as it stands, and grows with the distance from it:
 * what was hidden, then what was disguised, then what was encoded once, and so on.
 */
export type LayeredMatch = Match & { readonly layer: number };

/** What lies in several leaves comes after everything that lies in one. */
export const JOINED_LAYER = 1_000;

/** Types that are told by the look of their words; they may take in a number that a checksum speaks for. */
const TOLD_BY_LOOK: ReadonlySet<string> = new Set([
  "street_address",
  "location",
  "person_name",
  "organization",
]);
const CERTAIN = 0.9;
const isCertain = (match: LayeredMatch): boolean => match.score >= CERTAIN && !TOLD_BY_LOOK.has(match.type);

/** What is read as it stands comes before what was decoded, then certainty, then length. */
function byQuality(a: LayeredMatch, b: LayeredMatch): number {
  return (
    a.layer - b.layer ||
    Number(isCertain(b)) - Number(isCertain(a)) ||
    b.score - a.score ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.type < b.type ? -1 : Number(a.type > b.type))
  );
}

function byPlace(a: Match, b: Match): number {
  return a.start - b.start || a.end - b.end;
}

/**
 * The best of overlapping matches of one category, by place. A map of taken characters keeps it linear in the
 * text and the matches, however they overlap.
 */
export function withoutOverlaps(matches: readonly LayeredMatch[]): LayeredMatch[] {
  if (matches.length < 2) return [...matches];
  const size = matches.reduce((end, match) => Math.max(end, match.end), 0);
  const taken = new Uint8Array(size);
  const kept: LayeredMatch[] = [];
  for (const match of [...matches].sort(byQuality)) {
    if (taken.subarray(match.start, match.end).includes(1)) continue;
    taken.fill(1, match.start, match.end);
    kept.push(match);
  }
  return kept.sort(byPlace);
}
