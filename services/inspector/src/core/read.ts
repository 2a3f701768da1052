import type { Category, Coverage, Finding, Message } from "@portcullis/contracts";
import { type ContentKind, type Inspection, inspect } from "@portcullis/detectors";

/** A part of a document, with its place in it and what kind of text it is. */
export type Part = { readonly pointer: string; readonly value: unknown; readonly kind: ContentKind };

/** What was found in a document and what was read of it. Pointers are relative to the document. */
export type Reading = { readonly findings: readonly Finding[]; readonly coverage: Coverage };

/** Makes the keyed fingerprint of a value within an org. */
export type Fingerprint = (org: string, value: string) => string;

export type ReadOptions = {
  readonly fingerprint: Fingerprint;
  /** Most characters that are read of one part. */
  readonly maxCharacters: number;
};

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
const leafText = (root: unknown, pointer: string, target: "value" | "key"): string => {
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

const mergeCoverage = (
  parts: readonly { readonly part: Part; readonly inspection: Inspection }[],
): Coverage => ({
  detectors: [...new Set(parts.flatMap(({ inspection }) => inspection.coverage.detectors))],
  pointers: parts
    .flatMap(({ part, inspection }) => inspection.coverage.pointers.map((p) => part.pointer + p))
    .slice(0, LISTED_POINTERS),
  pointersTotal: parts.reduce((sum, { inspection }) => sum + inspection.coverage.pointersTotal, 0),
  characters: parts.reduce((sum, { inspection }) => sum + inspection.coverage.characters, 0),
  skipped: parts
    .flatMap(({ part, inspection }) =>
      inspection.coverage.skipped.map((s) => ({ pointer: part.pointer + s.pointer, reason: s.reason })),
    )
    // Text that was not read must not be pushed off the list by pictures that cannot be.
    .toSorted((a, b) => Number(a.reason === "binary") - Number(b.reason === "binary"))
    .slice(0, LISTED_POINTERS),
});

/** Reads all parts of a document. Findings of a category in `ignored` are dropped (mode `off`). */
export const read = (
  org: string,
  parts: readonly Part[],
  ignored: ReadonlySet<Category>,
  { fingerprint, maxCharacters }: ReadOptions,
): Reading => {
  const limits = { maxCharacters, maxCharactersPerLeaf: maxCharacters };
  const inspected = parts.map((part) => ({ part, inspection: inspect(part.value, part.kind, { limits }) }));
  const findings = inspected.flatMap(({ part, inspection }) =>
    inspection.findings
      .filter((finding) => !ignored.has(finding.category))
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
