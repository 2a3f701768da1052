import type { Emit, TextContext } from "../../detector.ts";
import type { Tokens } from "./tokens.ts";
import type { WordTable } from "./word-table.ts";

/** What the finders of one text share. */
export type FreeTextScan = {
  readonly tokens: Tokens;
  readonly table: WordTable;
  readonly context: TextContext;
  /** 1 for a token that a finding already has. */
  readonly claimed: Uint8Array;
  /** Emits the tokens `[first, last]` when `score` reaches the threshold of the kind, and claims them; `end` is an offset past the last. */
  readonly found: (first: number, last: number, type: string, score: number, end?: number) => boolean;
};

/** Findings under it are not emitted: tool results and descriptions hold more text that only looks like names. */
const THRESHOLD: Readonly<Record<TextContext["kind"], number>> = {
  prompt: 0.5,
  tool_arguments: 0.5,
  tool_result: 0.55,
  tool_description: 0.65,
};
/** Names in source code and logs are mostly none. */
const CODE_THRESHOLD = 0.75;

const SHARED_ROOM = 8_192;
const shared = new Uint8Array(SHARED_ROOM);

export function createScan(tokens: Tokens, table: WordTable, context: TextContext, emit: Emit): FreeTextScan {
  const claimed =
    tokens.count > SHARED_ROOM ? new Uint8Array(tokens.count) : shared.subarray(0, tokens.count).fill(0);
  const isStrict = tokens.isCode || context.origin === "transformed" || context.origin === "joined";
  const threshold = isStrict ? CODE_THRESHOLD : THRESHOLD[context.kind];
  return {
    tokens,
    table,
    context,
    claimed,
    found(first, last, type, score, end = tokens.end[last] as number) {
      if (score < threshold) return false;
      claimed.fill(1, first, last + 1);
      const start = tokens.start[first] as number;
      emit({
        start,
        end,
        type,
        score: Math.min(0.99, Math.round(score * 100) / 100),
      });
      return true;
    },
  };
}
