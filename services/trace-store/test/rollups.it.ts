import { setTimeout as delay } from "node:timers/promises";
import { type TraceAggregate, traceAggregateSchema, traceDimensions } from "@portcullis/contracts";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { purgeBatch } from "../src/adapters/purge-writer.ts";
import { rollHours } from "../src/adapters/rollup-writer.ts";
import { answerAggregate } from "../src/answer-queries.ts";
import { createRandom, makeTrace, pools } from "./support/generated-traces.ts";
import { DAYS, END, START } from "./support/search-cases.ts";
import { storedOf } from "./support/search-database.ts";
import { type SearchedRecords, startSearchedRecords } from "./support/searched-records.ts";

const HOUR_MS = 3_600_000;
const ALL_HOURS = 10_000;
let searched: SearchedRecords;
const iso = (ms: number): string => new Date(ms).toISOString();

beforeAll(async () => {
  searched = await startSearchedRecords(900);
  // Every third day is not counted: aggregates are of both kinds.
  await rollHours(searched.search.database.db, ALL_HOURS);
  for (let day = 0; day < DAYS; day += 3) await soil(START + day * 86_400_000, 24);
  await soil(START + 30 * HOUR_MS, 1);
});
afterAll(async () => {
  await searched?.[Symbol.asyncDispose]();
});

const soil = async (fromMs: number, hours: number): Promise<void> => {
  await sql`
    update rolled_hours set clean = false where hour >= ${iso(fromMs)} and hour < ${iso(fromMs + hours * HOUR_MS)}`.execute(
    searched.search.database.db,
  );
};

