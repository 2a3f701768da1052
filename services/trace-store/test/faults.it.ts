import { setTimeout as delay } from "node:timers/promises";
import { type Bus, consume, encodeJson, type StreamMessage } from "@portcullis/bus";
import { consumers, subjects } from "@portcullis/contracts";
import { createDatabase } from "@portcullis/db";
import { startTestBus, startTestPostgres, type TestBus, type TestPostgres, until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeEvents } from "../src/adapters/event-writer.ts";
import { createPartitions } from "../src/adapters/partitions.ts";
import type { TraceDatabase } from "../src/adapters/schema.ts";
import { missingOf, type ProducerCount } from "../src/core/gaps.ts";
import { ingest } from "../src/ingest.ts";
import { publishOrg } from "./support/publish-org.ts";
import { metricOf, type ServiceProcess, startService, writeSecret } from "./support/service-process.ts";
import { countEvents, countRequests, runSql } from "./support/tables.ts";
import {
  appendEvent,
  envelopeAt,
  eventOf,
  executed,
  finished,
  getAnswer,
  getView,
  ledgerEntryOf,
  list,
  rawTraceWriterOf,
  received,
} from "./support/traces.ts";

/** What is left when parts die: one row per request, and no row less. */
let bus: TestBus;
let postgres: TestPostgres;
let reader: Bus;
let redactor: ServiceProcess;
let store: ServiceProcess;

const SWEEP = { PORTCULLIS_SWEEP_GRACE_MS: "1000", PORTCULLIS_SWEEP_INTERVAL_MS: "500" };
const startStore = async (): Promise<void> => {
  store = await startService("trace-store", bus, SWEEP);
  await store.whenReady();
};

beforeAll(async () => {
  [bus, postgres] = await Promise.all([startTestBus(), startTestPostgres()]);
  writeSecret(bus, "trace-store", "database.url", postgres.urlOf("trace-store"));
  redactor = await startService("trace-redactor", bus);
  await startStore();
  reader = await bus.busAs("ingress", "reader");
});

afterAll(async () => {
  await redactor.stop();
  await store.stop();
  await bus[Symbol.asyncDispose]();
  await postgres[Symbol.asyncDispose]();
});

test("numbers that never arrived show as gaps", async () => {
  const writer = await bus.busAs("trace-redactor", "gaps");
  const origin = (sequence: number) => ({
    producer: "ingress/gaps",
    epoch: "2026-11-22T07:00:00.000Z",
    sequence,
  });
  await appendEvent(writer, eventOf(finished(envelopeAt(Date.now())), { origin: origin(1) }));
  // A number that goes elsewhere is one that the store never sees.
  const elsewhere = { subject: subjects.deadLetter("GATE_RAW"), id: "elsewhere", body: () => encodeJson({}) };
  await writer.evidence.append(elsewhere, 5_000);
  await appendEvent(writer, eventOf(finished(envelopeAt(Date.now())), { origin: origin(4) }));
  const metrics = await until(
    "the gaps",
    async () => {
      const text = await store.metrics();
      return metricOf(text, "portcullis_trace_gaps", 'kind="origin"') === 2 ? text : undefined;
    },
    30_000,
  );
  expect(metricOf(metrics, "portcullis_trace_gaps", 'kind="redacted"')).toBe(1);
});

test("a number that the broker did not need is no gap", async () => {
  const writer = await bus.busAs("trace-redactor", "unused");
  const event = eventOf(finished(envelopeAt(Date.now())));
  const other = await bus.busAs("trace-redactor", "other");
  await appendEvent(other, event);
  expect((await appendEvent(writer, event)).duplicate).toBe(true);
  const last = eventOf(finished(envelopeAt(Date.now())));
  await appendEvent(writer, last);
  await until("the last", () => getView(reader, last.subject));
  const rows = await runSql<{ received: string; unused: number }>(
    postgres.adminUrl,
    `select received::text, unused from producers where producer = 'trace-redactor/unused'`,
  );
  expect(rows).toEqual([{ received: "{[2,3)}", unused: 1 }]);
});

