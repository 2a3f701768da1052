import type { Span } from "../detector.ts";

/** A text to scan, and the way back to the UTF-16 offsets of the text that it was made from. */
export type View = {
  readonly text: string;
  /** Spans of `text` that a reader of the original cannot see. */
  readonly hidden: readonly Span[];
  /** The span of the original that made `[start, end)` of `text`. */
  readonly toOriginal: (start: number, end: number) => Span;
};

export function identityView(text: string): View {
  return { text, hidden: [], toOriginal: (start, end) => ({ start, end }) };
}

/** Collects output text together with where in the original each output unit came from. */
export type ViewBuilder = {
  readonly append: (output: string, start: number, end: number) => void;
  /** Characters that stand for themselves, in bulk. */
  readonly copy: (source: string, start: number, end: number) => void;
  /** What is appended until the returned function is called is hidden from a reader. */
  readonly hide: () => () => void;
  readonly build: (rewrite: (text: string) => string) => View;
};

export function createViewBuilder(length: number): ViewBuilder {
  let capacity = length + 64;
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  const pieces: string[] = [];
  const hidden: Span[] = [];
  let size = 0;

  function reserve(more: number): void {
    if (size + more <= capacity) return;
    capacity = Math.max(capacity * 2, size + more);
    const grown = [new Uint32Array(capacity), new Uint32Array(capacity)] as const;
    grown[0].set(starts);
    grown[1].set(ends);
    [starts, ends] = grown;
  }

  return {
    append(output, start, end) {
      reserve(output.length);
      pieces.push(output);
      for (let i = 0; i < output.length; i++) {
        starts[size] = start;
        ends[size++] = end;
      }
    },
    copy(source, start, end) {
      if (start === end) return;
      reserve(end - start);
      pieces.push(source.slice(start, end));
      for (let at = start; at < end; at++) {
        starts[size] = at;
        ends[size++] = at + 1;
      }
    },
    hide() {
      const start = size;
      return () => hidden.push({ start, end: size });
    },
    build(rewrite) {
      // The rewrite is one unit for one unit, so the map holds for its result as well.
      const text = rewrite(pieces.join(""));
      return {
        text,
        hidden,
        toOriginal: (start, end) => ({
          start: starts[start] ?? 0,
          end: ends[Math.max(start, end - 1)] ?? 0,
        }),
      };
    },
  };
}
