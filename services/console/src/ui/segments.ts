/** A place in a text that is shown in the colour of what was found there. Offsets are UTF-16, `end` exclusive. */
export type Mark = { readonly start: number; readonly end: number; readonly category: string };
export type Segment = { readonly at: number; readonly text: string; readonly category: string | null };

/** A text cut at its marks, in order. Where marks overlap, the one that begins first goes on to its end. */
export const segmentsOf = (text: string, marks: readonly Mark[]): readonly Segment[] => {
  const segments: Segment[] = [];
  let at = 0;
  const add = (end: number, category: string | null): void => {
    if (end > at) segments.push({ at, text: text.slice(at, end), category });
    at = Math.max(at, end);
  };
  for (const { start, end, category } of marks.toSorted((a, b) => a.start - b.start)) {
    add(Math.min(start, text.length), null);
    add(Math.min(end, text.length), category);
  }
  add(text.length, null);
  return segments;
};
