import type { Detector, Emit, TextContext } from "../detector.ts";
import type { ContentKind, TypeInfo } from "../types.ts";
import { collectEvidence, type Evidence, MARK_RULES, WORDS } from "./evidence.ts";
import { tokenSums } from "./model/model.ts";
import { MODEL } from "./model/trained.ts";
import { probability, probabilityOfSignals, type WindowScore, windowScores } from "./score.ts";
import { type Tokens, tokenise } from "./tokens.ts";

/** A text as the detector sees it: its words, and what every window of them says. */
export type Analysis = {
  readonly tokens: Tokens;
  /** See model/model.ts. */
  readonly sums: Float64Array;
  readonly windows: readonly WindowScore[];
};

/** Names, paths and identifiers are no sentences: of a text without a blank the model knows nothing. */
function isSentence(text: string, tokens: Tokens): boolean {
  const isDense = tokens.count > 1 && tokens.start[1] === tokens.end[0];
  return isDense || text.includes(" ") || text.includes("\n") || text.includes("\t");
}

export function analyse(text: string, context: TextContext): Analysis {
  const tokens = tokenise(text, WORDS);
  // Fields put together are judged by signals alone.
  const sums =
    context.origin !== "joined" && isSentence(text, tokens)
      ? tokenSums(text, tokens, WORDS, MODEL.weights[context.kind])
      : undefined;
  const evidence = collectEvidence(text, tokens, context);
  const windows = windowScores(tokens, sums, evidence, context.kind);
  return { tokens, sums: sums ?? new Float64Array(tokens.count + 1), windows };
}

/** What the model found without a signal that has a name. */
const MODEL_TYPE = "suspicious_instruction";

function strongest(evidence: readonly Evidence[], kind: TextContext["kind"]): string {
  let type = MODEL_TYPE;
  let weight = 0;
  for (const { signal } of evidence) {
    if (signal.weights[kind] > weight) [type, weight] = [signal.type, signal.weights[kind]];
  }
  return type;
}

/** The tokens that speak for the window: those of the run with the greatest sum (Kadane, 1984). */
function heaviestRun(sums: Float64Array, from: number, to: number): { from: number; to: number } {
  let best = Number.NEGATIVE_INFINITY;
  let run = { from, to };
  let lowest = from;
  for (let end = from + 1; end <= to; end++) {
    const sum = (sums[end] ?? 0) - (sums[lowest] ?? 0);
    if (sum > best) {
      best = sum;
      run = { from: lowest, to: end };
    }
    if ((sums[end] ?? 0) < (sums[lowest] ?? 0)) lowest = end;
  }
  return run;
}

/** Where the reader should look: the evidence, or what the model reacted to. */
function spanOf(
  text: string,
  { tokens, sums }: Analysis,
  window: WindowScore,
): { start: number; end: number } {
  if (window.evidence.length > 0) {
    return {
      start: Math.min(...window.evidence.map((item) => item.start)),
      end: Math.max(...window.evidence.map((item) => item.end)),
    };
  }
  if (tokens.count === 0) return { start: 0, end: text.length };
  const run = heaviestRun(sums, window.from, window.to);
  return { start: tokens.start[run.from] ?? 0, end: tokens.end[run.to - 1] ?? text.length };
}

/** Fields put together read like nothing that the model has learned from: a single strong signal, or two that agree. */
const JOINED_THRESHOLD = 0.7;
/** Signals that need no second voice: the order as it stands in every handbook. */
const CERTAIN: Readonly<Record<ContentKind, number>> = {
  prompt: 0.74,
  tool_arguments: 0.7,
  tool_result: 0.84,
  tool_description: 0.77,
};

/** The score of a window, and what it takes for a finding. */
export function judge(
  window: WindowScore,
  { kind, origin }: TextContext,
): { score: number; threshold: number } {
  const bySignals = probabilityOfSignals(window);
  if (origin === "joined") return { score: bySignals, threshold: JOINED_THRESHOLD };
  const score = probability(window, MODEL.calibration[kind]);
  const threshold = MODEL.thresholds[kind];
  return { score: bySignals >= CERTAIN[kind] ? Math.max(score, bySignals, threshold) : score, threshold };
}

function scan(text: string, context: TextContext, emit: Emit): void {
  const analysis = analyse(text, context);
  for (const window of analysis.windows) {
    const { score, threshold } = judge(window, context);
    if (score < threshold) continue;
    emit({ ...spanOf(text, analysis, window), type: strongest(window.evidence, context.kind), score });
  }
}

const TYPES: Readonly<Record<string, TypeInfo>> = {
  prompt_extraction: {
    title: "Attempt to read the system prompt",
    severity: "high",
    owasp: ["LLM01:2025", "LLM07:2025", "MCP06:2025"],
  },
  secret_extraction: {
    title: "Attempt to read what the model keeps secret",
    severity: "high",
    owasp: ["LLM01:2025", "LLM02:2025", "MCP06:2025"],
  },
};

/** Texts that try to steer the model that reads them. */
export const injectionDetector: Detector = {
  category: "injection",
  name: "injection",
  version: "2.0.0",
  rules: MARK_RULES,
  scan,
  describe: (type) =>
    TYPES[type] ?? { title: "Prompt injection", severity: "high", owasp: ["LLM01:2025", "MCP06:2025"] },
};
