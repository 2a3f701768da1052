import type { Detector, Emit, Match, TextContext } from "./detector.ts";
import { createGate, type Gate } from "./gate.ts";
import { injectionDetector } from "./injection/injection.ts";
import type { LayeredMatch } from "./merge.ts";
import { TRIGGERS } from "./normalise/triggers.ts";
import { askedViews, type ScanView, viewsOf } from "./normalise/views.ts";
import { piiDetector } from "./pii/pii.ts";
import { secretsDetector } from "./secrets/secrets.ts";
import type { SkipReason } from "./types.ts";

export const DETECTORS: readonly Detector[] = [secretsDetector, piiDetector, injectionDetector];

const GATE = createGate([...DETECTORS, TRIGGERS]);
/** The rules of {@link injectionDetector} alone, for readings in which nothing else is looked for. */
export const INJECTION_GATE = createGate([injectionDetector]);
const EXTRA_GATES = new WeakMap<Detector, Gate>();

function gateOf(detector: Detector): Gate {
  const known = EXTRA_GATES.get(detector);
  if (known !== undefined) return known;
  const gate = createGate([detector]);
  EXTRA_GATES.set(detector, gate);
  return gate;
}

export type Where = Pick<TextContext, "kind" | "name">;

/** Detectors without a match are left out. */
export type MatchesByDetector = Map<Detector, LayeredMatch[]>;

export type TextScan = {
  readonly matches: MatchesByDetector;
  /** INV-9: what of this text was not read. */
  readonly skipped: ReadonlySet<SkipReason>;
};

export type ViewScanner = {
  /** Runs the rules of all detectors, or of `gate`, and the scans of those in `scanning`; returns what the triggers said. */
  readonly scan: (
    view: ScanView,
    where: Where,
    scanning: readonly Detector[],
    gate?: Gate,
  ) => readonly Match[];
};

/** Scans views one after the other, and adds what it finds to `matches` in offsets of what they were made from. */
export function createViewScanner(matches: MatchesByDetector): ViewScanner {
  let current: ScanView | undefined;
  let asked: Match[] = [];
  const emitters = new Map<Detector, Emit>([[TRIGGERS, (match) => asked.push(match)]]);

  function emitFor(detector: Detector): Emit {
    const known = emitters.get(detector);
    if (known !== undefined) return known;
    const emit: Emit = ({ start, end, type, score }) => {
      if (current === undefined) return;
      const list = matches.get(detector) ?? [];
      matches.set(detector, list);
      list.push({ ...current.toOriginal(start, end), type, score, layer: current.layer });
    };
    emitters.set(detector, emit);
    return emit;
  }

  return {
    scan(view, where, scanning, gate = GATE) {
      current = view;
      asked = [];
      const context: TextContext = { ...where, origin: view.origin, hidden: view.hidden };
      gate(view.text, context, emitFor);
      for (const detector of scanning) {
        const isExtra = (detector.rules?.length ?? 0) > 0 && !DETECTORS.includes(detector);
        if (isExtra) gateOf(detector)(view.text, context, emitFor);
        detector.scan?.(view.text, context, emitFor(detector));
      }
      return asked;
    },
  };
}

/** All detectors over a text and over what is hidden, encoded or disguised in it; spans are those of the text itself. */
export function scanText(text: string, where: Where, extra: readonly Detector[] = []): TextScan {
  const detectors = extra.length === 0 ? DETECTORS : [...DETECTORS, ...extra];
  const matches: MatchesByDetector = new Map();
  const skipped = new Set<SkipReason>();
  const scanner = createViewScanner(matches);
  for (const view of viewsOf(text, (reason) => skipped.add(reason))) {
    const hits = scanner.scan(view, where, detectors);
    for (const asked of askedViews(view, hits)) scanner.scan(asked, where, detectors);
  }
  return { matches, skipped };
}
