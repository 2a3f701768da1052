import {
  type FilterField,
  type FilterValue,
  filterFields,
  parseFilterValues,
  severitySchema,
  type TraceFilter,
} from "@portcullis/contracts";
import { type RawBuilder, sql } from "kysely";
import { dayOf } from "../core/days.ts";
import { escapeText } from "../core/escape.ts";
import { facet, inMark, severityRank } from "../core/facets.ts";
import { toTextQuery } from "../core/text-query.ts";

/** A condition about a row `r` of `requests`. */
export type Condition = RawBuilder<boolean>;

const is = (condition: RawBuilder<unknown>): Condition => condition as Condition;
const allOf = (conditions: readonly Condition[]): Condition => is(sql.join([...conditions], sql` and `));
const anyOf = (conditions: readonly Condition[]): Condition =>
  is(sql`(${sql.join([...conditions], sql` or `)})`);
const texts = (values: readonly string[]): RawBuilder<unknown> => sql`${[...values]}::text[]`;

/** How a field is looked for: in the index of all fields, or in a column of its own. */
type Place = {
  readonly has: (values: readonly string[]) => Condition;
  readonly hasNone: Condition;
};

const inFacets = (field: string, hasNone: Condition, written = escapeText): Place => ({
  has: (values) => is(sql`r.facets && ${texts(values.map((value) => facet(field, written(value))))}`),
  hasNone,
});
const inColumn = (column: string): Place => ({
  has: (values) => is(sql`${sql.ref(`r.${column}`)} = any(${texts(values.map(escapeText))})`),
  hasNone: is(sql`${sql.ref(`r.${column}`)} is null`),
});
const isNull = (column: string): Condition => is(sql`${sql.ref(`r.${column}`)} is null`);
const noMark = is(sql`r.marks = '{}'`);

const places: Readonly<Record<FilterField, Place>> = {
  // Both: the column leads to the partitions, the facet to the rows.
  org: {
    has: (values) => allOf([inColumn("org").has(values), inFacets("org", isNull("org")).has(values)]),
    hasNone: is(sql`false`),
  },
  key: inFacets("key", isNull("key")),
  kind: inFacets("kind", isNull("kind")),
  outcome: inFacets("outcome", is(sql`false`)),
  code: inFacets("code", isNull("code")),
  verdict: inFacets("verdict", isNull("verdict")),
  server: inFacets("server", isNull("server")),
  tool: inFacets("tool", isNull("tool")),
  method: inFacets("method", isNull("method")),
  category: inFacets("category", noMark, inMark),
  type: inFacets("type", noMark, inMark),
  detector: inFacets("detector", noMark, inMark),
  conversation: inColumn("conversation"),
  endedAt: inFacets("endedAt", isNull("ended_at")),
  executed: {
    has: (values) =>
      anyOf(values.map((value) => is(sql`r.executed is ${sql.raw(value === "true" ? "true" : "false")}`))),
    hasNone: isNull("executed"),
  },
  policy: inFacets("policy", is(sql`r.policies = '{}'`)),
  executor: inFacets("executor", isNull("executor")),
  canary: inColumn("canary"),
};

const wanted = (values: readonly FilterValue[], excluded: boolean) => {
  const own = values.filter((each) => each.excluded === excluded);
  return {
    named: own.flatMap(({ value }) => (value === null ? [] : [value])),
    none: own.some(({ value }) => value === null),
  };
};

/** Any of these values; undefined where none is named. */
const toCondition = (
  place: Place,
  values: readonly FilterValue[],
  excluded: boolean,
): Condition | undefined => {
  const { named, none } = wanted(values, excluded);
  const parts = [...(named.length === 0 ? [] : [place.has(named)]), ...(none ? [place.hasNone] : [])];
  return parts.length === 0 ? undefined : anyOf(parts);
};

const valuesOf = (filter: TraceFilter, field: FilterField): readonly FilterValue[] =>
  parseFilterValues(filter[field] ?? "") ?? [];

const fieldConditions = (filter: TraceFilter): readonly Condition[] =>
  filterFields.flatMap((field) => {
    const values = valuesOf(filter, field);
    const included = toCondition(places[field], values, false);
    const excluded = toCondition(places[field], values, true);
    return [
      ...(included === undefined ? [] : [included]),
      // Not known is not it: who has no tool does not have this tool.
      ...(excluded === undefined ? [] : [is(sql`${excluded} is not true`)]),
    ];
  });

