import { quoteFilterValue, type TraceData, type TraceFilter } from "@portcullis/contracts";
import fc from "fast-check";
import { pools } from "./generated-traces.ts";
import { type Choice, type Finding, fieldOf, findingsOf, hasText, holds, type Term } from "./naive-search.ts";

/** Records are received between these. */
export const DAYS = 7;
export const START = Date.parse("2026-11-10T00:00:00.000Z");
export const END = START + DAYS * 86_400_000;

/** A filter as it is written, and as it is meant. */
export type Case = { readonly filter: TraceFilter; readonly matches: (data: TraceData) => boolean };

const choiceOf = (values: readonly string[]): fc.Arbitrary<Choice> =>
  fc.record({
    any: fc.uniqueArray(fc.constantFrom<string | null>(null, ...values), { maxLength: 3 }),
    none: fc.uniqueArray(fc.constantFrom<string | null>(null, ...values), { maxLength: 2 }),
  });
const isEmpty = ({ any, none }: Choice): boolean => any.length + none.length === 0;
const written = ({ any, none }: Choice): string => {
  const one = (value: string | null): string => (value === null ? "-" : quoteFilterValue(value));
  return [...any.map(one), ...none.map((value) => `!${one(value).replace(/^\\!/, "!")}`)].join(",");
};

const fieldValues: Readonly<Record<string, readonly string[]>> = {
  ...{ org: pools.org, key: [...pools.key, "nobody"], kind: ["tool", "model"], outcome: pools.outcome },
  ...{
    code: pools.code,
    verdict: pools.verdict,
    server: pools.server,
    tool: pools.tool,
    method: pools.method,
  },
  ...{ conversation: pools.conversation, endedAt: pools.stage, executed: ["true", "false"] },
  ...{ policy: pools.policy, executor: pools.executor },
};
const fieldCase: fc.Arbitrary<Case> = fc
  .constantFrom(...Object.keys(fieldValues))
  .chain((field) => choiceOf(fieldValues[field] ?? []).map((choice) => ({ field, choice })))
  .filter(({ choice }) => !isEmpty(choice))
  .map(({ field, choice }) => ({
    filter: { [field]: written(choice) },
    matches: (data) => holds(fieldOf[field]?.(data) ?? [], choice),
  }));

/** Properties of findings belong together, so they come from one hand. */
const levels = ["low", "medium", "high", "critical"];
const findingCase: fc.Arbitrary<Case> = fc
  .record({
    category: fc.option(fc.constantFrom("secrets", "pii", "injection"), { nil: undefined }),
    type: fc.option(fc.constantFrom(...pools.type), { nil: undefined }),
    detector: fc.option(fc.constantFrom(...pools.detector), { nil: undefined }),
    severity: fc.option(fc.constantFrom(...levels), { nil: undefined }),
    excluded: fc.boolean(),
  })
  .map(({ category, type, detector, severity, excluded }): Case => {
    const sign = excluded ? "!" : "";
    const named = Object.entries({ category, type, detector, severity }).filter(
      ([, value]) => value !== undefined,
    );
    const atLeast = severity === undefined ? 0 : levels.indexOf(severity) + 1;
    return {
      filter: Object.fromEntries(named.map(([name, value]) => [name, `${sign}${value}`])),
      matches: (data) => {
        const tests: readonly ((finding: Finding) => boolean)[] = [
          ...(category === undefined ? [] : [(finding: Finding) => finding.category === category]),
          ...(type === undefined ? [] : [(finding: Finding) => finding.type === type]),
          ...(detector === undefined ? [] : [(finding: Finding) => finding.detector === detector]),
          ...(severity === undefined ? [] : [(finding: Finding) => finding.severity >= atLeast]),
        ];
        const found = findingsOf(data);
        if (tests.length === 0) return true;
        // One finding has all of what is asked for; none has any of what is excluded.
        return excluded
          ? tests.every((test) => !found.some(test))
          : found.some((finding) => tests.every((test) => test(finding)));
      },
    };
  });

const bare = [
  "ignore",
  "previous",
  "instructions",
  "email_address_1",
  "report",
  "q3_sales",
  "überblick",
  "7",
  "nothing",
];
const termArbitrary: fc.Arbitrary<Term> = fc.record({
  words: fc.array(fc.constantFrom(...bare), { minLength: 1, maxLength: 2 }),
  isPrefix: fc.boolean(),
  isExcluded: fc.boolean(),
});
const toText = ({ words, isPrefix, isExcluded }: Term): string => {
  const last = words.map((word) => (isPrefix ? word.slice(0, 3) : word)).at(-1) ?? "";
  const text = [...words.slice(0, -1), `${last}${isPrefix ? "*" : ""}`].join(" ");
  return `${isExcluded ? "-" : ""}${words.length > 1 ? `"${text}"` : text}`;
};
const textCase: fc.Arbitrary<Case> = fc.array(termArbitrary, { minLength: 1, maxLength: 3 }).map((terms) => ({
  filter: { text: terms.map(toText).join(" ") },
  matches: (data) =>
    hasText(
      data,
      terms.map((term) => ({
        ...term,
        words: term.isPrefix ? term.words.with(-1, (term.words.at(-1) ?? "").slice(0, 3)) : term.words,
      })),
    ),
}));

const moment = fc.integer({ min: START - 3_600_000, max: END + 3_600_000 });
const otherCase: fc.Arbitrary<Case> = fc.oneof(
  moment.map((from): Case => {
    const text = new Date(from).toISOString();
    return { filter: { from: text }, matches: ({ receivedAt }) => receivedAt >= text };
  }),
  moment.map((to): Case => {
    const text = new Date(to).toISOString();
    return { filter: { to: text }, matches: ({ receivedAt }) => receivedAt < text };
  }),
  fc.integer({ min: 0, max: 5_000 }).map(
    (ms): Case => ({
      filter: { minDurationMs: ms },
      matches: ({ durationMs }) => durationMs !== null && durationMs >= ms,
    }),
  ),
  fc.integer({ min: 0, max: 5_000 }).map(
    (ms): Case => ({
      filter: { maxDurationMs: ms },
      matches: ({ durationMs }) => durationMs !== null && durationMs <= ms,
    }),
  ),
  fc.boolean().map(
    (wanted): Case => ({
      filter: { approval: wanted ? "true" : "false" },
      matches: ({ decision }) => (decision?.approval !== undefined) === wanted,
    }),
  ),
);

/** Several of them; of two on one thing the later one counts, in the filter as in what it means. */
export const caseArbitrary: fc.Arbitrary<Case> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fieldCase }, findingCase, textCase, otherCase), { maxLength: 4 })
  .map((cases) => {
    const kept = new Map<string, Case>();
    for (const each of cases) {
      const isOfFinding = Object.keys(each.filter).some((name) =>
        ["category", "type", "detector", "severity"].includes(name),
      );
      kept.set(isOfFinding ? "finding" : (Object.keys(each.filter)[0] ?? ""), each);
    }
    const all = [...kept.values()];
    return {
      filter: Object.assign({}, ...all.map(({ filter }) => filter)),
      matches: (data) => all.every(({ matches }) => matches(data)),
    };
  });
