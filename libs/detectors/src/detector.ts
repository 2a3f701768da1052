import type { Category, ContentKind, TypeInfo } from "./types.ts";

export type Span = { readonly start: number; readonly end: number };

/**
 * What a reader of the original cannot see, and by what: `characters` (tag characters, variation selectors,
 * concealed terminal text) have no honest use, `markup` (comments, elements that are not shown) mostly has.
 */
export type HiddenSpan = Span & { readonly by: "characters" | "markup" };

/** A span of the text that the detector was given, with what it is. */
export type Match = Span & { readonly type: string; readonly score: number };

/**
 * How a text came out of the original. `plain`: as a model reads it. `decoded`: out of base64, hex, percent and
 * other encodings, or out of a disguise where most of what came out is known words. `hidden`: what a reader of the
 * original does not see, alone. `transformed`: a cheap guess (rot13, reversed, leet, letters pulled together),
 * which makes nonsense of most texts, so that only what cannot be chance may be reported from it. `joined`: the
 * fields of one value, one after another.
 */
export type ViewOrigin = "plain" | "decoded" | "hidden" | "transformed" | "joined";

/** What a detector may know about a text beside the text. */
export type TextContext = {
  readonly kind: ContentKind;
  /** Name of the member that holds the text, `''` when there is none: `{"ssn": 123456789}` is read by it. */
  readonly name: string;
  readonly origin: ViewOrigin;
  /** Spans that the reader of the original cannot see. */
  readonly hidden: readonly HiddenSpan[];
};

export type Emit = (match: Match) => void;

/**
 * What is looked at only where a literal stands. All literals of all detectors are found in one pass, so a rule
 * costs nothing in a text without them. `at` may look at a bounded window round the hit, no further.
 */
export type Rule = {
  /** Compared case folded (text/fold.ts); `at` compares case where it matters. */
  readonly literals: readonly string[];
  readonly at: (text: string, start: number, end: number, context: TextContext, emit: Emit) => void;
};

/**
 * Pure functions of a normalised text, with a cost linear in the length of that text on any input. They emit
 * only what is above the threshold of the kind.
 */
export type Detector = {
  readonly category: Category;
  readonly name: string;
  readonly version: string;
  readonly rules?: readonly Rule[];
  /** One pass of its own over the text, for what no literal announces. */
  readonly scan?: (text: string, context: TextContext, emit: Emit) => void;
  /** What a type that it emits is; total: an unknown type gets the description of its category. */
  readonly describe: (type: string) => TypeInfo;
};
