import type { Detector, Emit, TextContext } from "./detector.ts";
import { createGate } from "./gate.ts";
import { injectionDetector } from "./injection/injection.ts";
import type { LayeredMatch } from "./merge.ts";
import { viewsOf } from "./normalise/views.ts";
import { piiDetector } from "./pii/pii.ts";
import { secretsDetector } from "./secrets/secrets.ts";
import type { SkipReason } from "./types.ts";

export const DETECTORS: readonly Detector[] = [secretsDetector, piiDetector, injectionDetector];

const GATE = createGate(DETECTORS);

export type TextScan = {
  readonly matches: ReadonlyMap<Detector, readonly LayeredMatch[]>;
  /** INV-9: what of this text was not read. */
  readonly skipped: ReadonlySet<SkipReason>;
};

/** All detectors over a text and over what is hidden or encoded in it; spans are those of the text itself. */
export function scanText(
  text: string,
  where: Pick<TextContext, "kind" | "name">,
  extra: readonly Detector[] = [],
): TextScan {
  const detectors = extra.length === 0 ? DETECTORS : [...DETECTORS, ...extra];
  const matches = new Map<Detector, LayeredMatch[]>(detectors.map((detector) => [detector, []]));
  const skipped = new Set<SkipReason>();
  for (const view of viewsOf(text, (reason) => skipped.add(reason))) {
    const context: TextContext = { ...where, origin: view.origin, hidden: view.hidden };
    const emitFor =
      (detector: Detector): Emit =>
      ({ start, end, type, score }) =>
        matches.get(detector)?.push({ ...view.toOriginal(start, end), type, score, layer: view.layer });
    GATE(view.text, context, emitFor);
    for (const detector of detectors) detector.scan?.(view.text, context, emitFor(detector));
  }
  return { matches, skipped };
}
