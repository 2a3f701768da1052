import { type Escape, entityEscape, jsonEscape, percentEscape } from "./escapes.ts";

/** A text with its escapes undone, and the way back: which part of the text a part of the view stands for. */
export type TextView = {
  readonly text: string;
  readonly toSource: (start: number, end: number) => readonly [start: number, end: number];
};

type OnEscape = (viewStart: number, viewEnd: number, sourceStart: number, sourceEnd: number) => void;

const characters = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
const characterOf = (code: number): string => characters[code] ?? String.fromCodePoint(code);

/** Undoes one kind of escape, in one pass; undefined where there is none. */
const undo = (text: string, { sign, parse }: Escape, onEscape?: OnEscape): string | undefined => {
  const parts: string[] = [];
  let read = 0;
  let written = 0;
  for (let at = text.indexOf(sign); at !== -1; ) {
    const packed = parse(text, at);
    if (packed === -1) {
      at = text.indexOf(sign, at + 1);
      continue;
    }
    const decoded = characterOf(packed >> 4);
    const end = at + (packed & 15);
    parts.push(text.slice(read, at), decoded);
    if (onEscape !== undefined) {
      written += at - read;
      onEscape(written, written + decoded.length, at, end);
      written += decoded.length;
    }
    read = end;
    at = text.indexOf(sign, read);
  }
  if (parts.length === 0) return undefined;
  parts.push(text.slice(read));
  return parts.join("");
};

/** The index of the last number that is not above `wanted`, or -1. */
const lastUpTo = (sorted: readonly number[], wanted: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The way back. Made only where something was found: it is another pass. */
const createMapping = (text: string, kind: Escape): TextView["toSource"] => {
  const viewStarts: number[] = [];
  const viewEnds: number[] = [];
  const sourceStarts: number[] = [];
  const sourceEnds: number[] = [];
  undo(text, kind, (viewStart, viewEnd, sourceStart, sourceEnd) => {
    viewStarts.push(viewStart);
    viewEnds.push(viewEnd);
    sourceStarts.push(sourceStart);
    sourceEnds.push(sourceEnd);
  });
  return (start, end) => {
    const first = lastUpTo(viewStarts, start);
    const pastFirst = start - (viewEnds[first] ?? 0);
    const sourceStart = pastFirst < 0 ? (sourceStarts[first] ?? 0) : (sourceEnds[first] ?? 0) + pastFirst;
    const last = lastUpTo(viewStarts, end - 1);
    const pastLast = end - (viewEnds[last] ?? 0);
    return [sourceStart, (sourceEnds[last] ?? 0) + Math.max(0, pastLast)];
  };
};

const viewOf = (outer: TextView, kind: Escape): TextView | undefined => {
  const text = undo(outer.text, kind);
  if (text === undefined) return undefined;
  let mapping: TextView["toSource"] | undefined;
  return {
    text,
    toSource: (start, end) => {
      mapping ??= createMapping(outer.text, kind);
      return outer.toSource(...mapping(start, end));
    },
  };
};

/** Escapes within escapes: JSON within JSON, a URL or markup within JSON, a URL within a URL. */
const INNER: readonly (readonly [Escape, readonly Escape[]])[] = [
  [jsonEscape, [jsonEscape, percentEscape, entityEscape]],
  [percentEscape, [percentEscape]],
  [entityEscape, []],
];

/** The text as it is, and as it reads under each layer of escapes that is in it. Each takes one pass. */
export const textViews = (text: string): readonly TextView[] => {
  const plain: TextView = { text, toSource: (start, end) => [start, end] };
  const views = [plain];
  for (const [kind, inner] of INNER) {
    const view = viewOf(plain, kind);
    if (view === undefined) continue;
    views.push(view);
    for (const next of inner) {
      const deeper = viewOf(view, next);
      if (deeper !== undefined) views.push(deeper);
    }
  }
  return views;
};
