import type { Edit } from "./edits.ts";

/** A part of a text that is to be replaced: UTF-16 offsets, `end` exclusive. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly score: number;
};

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Whether a cut at `at` would separate the two halves of a surrogate pair. */
export const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

/** A span as it can be cut out. One that points nowhere takes the whole text: rather too much than a value. */
const fit = (span: Span, text: string): Span => {
  const start = Math.max(0, span.start);
  const end = Math.min(text.length, span.end);
  if (start >= end) return { ...span, start: 0, end: text.length };
  return {
    ...span,
    start: splitsPair(text, start) ? start - 1 : start,
    end: splitsPair(text, end) ? end + 1 : end,
  };
};

const isStronger = (a: Span, b: Span): boolean =>
  a.score > b.score || (a.score === b.score && a.end - a.start > b.end - b.start);

/** The spans in order, none overlapping another; a merged span has the type of its strongest part. */
export const mergeSpans = (spans: readonly Span[], text: string): readonly Span[] => {
  const sorted = spans.map((span) => fit(span, text)).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  let strongest: Span | undefined;
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last === undefined || strongest === undefined || span.start >= last.end) {
      merged.push(span);
      strongest = span;
      continue;
    }
    if (isStronger(span, strongest)) strongest = span;
    merged[merged.length - 1] = {
      ...last,
      end: Math.max(last.end, span.end),
      type: strongest.type,
      score: strongest.score,
    };
  }
  return merged;
};

export type EditedText = { readonly text: string; readonly edits: readonly Edit[] };

/** Replaces every span by what `name` says for its type and text, and says where that was. */
export const editSpans = (
  text: string,
  spans: readonly Span[],
  name: (type: string, value: string) => string,
): EditedText => {
  let result = "";
  let position = 0;
  const edits: Edit[] = [];
  for (const { start, end, type } of mergeSpans(spans, text)) {
    const replacement = name(type, text.slice(start, end));
    result += text.slice(position, start) + replacement;
    edits.push({ start, end, length: replacement.length });
    position = end;
  }
  return { text: result + text.slice(position), edits };
};

export const replaceSpans = (...args: Parameters<typeof editSpans>): string => editSpans(...args).text;
