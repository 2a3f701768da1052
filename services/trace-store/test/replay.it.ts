import type { Bus } from "@portcullis/bus";
import type { Envelope, Outcome, ReplayItem, TraceEvent } from "@portcullis/contracts";
import { createDatabase, type Database } from "@portcullis/db";
import { startTestBus, startTestPostgres, type TestBus, type TestPostgres, until } from "@portcullis/testkit";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { replayPage } from "../src/adapters/replay-reader.ts";
import type { TraceDatabase } from "../src/adapters/schema.ts";
import { type ServiceProcess, startService, writeSecret } from "./support/service-process.ts";
import { countRequests } from "./support/tables.ts";
import {
  appendEvent,
  envelopeAt,
  eventOf,
  finished,
  received,
  replay,
  replayAnswer,
} from "./support/traces.ts";

/** What policy asks for to try a draft on what was recorded. */
let bus: TestBus;
let postgres: TestPostgres;
let store: ServiceProcess;
let policy: Bus;
let writer: Bus;
let database: Database<TraceDatabase>;

beforeAll(async () => {
  [bus, postgres] = await Promise.all([startTestBus(), startTestPostgres()]);
  writeSecret(bus, "trace-store", "database.url", postgres.urlOf("trace-store"));
  store = await startService("trace-store", bus);
  await store.whenReady();
  policy = await bus.busAs("policy");
  writer = await bus.busAs("trace-redactor", "writer");
  database = createDatabase({
    url: postgres.urlOf("trace-store"),
    applicationName: "test",
    schema: "trace",
    maxConnections: 1,
  });
});
afterAll(async () => {
  await database?.close();
  await store?.stop();
  await bus?.[Symbol.asyncDispose]();
  await postgres?.[Symbol.asyncDispose]();
});

const decision = { effect: "allow" as const, reason: "permitted", revision: 3, policy: "default" };
const toolWith = (text: string) => ({
  server: "everything",
  name: "echo",
  definitionHash: null,
  arguments: { text, length: text.length, truncated: false },
});

/** One tool request that was decided, as the redactor would tell of it. */
const decided = (
  envelope: Envelope,
  outcome: Outcome = "completed",
  change: Partial<TraceEvent["data"]> = {},
): TraceEvent => eventOf(finished(envelope, { outcome }), { tool: toolWith('{"n":1}'), decision, ...change });

const save = async (org: string, events: readonly TraceEvent[]): Promise<void> => {
  await Promise.all(events.map((event) => appendEvent(writer, event)));
  await until("all rows", async () => {
    return (await countRequests(postgres.adminUrl, `org = '${org}'`)) === events.length;
  });
};
const idsOf = (items: readonly ReplayItem[]): readonly string[] => items.map(({ requestId }) => requestId);

test("gives the tool requests of one org that reached a decision, newest first", async () => {
  const org = "mixed";
  const start = Date.now() - 2 * 24 * 3_600_000;
  const at = (n: number, change: Partial<Envelope> = {}) =>
    envelopeAt(start + n * 3_600_000, { org, ...change });
  const wanted = [
    decided(at(0)),
    decided(at(1), "denied", { decision: { ...decision, effect: "deny" }, conversation: "c1" }),
    decided(at(30), "pending", { decision: { ...decision, effect: "pending" } }),
    decided(at(31), "withheld"),
    decided(at(32), "failed"),
  ];
  await save(org, [
    ...wanted,
    decided(at(2), "blocked", { decision: null }),
    decided(at(3), "failed", { decision: null }),
    decided(at(4), "rejected", { decision: null, tool: null }),
    eventOf(received(at(5)), { tool: toolWith("{}") }),
    eventOf(finished(at(6)), { kind: "model", tool: null, decision: null }),
    decided(at(7), "unknown"),
  ]);
  await save("other", [decided(envelopeAt(start, { org: "other" }))]);

  const items = await replay(policy, org, 100);
  expect(idsOf(items)).toEqual(wanted.map((event) => event.subject).toReversed());
  expect(items[3]).toEqual({
    requestId: wanted[1]?.subject,
    key: "k1",
    receivedAt: wanted[1]?.data.receivedAt,
    outcome: "denied",
    tool: toolWith('{"n":1}'),
    findings: [],
    decision: { ...decision, effect: "deny" },
    conversation: "c1",
  });
  expect(idsOf(await replay(policy, org, 2))).toEqual(idsOf(items).slice(0, 2));
  expect(await replay(policy, "nobody", 10)).toEqual([]);
});

test("goes over pages and days without a hole or a repeat", async () => {
  const org = "pages";
  const start = Date.now() - 24 * 3_600_000;
  // Several a millisecond, so that the id decides, and around midnight, so that two partitions are read.
  const events = Array.from({ length: 450 }, (_, n) =>
    decided(envelopeAt(start + Math.floor(n / 3) * 300_000, { org })),
  );
  await save(org, events);
  const expected = events
    .map((event) => event.subject)
    .toSorted()
    .toReversed();
  expect(idsOf(await replay(policy, org, 5_000))).toEqual(expected);
  expect(idsOf(await replay(policy, org, 203))).toEqual(expected.slice(0, 203));
});

test("gives fewer than asked where they would not fit into one message, and those are the newest", async () => {
  const org = "large";
  const start = Date.now() - 3_600_000;
  const finding = {
    ...{ category: "pii" as const, type: "email_address", detector: "pii", version: "1" },
    ...{ pointer: `/arguments/${"p".repeat(180)}`, target: "value" as const, start: 0, end: 3, score: 1 },
    ...{ fingerprint: "f".repeat(32), direction: "request" as const },
  };
  const findings = Array.from({ length: 500 }, () => finding);
  const events = Array.from({ length: 80 }, (_, n) =>
    decided(envelopeAt(start + n, { org }), "completed", { findings }),
  );
  await save(org, events);
  const items = await replay(policy, org, 80);
  const newest = events
    .map((event) => event.subject)
    .toSorted()
    .toReversed();
  expect(items.length).toBeGreaterThan(10);
  expect(items.length).toBeLessThan(80);
  expect(idsOf(items)).toEqual(newest.slice(0, items.length));
});

test("refuses what it does not understand", async () => {
  for (const params of [{}, { org: "acme" }, { org: "acme", limit: 0 }, { org: "a.b", limit: 5 }]) {
    expect(await replayAnswer(policy, params)).toMatchObject({ ok: false, code: "invalid_request" });
  }
});

test("reads the index that was made for it", async () => {
  const plan = await database.db.transaction().execute(async (trx) => {
    // So few rows are in the tables that the planner would read them all.
    await sql`set local enable_seqscan = off`.execute(trx);
    const { rows } = await sql<{ "QUERY PLAN": string }>`explain ${replayPage("mixed", undefined)}`.execute(
      trx,
    );
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  });
  const { rows } = await sql<{ name: string }>`
    select child.relname as name from pg_inherits
    join pg_class child on child.oid = inhrelid
    join pg_class parent on parent.oid = inhparent
    where parent.relname = 'requests_replay'`.execute(database.db);
  expect(rows.length).toBeGreaterThan(0);
  for (const { name } of rows) expect(plan).toContain(name);
  expect(plan).not.toMatch(/->\s+(?:Incremental )?Sort\b/);
});
