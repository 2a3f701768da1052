import type { Category, ContentKind, Severity } from "../types.ts";

/** A pattern of an org, in RE2 syntax. It is looked for in the normalised text. */
export type CustomPattern = {
  /** Type of its findings: lower case, digits, underscores; no built-in type. */
  readonly name: string;
  readonly category: Category;
  readonly pattern: string;
  /** `high` unless told. */
  readonly severity?: Severity | undefined;
  /** 0 to 1; 0.9 unless told. */
  readonly score?: number | undefined;
  /** The kinds of text that it is looked for in; all unless told. */
  readonly kinds?: readonly ContentKind[] | undefined;
};

/** Phrases of an org that must not occur. They are compared case folded; a run of white space is one space. */
export type DenyPhrases = {
  /** As {@link CustomPattern.name}. */
  readonly name: string;
  readonly category: Category;
  readonly phrases: readonly string[];
  /** `high` unless told. */
  readonly severity?: Severity | undefined;
  /** Whether letters and digits round a phrase make it another word; true unless told. */
  readonly wholeWords?: boolean | undefined;
};

export type CustomDefinitions = {
  readonly patterns?: readonly CustomPattern[] | undefined;
  readonly denyPhrases?: readonly DenyPhrases[] | undefined;
};

/** Bounds of what one org may define: they bound the memory and the time that its rules cost. */
export const CUSTOM_LIMITS = {
  patterns: 64,
  /** UTF-16 units of one pattern. */
  patternLength: 500,
  /** Instructions of one compiled pattern. */
  programSize: 4_000,
  /** Instructions of all patterns together. */
  programSizeTotal: 40_000,
  phrases: 500,
  /** UTF-16 units of one phrase, as it is compared. */
  phraseLength: 200,
  /** Cells of the table that finds the phrases of one category, 4 bytes each. */
  phraseCells: 4_000_000,
} as const;

/** Codes are stable: they are added, never renamed. */
export type CustomFaultCode =
  | "name_invalid"
  | "name_reserved"
  | "name_repeated"
  | "pattern_invalid"
  | "pattern_matches_nothing"
  | "pattern_too_long"
  | "pattern_too_large"
  | "patterns_too_many"
  | "phrase_empty"
  | "phrase_too_long"
  | "phrases_too_many";

/** Why a definition cannot be used. */
export type CustomFault = {
  readonly code: CustomFaultCode;
  /** Name of the definition; `''` where all together are at fault. */
  readonly name: string;
  /** In words, without the text of the rule. */
  readonly message: string;
  /** UTF-16 offset in the pattern where the fault begins, or the index of the phrase; null where there is no place. */
  readonly position: number | null;
};

/** Definitions that cannot be used, with all their faults. */
export class CustomRuleError extends Error {
  readonly faults: readonly CustomFault[];
  constructor(faults: readonly CustomFault[]) {
    super(faults.map(({ name, message }) => (name === "" ? message : `${name}: ${message}`)).join("; "));
    this.name = "CustomRuleError";
    this.faults = faults;
  }
}
