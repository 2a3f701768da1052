import type { Paint } from "./paint.ts";
import { safeLine } from "./safe-text.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const WIDE =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
};

/** The start of a text that fits into so many columns, with an ellipsis where it was cut. */
export const fit = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const { segment } of graphemes.segment(text)) {
    used += widthOf(segment);
    if (used > width) break;
    kept += segment;
  }
  return `${kept}…`;
};

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

export type Column<T> = {
  readonly title: string;
  readonly value: (row: T) => string | number | null | undefined;
  /** May be cut where the terminal is too narrow; the other columns never are. */
  readonly flexible?: boolean;
  readonly paint?: (text: string) => Paint;
};

export type TableOptions = {
  /** Columns of the terminal; undefined where there is none, and then nothing is cut. */
  readonly width: number | undefined;
  readonly heading: Paint;
};

const GAP = 2;
const LEAST = 8;

/** Takes from the widest flexible column first, until the row fits or all are at their least. */
const shrink = (
  widths: readonly number[],
  flexible: readonly boolean[],
  width: number,
): readonly number[] => {
  const result = [...widths];
  const total = () => result.reduce((sum, each) => sum + each, GAP * (result.length - 1));
  while (total() > width) {
    let widest = -1;
    for (const [index, own] of result.entries()) {
      if (flexible[index] === true && own > LEAST && own > (result[widest] ?? LEAST)) widest = index;
    }
    if (widest === -1) break;
    result[widest] = (result[widest] ?? 0) - 1;
  }
  return result;
};

/** Aligned columns. All values are made harmless here, so no caller can forget it. */
export const renderTable = <T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  { width, heading }: TableOptions,
): string => {
  const cells = rows.map((row) => columns.map(({ value }) => safeLine(String(value(row) ?? "-"))));
  const natural = columns.map(({ title }, index) =>
    Math.max(widthOf(title), ...cells.map((row) => widthOf(row[index] ?? ""))),
  );
  const widths =
    width === undefined
      ? natural
      : shrink(
          natural,
          columns.map(({ flexible }) => flexible === true),
          width,
        );
  const line = (texts: readonly string[], paintOf: (index: number, text: string) => Paint): string =>
    texts
      .map((text, index) => {
        const own = fit(text, widths[index] ?? 0);
        const painted = paintOf(index, own)(own);
        return index === texts.length - 1
          ? painted
          : painted + " ".repeat(Math.max(0, (widths[index] ?? 0) - widthOf(own)));
      })
      .join(" ".repeat(GAP))
      .trimEnd();
  const plain: Paint = (text) => text;
  return [
    line(
      columns.map(({ title }) => title),
      () => heading,
    ),
    ...cells.map((row) => line(row, (index, text) => columns[index]?.paint?.(text) ?? plain)),
  ].join("\n");
};

/** `name   value` lines, for one record; entries without a value are left out. */
export const renderDetails = (
  entries: readonly (readonly [string, string | number | null | undefined])[],
  name: Paint,
): string => {
  const shown = entries.filter(([, value]) => value !== null && value !== undefined && value !== "");
  const width = Math.max(0, ...shown.map(([title]) => widthOf(title)));
  return shown.map(([title, value]) => `${name(pad(title, width))}  ${safeLine(String(value))}`).join("\n");
};
