import type { Match } from "../detector.ts";
import type { ContentKind } from "../types.ts";
import type { Signal } from "./signal.ts";

/** A signal seen at a place. */
export type Evidence = { readonly signal: Signal; readonly start: number; readonly end: number };

/** Set once per kind, on benign text of that kind. */
export const THRESHOLDS: Readonly<Record<ContentKind, number>> = {
  prompt: 0.6,
  tool_arguments: 0.6,
  tool_result: 0.5,
  tool_description: 0.5,
};

/** An attack is told by what stands together, so a long text is scored window by window, and the best one counts. */
const WINDOW = 640;
const STEP = 320;

/** Evidence of one type is dependent and counts once; types count as if independent (noisy or). */
function combine(window: readonly Evidence[], kind: ContentKind): Match | undefined {
  const best = new Map<string, number>();
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { signal, start: from, end: to } of window) {
    best.set(signal.type, Math.max(best.get(signal.type) ?? 0, signal.weights[kind]));
    start = Math.min(start, from);
    end = Math.max(end, to);
  }
  let miss = 1;
  let type = "";
  let strongest = 0;
  for (const [name, weight] of best) {
    miss *= 1 - weight;
    if (weight > strongest) [type, strongest] = [name, weight];
  }
  return type === "" ? undefined : { start, end, type, score: 1 - miss };
}

/** Findings of a text from its evidence: one a window that reaches the threshold. */
export function scoreEvidence(evidence: readonly Evidence[], kind: ContentKind): Match[] {
  const windows = new Map<number, Evidence[]>();
  for (const item of evidence) {
    const last = Math.floor(item.start / STEP);
    for (const index of last === 0 ? [0] : [last - 1, last]) {
      if (item.end > index * STEP + WINDOW && index !== last) continue;
      const window = windows.get(index);
      if (window === undefined) windows.set(index, [item]);
      else window.push(item);
    }
  }
  const matches: Match[] = [];
  for (const window of windows.values()) {
    const match = combine(window, kind);
    if (match !== undefined && match.score >= THRESHOLDS[kind]) matches.push(match);
  }
  return matches;
}
