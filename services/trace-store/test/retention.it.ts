import { type Hold, noRetention, type OrgRetention } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { writeEvents } from "../src/adapters/event-writer.ts";
import { createPartitions } from "../src/adapters/partitions.ts";
import { purgeBatch } from "../src/adapters/purge-writer.ts";
import type { StoredEvent } from "../src/core/read-event.ts";
import type { RetentionRules } from "../src/core/retention.ts";
import { dropOldDays } from "../src/retention/drop-old-days.ts";
import { createRandom, makeTrace } from "./support/generated-traces.ts";
import { type SearchDatabase, startSearchDatabase, storedOf } from "./support/search-database.ts";

/** What goes of a day by age and by size, what stays, and that what stays is as good as before. */
const NOW = Date.parse("2026-11-23T12:00:00.000Z");
const [OLD, RECENT, LATEST] = ["2026-10-14", "2026-11-13", "2026-11-20"] as const;

let search: SearchDatabase;
const random = createRandom(11);
beforeAll(async () => {
  search = await startSearchDatabase();
});
afterAll(() => search[Symbol.asyncDispose]());
beforeEach(async () => {
  await sql`truncate events, requests, request_words, log_events`.execute(search.database.db);
});

const record = (org: string, day: string): StoredEvent => {
  const data = makeTrace(random, Date.parse(day) + 3_600_000);
  return storedOf({ ...data, org, phase: "finished", outcome: "completed" });
};

/** Stores records; the days' partitions may have been dropped since. */
const store = async (records: readonly StoredEvent[]): Promise<number> => {
  const { db } = search.database;
  await createPartitions(db).ensure(records.map(({ day }) => day));
  return writeEvents(db, records);
};

/** Stores some requests of each org on each day, with their places in the log. */
const fill = async (orgs: readonly string[], days: readonly string[], each = 4) => {
  const records = days.flatMap((day) =>
    orgs.flatMap((org) => Array.from({ length: each }, () => record(org, day))),
  );
  await store(records);
  await sql`
    insert into log_events (day, event_id, log, idx)
    select day, event_id, 1, row_number() over () from events`.execute(search.database.db);
  return records;
};

const drop = async (rules: RetentionRules | undefined): Promise<readonly string[]> => {
  const { db } = search.database;
  const done: string[] = [];
  await dropOldDays({
    db,
    partitions: createPartitions(db),
    rules: { read: async () => rules, stop: () => {} },
    limits: { nowMs: NOW, defaultDays: 30 },
    onRemoval: (day, { how }) => done.push(`${day} ${how}`),
  });
  return done;
};

/** `day org` of all rows of each table; a row of nobody shows as `day null`. */
const left = async (): Promise<readonly string[]> => {
  const { rows } = await sql<{ readonly what: string }>`
    select distinct day || ' ' || org as what from (
      select day, org from requests
      union all select day, org from request_words
      union all select event.day, coalesce(request.org, 'nobody') from events event left join requests request using (day, request_id)
      union all select place.day, coalesce(request.org, 'nobody') from log_events place
        left join events event using (day, event_id) left join requests request on request.day = event.day and request.request_id = event.request_id
    ) found order by 1`.execute(search.database.db);
  return rows.map(({ what }) => what);
};

const count = async (): Promise<readonly number[]> => {
  const { rows } = await sql<{ readonly n: number }>`
    select count(*) as n from events union all select count(*) from requests
    union all select count(*) from request_words union all select count(*) from log_events`.execute(
    search.database.db,
  );
  return rows.map(({ n }) => n);
};

const keeps = (change: Partial<OrgRetention>): OrgRetention => ({ ...noRetention, ...change });
const hold = (change: Partial<Hold>): Hold => ({
  ...{ id: uuidv7(NOW), reason: "a case", by: "ada", at: new Date(NOW).toISOString() },
  ...change,
});

it("keeps each org's traces for as long as the org says, and drops a day whole where nothing stays", async () => {
  const records = await fill(["short", "plain", "long"], [OLD, RECENT]);
  const rules = new Map([
    ["short", keeps({ days: 5 })],
    ["long", keeps({ days: 365 })],
  ]);
  expect(await drop(rules)).toEqual([`${OLD} rewritten`, `${RECENT} rewritten`]);
  expect(await left()).toEqual([`${OLD} long`, `${RECENT} long`, `${RECENT} plain`]);
  expect(await count()).toEqual([12, 12, 12, 12]);
  expect(await drop(rules)).toEqual([]);

  // What stays is a partition as before: a second copy of an event is still none, and a new one has its place.
  const stayed = records.filter(({ event }) => event.data.org === "long");
  expect(await store(stayed)).toBe(0);
  expect(await store([record("long", OLD)])).toBe(1);

  expect(
    await drop(
      new Map([
        ["long", keeps({ days: 5 })],
        ["short", keeps({})],
      ]),
    ),
  ).toEqual([`${OLD} dropped`, `${RECENT} rewritten`]);
  expect(await left()).toEqual([`${RECENT} plain`]);
});

