import { severitySchema, type TraceData } from "@portcullis/contracts";
import { escapeText } from "./escape.ts";

const severities = severitySchema.options;
export type Severity = (typeof severities)[number];

/** 1 … 4; 0 where a finding has none. */
export const severityRank = (severity: Severity | undefined): number =>
  severity === undefined ? 0 : severities.indexOf(severity) + 1;
export const severityOfRank = (rank: number | null): Severity | null =>
  rank === null ? null : (severities[rank - 1] ?? null);

/** `category|type|detector|severity` of the findings of a trace, each once: `requests.marks`. */
export type Mark = {
  readonly category: string;
  readonly type: string;
  readonly detector: string;
  readonly severity: number;
};

const part = (text: string): string => escapeText(text).replaceAll("|", "_");
const writeMark = ({ category, type, detector, severity }: Mark): string =>
  [part(category), part(type), part(detector), severity].join("|");
export const readMark = (text: string): Mark => {
  const [category = "", type = "", detector = "", severity = "0"] = text.split("|");
  return { category, type, detector, severity: Number(severity) };
};
/** A value of a filter as it stands in a mark. */
export const inMark = part;

/** Events of a call tell the category of what was found in them, and no more. */
export const marksOf = (data: TraceData): string[] => {
  const found = data.findings.map((finding) =>
    writeMark({ ...finding, severity: severityRank(finding.severity) }),
  );
  const events = (data.events ?? []).flatMap(({ categories }) =>
    categories.map((category) => writeMark({ category, type: "", detector: "", severity: 0 })),
  );
  return [...new Set([...found, ...events])].toSorted();
};

/** One value of one field, as `requests.facets` has it. */
export const facet = (field: string, value: string): string => `${field}:${value}`;

const facetsOfMark = ({ category, type, detector, severity }: Mark): readonly string[] => [
  facet("category", category),
  ...(type === "" ? [] : [facet("type", type)]),
  ...(detector === "" ? [] : [facet("detector", detector)]),
  ...severities.slice(0, severity).map((each) => facet("severity", each)),
];

/** All values of a row that one inverted index finds it by: whatever is combined, it is one look into it. */
export const facetsOf = (
  fields: Readonly<Record<string, string | null | readonly string[]>>,
  marks: readonly string[],
): string[] => {
  const own = Object.entries(fields).flatMap(([field, value]) =>
    (value === null ? [] : [value].flat()).map((each) => facet(field, each)),
  );
  return [...new Set([...own, ...marks.flatMap((mark) => facetsOfMark(readMark(mark)))])].toSorted();
};
