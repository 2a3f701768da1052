import type { Category, ContentKind } from "./types.ts";

export type Span = { readonly start: number; readonly end: number };

/** A span of the text that the detector was given, with what it is. */
export type Match = Span & { readonly type: string; readonly score: number };

/** What a detector may know about a text beside the text. */
export type TextContext = {
  readonly kind: ContentKind;
  /** Name of the member that holds the text, `''` when there is none: `{"ssn": 123456789}` is read by it. */
  readonly name: string;
  /** Spans that the reader of the original cannot see (tag characters, variation selectors). */
  readonly hidden: readonly Span[];
};

/**
 * A pure function of a normalised text, with a cost linear in the length of that text on any input.
 * It returns only what is above the threshold of the kind.
 */
export type Detector = {
  readonly category: Category;
  readonly name: string;
  readonly version: string;
  readonly scan: (text: string, context: TextContext) => readonly Match[];
};
