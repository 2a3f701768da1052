import type { Detector, TextContext } from "./detector.ts";
import { injectionDetector } from "./injection/injection.ts";
import type { LayeredMatch } from "./merge.ts";
import { type Decoded, decodeCandidates } from "./normalise/decode.ts";
import { normalise } from "./normalise/normalise.ts";
import { piiDetector } from "./pii/pii.ts";
import { secretsDetector } from "./secrets/secrets.ts";
import type { SkipReason } from "./types.ts";

export const DETECTORS: readonly Detector[] = [secretsDetector, piiDetector, injectionDetector];

/** Encodings inside encodings that are followed. */
const MAX_LAYERS = 2;
/** Encoded characters that are decoded in one leaf, all layers together. */
const DECODE_BUDGET = 4_194_304;

export type TextScan = {
  readonly matches: ReadonlyMap<Detector, readonly LayeredMatch[]>;
  /** INV-9: what of this text was not read. */
  readonly skipped: ReadonlySet<SkipReason>;
};

/** All detectors over a text and over what is encoded in it; spans are those of the text itself. */
export function scanText(text: string, context: Omit<TextContext, "hidden">): TextScan {
  const matches = new Map<Detector, LayeredMatch[]>(DETECTORS.map((detector) => [detector, []]));
  const skipped = new Set<SkipReason>();
  let budget = DECODE_BUDGET;

  /** `place` maps an offset pair of `part` to the leaf. */
  function visit(
    part: string,
    layer: number,
    place: (start: number, end: number) => Pick<Decoded, "start" | "end">,
  ): void {
    const view = normalise(part);
    const inLeaf: typeof place = (start, end) => {
      const original = view.toOriginal(start, end);
      return place(original.start, original.end);
    };
    for (const detector of DETECTORS) {
      const list = matches.get(detector);
      for (const { start, end, type, score } of detector.scan(view.text, {
        ...context,
        hidden: view.hidden,
      })) {
        list?.push({ ...inLeaf(start, end), type, score, layer });
      }
    }
    const decoding = decodeCandidates(view.text, budget);
    if (decoding.binary) skipped.add("binary");
    if (decoding.overBudget) skipped.add("too_long");
    if (layer === MAX_LAYERS && decoding.decoded.length > 0) skipped.add("too_deep");
    if (layer === MAX_LAYERS) return;
    for (const decoded of decoding.decoded) {
      budget -= decoded.text.length;
      const span = inLeaf(decoded.start, decoded.end);
      visit(decoded.text, layer + 1, () => span);
    }
  }

  visit(text, 0, (start, end) => ({ start, end }));
  return { matches, skipped };
}
