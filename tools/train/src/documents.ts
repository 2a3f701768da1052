import type { ContentKind } from "@portcullis/detectors";
import {
  collectEvidence,
  createFeatureReader,
  createGate,
  injectionDetector,
  MAX_FEATURES,
  normalise,
  signalScore,
  type TextContext,
  tokenise,
  WORDS,
  windowsOf,
} from "@portcullis/detectors/training";
import type { Row } from "./rows.ts";

/** A row as the trainer sees it. */
export type Document = {
  readonly row: Row;
  /** Buckets of the features of all tokens, one after another; token `i` has `[offsets[i], offsets[i + 1])`. */
  readonly features: Uint32Array;
  readonly offsets: Uint32Array;
  /** The windows that it is scored in, see model/window.ts. */
  readonly windows: readonly number[];
  /** The voice of the named signals, see `signalScore`. */
  readonly signals: number;
};

/** Longer texts teach nothing more. */
const MAX_CHARACTERS = 12_000;
const GATE = createGate([injectionDetector]);

/** Reads a row as a text of `kind`, which decides its windows and what its signals weigh. */
export const toDocument = (row: Row, kind: ContentKind): Document => {
  const view = normalise(row.text.slice(0, MAX_CHARACTERS));
  const context: TextContext = { kind, name: "", origin: "plain", hidden: view.hidden };
  GATE(view.text, context, () => () => {});
  const tokens = tokenise(view.text, WORDS);
  const reader = createFeatureReader(view.text, tokens, WORDS);
  const buffer = new Uint32Array(MAX_FEATURES);
  const offsets = new Uint32Array(tokens.count + 1);
  const features: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const count = reader.read(i, buffer);
    for (let f = 0; f < count; f++) features.push(buffer[f] ?? 0);
    offsets[i + 1] = features.length;
  }
  const evidence = collectEvidence(view.text, tokens, context);
  const windows = windowsOf(tokens, kind);
  return {
    row,
    features: Uint32Array.from(features),
    offsets,
    windows,
    signals: signalScore(evidence, kind),
  };
};