const asked = async (params: object, isRolled: boolean): Promise<TraceAggregate> => {
  const { aggregate } = searched.context;
  const answer = await answerAggregate(params, {
    ...searched.context,
    aggregate: (request, filtering) =>
      aggregate(isRolled ? request : { ...request, slice: undefined }, filtering),
  });
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.detail}`);
  return traceAggregateSchema.parse(answer.value);
};
const both = async (params: object) => {
  const [rolled, exact] = await Promise.all([asked(params, true), asked(params, false)]);
  return { rolled, exact };
};

const choices = (values: readonly string[]) =>
  fc.option(
    fc
      .uniqueArray(fc.constantFrom(...values, ...values.map((value) => `!${value}`)), {
        minLength: 1,
        maxLength: 3,
      })
      .map((chosen) => chosen.join(",")),
    { nil: undefined },
  );
const everything = { from: iso(START - HOUR_MS), to: iso(END + HOUR_MS), bucket: "1d" };

describe("aggregates from the counts of hours", () => {
  it("are those of the requests themselves, whatever is asked, over whichever hours are counted", async () => {
    let nonEmpty = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          org: choices(pools.org),
          outcome: choices(pools.outcome),
          by: fc.uniqueArray(fc.constantFrom(...traceDimensions), { maxLength: 2 }),
          bucket: fc.constantFrom("15m", "1h", "6h", "1d"),
          top: fc.constantFrom(1, 3, 30),
          latency: fc.constantFrom("true", "false"),
          from: fc.integer({ min: START - HOUR_MS, max: END }),
          lasts: fc.integer({ min: 1, max: END - START }),
        }),
        async ({ from, lasts, by, org, outcome, ...rest }) => {
          const params = {
            ...{ ...rest, from: iso(from), to: iso(from + lasts) },
            ...(by.length === 0 ? {} : { by: by.join(",") }),
            ...(org === undefined ? {} : { org }),
            ...(outcome === undefined ? {} : { outcome }),
          };
          const { rolled, exact } = await both(params);
          if (exact.all.total > 0) nonEmpty += 1;
          expect(rolled).toEqual(exact);
        },
      ),
      { numRuns: 150 },
    );
    expect(nonEmpty).toBeGreaterThan(60);
  }, 120_000);

  it("leave out synthetic probes", async () => {
    const { db } = searched.search.database;
    await sql`update requests set canary = 'secrets.prompt' where outcome = 'withheld'`.execute(db);
    await sql`update rolled_hours set clean = false`.execute(db);
    await rollHours(db, ALL_HOURS);
    const { rolled, exact } = await both({ ...everything, by: "outcome" });
    expect(rolled).toEqual(exact);
    expect(rolled.groups.some(({ values }) => values[0] === "withheld")).toBe(false);
    await sql`update requests set canary = null`.execute(db);
    await sql`update rolled_hours set clean = false`.execute(db);
  });

  it("do not read the requests of these hours", async () => {
    const { db } = searched.search.database;
    await rollHours(db, ALL_HOURS);
    const before = await both({ ...everything, by: "tool", latency: "true" });
    expect(before.rolled).toEqual(before.exact);
    // Behind everybody's back.
    await sql`update requests set tool = 'other', duration_ms = 1`.execute(db);
    const after = await both({ ...everything, by: "tool", latency: "true" });
    expect(after.rolled).toEqual(before.rolled);
    expect(after.exact).not.toEqual(before.exact);
    await sql`update rolled_hours set clean = false`.execute(db);
    expect((await both({ ...everything, by: "tool" })).rolled).toEqual(
      (await both({ ...everything, by: "tool" })).exact,
    );
  });
});

describe("an hour that was counted", () => {
  const late = () => makeTrace(createRandom(99), START + 50 * HOUR_MS);
  const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["a request that is stored late", () => searched.search.store([storedOf(late())])],
    [
      "an order to purge",
      async () => {
        const order = { id: "0", request: null, before: iso(END), reason: "", by: "", at: iso(0) };
        const { db } = searched.search.database;
        await sql`delete from log_pending`.execute(db);
        expect(await purgeBatch(db, "2026-11-12", "acme", order, async () => [])).toBeGreaterThan(3);
      },
    ],
  ];
  it.each(changes)("is not trusted after %s, until it is counted anew", async (_, change) => {
    const { db } = searched.search.database;
    await rollHours(db, ALL_HOURS);
    const before = await asked({ ...everything, by: "org" }, true);
    await change();
    const changed = await both({ ...everything, by: "org" });
    expect(changed.rolled).toEqual(changed.exact);
    expect(changed.rolled).not.toEqual(before);
    expect(await rollHours(db, ALL_HOURS)).toBeGreaterThan(0);
    expect((await both({ ...everything, by: "org" })).rolled).toEqual(changed.exact);
    expect(await rollHours(db, ALL_HOURS)).toBe(0);
  });

  it("is not trusted where a request came in while it was counted", async () => {
    const { db } = searched.search.database;
    await rollHours(db, ALL_HOURS);
    await soil(START + 60 * HOUR_MS, 1);
    // Its row is held as by one who has stored and not committed yet.
    await db.transaction().execute(async (trx) => {
      await sql`
        insert into rolled_hours (hour, clean) values (${iso(START + 60 * HOUR_MS)}, false)
        on conflict (hour) do update set clean = false`.execute(trx);
      expect(await rollHours(db, ALL_HOURS)).toBe(0);
    });
    // The other way round: what is stored while an hour is counted waits, and makes it dirty afterwards.
    const own = makeTrace(createRandom(123), START + 60 * HOUR_MS + 5_000);
    let storing: Promise<number> | undefined;
    await db.transaction().execute(async (trx) => {
      await sql`update rolled_hours set clean = true where hour = ${iso(START + 60 * HOUR_MS)}`.execute(trx);
      storing = searched.search.store([storedOf(own)]);
      await delay(300);
    });
    await storing;
    const { rows } = await sql<{ readonly clean: boolean }>`
      select clean from rolled_hours where hour = ${iso(START + 60 * HOUR_MS)}`.execute(db);
    expect(rows).toEqual([{ clean: false }]);
  });

  it("is counted by one of several who count at once", async () => {
    const { db } = searched.search.database;
    await sql`update rolled_hours set clean = false`.execute(db);
    const counts = await Promise.all([rollHours(db, ALL_HOURS), rollHours(db, ALL_HOURS)]);
    const { rows } = await sql<{ readonly hours: number }>`
      select count(*)::float8 as hours from rolled_hours`.execute(db);
    expect(counts.reduce((sum, each) => sum + each)).toBe(rows[0]?.hours);
    const { rolled, exact } = await both({ ...everything, by: "category,outcome", latency: "true" });
    expect(rolled).toEqual(exact);
  });

  it("is not one that is not over, nor one with requests that are not searchable yet", async () => {
    const { db } = searched.search.database;
    const hours = async (): Promise<number> => {
      const { rows } = await sql<{
        readonly newest: Date;
      }>`select max(hour) as newest from rolled_hours`.execute(db);
      return Date.now() - (rows[0]?.newest.getTime() ?? 0);
    };
    expect(await hours()).toBeGreaterThan(2.4 * HOUR_MS);
    await sql`update requests set version = 0 where day = '2026-11-14'`.execute(db);
    await sql`update rolled_hours set clean = false`.execute(db);
    await rollHours(db, ALL_HOURS);
    const { rows } = await sql<{ readonly hour: Date }>`
      select hour from rolled_hours where not clean order by hour`.execute(db);
    // An hour of the day before reaches into the day's ids.
    expect(rows.map(({ hour }) => hour.toISOString())).toContain("2026-11-14T12:00:00.000Z");
    expect(rows.length).toBeLessThan(27);
  });
});
