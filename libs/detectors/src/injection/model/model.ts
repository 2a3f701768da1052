import type { ContentKind } from "../../types.ts";
import type { Calibration } from "../score.ts";
import type { Tokens } from "../tokens.ts";
import type { WordIndex } from "../words.ts";
import { BUCKET_BITS, createFeatureReader, MAX_FEATURES } from "./features.ts";

/** Weights of features as signed bytes, one table a group of content kinds. */
export type Weights = { readonly table: Int8Array; readonly scale: number };

/** What a training run leaves: see tools/train. */
export type TrainedModel = {
  readonly weights: Readonly<Record<ContentKind, Weights>>;
  readonly calibration: Readonly<Record<ContentKind, Calibration>>;
  readonly thresholds: Readonly<Record<ContentKind, number>>;
};

/** Tables are kept as text: base64 of the bytes, runs of zeros written as `~` and their length in base 36 and `~`. */
export function decodeTable(text: string): Int8Array {
  const table = new Int8Array(2 ** BUCKET_BITS);
  let at = 0;
  text.split("~").forEach((part, index) => {
    if (index % 2 === 1) at += Number.parseInt(part, 36);
    else {
      const bytes = Buffer.from(part, "base64");
      table.set(bytes, at);
      at += bytes.length;
    }
  });
  return table;
}

const BUFFER = new Uint32Array(MAX_FEATURES);

/** Running sums of the tokens' weights: entry `i` is the sum of the first `i` tokens. */
export function tokenSums(
  text: string,
  tokens: Tokens,
  words: WordIndex,
  { table, scale }: Weights,
): Float64Array {
  const sums = new Float64Array(tokens.count + 1);
  const reader = createFeatureReader(text, tokens, words);
  let sum = 0;
  for (let i = 0; i < tokens.count; i++) {
    const count = reader.read(i, BUFFER);
    let own = 0;
    for (let f = 0; f < count; f++) own += table[BUFFER[f] as number] as number;
    sum += own * scale;
    sums[i + 1] = sum;
  }
  return sums;
}
