import type { TraceFilter } from "@portcullis/contracts";
import { type RawBuilder, sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { countAll } from "../src/adapters/aggregate-reader.ts";
import { listPage } from "../src/adapters/list-reader.ts";
import { toConditions } from "../src/adapters/trace-conditions.ts";
import type { Window } from "../src/core/windows.ts";
import { createRandom, makeTrace } from "./support/generated-traces.ts";
import { type SearchDatabase, startSearchDatabase, storedOf } from "./support/search-database.ts";

/** What the database reads to answer a query: the partitions in question alone, by the index that is there for it. */
const DAYS = 4;
const PER_DAY = 150;
const COPIES = 40;
const START = Date.parse("2026-11-10T00:00:00.000Z");

let search: SearchDatabase;
beforeAll(async () => {
  search = await startSearchDatabase();
  const random = createRandom(3);
  const records = Array.from({ length: DAYS * PER_DAY }, (_, n) =>
    makeTrace(random, START + Math.floor(n / PER_DAY) * 86_400_000 + Math.floor(random() * 86_300_000)),
  );
  // One in a day has what an analyst looks for.
  const rare = records.map((data, n) => {
    if (n % PER_DAY !== 0) return data;
    const text = "extraordinary";
    return {
      ...data,
      key: "key_rare",
      prompt: [{ role: "user", preview: { text, length: 13, truncated: false } }],
    };
  });
  await search.store(rare.map((data) => storedOf(data)));
  const { db } = search.database;
  // Copies of the others, so that an index pays.
  for (const table of ["request_words", "requests"]) {
    const { rows } = await sql<{ readonly names: string }>`
      select string_agg(quote_ident(attname), ', ') as names from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attname <> 'request_id'`.execute(
      db,
    );
    const names = sql.raw(rows[0]?.names ?? "");
    await sql`
      insert into ${sql.id(table)} (request_id, ${names})
      select substr(request_id, 1, 24) || lpad(to_hex(copy), 12, '0'), ${names}
      from ${sql.id(table)}, generate_series(1, ${sql.lit(COPIES)}) as copy
      where request_id in (select request_id from requests where key is distinct from 'key_rare')`.execute(
      db,
    );
  }
  await search.vacuum();
});
afterAll(async () => {
  await search?.[Symbol.asyncDispose]();
});

const explain = async (query: RawBuilder<unknown>): Promise<string> => {
  const { rows } = await sql<{ readonly "QUERY PLAN": string }>`explain ${query}`.execute(search.database.db);
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
};
const planOf = (filter: TraceFilter, window: Window): Promise<string> => {
  const filtering = toConditions(filter);
  if (filtering === undefined) throw new Error("no filter");
  return explain(listPage(filtering, window, undefined, 51));
};
const daysIn = (plan: string): readonly string[] =>
  [...new Set([...plan.matchAll(/_(202611\d\d)/g)].map(([, day]) => day ?? ""))].toSorted();

const one: Window = { first: "2026-11-13", last: "2026-11-13" };
const two: Window = { first: "2026-11-12", last: "2026-11-13" };

it("reads the partitions of its days alone, whatever is filtered for", async () => {
  const filters: readonly TraceFilter[] = [
    ...[{}, { key: "key_rare" }, { text: "extraordinary" }, { text: "-report", outcome: "!completed" }],
    ...[{ type: "aws_key", severity: "high" }, { conversation: "c1" }, { org: "acme", minDurationMs: 100 }],
  ];
  for (const filter of filters) {
    expect(daysIn(await planOf(filter, two)), JSON.stringify(filter)).toEqual(["20261112", "20261113"]);
  }
  const from = "2026-11-11T12:00:00.000Z";
  const to = "2026-11-11T13:00:00.000Z";
  const filtering = toConditions({ from, to });
  if (filtering === undefined) throw new Error("no filter");
  const frame = { fromMs: Date.parse(from), toMs: Date.parse(to), bucketSeconds: 60 };
  const counted = await explain(countAll({ filtering, frame, rolled: undefined }));
  expect(daysIn(counted)).toEqual(["20261111"]);
});

it("reads the newest in the order of the primary key, and sorts nothing", async () => {
  for (const filter of [{}, { outcome: "blocked" }, { org: "acme,globex" }] as const) {
    for (const window of [one, two]) {
      const plan = await planOf(filter, window);
      expect(plan).toMatch(/Index Scan Backward using requests_\S*pkey/);
      expect(plan).not.toMatch(/->\s+(?:Incremental )?Sort\b|Seq Scan/);
    }
  }
});

it("ends the reading of a common word's traces with the page", async () => {
  const plan = await planOf({ text: "report" }, one);
  expect(plan).not.toMatch(/->\s+Sort\b|Seq Scan|Hash/);
});

it("finds what is rare by the index of all fields, and rare words by that of words", async () => {
  const key = await planOf({ key: "key_rare", outcome: "!pending" }, two);
  expect(key).toMatch(/Bitmap Index Scan on requests_\S*facets/);
  expect(key).not.toContain("Seq Scan");
  const words = await planOf({ text: "extraordinary" }, two);
  expect(words).toMatch(/Bitmap Index Scan on request_words_\S*words/);
  expect(words).not.toContain("Seq Scan");
});
