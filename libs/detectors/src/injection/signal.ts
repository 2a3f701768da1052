import type { ContentKind } from "../types.ts";

/**
 * Something that texts which steer a model have more often than others. Signals of one type count once, the
 * strongest; types add up (see score.ts). Adding a signal is adding a row to a table.
 */
export type Signal = {
  /** What a finding is called when this signal is its strongest. */
  readonly type: string;
  /** 0 to 1 by kind: the score that the signal has on its own. */
  readonly weights: Readonly<Record<ContentKind, number>>;
};

export type PhraseSignal = Signal & { readonly phrases: readonly string[] };

/** A literal to search for, ASCII case folded, and what must hold around it. */
export type MarkSignal = Signal & {
  readonly literals: readonly string[];
  /** Sticky, tried `back` characters before the literal at most, bounded on every part. */
  readonly pattern?: RegExp;
  readonly lineStart?: boolean;
};

/** Weights in the order prompt (and tool arguments), tool result, tool description. */
export type Weights = readonly [prompt: number, result: number, description: number];

function weights([prompt, result, description]: Weights): Signal["weights"] {
  return { prompt, tool_arguments: prompt, tool_result: result, tool_description: description };
}

export function phrases(type: string, by: Weights, ...list: readonly string[]): PhraseSignal {
  return { type, weights: weights(by), phrases: list };
}

export function mark(
  type: string,
  by: Weights,
  literals: readonly string[],
  options: Pick<MarkSignal, "pattern" | "lineStart"> = {},
): MarkSignal {
  return { type, weights: weights(by), literals, ...options };
}
