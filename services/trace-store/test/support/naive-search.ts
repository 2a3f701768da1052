import type { TraceData, TraceDimension } from "@portcullis/contracts";

/** The oracle: what a filter means, said over the records themselves without a line of the code under test. */

/** A filter on a field: any of these, and none of those; null is "has none". */
export type Choice = { readonly any: readonly (string | null)[]; readonly none: readonly (string | null)[] };

export type Term = {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
  readonly isExcluded: boolean;
};

const isOneOf = (values: readonly string[], wanted: readonly (string | null)[]): boolean =>
  wanted.some((each) => (each === null ? values.length === 0 : values.includes(each)));

export const holds = (values: readonly string[], { any, none }: Choice): boolean =>
  (any.length === 0 || isOneOf(values, any)) && !isOneOf(values, none);

const some = (value: string | null | undefined): string[] =>
  value === null || value === undefined ? [] : [value];

/** The values that a record has in a field. */
export const fieldOf: Readonly<Record<string, (data: TraceData) => string[]>> = {
  org: (data) => [data.org],
  key: (data) => some(data.key),
  kind: (data) => some(data.kind),
  outcome: (data) => [data.outcome],
  code: (data) => some(data.code),
  verdict: (data) => some(data.verdict),
  server: (data) => some(data.tool?.server),
  tool: (data) => some(data.tool?.name),
  method: (data) => some(data.tool?.method),
  conversation: (data) => some(data.conversation),
  endedAt: (data) => some(data.endedAt),
  executed: (data) => (data.executed === null ? [] : [String(data.executed)]),
  policy: (data) => (data.decision === null ? [] : data.decision.policy.split(",")),
  executor: (data) => some(data.execution?.executor),
};

export type Finding = {
  readonly category: string;
  readonly type: string;
  readonly detector: string;
  readonly severity: number;
};
const levels = ["low", "medium", "high", "critical"];

/** What was found; of events only the category is known. */
export const findingsOf = (data: TraceData): readonly Finding[] => [
  ...data.findings.map(({ category, type, detector, severity }) => ({
    ...{ category, type, detector },
    severity: severity === undefined ? 0 : levels.indexOf(severity) + 1,
  })),
  ...(data.events ?? []).flatMap(({ categories }) =>
    categories.map((category) => ({ category, type: "", detector: "", severity: 0 })),
  ),
];

const textsOf = (data: TraceData): readonly string[] => [
  ...data.prompt.map(({ preview }) => preview.text),
  ...some(data.tool?.name),
  ...some(data.tool?.arguments.text),
  ...some(data.tool?.params?.text),
  ...some(data.result?.text),
  ...some(data.detail),
  ...some(data.decision?.reason),
];

const hasTerm = (words: readonly string[], { words: wanted, isPrefix }: Term): boolean =>
  words.some((_, at) =>
    wanted.every((word, index) => {
      const found = words[at + index] ?? "";
      return isPrefix && index === wanted.length - 1 ? found.startsWith(word) : found === word;
    }),
  );

export const hasText = (data: TraceData, terms: readonly Term[]): boolean => {
  const texts = textsOf(data).map((text) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}_]+/u)
      .filter((word) => word !== ""),
  );
  return terms.every((term) => texts.some((words) => hasTerm(words, term)) !== term.isExcluded);
};

const ofFinding = ["category", "type", "detector"] as const;
const isOfFinding = (name: TraceDimension): name is (typeof ofFinding)[number] =>
  (ofFinding as readonly string[]).includes(name);

/** The groups that a record counts in, by a naive reading of it. */
export const groupsOf = (data: TraceData, by: readonly TraceDimension[]): readonly string[] => {
  const found = by.some(isOfFinding) ? findingsOf(data) : [];
  const rows = found.length === 0 ? [undefined] : found;
  return [
    ...new Set(
      rows.map((finding) =>
        JSON.stringify(
          by.map((name) => {
            // As rows keep it.
            if (isOfFinding(name)) return finding?.[name].replaceAll("|", "_") || null;
            return fieldOf[name]?.(data)[0] ?? null;
          }),
        ),
      ),
    ),
  ];
};
