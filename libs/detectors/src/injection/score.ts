import type { ContentKind } from "../types.ts";
import type { Evidence } from "./evidence.ts";
import { lengthPenalty, SILENT, spanScore, windowsOf } from "./model/window.ts";
import type { Tokens } from "./tokens.ts";

/** How a window's two voices add up: log-odds = `model` × model score + `signals` × evidence + `bias`. */
export type Calibration = { readonly model: number; readonly signals: number; readonly bias: number };

/** What one window of a text says. */
export type WindowScore = {
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Weighted sum of the model less what the length of the text asks for, see model/window.ts. */
  readonly model: number;
  /** Minus the logarithm of the chance that all signals are accidents; 0 without any. */
  readonly signals: number;
  readonly evidence: readonly Evidence[];
};

/** No single signal is certain. */
const MAX_WEIGHT = 0.98;

/** Evidence of one type is dependent and counts once, the strongest; types count as if independent (noisy or). */
export function signalScore(evidence: readonly Evidence[], kind: ContentKind): number {
  if (evidence.length === 0) return 0;
  const best = new Map<string, number>();
  for (const { signal } of evidence) {
    best.set(signal.type, Math.max(best.get(signal.type) ?? 0, Math.min(MAX_WEIGHT, signal.weights[kind])));
  }
  let sum = 0;
  for (const weight of best.values()) sum -= Math.log(1 - weight);
  return sum;
}

/** All windows of a text; without `sums` the model has nothing to say of it. An attack is told by what stands together, so a long text is scored part by part. */
export function windowScores(
  tokens: Tokens,
  sums: Float64Array | undefined,
  evidence: readonly Evidence[],
  kind: ContentKind,
): WindowScore[] {
  const sorted = evidence.toSorted((a, b) => a.start - b.start);
  const scores: WindowScore[] = [];
  let first = 0;
  const windows = windowsOf(tokens, kind);
  const penalty = lengthPenalty(windows.length / 2);
  for (let i = 0; i < windows.length; i += 2) {
    const from = windows[i] ?? 0;
    const to = windows[i + 1] ?? 0;
    const start = from === 0 ? 0 : (tokens.start[from] ?? 0);
    const end = to === tokens.count ? Number.POSITIVE_INFINITY : (tokens.start[to] ?? 0);
    while (first < sorted.length && (sorted[first]?.start ?? 0) < start) first++;
    const own: Evidence[] = [];
    for (let next = first; next < sorted.length; next++) {
      const item = sorted[next];
      if (item === undefined || item.start >= end) break;
      own.push(item);
    }
    scores.push({
      from,
      to,
      model: (sums === undefined ? SILENT : spanScore(sums, from, to)) - penalty,
      signals: signalScore(own, kind),
      evidence: own,
    });
  }
  return scores;
}

/** 0 to 1 by the named signals alone: for readings of which the model knows nothing. */
export function probabilityOfSignals(window: WindowScore): number {
  return 1 - Math.exp(-window.signals);
}

/** 0 to 1: how likely a window holds an attack. */
export function probability(window: WindowScore, by: Calibration): number {
  return 1 / (1 + Math.exp(-(by.model * window.model + by.signals * window.signals + by.bias)));
}
