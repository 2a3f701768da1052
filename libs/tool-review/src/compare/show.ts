import { makeVisible } from "../text/characters.ts";

/** Characters of one side of a change that are shown. */
const MAX_SHOWN = 600;
/** What is kept of the equal text on both sides of a changed part. */
const CONTEXT = 60;
/** A longer text is shown by its changed part. */
const WHOLE = 300;

export const showValue = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? "null");

const cut = (text: string): string => {
  const shown = makeVisible(text.slice(0, MAX_SHOWN * 4));
  return shown.length > MAX_SHOWN || text.length > MAX_SHOWN * 4
    ? `${shown.slice(0, MAX_SHOWN)}… (${text.length} characters)`
    : shown;
};

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Where two texts begin to differ, and how long their equal ends are; characters are not torn apart. */
const bounds = (a: string, b: string): { readonly start: number; readonly tail: number } => {
  const room = Math.min(a.length, b.length);
  let start = 0;
  while (start < room && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  if (isLowSurrogate(a.charCodeAt(start)) || isLowSurrogate(b.charCodeAt(start)))
    start = Math.max(0, start - 1);
  let tail = 0;
  while (tail < room - start && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail))
    tail++;
  if (tail > 0 && isLowSurrogate(a.charCodeAt(a.length - tail))) tail--;
  return { start, tail };
};

const part = (text: string, start: number, tail: number): string => {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, text.length - tail + CONTEXT);
  return `${from > 0 ? "…" : ""}${cut(text.slice(from, to))}${to < text.length ? "…" : ""}`;
};

/** Both sides of a change, long texts by the part that changed. */
export const showChange = (
  before: unknown,
  after: unknown,
): { readonly before: string; readonly after: string } => {
  const [a, b] = [showValue(before), showValue(after)];
  if (a.length <= WHOLE && b.length <= WHOLE) return { before: makeVisible(a), after: makeVisible(b) };
  const { start, tail } = bounds(a, b);
  return { before: part(a, start, tail), after: part(b, start, tail) };
};

export const showOne = (value: unknown): string => cut(showValue(value));
