import type { DetailedError } from "@cedar-policy/cedar-wasm/nodejs";
import type { PolicyFault } from "@portcullis/contracts";

/** Cedar counts in bytes of UTF-8, people in lines and columns from 1. */
const positionAt = (text: string, byteOffset: number): { readonly line: number; readonly column: number } => {
  const before = Buffer.from(text, "utf8").subarray(0, byteOffset).toString("utf8");
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
};

/** Cedar names policies by their number in the text, which says nothing to the author. */
const withoutId = (words: string): string => words.replaceAll(/for policy `policy\d+`, /g, "");

export const faultAt = (
  policy: string,
  text: string,
  message: string,
  options: { readonly help?: string | null; readonly byteOffset?: number | undefined } = {},
): PolicyFault => {
  const { help = null, byteOffset } = options;
  const position = byteOffset === undefined ? { line: null, column: null } : positionAt(text, byteOffset);
  return { policy, message, help, ...position };
};

/** A fault as Cedar reports it. */
export const cedarFault = (policy: string, text: string, error: DetailedError): PolicyFault => {
  const place = error.sourceLocations?.[0];
  const details = [error.help, place?.label].filter((words) => typeof words === "string" && words !== "");
  return faultAt(policy, text, withoutId(error.message), {
    help: details.length === 0 ? null : withoutId(details.join("; ")),
    byteOffset: place?.start,
  });
};

/** The name of an error that a defect in Cedar's binding threw; its words may quote what was given. */
export const defectName = (error: unknown): string => (error instanceof Error ? error.name : "unknown");