type Severity = { readonly atLeast: number; readonly excluded: boolean };
const severityOf = ({ severity }: TraceFilter): Severity | undefined => {
  if (severity === undefined) return undefined;
  const excluded = severity.startsWith("!");
  const level = severitySchema.parse(excluded ? severity.slice(1) : severity);
  return { atLeast: severityRank(level), excluded };
};

const severityConditions = (filter: TraceFilter): readonly Condition[] => {
  const severity = severityOf(filter);
  if (severity === undefined) return [];
  const level = severitySchema.options[severity.atLeast - 1] ?? "";
  return severity.excluded
    ? [is(sql`coalesce(r.severity, 0) < ${severity.atLeast}`)]
    : [is(sql`r.facets && ${texts([facet("severity", level)])}`)];
};

/** Where more than one property of findings is asked for, one finding has them all. */
const sameFinding = (filter: TraceFilter): readonly Condition[] => {
  const named = (["category", "type", "detector"] as const).flatMap((field, index) => {
    const { named: values, none } = wanted(valuesOf(filter, field), false);
    if (values.length === 0 || none) return [];
    return [is(sql`split_part(mark, '|', ${sql.lit(index + 1)}) = any(${texts(values.map(inMark))})`)];
  });
  const severity = severityOf(filter);
  const all =
    severity === undefined || severity.excluded
      ? named
      : [...named, is(sql`split_part(mark, '|', 4)::int >= ${severity.atLeast}`)];
  return all.length < 2 ? [] : [is(sql`exists (select from unnest(r.marks) as mark where ${allOf(all)})`)];
};

/** Between the time in an id and the time of receipt lies at most the reading of a body; this is far more. */
const SLACK_MS = 3_600_000;

/** The least UUIDv7 of a moment. */
const leastId = (ms: number): string => {
  const hex = Math.max(0, ms).toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
};

export type DayRange = { readonly first: string | undefined; readonly last: string | undefined };

/** The days whose partitions hold what was received between `from` and `to`. */
export const daysOf = ({ from, to }: Pick<TraceFilter, "from" | "to">): DayRange => ({
  first: from === undefined ? undefined : dayOf(Math.max(0, Date.parse(from) - SLACK_MS)),
  last: to === undefined ? undefined : dayOf(Date.parse(to) + SLACK_MS),
});

export const timeConditions = ({ from, to }: Pick<TraceFilter, "from" | "to">): readonly Condition[] => [
  ...(from === undefined
    ? []
    : [
        is(sql`r.received_at >= ${from}::timestamptz`),
        // The primary key finds the place; the time decides.
        is(sql`r.request_id >= ${leastId(Date.parse(from) - SLACK_MS)}`),
      ]),
  ...(to === undefined
    ? []
    : [
        is(sql`r.received_at < ${to}::timestamptz`),
        is(sql`r.request_id < ${leastId(Date.parse(to) + SLACK_MS)}`),
      ]),
];

/** The filter as conditions about rows `r` of `requests`, and, where words are searched for, `w` of `request_words`. */
export type Filtering = { readonly conditions: readonly Condition[]; readonly hasWords: boolean };

/** Undefined where the text to search for has no word in it, or too many. */
export const toConditions = (filter: TraceFilter): Filtering | undefined => {
  const query = filter.text === undefined ? undefined : toTextQuery(filter.text);
  if (filter.text !== undefined && query === undefined) return undefined;
  const { approval, minDurationMs, maxDurationMs } = filter;
  return {
    hasWords: query !== undefined,
    conditions: [
      ...timeConditions(filter),
      ...fieldConditions(filter),
      ...severityConditions(filter),
      ...sameFinding(filter),
      ...(filter.canaries === "true" || filter.canary !== undefined ? [] : [isNull("canary")]),
      ...(approval === undefined ? [] : [is(sql`coalesce(r.approval, false) = ${approval === "true"}`)]),
      ...(minDurationMs === undefined ? [] : [is(sql`r.duration_ms >= ${minDurationMs}`)]),
      ...(maxDurationMs === undefined ? [] : [is(sql`r.duration_ms <= ${maxDurationMs}`)]),
      ...(query === undefined ? [] : [is(sql`w.words @@ ${query}::tsquery`)]),
    ],
  };
};
