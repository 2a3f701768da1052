import type { HiddenSpan, Span } from "../detector.ts";

/** A text to scan, and the way back to the UTF-16 offsets of the text that it was made from. */
export type View = {
  readonly text: string;
  /** Spans of `text` that a reader of the original cannot see. */
  readonly hidden: readonly HiddenSpan[];
  /** The span of the original that made `[start, end)` of `text`. */
  readonly toOriginal: (start: number, end: number) => Span;
};

export function identityView(text: string): View {
  return { text, hidden: [], toOriginal: (start, end) => ({ start, end }) };
}

/** Collects output text together with where in the original each output unit came from. */
export type ViewBuilder = {
  /** Units that all come from the whole of `[start, end)`. */
  readonly append: (output: string, start: number, end: number) => void;
  /** Characters that stand for themselves, in bulk. */
  readonly copy: (source: string, start: number, end: number) => void;
  /** What is appended until the returned function is called is hidden from a reader. */
  readonly hide: () => () => void;
  /** UTF-16 units appended so far. */
  readonly length: () => number;
  readonly build: (rewrite?: (text: string) => string) => BuiltView;
};

export type BuiltView = View & {
  /** Where in the view a span of the original came to stand. */
  readonly fromOriginal: (span: Span) => Span;
};

/** Index of the last of some ascending numbers that is at most `value`, 0 when there is none. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The map is a list of segments, so that a long text with a few changes costs a few segments. A segment is
 * either copied (unit for unit) or a block, all of whose units come from the same span.
 */
export function createViewBuilder(): ViewBuilder {
  const outputs: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const copied: boolean[] = [];
  const pieces: string[] = [];
  const hidden: HiddenSpan[] = [];
  let size = 0;

  function add(output: string, start: number, end: number, isCopy: boolean): void {
    if (output === "") return;
    outputs.push(size);
    starts.push(start);
    ends.push(end);
    copied.push(isCopy);
    pieces.push(output);
    size += output.length;
  }

  /** The piece of the original that made the unit at `at`. */
  function unit(at: number): Span {
    const segment = lastAtMost(outputs, at);
    const start = starts[segment] ?? 0;
    if (copied[segment] !== true) return { start, end: ends[segment] ?? 0 };
    const offset = start + at - (outputs[segment] ?? 0);
    return { start: offset, end: offset + 1 };
  }

  function place(offset: number): number {
    const segment = lastAtMost(starts, offset);
    const start = starts[segment] ?? 0;
    const next = segment + 1 < outputs.length ? (outputs[segment + 1] ?? 0) : size;
    if (offset <= start) return outputs[segment] ?? 0;
    return copied[segment] === true ? Math.min((outputs[segment] ?? 0) + offset - start, next) : next;
  }

  return {
    append: (output, start, end) => add(output, start, end, false),
    copy: (source, start, end) => add(source.slice(start, end), start, end, true),
    hide() {
      const start = size;
      return () => {
        if (size > start) hidden.push({ start, end: size, by: "characters" });
      };
    },
    length: () => size,
    build(rewrite = (text) => text) {
      // The rewrite is one unit for one unit, so the map holds for its result as well.
      const text = rewrite(pieces.join(""));
      return {
        text,
        hidden,
        toOriginal(start, end) {
          if (size === 0) return { start: 0, end: 0 };
          const first = unit(Math.min(start, size - 1));
          const last = unit(Math.min(Math.max(start, end - 1), size - 1));
          return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
        },
        fromOriginal: (span) => ({ start: place(span.start), end: place(span.end) }),
      };
    },
  };
}

/** A view of a view, as a view of what the first was made from. */
export function compose(outer: View, inner: View): View {
  return {
    ...outer,
    toOriginal(start, end) {
      const within = outer.toOriginal(start, end);
      return inner.toOriginal(within.start, within.end);
    },
  };
}

const SEPARATOR = "\n\n";

/** Parts of a text one below the other, with an empty line between them, as a view of that text. */
export function viewOfSpans(text: string, spans: readonly Span[]): View {
  const out = createViewBuilder();
  for (const { start, end } of spans) {
    if (out.length() > 0) out.append(SEPARATOR, start, start + 1);
    out.copy(text, start, end);
  }
  return out.build();
}

/** Views one below the other, with an empty line between them, as one view of what all were made from. */
export function joinViews(views: readonly Pick<View, "text" | "toOriginal">[]): View {
  const starts: number[] = [];
  let size = 0;
  views.forEach((view) => {
    starts.push(size);
    size += view.text.length + SEPARATOR.length;
  });
  /** The piece of the original that made the unit at `at`; separators count as the end of the view before. */
  function unit(at: number): Span {
    const index = lastAtMost(starts, at);
    const offset = at - (starts[index] ?? 0);
    const last = Math.max(0, (views[index]?.text.length ?? 1) - 1);
    const within = Math.min(offset, last);
    return views[index]?.toOriginal(within, within + 1) ?? { start: 0, end: 0 };
  }
  return {
    text: views.map((view) => view.text).join(SEPARATOR),
    hidden: [],
    toOriginal(start, end) {
      const first = unit(start);
      const last = unit(Math.max(start, end - 1));
      return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
    },
  };
}
