import type { Detector } from "./detector.ts";
import type { JoinedText, LeafJoiner, Part } from "./joined.ts";
import type { Leaf } from "./leaves.ts";
import { JOINED_LAYER, type LayeredMatch } from "./merge.ts";
import { normalise } from "./normalise/normalise.ts";
import { type ScanView, viewsOf } from "./normalise/views.ts";
import { piiDetector } from "./pii/pii.ts";
import { createViewScanner, DETECTORS, INJECTION_GATE, type MatchesByDetector } from "./scan-text.ts";
import type { Category, ContentKind } from "./types.ts";

type Found = Map<Leaf, MatchesByDetector>;

const TOKEN_CATEGORIES: readonly Category[] = ["secrets", "pii"];

/** True where a leaf has a finding of its own: what goes on in its neighbours adds nothing. */
function isKnown(parts: readonly Part[], detector: Detector, found: Found): boolean {
  return parts.some(({ leaf }) => (found.get(leaf)?.get(detector) ?? []).length > 0);
}

/** Adds what crosses from one leaf to another, to each of them. */
function spread(
  joined: JoinedText,
  detector: Detector,
  matches: readonly LayeredMatch[],
  found: Found,
): void {
  const added: [Leaf, LayeredMatch][] = [];
  for (const match of matches) {
    const parts = joined.partsOf(match.start, match.end);
    if (parts.length < 2 || isKnown(parts, detector, found)) continue;
    for (const { leaf, start, end } of parts)
      added.push([leaf, { ...match, start, end, layer: JOINED_LAYER }]);
  }
  for (const [leaf, match] of added) {
    const byDetector: MatchesByDetector = found.get(leaf) ?? new Map();
    found.set(leaf, byDetector);
    byDetector.set(detector, [...(byDetector.get(detector) ?? []), match]);
  }
}

/**
 * Findings whose parts are in several leaves of one value: sentences go on with a blank between, tokens without
 * one. Each part becomes a match of its own leaf in `found`.
 */
export function scanJoined(
  joiner: LeafJoiner,
  kind: ContentKind,
  extra: readonly Detector[],
  found: Found,
): void {
  const detectors = [...DETECTORS, ...extra];
  const matches: MatchesByDetector = new Map();
  const scanner = createViewScanner(matches);
  const where = { kind, name: "" };

  function collect(joined: JoinedText, isMeant: (detector: Detector) => boolean): void {
    for (const [detector, list] of matches) if (isMeant(detector)) spread(joined, detector, list, found);
    matches.clear();
  }

  const readers = detectors.filter(({ category }) => category === "injection");
  for (const joined of joiner.sentences()) {
    const view: ScanView = { ...normalise(joined.text), origin: "joined", layer: JOINED_LAYER };
    scanner.scan(view, where, readers, INJECTION_GATE);
    collect(joined, ({ category }) => category === "injection");
  }
  for (const joined of joiner.tokens()) {
    for (const view of viewsOf(joined.text, () => undefined)) {
      const isPlain = view.origin === "plain";
      // Digits of neighbours make numbers by chance; an address has its sign.
      const scanning = isPlain ? (joined.text.includes("@") ? [piiDetector] : []) : detectors;
      scanner.scan(isPlain ? { ...view, origin: "joined" } : view, where, scanning);
      collect(joined, ({ category }) => !isPlain || TOKEN_CATEGORIES.includes(category));
    }
  }
}
