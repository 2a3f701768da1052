import { type TraceFilter, timedStages, traceDimensions } from "@portcullis/contracts";
import { timeOfUuidv7 } from "@portcullis/crypto";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renewOldRows } from "../src/adapters/old-rows.ts";
import { readWithin } from "../src/adapters/read-within.ts";
import { answerAggregate, answerList, type QueryContext } from "../src/answer-queries.ts";
import { groupsOf } from "./support/naive-search.ts";
import { type Case, caseArbitrary, END, START } from "./support/search-cases.ts";
import { type SearchedRecords, startSearchedRecords } from "./support/searched-records.ts";

const COUNT = 1_400;
let searched: SearchedRecords;

beforeAll(async () => {
  searched = await startSearchedRecords(COUNT);
});
afterAll(async () => {
  await searched?.[Symbol.asyncDispose]();
});

const naive = (matches: Case["matches"]): readonly string[] =>
  searched.records
    .filter(matches)
    .map(({ requestId }) => requestId)
    .toSorted()
    .toReversed();

/** What is wrong with a list; the first of it is enough. */
const difference = (found: readonly string[], expected: readonly string[]): readonly string[] =>
  found.length === expected.length && found.every((id, index) => id === expected[index])
    ? []
    : [
        `${found.length} in place of ${expected.length}`,
        ...found.filter((id, index) => id !== expected[index]).slice(0, 3),
        ...expected.filter((id) => !found.includes(id)).slice(0, 3),
      ];

describe("GET /v1/traces", () => {
  it("leaves what a naive filter over the events leaves, in the same order, over any pages", async () => {
    let nonEmpty = 0;
    await fc.assert(
      fc.asyncProperty(caseArbitrary, fc.integer({ min: 1, max: 7 }), async ({ filter, matches }, pages) => {
        const expected = naive(matches);
        if (expected.length > 0) nonEmpty += 1;
        const limit = Math.min(500, Math.max(1, Math.ceil(expected.length / pages)));
        expect(difference(await searched.listAll(filter, limit), expected)).toEqual([]);
      }),
      { numRuns: 100 },
    );
    // A property of empty lists would say little.
    expect(nonEmpty).toBeGreaterThan(30);
  }, 120_000);

  it("goes by the time of receipt, also where the id is older, and of another day", async () => {
    const late = searched.records
      .map(({ requestId, receivedAt }) => ({ id: requestId, at: Date.parse(receivedAt) }))
      .map((each) => ({ ...each, delay: each.at - timeOfUuidv7(each.id) }))
      .filter(({ at, delay }) => at % 86_400_000 < delay || delay > 2_900);
    expect(late.some(({ at, delay }) => at % 86_400_000 < delay)).toBe(true);
    for (const { id, at } of late.slice(0, 40)) {
      const filter = { from: new Date(at).toISOString(), to: new Date(at + 1).toISOString() };
      expect(await searched.listAll(filter, 50)).toContain(id);
    }
  });

  it("leaves synthetic probes out, in lists and in counts, unless they are asked for", async () => {
    const { db } = searched.search.database;
    const probes = searched.records
      .filter(({ outcome }) => outcome === "withheld")
      .map(({ requestId }) => requestId);
    await sql`update requests set canary = 'secrets.prompt' where outcome = 'withheld'`.execute(db);
    const sorted = probes.toSorted().toReversed();
    expect(await searched.listAll({ outcome: "withheld" }, 500)).toEqual([]);
    expect(await searched.listAll({ canary: "secrets.prompt" }, 500)).toEqual(sorted);
    expect(await searched.listAll({ outcome: "withheld", canaries: "true" }, 500)).toEqual(sorted);
    expect(await searched.listAll({ canary: "-", outcome: "withheld" }, 500)).toEqual([]);
    const range = {
      from: new Date(START - 1).toISOString(),
      to: new Date(END + 1).toISOString(),
      bucket: "1d",
    };
    expect((await searched.aggregate({ ...range })).all.total).toBe(COUNT - probes.length);
    expect((await searched.aggregate({ ...range, canaries: "true" })).all.total).toBe(COUNT);
    await sql`update requests set canary = null`.execute(db);
  });

  it("answers rows from before an update once they were made anew", async () => {
    const { db } = searched.search.database;
    const filter: TraceFilter = { type: "aws_key", policy: "!scope", severity: "high" };
    const before = await searched.listAll(filter, 500);
    const words = await searched.listAll({ text: '"ignore previous"' }, 500);
    expect(before.length * words.length).toBeGreaterThan(0);
    await sql`
      update requests set version = 0, method = null, policies = null, executor = null, approval = null, severity = null,
        marks = null, facets = null, ms_execute = null`.execute(db);
    await sql`delete from request_words`.execute(db);
    expect(await searched.listAll(filter, 500)).toEqual([]);
    // Two at once: they share the rows.
    const renewAll = async (): Promise<number> => {
      let total = 0;
      for (let count = -1; count !== 0; total += count) count = await renewOldRows(db);
      return total;
    };
    const totals = await Promise.all([renewAll(), renewAll()]);
    expect(totals.reduce((sum, each) => sum + each)).toBe(COUNT);
    expect(await searched.listAll(filter, 500)).toEqual(before);
    expect(await searched.listAll({ text: '"ignore previous"' }, 500)).toEqual(words);
  });

  it("refuses what it does not understand, and says what takes too long", async () => {
    const wrong = [
      ...[{ colour: "red" }, { outcome: "red" }, { outcome: "" }, { outcome: "blocked," }, { org: "a b" }],
      ...[{ severity: "huge" }, { limit: 501 }, { cursor: "x" }, { from: "yesterday" }, { text: "<>" }],
      ...[{ tool: "a\\" }, { minDurationMs: -1 }, { text: "a ".repeat(21) }],
    ];
    for (const params of wrong) {
      expect(await answerList(params, searched.context), JSON.stringify(params)).toMatchObject({
        ok: false,
        code: "invalid_request",
      });
    }
    const slow: QueryContext = {
      ...searched.context,
      list: () =>
        readWithin(searched.search.database.db, 60, async ({ trx, limit }) => {
          await limit();
          await sql`select pg_sleep(5)`.execute(trx);
          return { traces: [], next: null };
        }),
    };
    const startedAt = performance.now();
    expect(await answerList({}, slow)).toMatchObject({ ok: false, code: "query_too_costly" });
    expect(performance.now() - startedAt).toBeLessThan(4_000);
    const broken: QueryContext = { ...searched.context, list: () => Promise.reject(new Error("away")) };
    expect(await answerList({}, broken)).toMatchObject({ ok: false, code: "trace_unavailable" });
  });
});