it("deletes the rows of who has few of a day, and no others", async () => {
  await fill(["big"], [RECENT], 40);
  await store([record("small", RECENT)]);
  expect(await drop(new Map([["small", keeps({ days: 5 })]]))).toEqual([`${RECENT} deleted`]);
  expect(await left()).toEqual([`${RECENT} big`]);
  expect(await count()).toEqual([40, 40, 40, 40]);
});

it("drops an org's oldest days first until it is under its limit of bytes", async () => {
  await fill(["large", "other"], [OLD, RECENT, LATEST], 60);
  const { rows } = await sql<{ readonly bytes: number }>`
    select sum(pg_column_size(body) + pg_column_size(data) + 400)::float8 as bytes from events join requests using (day, request_id)
    where org = 'large' and events.day = ${LATEST}::date`.execute(search.database.db);
  // Enough for about one and a half days.
  const bytes = Math.round((rows[0]?.bytes ?? 0) * 1.6);
  await drop(
    new Map([
      ["large", keeps({ days: 365, bytes })],
      ["other", keeps({ days: 365 })],
    ]),
  );
  expect(await left()).toEqual([`${OLD} other`, `${RECENT} other`, `${LATEST} large`, `${LATEST} other`]);
});

it("removes nothing that a legal hold keeps, by age or by size, until it is released", async () => {
  const records = await fill(["held", "named", "free"], [OLD, RECENT]);
  const one =
    records.find(({ event, day }) => event.data.org === "named" && day === OLD)?.event.subject ?? "";
  const limits = { days: 5, bytes: 1_000_000 };
  const holds = [hold({ from: OLD, to: OLD })];
  const rules = new Map([
    ["held", keeps({ ...limits, holds })],
    ["named", keeps({ ...limits, holds: [hold({ requests: [one] })] })],
    ["free", keeps(limits)],
  ]);
  await drop(rules);
  expect(await left()).toEqual([`${OLD} held`, `${OLD} named`]);
  expect(await count()).toEqual([5, 5, 5, 5]);
  await drop(new Map([...rules].map(([org]) => [org, keeps(limits)])));
  expect(await left()).toEqual([]);
});

it("removes nothing where the configuration was not seen, and nothing of an org whose record does not read", async () => {
  await fill(["acme", "broken"], [OLD]);
  expect(await drop(undefined)).toEqual([]);
  expect(await count()).toEqual([8, 8, 8, 8]);
  await drop(new Map([["broken", null]]));
  expect(await left()).toEqual([`${OLD} broken`]);
});

it("stores nothing again of a request that was purged, and purges what can run no more alone", async () => {
  const { db } = search.database;
  await sql`delete from log_pending`.execute(db);
  const [ended, other] = [record("acme", RECENT), record("acme", RECENT)];
  await store([ended, other]);
  const request = ended.event.subject;
  const order = {
    id: uuidv7(NOW),
    request,
    before: null,
    reason: "asked for",
    by: "ada",
    at: ended.event.time,
  };
  const purge = () => purgeBatch(db, RECENT, "acme", order, async () => []);
  // Its leaf is not in the log yet.
  expect(await purge()).toBe(0);
  await sql`delete from log_pending`.execute(db);
  expect(await purge()).toBe(1);
  expect(await store([ended, other])).toBe(0);
  expect((await count()).slice(0, 3)).toEqual([1, 1, 1]);
});

it("is the work of one store at a time, whoever else does it too", async () => {
  await fill(["short", "long"], [OLD, RECENT]);
  const rules = new Map([
    ["short", keeps({ days: 5 })],
    ["long", keeps({ days: 365 })],
  ]);
  const done = await Promise.all([drop(rules), drop(rules)]);
  expect(done.flat().toSorted()).toEqual([`${OLD} rewritten`, `${RECENT} rewritten`]);
  expect(await count()).toEqual([8, 8, 8, 8]);
});
