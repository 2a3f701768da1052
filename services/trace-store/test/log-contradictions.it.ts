import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Bus } from "@portcullis/bus";
import { streams } from "@portcullis/contracts";
import { createDatabase } from "@portcullis/db";
import { startTestBus, startTestPostgres, type TestBus, type TestPostgres, until } from "@portcullis/testkit";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPartitions } from "../src/adapters/partitions.ts";
import type { TraceDatabase } from "../src/adapters/schema.ts";
import { sealTraces } from "../src/logs/seal.ts";
import { appendEntry } from "./support/logs.ts";
import { metricOf, type ServiceProcess, startService, writeSecret } from "./support/service-process.ts";
import { runSql } from "./support/tables.ts";
import { appendEvent, envelopeAt, eventOf, finished, ledgerEntryOf, received } from "./support/traces.ts";

/** INV-8: a database that was put back or rewritten contradicts the checkpoints outside of it, and the store says so. */
let bus: TestBus;
let postgres: TestPostgres;
let redactor: Bus;
let executor: Bus;
let store: ServiceProcess;

const file = (): string => join(bus.secretsDirectory, "..", "checkpoints");
const startStore = async (): Promise<void> => {
  store = await startService("trace-store", bus, { PORTCULLIS_CHECKPOINT_FILE: file() });
};
const numberOf = async (sql: string): Promise<number> => {
  const [row] = await runSql<{ n: number }>(postgres.adminUrl, `select (${sql})::bigint as n`);
  return row?.n ?? Number.NaN;
};
const TRACES = "(select id from log_heads where origin like '%/traces')";
const EGRESS = "(select id from log_heads where origin like '%/egress')";
const sizeOf = (log: string): Promise<number> => numberOf(`select size from log_heads where id = ${log}`);
const covered = (log: string): Promise<number> =>
  numberOf(`select coalesce(max(size), -1) from checkpoints where log = ${log}`);

const appendRequests = async (requests: number): Promise<void> => {
  for (let n = 0; n < requests; n += 1) {
    const envelope = envelopeAt(Date.now());
    await appendEvent(redactor, eventOf(received(envelope)));
    await appendEvent(redactor, eventOf(finished(envelope)));
    await appendEntry(executor, ledgerEntryOf(envelope));
  }
};

/** Waits until both logs hold so many leaves, under checkpoints. */
const untilCovered = (traces: number, egress: number): Promise<unknown> =>
  until(
    "both logs to be under checkpoints",
    async () => (await covered(TRACES)) === traces && (await covered(EGRESS)) === egress,
    30_000,
  );

const checkpointsInStream = async (): Promise<number> => {
  const ops = await bus.connectAs("ops");
  const reply = await ops.request(`$JS.API.STREAM.INFO.${streams.checkpoints.name}`);
  return reply.json<{ state: { messages: number } }>().state.messages;
};

/** The store says loudly what is wrong with a log, is not ready, and signs nothing for it. */
const expectContradiction = async (log: string, kind: string): Promise<void> => {
  await until(
    `${log} to be contradicted`,
    async () => {
      const metrics = await store.metrics();
      return metricOf(metrics, "portcullis_log_contradictions", `log="${log}"`) === 1;
    },
    20_000,
  );
  expect(await store.ready()).toBe(false);
  const said = store.lines().filter((line) => line.includes(`"contradiction":"${kind}"`));
  expect(said.some((line) => line.includes(`"log":"${log}"`) && line.includes('"level":"error"'))).toBe(true);
};

beforeEach(async () => {
  [bus, postgres] = await Promise.all([startTestBus(), startTestPostgres()]);
  writeSecret(bus, "trace-store", "database.url", postgres.urlOf("trace-store"));
  [redactor, executor] = await Promise.all([bus.busAs("trace-redactor"), bus.busAs("mcp-executor")]);
  await startStore();
  await store.whenReady();
  await appendRequests(10);
  await untilCovered(20, 10);
}, 120_000);

afterEach(async () => {
  await store.stop();
  await bus[Symbol.asyncDispose]();
  await postgres[Symbol.asyncDispose]();
});

