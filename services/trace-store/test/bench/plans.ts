import { type Kysely, sql } from "kysely";
import { listPage } from "../../src/adapters/list-reader.ts";
import type { TraceDatabase } from "../../src/adapters/schema.ts";
import { daysOf, toConditions } from "../../src/adapters/trace-conditions.ts";
import { windowsOf } from "../../src/core/windows.ts";
import type { Shape } from "./shapes.ts";

const indexes = {
  order: /Index Scan Backward using requests_\S*pkey/,
  facets: /Bitmap Index Scan on requests_\S*facets/,
  words: /Bitmap Index Scan on request_words_\S*words/,
  conversation: /Scan (?:on|using) requests_\S*conversation/,
  any: /Index Scan/,
} as const;

/** The plans of the windows that a list is read in. */
export const plansOf = async (
  db: Kysely<TraceDatabase>,
  shape: Extract<Shape, { kind: "list" }>,
  last: string,
): Promise<
  readonly { readonly plan: string; readonly first: string | undefined; readonly last: string }[]
> => {
  const filtering = toConditions(shape.filter);
  if (filtering === undefined) throw new Error(`${shape.title}: not a filter`);
  const days = daysOf(shape.filter);
  const plans = [];
  const [newest = last] = [days.last ?? last, last].toSorted();
  for (const window of windowsOf(days.first, newest, filtering.hasWords)) {
    const { rows } = await sql<{ readonly "QUERY PLAN": string }>`
      explain ${listPage(filtering, window, undefined, 51)}`.execute(db);
    plans.push({ ...window, plan: rows.map((row) => row["QUERY PLAN"]).join("\n") });
  }
  return plans;
};

/** What is wrong with the plans of a list; nothing where they are as they should be. */
export const planFaults = async (
  db: Kysely<TraceDatabase>,
  shape: Extract<Shape, { kind: "list" }>,
  last: string,
): Promise<readonly string[]> => {
  const plans = await plansOf(db, shape, last);
  const [newest] = plans;
  return [
    ...plans.flatMap(({ plan, first, last: end }) => {
      const days = [...plan.matchAll(/_(\d{8})/g)].map(([, day]) => day ?? "");
      const outside = days.filter(
        (day) => day > end.replaceAll("-", "") || (first !== undefined && day < first.replaceAll("-", "")),
      );
      return outside.length === 0
        ? []
        : [`${shape.title}: reads ${outside[0]} for ${first ?? "…"} to ${end}`];
    }),
    ...(plans.some(({ plan }) => plan.includes("Seq Scan"))
      ? [`${shape.title}: reads a whole partition`]
      : []),
    ...(newest !== undefined && !indexes[shape.by].test(newest.plan)
      ? [`${shape.title}: not by ${shape.by}\n${newest.plan}`]
      : []),
  ];
};
