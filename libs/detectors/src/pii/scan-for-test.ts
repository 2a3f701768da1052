import type { TextContext } from "../detector.ts";
import { createGate } from "../gate.ts";
import { withoutOverlaps } from "../merge.ts";
import { describeStructured } from "./describe.ts";
import { piiDetector } from "./pii.ts";

const gate = createGate([piiDetector]);

export type Found = { readonly type: string; readonly text: string; readonly start: number };

/** The structured data that the detector finds in a text as it stands, for tests: no normaliser, no decoder. */
export function scanPii(text: string, given: Partial<TextContext> = {}): Found[] {
  const context: TextContext = { kind: "tool_result", name: "", origin: "plain", hidden: [], ...given };
  const matches: { start: number; end: number; type: string; score: number; layer: number }[] = [];
  const emit = (match: { start: number; end: number; type: string; score: number }): void => {
    if (describeStructured(match.type) !== undefined) matches.push({ ...match, layer: 0 });
  };
  gate(text, context, () => emit);
  piiDetector.scan?.(text, context, emit);
  return withoutOverlaps(matches).map(({ type, start, end }) => ({
    type,
    start,
    text: text.slice(start, end),
  }));
}

/** Types found, without their places. */
export function typesIn(text: string, given: Partial<TextContext> = {}): string[] {
  return scanPii(text, given).map(({ type }) => type);
}
