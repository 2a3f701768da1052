import type { Coverage, Direction, InspectionRecord, TraceData } from "@portcullis/contracts";
import { under } from "./pointers.ts";
import { preview } from "./preview.ts";
import type { Redactor } from "./redactor.ts";
import { cleanWord, type Shown, type ShownMessage } from "./trace-texts.ts";

const MAX_FINDINGS = 500;
const MAX_POINTERS = 100;
const MAX_POINTER_LENGTH = 200;

type TraceFinding = TraceData["findings"][number];
type Found = InspectionRecord["findings"][number];

/** A text of the trace in which findings can be. */
export type ShownPart = {
  /** Where its findings' pointers begin. */
  readonly prefix: string;
  /** Where it is in the trace: RFC 6901. */
  readonly at: string;
  readonly locate: Shown["locate"];
};

export const messageParts = (messages: readonly ShownMessage[]): readonly ShownPart[] =>
  messages.flatMap(({ role, content, index }, place) => {
    if (index === undefined) return [];
    const prefix = `/messages/${index}`;
    return [
      { prefix: `${prefix}/content`, at: `/prompt/${place}/preview/text`, locate: content.locate },
      { prefix: `${prefix}/role`, at: `/prompt/${place}/role`, locate: role.locate },
    ];
  });

const shortPointer = (redactor: Redactor, pointer: string): string =>
  preview(redactor.redactPointer(pointer), MAX_POINTER_LENGTH).text;

const shownOf = (finding: Found, parts: readonly ShownPart[]): NonNullable<TraceFinding["shown"]> | null => {
  for (const { prefix, at, locate } of parts) {
    const [inside] = under([finding], prefix);
    if (inside === undefined) continue;
    const range = locate(inside);
    if (range !== null) return { text: at, start: range.start, end: range.end };
  }
  return null;
};

export type FoundIn = {
  readonly direction: Direction;
  readonly findings: readonly Found[];
  /** How many there were; an inspection lists the first of them. */
  readonly total: number;
};

export const foundBy = (record: InspectionRecord | undefined, direction: Direction): FoundIn => {
  const findings = record?.findings ?? [];
  return { direction, findings, total: record?.findingsTotal ?? findings.length };
};

/** The findings of a trace: where each was, and where it is in what the trace shows. */
export const traceFindings = (
  redactor: Redactor,
  found: readonly FoundIn[],
  parts: readonly ShownPart[],
): Pick<TraceData, "findings" | "findingsTotal"> => {
  const types = new Map<string, string>();
  /** What a rule of an org or a service outside calls a type is their text. */
  const cleanType = (type: string): string => {
    const clean = types.get(type) ?? cleanWord(redactor, type);
    types.set(type, clean);
    return clean;
  };
  const findings = found
    .flatMap((each) => each.findings.map((finding) => ({ finding, direction: each.direction })))
    .slice(0, MAX_FINDINGS)
    .map(({ finding, direction }) => ({
      ...finding,
      type: cleanType(finding.type),
      pointer: shortPointer(redactor, finding.pointer),
      direction,
      shown: shownOf(finding, parts),
    }));
  return { findings, findingsTotal: found.reduce((sum, { total }) => sum + total, 0) };
};

export const cleanCoverage = (redactor: Redactor, coverage: Coverage | undefined): Coverage | null =>
  coverage === undefined
    ? null
    : {
        ...coverage,
        pointers: coverage.pointers.slice(0, MAX_POINTERS).map((p) => shortPointer(redactor, p)),
        skipped: coverage.skipped
          .slice(0, MAX_POINTERS)
          .map(({ pointer, reason }) => ({ pointer: shortPointer(redactor, pointer), reason })),
      };
