import type { Detector } from "./detector.ts";

/** What a text is to the model that will read it. The kind decides injection weights and thresholds. */
export type ContentKind = "prompt" | "tool_arguments" | "tool_result" | "tool_description";

export type Category = "secrets" | "pii" | "injection";

export type Severity = "low" | "medium" | "high" | "critical";

/** What a type of finding is, for people and reports. */
export type TypeInfo = {
  /** For example `GitHub personal access token (classic)`. */
  readonly title: string;
  /** Who issues it, where somebody does. */
  readonly provider?: string;
  readonly severity: Severity;
  /** Ids of the OWASP Top 10 for LLM Applications 2025 (`LLM01:2025`) and of the MCP Top 10 2025 (`MCP06:2025`). */
  readonly owasp: readonly string[];
};

/** One thing found, above the threshold of its kind. It never holds the value itself. */
export type Finding = {
  readonly category: Category;
  /** For example `aws_access_key_id`, `payment_card`, `instruction_override`. */
  readonly type: string;
  readonly detector: string;
  readonly version: string;
  /** RFC 6901 JSON Pointer of the leaf; `''` for a plain string. */
  readonly pointer: string;
  /** `key`: the finding is in the member name that the last token of `pointer` names. */
  readonly target: "value" | "key";
  /** UTF-16 offsets into the original string of that leaf or key; a number's string is its decimal text. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** 0 to 1. */
  readonly score: number;
  readonly severity: Severity;
  /** See {@link TypeInfo.owasp}. */
  readonly owasp: readonly string[];
};

/**
 * `too_long`: over a character limit, the part before the limit was read. `too_deep`: nested past a limit
 * (JSON, or encodings inside encodings). `too_many_leaves`: the walk stopped. `binary`: does not decode to text.
 * `over_time`: the walk was stopped from outside.
 */
export type SkipReason = "too_long" | "too_deep" | "too_many_leaves" | "binary" | "over_time";

/** INV-9: the pointer names a leaf, or the subtree under which something was not read. */
export type Skipped = { readonly pointer: string; readonly reason: SkipReason };

/** INV-9: what was read, and what was not. */
export type Coverage = {
  /** `name@version` of every detector that ran. */
  readonly detectors: readonly string[];
  /** The first leaves read, in document order; capped, `pointersTotal` is the true count. */
  readonly pointers: readonly string[];
  readonly pointersTotal: number;
  /** UTF-16 units read, names of members included. */
  readonly characters: number;
  readonly skipped: readonly Skipped[];
};

export type Inspection = { readonly findings: readonly Finding[]; readonly coverage: Coverage };

export type Limits = {
  /** Nesting of arrays and objects. */
  readonly maxDepth: number;
  readonly maxLeaves: number;
  /** UTF-16 units of one leaf or one member name. */
  readonly maxCharactersPerLeaf: number;
  /** UTF-16 units of everything. */
  readonly maxCharacters: number;
};

export type InspectOptions = {
  readonly limits?: Partial<Limits>;
  /** Detectors beside the built-in ones: an org's own patterns and secrets (custom/, exact/). */
  readonly extra?: readonly Detector[];
  /** Asked before each leaf: once it says yes, the rest is not read, and `skipped` says so. */
  readonly isOverTime?: () => boolean;
};