test("a database that was put back to an older state", async () => {
  const save = [
    "log_heads",
    "log_leaves",
    "log_events",
    "log_egress",
    "log_nodes",
    "log_batches",
    "checkpoints",
  ];
  await store.stop();
  for (const table of save) await runSql(postgres.adminUrl, `create table old_${table} as table ${table}`);
  await startStore();
  await appendRequests(10);
  await untilCovered(40, 20);
  await store.stop();
  for (const table of save) {
    await runSql(postgres.adminUrl, `truncate ${table}`);
    await runSql(postgres.adminUrl, `insert into ${table} overriding system value table old_${table}`);
  }
  const signed = await checkpointsInStream();
  await startStore();
  await expectContradiction("traces", "log_is_shorter");
  await expectContradiction("egress", "log_is_shorter");
  // What comes now is stored, and waits: no line of a log that nobody can trust is signed.
  await appendRequests(10);
  await until("the events to be stored", async () => (await numberOf("select count(*) from events")) === 60);
  expect(await sizeOf(TRACES)).toBe(20);
  expect(await sizeOf(EGRESS)).toBe(10);
  expect(await checkpointsInStream()).toBe(signed);

  // What an operator does who cannot bring the newer database back: the installation gets a new name, and new logs.
  await store.stop();
  const keys = JSON.parse(bus.secret("trace-store", "evidence-keys.json"));
  writeSecret(bus, "trace-store", "evidence-keys.json", JSON.stringify({ ...keys, installation: "anew" }));
  await startStore();
  const anew = (log: string): Promise<number> =>
    numberOf(
      `select coalesce(max(checkpoints.size), -1) from checkpoints join log_heads on id = log where origin = 'anew/${log}'`,
    );
  await until("new logs", async () => (await anew("traces")) === 20 && (await anew("egress")) === 30, 20_000);
  expect(await store.ready()).toBe(true);
});

test("a log that was written anew, with all of its tables in agreement", async () => {
  await store.stop();
  // As somebody with the database alone would do it: the events changed, and all sealed again by the store's own code.
  await runSql(postgres.adminUrl, "update events set body = replace(body, '\"acme\"', '\"evil\"')");
  for (const table of ["log_leaves", "log_events", "log_nodes", "log_batches", "checkpoints"]) {
    await runSql(postgres.adminUrl, `delete from ${table} where log = ${TRACES}`);
  }
  await runSql(
    postgres.adminUrl,
    `insert into log_pending (day, event_id, hash)
     select day, event_id, sha256('\\x00'::bytea || convert_to(body, 'UTF8')) from events order by stream_sequence`,
  );
  await runSql(
    postgres.adminUrl,
    `update log_heads set size = 0, frontier = '', batches = 0, head = null where id = ${TRACES}`,
  );
  // Sealed without an eye on the outside: by a store of an installation that has no checkpoints there.
  const database = createDatabase<TraceDatabase>({
    url: postgres.urlOf("trace-store"),
    applicationName: "attacker",
    schema: "trace",
    maxConnections: 2,
  });
  const [origin] = await runSql<{ origin: string }>(
    postgres.adminUrl,
    `select origin from log_heads where id = ${TRACES}`,
  );
  await runSql(postgres.adminUrl, "update log_heads set changed_at = 'epoch'");
  const sealed = await sealTraces({
    db: database.db,
    partitions: createPartitions(database.db),
    origin: origin?.origin ?? "",
    clock: Date.now,
  });
  await database.close();
  expect(sealed).toBe(20);
  await startStore();
  await expectContradiction("traces", "log_is_another");
});

test("a log whose last leaves were cut off, found while the store runs", async () => {
  await runSql(postgres.adminUrl, `delete from log_leaves where log = ${TRACES} and idx >= 15`);
  await expectContradiction("traces", "log_is_another");
});

test("a stream of checkpoints that was emptied together with the ledger", async () => {
  await store.stop();
  await bus.restartEmpty();
  await startStore();
  await expectContradiction("egress", "ledger_is_shorter");
});

test("a ledger that was emptied and filled again", async () => {
  await store.stop();
  await bus.restartEmpty();
  rmSync(file());
  const again = await bus.busAs("mcp-executor", "again");
  for (let n = 0; n < 15; n += 1) await appendEntry(again, ledgerEntryOf(envelopeAt(Date.now())));
  await startStore();
  await expectContradiction("egress", "ledger_is_another");
});

test("a checkpoint file that knows more than the database, where the stream is gone", async () => {
  await store.stop();
  await runSql(postgres.adminUrl, `update log_heads set size = 0, frontier = '', batches = 0, head = null`);
  await bus.restartEmpty();
  await startStore();
  await expectContradiction("traces", "log_is_shorter");
});
