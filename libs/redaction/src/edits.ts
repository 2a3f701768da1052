/** A part of a text: UTF-16 offsets, `end` exclusive. */
export type Range = { readonly start: number; readonly end: number };

/** One replacement: `start` and `end` in the text before it, and how long what stands there now is. */
export type Edit = Range & { readonly length: number };

/**
 * Where a part of a text is after its edits. What lies in an edit, or across its border, takes the whole of what stands
 * there now: a finding is never told to lie within a placeholder.
 * @param edits in order, none overlapping another
 */
export const followEdits = ({ start, end }: Range, edits: readonly Edit[]): Range => {
  let shift = 0;
  let from: number | undefined;
  for (const edit of edits) {
    if (edit.start >= end) break;
    if (from === undefined && start < edit.end) from = Math.min(start, edit.start) + shift;
    // The end lies within: it moves to the end of what stands there now.
    if (end < edit.end) return { start: from ?? edit.start + shift, end: edit.start + shift + edit.length };
    shift += edit.length - (edit.end - edit.start);
  }
  return { start: from ?? start + shift, end: end + shift };
};