test("a store that dies between COMMIT and ack leaves one row", async () => {
  await store.stop();
  const writer = await bus.busAs("trace-redactor", "commit");
  const event = eventOf(finished(envelopeAt(Date.now())));
  await appendEvent(writer, event);
  // The store's own code, up to the COMMIT; the acknowledgement never leaves.
  const dying = await bus.busAs("trace-store", "dying");
  const database = createDatabase<TraceDatabase>({
    url: postgres.urlOf("trace-store"),
    applicationName: "dying",
    schema: "trace",
    maxConnections: 1,
  });
  const partitions = createPartitions(database.db);
  let committed = 0;
  const withoutAck = (message: StreamMessage): StreamMessage => ({ ...message, ack: () => {} });
  const consumption = consume(
    dying.jetstream,
    { info: () => {}, warn: () => {}, error: () => {} },
    {
      consumer: consumers.store,
      batchSize: 10,
      handle: (batch) =>
        ingest(batch.map(withoutAck), {
          ensurePartitions: partitions.ensure,
          forgetPartitions: partitions.forget,
          write: async (events) => {
            committed += await writeEvents(database.db, events);
            return committed;
          },
          bury: async () => {},
          onStored: () => {},
          onFault: () => {},
          clock: Date.now,
        }),
    },
  );
  await until("the commit", () => committed === 1);
  await consumption.stop();
  await database.close();
  await startStore();
  // Delivered again after the consumer's acknowledgement time.
  await until(
    "the acknowledgement",
    async () => metricOf(await store.metrics(), "portcullis_trace_batch_duration_count") !== undefined,
    20_000,
  );
  expect(await countEvents(postgres.adminUrl, `event_id = '${event.id}'`)).toBe(1);
  expect(await countRequests(postgres.adminUrl, `request_id = '${event.subject}'`)).toBe(1);
  expect(await store.metrics()).not.toContain("portcullis_trace_events_dead_letters");
});

test("PostgreSQL away: queries say so, nothing is lost, and the store catches up", async () => {
  const writer = await bus.busAs("trace-redactor", "away");
  await postgres.kill();
  const events = Array.from({ length: 300 }, () =>
    eventOf(finished(envelopeAt(Date.now(), { key: "away" }))),
  );
  await Promise.all(events.map((event) => appendEvent(writer, event)));
  expect(await getAnswer(reader, events[0]?.subject ?? "")).toMatchObject({
    ok: false,
    code: "trace_unavailable",
  });
  await until("not ready", async () => !(await store.ready()));
  // It also starts while the database is away.
  await store.kill();
  store = await startService("trace-store", bus, SWEEP);
  expect(await getAnswer(reader, events[0]?.subject ?? "")).toMatchObject({
    ok: false,
    code: "trace_unavailable",
  });
  await postgres.start();
  await store.whenReady();
  await until(
    "all rows",
    async () => (await countRequests(postgres.adminUrl, "key = 'away'")) === 300,
    40_000,
  );
  expect(await countEvents(postgres.adminUrl)).toBeGreaterThanOrEqual(300);
});

