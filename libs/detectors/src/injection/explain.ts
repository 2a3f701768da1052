import type { Match, TextContext } from "../detector.ts";
import { createGate } from "../gate.ts";
import { TRIGGERS } from "../normalise/triggers.ts";
import { askedViews, type ScanView, viewsOf } from "../normalise/views.ts";
import type { ContentKind } from "../types.ts";
import { analyse, injectionDetector, judge } from "./injection.ts";
import { MODEL } from "./model/trained.ts";

/** A named signal that was seen, in UTF-16 offsets of the original text. */
export type ExplainedSignal = {
  readonly type: string;
  /** 0 to 1: the score that it has on its own in this kind of text. */
  readonly weight: number;
  readonly start: number;
  readonly end: number;
};

/** A word that the model reacted to; positive weights speak for an attack. */
export type ExplainedWord = { readonly weight: number; readonly start: number; readonly end: number };

/** What made the score of the loudest window of one reading of a text. */
export type Explanation = {
  /** How this reading came out of the text, see `ViewOrigin`. */
  readonly origin: TextContext["origin"];
  /** 0 to 1; a finding where it reaches `threshold`. */
  readonly score: number;
  readonly threshold: number;
  /** Parts of the log-odds of `score`: the model's, that of the named signals, and what every text starts with. */
  readonly logOdds: { readonly model: number; readonly signals: number; readonly bias: number };
  readonly signals: readonly ExplainedSignal[];
  /** The words with the greatest weights either way, greatest first. */
  readonly words: readonly ExplainedWord[];
};

const LISTED_WORDS = 12;
const GATE = createGate([injectionDetector, TRIGGERS]);

/** Every reading of a text that `inspect` scores, with the marks in it already seen. */
function* readingsOf(text: string, kind: ContentKind): Generator<{ view: ScanView; context: TextContext }> {
  for (const view of viewsOf(text, () => {})) {
    const context: TextContext = { kind, name: "", origin: view.origin, hidden: view.hidden };
    const triggers: Match[] = [];
    GATE(view.text, context, () => (match) => triggers.push(match));
    yield { view, context };
    for (const asked of askedViews(view, triggers)) {
      const askedContext: TextContext = { kind, name: "", origin: asked.origin, hidden: asked.hidden };
      GATE(asked.text, askedContext, () => () => {});
      yield { view: asked, context: askedContext };
    }
  }
}

/**
 * Shows which signals and words made the injection score of a text: one explanation for each reading of it (as it
 * stands, decoded, hidden, …), the loudest first. For people; `inspect` decides by the same figures.
 */
export function explain(text: string, kind: ContentKind): readonly Explanation[] {
  const calibration = MODEL.calibration[kind];
  const explanations: Explanation[] = [];
  for (const { view, context } of readingsOf(text, kind)) {
    const { tokens, sums, windows } = analyse(view.text, context);
    const loudest = windows.reduce((a, b) => (judge(b, context).score > judge(a, context).score ? b : a));
    const { score, threshold } = judge(loudest, context);
    const words: ExplainedWord[] = [];
    for (let i = loudest.from; i < loudest.to; i++) {
      const weight = (sums[i + 1] ?? 0) - (sums[i] ?? 0);
      words.push({ weight, ...view.toOriginal(tokens.start[i] ?? 0, tokens.end[i] ?? 0) });
    }
    explanations.push({
      origin: view.origin,
      score,
      threshold,
      logOdds: {
        model: calibration.model * loudest.model,
        signals: calibration.signals * loudest.signals,
        bias: calibration.bias,
      },
      signals: loudest.evidence.map(({ signal, start, end }) => ({
        type: signal.type,
        weight: signal.weights[kind],
        ...view.toOriginal(start, end),
      })),
      words: words.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, LISTED_WORDS),
    });
  }
  return explanations.toSorted((a, b) => b.score - a.score);
}
