import type { TraceSummary } from "@portcullis/contracts";

export type Column = keyof TraceSummary;

/** A cell that begins with one of these is a formula to a spreadsheet, in whatever width it is written. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;
const NEEDS_QUOTES = /[",\r\n]/;

const textOf = (value: TraceSummary[Column]): string => {
  if (value === null) return "";
  return Array.isArray(value) ? value.join(" ") : String(value);
};

/** One cell of RFC 4180. Text that a spreadsheet would compute gets an apostrophe in front; numbers stay numbers. */
const toCell = (value: TraceSummary[Column]): string => {
  const plain = textOf(value);
  const text = typeof value !== "number" && FORMULA.test(plain) ? `'${plain}` : plain;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const line = (cells: readonly string[]): string => `${cells.join(",")}\r\n`;

export const csvHead = (columns: readonly Column[]): string => line(columns);

export const toCsv = (columns: readonly Column[], traces: readonly TraceSummary[]): string =>
  traces.map((trace) => line(columns.map((column) => toCell(trace[column])))).join("");

export const toNdjson = (columns: readonly Column[], traces: readonly TraceSummary[]): string =>
  traces
    .map(
      (trace) => `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, trace[column]])))}\n`,
    )
    .join("");