test("redactor and store killed again and again: every request has its one row", async () => {
  const write = rawTraceWriterOf(bus, await bus.busAs("ingress", "load"));
  const envelopes = Array.from({ length: 2_000 }, () => envelopeAt(Date.now(), { key: "load" }));
  let attempted = 0;
  const load = (async () => {
    for (let from = 0; from < envelopes.length; from += 25) {
      await Promise.all(
        envelopes.slice(from, from + 25).map(async (envelope) => {
          await write(received(envelope));
          await write(finished(executed(envelope)));
          attempted += 1;
        }),
      );
    }
  })();
  for (let round = 1; round <= 4; round += 1) {
    await until("a part of the load", () => attempted >= round * 400, 30_000);
    await Promise.all([redactor.kill(), store.kill()]);
    redactor = await startService("trace-redactor", bus);
    store = await startService("trace-store", bus, SWEEP);
  }
  await load;
  await until(
    "all outcomes",
    async () => (await countRequests(postgres.adminUrl, "key = 'load' and outcome = 'completed'")) === 2_000,
    50_000,
  );
  const where = "request_id in (select request_id from requests where key = 'load')";
  // What a killed redactor had in hand comes again after the ack wait, also behind the outcome of its request.
  const stored = (which: string) => countEvents(postgres.adminUrl, `${where} and ${which}`);
  await until("all intents", async () => (await stored("phase = 'received'")) >= 2_000, 30_000);
  expect(await stored("phase = 'received'")).toBe(2_000);
  expect(await stored("phase = 'finished' and outcome = 'completed'")).toBe(2_000);
  expect(await countRequests(postgres.adminUrl, "key = 'load'")).toBe(2_000);
  const origins = await runSql<{ received: string }>(
    postgres.adminUrl,
    `select received::text from producers where kind = 'origin' and producer = 'ingress/load'`,
  );
  expect(origins).toEqual([{ received: "{[1,4001)}" }]);
  // Killed redactors left work that was done twice: the numbers that the broker did not need are accounted for, in
  // the event that comes after them. (A killed one may not have got to say so.)
  await until("no gap in the last redactor's numbers", async () => {
    await write(received(envelopeAt(Date.now(), { key: "after" })));
    const runs = await runSql<ProducerCount>(
      postgres.adminUrl,
      `select kind, producer, epoch, unused, upper(received) - 1 as highest,
         (select sum(upper(part) - lower(part)) from unnest(received) part)::bigint as count
       from producers where producer ~ '^trace-redactor/[0-9a-f]{8}$' order by epoch desc limit 1`,
    );
    return runs.length === 1 && runs.every((each) => missingOf(each) === 0);
  });
}, 120_000);

test("the sweeper closes what nobody finished, and the ledger says whether it ran", async () => {
  const writer = await bus.busAs("trace-redactor", "sweep");
  const executor = await bus.busAs("mcp-executor", "sweep");
  const past = { deadline: new Date(Date.now() - 60_000).toISOString() };
  const [ran, never, late] = [1, 2, 3].map(() => envelopeAt(Date.now() - 90_000, { ...past, key: "sweep" }));
  if (ran === undefined || never === undefined || late === undefined) throw new Error("three requests");
  await executor.jetstream.publish(subjects.ledger(ran.id, "executing"), encodeJson(ledgerEntryOf(ran)));
  for (const envelope of [ran, never, late]) await appendEvent(writer, eventOf(received(envelope)));
  const swept = (id: string) =>
    until("the sweeper", async () => {
      const view = await getView(reader, id);
      return view?.outcome === "unknown" ? view : undefined;
    });
  expect(await swept(ran.id)).toMatchObject({ executed: true, code: "execution_interrupted", endedAt: null });
  expect(await swept(never.id)).toMatchObject({ executed: false, code: null, phase: "finished" });
  await swept(late.id);

  await appendEvent(writer, eventOf(finished(late), { executed: true }));
  await until("the late outcome", async () => (await getView(reader, late.id))?.outcome === "completed");
  const { traces } = await list(reader, { key: "sweep" });
  expect(traces.map(({ outcome }) => outcome).toSorted()).toEqual(["completed", "unknown", "unknown"]);
  expect(await countEvents(postgres.adminUrl, `event_id = '${late.id}:swept'`)).toBe(1);
});

test("days past the retention are dropped, others stay", async () => {
  const day = (ago: number) => envelopeAt(Date.now() - ago * 24 * 3_600_000, { key: "old" });
  const writer = await bus.busAs("trace-redactor", "old");
  for (const ago of [2, 40]) await appendEvent(writer, eventOf(finished(day(ago))));
  await until("both", async () => (await countRequests(postgres.adminUrl, "key = 'old'")) === 2);
  // Nothing is removed before the configuration was seen: it may hold them.
  await store.stop();
  await startStore();
  await delay(1_000);
  expect(await countRequests(postgres.adminUrl, "key = 'old'")).toBe(2);
  await publishOrg(await bus.busAs("policy"), "acme");
  await until(
    "the old day to be gone",
    async () => (await countRequests(postgres.adminUrl, "key = 'old'")) === 1,
  );
  // A late event of a day that was dropped is stored all the same, until the next time.
  const late = eventOf(finished(day(40)));
  await appendEvent(writer, late);
  await until("the late one", () => getView(reader, late.subject));
});
