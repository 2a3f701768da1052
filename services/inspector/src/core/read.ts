import {
  type Category,
  type Coverage,
  type Direction,
  type Finding,
  type Message,
  SYSTEM_CREDENTIAL,
} from "@portcullis/contracts";
import { type ContentKind, type Detector, type Inspection, inspect } from "@portcullis/detectors";

/** A part of a document, with its place in it and what kind of text it is. */
export type Part = { readonly pointer: string; readonly value: unknown; readonly kind: ContentKind };

/** What was found in a document and what was read of it. Pointers are relative to the document. */
export type Reading = { readonly findings: readonly Finding[]; readonly coverage: Coverage };

/** Makes the keyed fingerprint of a value within an org. */
export type Fingerprint = (org: string, value: string) => string;

/**
 * Reads all parts of a document with the rules of the org whose document it is. Findings of a category in `ignored` are
 * dropped (mode `off`), save those of the system's own credentials.
 * @throws where they could not be read: then nothing is known of them (INV-6)
 */
export type Read = (parts: readonly Part[], ignored: ReadonlySet<Category>) => Promise<Reading>;

/** Asks detectors outside of the system about all parts of a document. It never fails: the answer says who did. */
export type Ask = (
  parts: readonly Part[],
  names: readonly string[],
  direction: Direction,
) => Promise<ExternalReading>;

/** How many pointers a receipt lists; the total is always given. */
const LISTED_POINTERS = 200;

/** The texts of a request. A message of role `tool` is a tool's result that a model is about to read. */
export const requestParts = (request: {
  readonly messages?: readonly Message[] | undefined;
  readonly arguments?: Readonly<Record<string, unknown>> | undefined;
}): readonly Part[] => [
  ...(request.messages ?? []).map((message, index) => ({
    pointer: `/messages/${index}`,
    value: message,
    kind: message.role === "tool" ? ("tool_result" as const) : ("prompt" as const),
  })),
  ...(request.arguments === undefined
    ? []
    : [{ pointer: "/arguments", value: request.arguments, kind: "tool_arguments" as const }]),
];

/** The leaf (or member name) that a pointer of the detectors names, as text. */
export const leafText = (root: unknown, pointer: string, target: "value" | "key"): string => {
  const tokens = pointer === "" ? [] : pointer.slice(1).split("/");
  const names = tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (target === "key") return names.at(-1) ?? "";
  let value = root;
  for (const name of names) {
    if (typeof value !== "object" || value === null) return "";
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return typeof value === "string" ? value : String(value);
};

export type PartsOptions = {
  /** Most characters that are read of one part. */
  readonly maxCharacters: number;
  readonly extra: readonly Detector[];
  readonly isOverTime: () => boolean;
};

/** One inspection for each part. Pure, given its clock: it runs here or in a worker. */
export const inspectParts = (
  parts: readonly Pick<Part, "value" | "kind">[],
  { maxCharacters, extra, isOverTime }: PartsOptions,
): readonly Inspection[] => {
  const limits = { maxCharacters, maxCharactersPerLeaf: maxCharacters };
  return parts.map(({ value, kind }) => inspect(value, kind, { limits, extra, isOverTime }));
};

type InspectedPart = { readonly part: Part; readonly inspection: Inspection };

const mergeCoverage = (parts: readonly InspectedPart[]): Coverage => ({
  detectors: [...new Set(parts.flatMap(({ inspection }) => inspection.coverage.detectors))],
  pointers: parts
    .flatMap(({ part, inspection }) => inspection.coverage.pointers.map((p) => part.pointer + p))
    .slice(0, LISTED_POINTERS),
  pointersTotal: parts.reduce((sum, { inspection }) => sum + inspection.coverage.pointersTotal, 0),
  characters: parts.reduce((sum, { inspection }) => sum + inspection.coverage.characters, 0),
  skipped: cutSkipped(
    parts.flatMap(({ part, inspection }) =>
      inspection.coverage.skipped.map((s) => ({ pointer: part.pointer + s.pointer, reason: s.reason })),
    ),
  ),
});

/** Text that was not read must not be pushed off the list by pictures that cannot be. */
const cutSkipped = (skipped: Coverage["skipped"]): Coverage["skipped"] =>
  skipped
    .toSorted((a, b) => Number(a.reason === "binary") - Number(b.reason === "binary"))
    .slice(0, LISTED_POINTERS);

/** With one more place that was not read, where there is one. */
export const withSkipped = (reading: Reading, pointer: string | undefined, reason: string): Reading => {
  if (pointer === undefined) return reading;
  const skipped = [{ pointer, reason }, ...reading.coverage.skipped];
  return { ...reading, coverage: { ...reading.coverage, skipped: cutSkipped(skipped) } };
};

/** The inspections of all parts as one reading. */
export const toReading = (
  org: string,
  parts: readonly Part[],
  inspections: readonly Inspection[],
  ignored: ReadonlySet<Category>,
  fingerprint: Fingerprint,
): Reading => {
  const inspected = parts.flatMap((part, index): InspectedPart[] => {
    const inspection = inspections[index];
    return inspection === undefined ? [] : [{ part, inspection }];
  });
  const findings = inspected.flatMap(({ part, inspection }) =>
    inspection.findings
      .filter((finding) => finding.type === SYSTEM_CREDENTIAL || !ignored.has(finding.category))
      .map((finding): Finding => {
        const text = leafText(part.value, finding.pointer, finding.target).slice(finding.start, finding.end);
        return {
          ...finding,
          pointer: part.pointer + finding.pointer,
          score: Math.min(1, Math.max(0, finding.score)),
          fingerprint: fingerprint(org, text),
        };
      }),
  );
  return { findings, coverage: mergeCoverage(inspected) };
};

/** What external detectors found and did not, beside a reading of our own. */
export type ExternalReading = {
  readonly findings: readonly Finding[];
  /** `external:<name>` of those that answered. */
  readonly detectors: readonly string[];
  readonly skipped: Coverage["skipped"];
  /** A detector that has to answer did not: whatever was found, this must not pass. */
  readonly unanswered: boolean;
};

export const withExternal = (reading: Reading, external: Omit<ExternalReading, "unanswered">): Reading => ({
  findings: [...reading.findings, ...external.findings],
  coverage: {
    ...reading.coverage,
    detectors: [...reading.coverage.detectors, ...external.detectors],
    skipped: cutSkipped([...reading.coverage.skipped, ...external.skipped]),
  },
});
