import type { ViewOrigin } from "../detector.ts";
import type { SkipReason } from "../types.ts";
import { decodeCandidates } from "./decode.ts";
import { normalise } from "./normalise.ts";
import type { View } from "./view.ts";

/** A text to scan, made from the original in one way. */
export type ScanView = View & {
  readonly origin: ViewOrigin;
  /** Encodings that it was under: 0 for the text as it stands. */
  readonly layer: number;
};

/** Encodings inside encodings that are followed. */
const MAX_LAYERS = 2;
/** Encoded characters that are decoded in one leaf, all layers together. */
const DECODE_BUDGET = 4_194_304;

/** Everything that a text may say to who reads it, each with the way back to the original. */
export function* viewsOf(text: string, skip: (reason: SkipReason) => void): Generator<ScanView> {
  let budget = DECODE_BUDGET;
  const open: { readonly part: string; readonly layer: number; readonly place: View["toOriginal"] }[] = [
    { part: text, layer: 0, place: (start, end) => ({ start, end }) },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { part, layer, place } = next;
    const view = normalise(part);
    const toOriginal: View["toOriginal"] = (start, end) => {
      const within = view.toOriginal(start, end);
      return place(within.start, within.end);
    };
    yield { ...view, toOriginal, origin: layer === 0 ? "plain" : "decoded", layer };
    const decoding = decodeCandidates(view.text, budget);
    if (decoding.binary) skip("binary");
    if (decoding.overBudget) skip("too_long");
    if (layer === MAX_LAYERS && decoding.decoded.length > 0) skip("too_deep");
    if (layer === MAX_LAYERS) continue;
    for (const decoded of decoding.decoded) {
      budget -= decoded.text.length;
      const span = toOriginal(decoded.start, decoded.end);
      open.push({ part: decoded.text, layer: layer + 1, place: () => span });
    }
  }
}
