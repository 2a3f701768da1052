/** A text with its escapes undone, and the way back: which part of the text a part of the view stands for. */
export type TextView = {
  readonly text: string;
  readonly toSource: (start: number, end: number) => readonly [start: number, end: number];
};

const JSON_ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(["'\\/bfnrt]))/g;
const PERCENT = /%([0-9a-fA-F]{2})/g;
const ENTITY = /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g;

const CONTROL: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const fromCode = (text: string, radix: number): string => {
  const code = Number.parseInt(text, radix);
  return code > 0x10ffff ? "" : String.fromCodePoint(code);
};

type Decode = (match: RegExpMatchArray) => string;
type Escape = { readonly pattern: RegExp; readonly sign: string; readonly decode: Decode };

const jsonEscape: Escape = {
  pattern: JSON_ESCAPE,
  sign: "\\",
  decode: ([, unit, byte, letter = ""]) =>
    unit !== undefined || byte !== undefined
      ? String.fromCharCode(Number.parseInt(unit ?? byte ?? "", 16))
      : (CONTROL[letter] ?? letter),
};
/** Byte by byte: `valueForms` has the form that UTF-8 takes then. */
const percent: Escape = { pattern: PERCENT, sign: "%", decode: ([, byte = ""]) => fromCode(byte, 16) };
const entity: Escape = {
  pattern: ENTITY,
  sign: "&",
  decode: ([, decimal, hex, name = ""]) => {
    if (decimal !== undefined) return fromCode(decimal, 10);
    return hex !== undefined ? fromCode(hex, 16) : (NAMED[name] ?? "");
  },
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

/** Undoes one kind of escape; undefined where there is none. */
const undo = (text: string, { pattern, sign, decode }: Escape): TextView | undefined => {
  if (!text.includes(sign)) return undefined;
  const parts: string[] = [];
  /** Of each escape: where its text begins and ends in the view, and where it began and ended in the source. */
  const viewStarts: number[] = [];
  const viewEnds: number[] = [];
  const sourceStarts: number[] = [];
  const sourceEnds: number[] = [];
  let read = 0;
  let written = 0;
  for (const match of text.matchAll(pattern)) {
    const decoded = decode(match);
    parts.push(text.slice(read, match.index), decoded);
    written += match.index - read;
    read = match.index + match[0].length;
    viewStarts.push(written);
    written += decoded.length;
    viewEnds.push(written);
    sourceStarts.push(match.index);
    sourceEnds.push(read);
  }
  if (viewStarts.length === 0) return undefined;
  parts.push(text.slice(read));
  return {
    text: parts.join(""),
    toSource: (start, end) => {
      const first = lastUpTo(viewStarts, start);
      const pastFirst = start - (viewEnds[first] ?? 0);
      const sourceStart = pastFirst < 0 ? (sourceStarts[first] ?? 0) : (sourceEnds[first] ?? 0) + pastFirst;
      const last = lastUpTo(viewStarts, end - 1);
      const pastLast = end - (viewEnds[last] ?? 0);
      return [sourceStart, (sourceEnds[last] ?? 0) + Math.max(0, pastLast)];
    },
  };
};

/** Layers of escapes that are undone: JSON within JSON, a URL within JSON, a URL within a URL, markup. */
const LAYERS: readonly (readonly Escape[])[] = [
  [jsonEscape],
  [jsonEscape, jsonEscape],
  [jsonEscape, percent],
  [jsonEscape, entity],
  [percent],
  [percent, percent],
  [entity],
];

/** The text as it is, and as it reads under each of the layers that are in it. Each takes one pass. */
export const textViews = (text: string): readonly TextView[] => {
  const views: TextView[] = [{ text, toSource: (start, end) => [start, end] }];
  const known = new Map<string, TextView | undefined>();
  for (const layers of LAYERS) {
    let path = "";
    let view: TextView | undefined = views[0];
    for (const layer of layers) {
      path += layer.sign;
      if (view === undefined) break;
      const outer: TextView = view;
      if (!known.has(path)) {
        const inner = undo(outer.text, layer);
        const composed = inner && {
          text: inner.text,
          toSource: (start: number, end: number) => outer.toSource(...inner.toSource(start, end)),
        };
        if (composed !== undefined) views.push(composed);
        known.set(path, composed);
      }
      view = known.get(path);
    }
  }
  return views;
};
