import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Bus } from "@portcullis/bus";
import { egressLeafSchema, type Log, streams, subjects } from "@portcullis/contracts";
import { openLedgerPage, requestDigest } from "@portcullis/ledger";
import { startTestBus, startTestPostgres, type TestBus, type TestPostgres, until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { splitNotes } from "../src/adapters/checkpoint-file.ts";
import { appendEntry, appendLedger, type CheckedLog, checkLog, exportLog, openNote } from "./support/logs.ts";
import { metricOf, type ServiceProcess, startService, writeSecret } from "./support/service-process.ts";
import { runSql } from "./support/tables.ts";
import { appendEvent, envelopeAt, eventOf, finished, ledgerEntryOf, received } from "./support/traces.ts";

/** INV-8: what is stored and what left gets into the logs, once each, whatever dies; and the logs cannot be changed unseen. */
let bus: TestBus;
let postgres: TestPostgres;
let reader: Bus;
let redactor: Bus;
let executor: Bus;
let store: ServiceProcess;

const file = (): string => join(bus.secretsDirectory, "..", "checkpoints");
const startStore = (): Promise<ServiceProcess> =>
  startService("trace-store", bus, { PORTCULLIS_CHECKPOINT_FILE: file() });
const count = async (what: string): Promise<number> => {
  const [row] = await runSql<{ count: number }>(postgres.adminUrl, `select count(*) from ${what}`);
  return row?.count ?? Number.NaN;
};

beforeAll(async () => {
  [bus, postgres] = await Promise.all([startTestBus(), startTestPostgres()]);
  writeSecret(bus, "trace-store", "database.url", postgres.urlOf("trace-store"));
  store = await startStore();
  await store.whenReady();
  [reader, redactor, executor] = await Promise.all([
    bus.busAs("ingress", "reader"),
    bus.busAs("trace-redactor"),
    bus.busAs("mcp-executor"),
  ]);
});

afterAll(async () => {
  await store.stop();
  await bus[Symbol.asyncDispose]();
  await postgres[Symbol.asyncDispose]();
});

/** Appends the two events of some requests. */
const appendRequests = async (requests: number): Promise<void> => {
  const envelopes = Array.from({ length: requests }, () => envelopeAt(Date.now()));
  await Promise.all(
    envelopes.flatMap((envelope) => [
      appendEvent(redactor, eventOf(received(envelope))),
      appendEvent(redactor, eventOf(finished(envelope))),
    ]),
  );
};

/** The log once it holds all that there is, under a checkpoint. */
const wholeLog = (log: Log, size: number): Promise<CheckedLog> =>
  until(
    `${size} leaves of ${log}`,
    async () => {
      const checked = checkLog(bus, await exportLog(reader, log));
      return checked.size === size && checked.checkpoints.at(-1)?.size === size ? checked : undefined;
    },
    30_000,
  );
const wholeTraces = (): Promise<CheckedLog> =>
  until(
    "all events to be in the log",
    async () => {
      const events = await count("events");
      const checked = checkLog(bus, await exportLog(reader, "traces"));
      return checked.size === events && checked.checkpoints.at(-1)?.size === events ? checked : undefined;
    },
    40_000,
  );
const ledgerSize = async (): Promise<number> => {
  const manager = await executor.jetstream.jetstreamManager(false);
  return (await manager.streams.info(streams.ledger.name)).state.last_seq;
};

test("every stored event has its place in the trace log, as the bytes that are stored", async () => {
  await appendRequests(300);
  await until("the events to be stored", async () => (await count("events")) === 600);
  const { data, checkpoints } = await wholeTraces();
  const stored = await runSql<{ body: string }>(postgres.adminUrl, "select body from events");
  expect(data.toSorted()).toEqual(stored.map(({ body }) => body).toSorted());
  const times = checkpoints.map(({ time }) => time);
  expect(times).toEqual(times.toSorted());

  // Outside of the database: in the stream, and in the file.
  const manager = await executor.jetstream.jetstreamManager(false).catch(() => undefined);
  expect(manager).toBeDefined();
  const notes = splitNotes(readFileSync(file(), "utf8"));
  const outside = notes.map((note) => openNote(bus, note)).filter(({ origin }) => origin.endsWith("/traces"));
  expect(outside.at(-1)?.root).toBe(checkpoints.at(-1)?.root);
});

test("everything that left has its place in the egress log, in the stream's order", async () => {
  const before = await ledgerSize();
  const entries = Array.from({ length: 50 }, () => ledgerEntryOf(envelopeAt(Date.now())));
  for (const entry of entries) await appendEntry(executor, entry);
  await appendLedger(executor, subjects.ledgerPage("x1"), { v: 1, page: "a.b.c" });
  await appendLedger(executor, "gate.v1.ledger.something.else", { hello: 1 });
  const size = before + entries.length + 2;
  const { data } = await wholeLog("egress", size);
  const leaves = data.slice(before).map((text) => egressLeafSchema.parse(JSON.parse(text ?? "")));
  expect(leaves.map((leaf) => ("request" in leaf ? leaf.request : leaf.kind))).toEqual([
    ...entries.map(({ requestId }) => requestDigest(requestId)),
    "page",
    "foreign",
  ]);
  expect(openLedgerPage("a.b.c", new Map()).ok).toBe(false);
  const metrics = await store.metrics();
  expect(metricOf(metrics, "portcullis_log_alarms_total", 'kind="foreign"')).toBe(1);
  expect(store.lines().some((line) => line.includes('"kind":"foreign"') && line.includes('"error"'))).toBe(
    true,
  );
});

test("a log with nothing new gets checkpoints all the same, so that every interval gets closed", async () => {
  const origin = "%/egress";
  const newest = async (): Promise<number> => {
    const [row] = await runSql<{ time: Date }>(
      postgres.adminUrl,
      `select max(time) as time from checkpoints join log_heads on id = log where origin like '${origin}'`,
    );
    return row?.time.getTime() ?? 0;
  };
  const [first, size] = [await newest(), await ledgerSize()];
  await until("two later checkpoints", async () => (await newest()) >= first + 6_000, 20_000);
  expect(await ledgerSize()).toBe(size);
});

test("two stores at once give every event one place", async () => {
  const second = await startStore();
  await second.whenReady();
  try {
    for (let round = 0; round < 5; round += 1) await appendRequests(200);
    const { data } = await wholeTraces();
    expect(new Set(data).size).toBe(data.length);
    expect(await count("log_pending")).toBe(0);
  } finally {
    await second.stop();
  }
});

test("stores that are killed in the middle leave no hole, no event twice and nothing half", async () => {
  let stores = [store, await startStore()];
  let writing = true;
  const writer = (async () => {
    while (writing) {
      await appendRequests(20);
      await sleep(100);
    }
  })();
  for (let kill = 0; kill < 5; kill += 1) {
    await sleep(700 + 137 * kill);
    const [victim, other] = stores;
    if (victim === undefined || other === undefined) throw new Error("two stores are running");
    await victim.kill();
    stores = [other, await startStore()];
  }
  writing = false;
  await writer;
  const [last, ...others] = stores;
  await Promise.all(others.map((other) => other.stop()));
  if (last === undefined) throw new Error("two stores are running");
  store = last;
  await store.whenReady();
  const { data } = await wholeTraces();
  expect(new Set(data).size).toBe(data.length);
  expect(await count("log_events")).toBe(data.length);
}, 120_000);

/** 100,000 and more take minutes on two cores; what is to be seen is that the memory does not grow with it. */
const BACKLOG = Number(process.env.PORTCULLIS_BACKLOG ?? 20_000);
test("a long backlog of events is sealed in bounded memory, also by a store that is killed on the way", async () => {
  await store.stop();
  await runSql(
    postgres.adminUrl,
    `with event as (
      insert into events (day, event_id, request_id, phase, outcome, at, stream_sequence, origin_producer,
        origin_epoch, origin_sequence, body, data)
      select current_date, 'backlog:' || n, 'backlog', 'incident', 'failed', now(), n, 'p', 'e', n,
        '{"backlog":' || n || '}', '{}' from generate_series(1, ${BACKLOG}) n
      returning day, event_id, body)
    insert into log_pending (day, event_id, hash)
    select day, event_id, sha256('\\x00'::bytea || convert_to(body, 'UTF8')) from event`,
  );
  const before = await count("log_leaves");
  for (const afterMs of [300, 900]) {
    store = await startStore();
    await until("some of it to be sealed", async () => (await count("log_leaves")) > before, 20_000);
    await sleep(afterMs);
    await store.kill();
  }
  store = await startStore();
  await store.whenReady();
  await until("all of it to be sealed", async () => (await count("log_pending")) === 0, 60_000);
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${store.pid}/status`, "utf8"))?.[1];
  expect(Number(peak)).toBeLessThan(400_000);
  const { data } = await wholeTraces();
  expect(new Set(data).size).toBe(data.length);
}, 180_000);

test("days past the retention go, and the log still holds", async () => {
  const size = await count("log_leaves");
  const [bounds] = await runSql<{ day: string }>(postgres.adminUrl, "select current_date::text as day");
  const name = bounds?.day.replaceAll("-", "") ?? "";
  await runSql(postgres.adminUrl, `drop table events_${name}, requests_${name}, log_events_${name}`);
  const egress = await ledgerSize();
  const signedUpTo = (leaves: number) =>
    until(
      "a checkpoint of all",
      async () => {
        const found = checkLog(bus, await exportLog(reader, "traces"));
        return found.size === leaves ? found : undefined;
      },
      20_000,
    );
  const checked = await signedUpTo(size - egress);
  expect(checked.data.every((data) => data === null)).toBe(true);
  // What comes after finds a place again.
  await appendRequests(5);
  await signedUpTo(size - egress + 10);
}, 60_000);
