import type { TraceSummary } from "@portcullis/contracts";
import { type RefObject, useRef } from "react";
import { linkId } from "./row.tsx";
import { ROW_PX } from "./table.tsx";

const focusedRow = (): number => {
  const row = document.activeElement?.closest<HTMLElement>("[data-index]");
  return row === null || row === undefined ? -1 : Number(row.dataset.index);
};

/** Moves the focus from row to row, also to those that are not in the page yet. */
export const useRowsByKey = (rows: readonly TraceSummary[], scroll: RefObject<HTMLElement | null>) => {
  /** Where the focus is on its way to: a row is there only after it was drawn. */
  const target = useRef<number>(undefined);
  return (by: 1 | -1): void => {
    const index = Math.min(rows.length - 1, Math.max(0, (target.current ?? focusedRow()) + by));
    const row = rows[index];
    const frame = scroll.current;
    if (row === undefined || frame === null) return;
    const top = index * ROW_PX;
    const height = frame.clientHeight - 2 * ROW_PX;
    if (top < frame.scrollTop) frame.scrollTop = top;
    if (top > frame.scrollTop + height) frame.scrollTop = top - height;
    target.current = index;
    requestAnimationFrame(() => {
      document.getElementById(linkId(row.requestId))?.focus({ preventScroll: true });
      if (target.current === index) target.current = undefined;
    });
  };
};
