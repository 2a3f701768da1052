import type { Finding, Submission } from "@portcullis/contracts";
import type { Mark } from "../../ui/segments.ts";
import { valueAt } from "./draft.ts";

/** The document that pointers of findings are about. */
const documentOf = ({ messages, tool }: Submission): unknown => ({ messages, arguments: tool?.arguments });

/** The words that were found, from what was typed; undefined where it is a member's name, or the text has changed since. */
export const excerptOf = (
  request: Submission,
  { pointer, start, end, target }: Finding,
): string | undefined => {
  const value = valueAt(documentOf(request), pointer);
  return target === "value" && typeof value === "string" ? value.slice(start, end) : undefined;
};

/** Marks of one text: only where it is still what was looked at. */
export const marksAt = (
  findings: readonly Finding[],
  request: Submission | undefined,
  pointer: string,
  text: string,
): readonly Mark[] =>
  request !== undefined && valueAt(documentOf(request), pointer) === text
    ? findings.filter((finding) => finding.pointer === pointer && finding.target === "value")
    : [];

const placesOf = (text: string, part: string): readonly number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(part); at !== -1 && part !== ""; at = text.indexOf(part, at + part.length)) {
    places.push(at);
  }
  return places;
};

/** Marks in the JSON text of the arguments: wherever the words that were found stand. */
export const marksInJson = (
  findings: readonly Finding[],
  request: Submission | undefined,
  json: string,
): readonly Mark[] =>
  request === undefined
    ? []
    : findings
        .filter(({ pointer }) => pointer.startsWith("/arguments/"))
        .flatMap((finding) => {
          const written = JSON.stringify(excerptOf(request, finding) ?? "").slice(1, -1);
          return placesOf(json, written).map((start) => ({
            start,
            end: start + written.length,
            category: finding.category,
          }));
        });