describe("GET /v1/traces/aggregate", () => {
  const dimensions = fc.uniqueArray(fc.constantFrom(...traceDimensions), { minLength: 0, maxLength: 2 });

  it("counts what a naive reading of the events counts, in every bucket", async () => {
    await fc.assert(
      fc.asyncProperty(
        caseArbitrary,
        dimensions,
        fc.constantFrom("6h", "1d"),
        fc.constantFrom(2, 100),
        async (each, by, bucket, top) => {
          const from = each.filter.from ?? new Date(START - 1).toISOString();
          const to = each.filter.to ?? new Date(END + 1).toISOString();
          if (from >= to) return;
          const names = by.length === 0 ? {} : { by: by.join(",") };
          const answer = await searched.aggregate({ ...each.filter, from, to, bucket, top, ...names });
          const counted = searched.records.filter(
            (data) => each.matches(data) && data.receivedAt >= from && data.receivedAt < to,
          );
          const totals = new Map<string, number>();
          for (const group of by.length === 0 ? [] : counted.flatMap((data) => groupsOf(data, by))) {
            totals.set(group, (totals.get(group) ?? 0) + 1);
          }
          const largest = [...totals.values()].toSorted((a, b) => b - a);
          expect(answer.all.total).toBe(counted.length);
          expect(answer.groups.map(({ total }) => total)).toEqual(largest.slice(0, top));
          for (const { values, total } of answer.groups)
            expect(totals.get(JSON.stringify(values))).toBe(total);
          expect(answer.other.total).toBe(largest.slice(top).reduce((sum, total) => sum + total, 0));
          const ms = bucket === "6h" ? 21_600_000 : 86_400_000;
          for (const [index, begin] of answer.buckets.entries()) {
            const at = Date.parse(begin);
            const own = counted.filter(
              ({ receivedAt }) => Date.parse(receivedAt) >= at && Date.parse(receivedAt) < at + ms,
            );
            expect(answer.all.counts[index]).toBe(own.length);
            const [first] = answer.groups;
            if (first === undefined) continue;
            const inFirst = own.filter((data) => groupsOf(data, by).includes(JSON.stringify(first.values)));
            expect(first.counts[index]).toBe(inFirst.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("tells the percentiles of every stage within 1 %", async () => {
    const range = { from: new Date(START - 1).toISOString(), to: new Date(END + 1).toISOString() };
    const answer = await searched.aggregate({
      ...range,
      bucket: "1d",
      latency: "true",
      outcome: "completed",
    });
    const completed = searched.records.filter(({ outcome }) => outcome === "completed");
    for (const { stage, count, max, ...percentiles } of answer.latency ?? []) {
      const exact = completed
        .flatMap(({ durationMs, stages }) => {
          if (stage === "total") return durationMs === null ? [] : [durationMs];
          const own = stages.filter((each) => each.stage === stage);
          return own.length === 0 ? [] : [own.reduce((sum, { ms }) => sum + ms, 0)];
        })
        .toSorted((a, b) => a - b);
      expect(count).toBe(exact.length);
      expect(Math.abs(max - (exact.at(-1) ?? 0))).toBeLessThan(0.01 + max * 1e-6);
      for (const [name, fraction] of [
        ["p50", 0.5],
        ["p90", 0.9],
        ["p99", 0.99],
      ] as const) {
        const wanted = exact[Math.ceil(exact.length * fraction) - 1] ?? 0;
        expect(Math.abs(percentiles[name] - wanted), `${stage} ${name}`).toBeLessThanOrEqual(
          0.011 * wanted + 0.011,
        );
      }
    }
    expect(answer.latency?.map(({ stage }) => stage)).toEqual(["total", ...timedStages]);
    expect(answer.latency?.[3]?.count).toBeGreaterThan(50);
  });

  it("bounds what it is asked for", async () => {
    const range = { from: "2026-01-01T00:00:00.000Z", to: "2026-11-01T00:00:00.000Z" };
    const day = { from: "2026-11-10T00:00:00.000Z", to: "2026-11-11T00:00:00.000Z" };
    const wrong = [
      ...[
        range,
        { ...day, from: day.to },
        { by: "outcome,outcome" },
        { by: "colour" },
        { by: "key,org,tool" },
      ],
      ...[
        { ...day, to: "2026-11-12T00:00:00.000Z", bucket: "1m" },
        { ...day, bucket: "1m", top: 100 },
      ],
    ];
    for (const params of wrong) {
      expect(await answerAggregate(params, searched.context), JSON.stringify(params)).toMatchObject({
        code: "invalid_request",
      });
    }
    expect((await searched.aggregate({})).buckets).toHaveLength(24);
  });
});
