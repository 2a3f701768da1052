import type { ContentKind } from "@portcullis/detectors";
import { BUCKET_BITS, lengthPenalty, spanGradient, spanScore } from "@portcullis/detectors/training";
import { seeded } from "./corpus/random.ts";
import type { Document } from "./documents.ts";

export const BUCKETS = 2 ** BUCKET_BITS;

/** Linear weights of hashed features, and the bias that they were trained with. */
export type Linear = { readonly weights: Float32Array; bias: number };

export type FitOptions = {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight towards zero, an update. */
  readonly decay: number;
  /** Features of fewer documents are noise. */
  readonly minDocuments: number;
  readonly seed: number;
};

export const DEFAULTS: FitOptions = { epochs: 6, rate: 0.05, decay: 1e-4, minDocuments: 3, seed: 7 };

type Window = { readonly from: number; readonly to: number; readonly score: number };

/** The scores of all windows of a document. */
const windowScores = (
  { weights, bias }: Linear,
  { features, offsets, windows }: Document,
): readonly Window[] => {
  const count = offsets.length - 1;
  const sums = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) {
    let own = 0;
    for (let f = offsets[i] as number; f < (offsets[i + 1] as number); f++)
      own += weights[features[f] as number] as number;
    sums[i + 1] = (sums[i] as number) + own;
  }
  const scores: Window[] = [];
  const penalty = lengthPenalty(windows.length / 2);
  for (let i = 0; i < windows.length; i += 2) {
    const from = windows[i] as number;
    const to = windows[i + 1] as number;
    scores.push({ from, to, score: spanScore(sums, from, to) - penalty + bias });
  }
  return scores;
};

const loudest = (windows: readonly Window[]): Window =>
  windows.reduce((best, window) => (window.score > best.score ? window : best), {
    from: 0,
    to: 0,
    score: Number.NEGATIVE_INFINITY,
  });

/** The window of a document that speaks loudest. */
export const bestWindow = (model: Linear, document: Document): Window =>
  loudest(windowScores(model, document));

/** Log-odds above which a window of a harmless text is still to be learned. */
const TOO_LOUD = -3;
/** Most windows that one text teaches at a time. */
const MAX_LESSONS = 6;

/** An attack is one window of its text; a harmless text has none, so all that come near one are learned. */
const lessons = (model: Linear, document: Document): readonly Window[] => {
  const windows = windowScores(model, document);
  if (document.row.label === 1) return [loudest(windows)];
  const loud = windows.filter(({ score }) => score > TOO_LOUD);
  return loud.length <= MAX_LESSONS ? loud : loud.toSorted((a, b) => b.score - a.score).slice(0, MAX_LESSONS);
};

const rareFeatures = (documents: readonly Document[], minDocuments: number): Uint8Array => {
  const seen = new Uint16Array(BUCKETS);
  for (const { features } of documents) {
    for (const bucket of new Set(features)) seen[bucket] = Math.min(65_535, (seen[bucket] ?? 0) + 1);
  }
  return Uint8Array.from(seen, (count) => (count < minDocuments ? 1 : 0));
};

/** How much more a text of the kind that is trained for weighs than one of another kind. */
const OWN_KIND = 4;

/** How much less a text of the own corpus weighs than one that was found in use. */
const OWN_CORPUS = 0.5;

/** Sets weigh by the root of their size, so that no set speaks for all; both labels weigh the same. */
export const documentWeights = (documents: readonly Document[], kind: ContentKind): Float64Array => {
  const sizes = new Map<string, number>();
  const keyOf = ({ row }: Document): string => `${row.label} ${row.family ?? row.set}`;
  for (const document of documents) sizes.set(keyOf(document), (sizes.get(keyOf(document)) ?? 0) + 1);
  const raw = documents.map(
    (document) =>
      (sizes.get(keyOf(document)) ?? 1) ** -0.35 *
      (document.row.kind === kind ? OWN_KIND : 1) *
      (document.row.set === "own" ? OWN_CORPUS : 1),
  );
  const totals = [0, 0];
  documents.forEach(({ row }, i) => {
    totals[row.label] = (totals[row.label] ?? 0) + (raw[i] ?? 0);
  });
  return Float64Array.from(
    raw,
    (weight, i) => (weight * documents.length) / 2 / (totals[documents[i]?.row.label ?? 0] || 1),
  );
};

/**
 * Logistic regression by AdaGrad (Duchi et al., 2011). A document is a bag of windows (multiple-instance learning), so
 * that one line in a long text is what is learned.
 */
export const fit = (
  documents: readonly Document[],
  kind: ContentKind,
  options: FitOptions = DEFAULTS,
): Linear => {
  const model: Linear = { weights: new Float32Array(BUCKETS), bias: 0 };
  const squares = new Float32Array(BUCKETS).fill(1e-2);
  const rare = rareFeatures(documents, options.minDocuments);
  const importance = documentWeights(documents, kind);
  const order = documents.map((_, index) => index);
  const random = seeded(options.seed);
  let biasSquares = 1e-2;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const document = documents[index];
      if (document === undefined || document.offsets.length < 2) continue;
      for (const { from, to, score } of lessons(model, document)) {
        const error = (1 / (1 + Math.exp(-score)) - document.row.label) * (importance[index] ?? 1);
        if (Math.abs(error) < 1e-3) continue;
        const step = error * spanGradient(from, to);
        const end = document.offsets[to] ?? 0;
        for (let f = document.offsets[from] ?? 0; f < end; f++) {
          const bucket = document.features[f] as number;
          if (rare[bucket] === 1) continue;
          const gradient = step + options.decay * (model.weights[bucket] as number);
          squares[bucket] = (squares[bucket] as number) + gradient * gradient;
          model.weights[bucket] =
            (model.weights[bucket] as number) -
            (options.rate * gradient) / Math.sqrt(squares[bucket] as number);
        }
        biasSquares += error * error;
        model.bias -= (options.rate * error) / Math.sqrt(biasSquares);
      }
    }
  }
  return model;
};
