import type { Bus } from "@portcullis/bus";
import { type RawTrace, subjects } from "@portcullis/contracts";
import { startTestBus, startTestPostgres, type TestBus, type TestPostgres, until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServiceProcess, startService, writeSecret } from "./support/service-process.ts";
import { countEvents, dumpTables, runSql } from "./support/tables.ts";
import {
  appendEvent,
  envelopeAt,
  eventOf,
  finished,
  getView,
  rawTraceWriterOf,
  received,
} from "./support/traces.ts";

/** Calls that go on for longer than their intent said: nobody closes what lives, and nothing lives for ever (INV-4). */
let bus: TestBus;
let postgres: TestPostgres;
let redactor: ServiceProcess;
let store: ServiceProcess;
let reader: Bus;
let writer: Bus;

beforeAll(async () => {
  [bus, postgres] = await Promise.all([startTestBus(), startTestPostgres()]);
  writeSecret(bus, "trace-store", "database.url", postgres.urlOf("trace-store"));
  redactor = await startService("trace-redactor", bus);
  store = await startService("trace-store", bus, {
    PORTCULLIS_SWEEP_GRACE_MS: "1000",
    PORTCULLIS_SWEEP_INTERVAL_MS: "500",
  });
  await Promise.all([redactor.whenReady(), store.whenReady()]);
  reader = await bus.busAs("ingress", "reader");
  writer = await bus.busAs("trace-redactor", "events");
});
afterAll(async () => {
  await redactor.stop();
  await store.stop();
  await bus[Symbol.asyncDispose]();
  await postgres[Symbol.asyncDispose]();
});

const iso = (ms: number): string => new Date(ms).toISOString();
const inFuture = (ms: number): string => iso(Date.now() + ms);
const callOf = (deadlineInMs: number) =>
  envelopeAt(Date.now() - 60_000, { deadline: inFuture(deadlineInMs) });
const continued = (envelope: ReturnType<typeof callOf>, deadline: string): RawTrace => ({
  ...received(envelope),
  phase: "continued",
  at: iso(Date.now()),
  deadline,
});
let count = 0;
/** Each with an id of its own, as the redactor gives them. */
const appendContinued = async (envelope: ReturnType<typeof callOf>, deadline: string): Promise<void> => {
  count += 1;
  const event = eventOf(continued(envelope, deadline));
  await appendEvent(writer, { ...event, id: `${event.id}:n${count}` });
};
const rowOf = async (id: string) => {
  const [row] = await runSql<{ rank: number; deadline: Date }>(
    postgres.adminUrl,
    `select rank, deadline from requests where request_id = '${id}'`,
  );
  return row === undefined ? undefined : { rank: row.rank, deadline: row.deadline.toISOString() };
};
const rowIs = (id: string, rank: number, deadline: string) =>
  until(`${id} at ${deadline}`, async () => {
    const row = await rowOf(id);
    return row?.rank === rank && row.deadline === deadline ? row : undefined;
  });
const isSwept = (id: string) =>
  until("the sweeper", async () => ((await getView(reader, id))?.outcome === "unknown" ? true : undefined));

test("a call that goes on is not swept, and one that stopped saying so is, by its last deadline", async () => {
  const [lives, silent] = [callOf(-2_000), callOf(-2_000)];
  const until2 = inFuture(3_000);
  await appendContinued(lives, inFuture(600_000));
  for (const call of [lives, silent]) await appendEvent(writer, eventOf(received(call)));
  await appendContinued(silent, until2);
  await isSwept(silent.id);
  expect(Date.now()).toBeGreaterThan(Date.parse(until2) + 1_000);
  expect((await getView(reader, silent.id))?.deadline).toBe(until2);
  expect(await getView(reader, lives.id)).toMatchObject({ outcome: "received", endedAt: null });
  await appendEvent(writer, eventOf(finished(lives)));
  await until("the outcome", async () => (await getView(reader, lives.id))?.outcome === "completed");
});

test("news in any order, twice, and before the intent itself, moves the deadline on and never back", async () => {
  const call = callOf(30_000);
  const [near, far, farthest] = [inFuture(90_000), inFuture(300_000), inFuture(600_000)];
  for (const deadline of [far, farthest, near, far]) await appendContinued(call, deadline);
  await rowIs(call.id, 0, farthest);
  await appendEvent(writer, eventOf(received(call)));
  await rowIs(call.id, 1, farthest);
  for (const deadline of [near, near]) await appendContinued(call, deadline);
  const later = inFuture(700_000);
  await appendContinued(call, later);
  await rowIs(call.id, 1, later);
});

test("a call that ended stays ended", async () => {
  const call = callOf(30_000);
  await appendEvent(writer, eventOf(received(call)));
  await appendEvent(writer, eventOf(finished(call)));
  await appendContinued(call, inFuture(600_000));
  await until(
    "all three",
    async () => (await countEvents(postgres.adminUrl, `request_id = '${call.id}'`)) === 3,
  );
  expect(await rowOf(call.id)).toMatchObject({ rank: 3 });
  expect((await getView(reader, call.id))?.outcome).toBe("completed");
});

test("nothing that is said keeps an intent open for ever", async () => {
  const call = callOf(30_000);
  await appendEvent(writer, eventOf(received(call)));
  await appendContinued(call, "2099-01-01T00:00:00.000Z");
  await rowIs(call.id, 1, iso(Date.parse(call.receivedAt) + 3_900_000));
});

test("INV-5: a storm of news leaves one open row, its secrets rest nowhere, and its outcome is found", async () => {
  const secret = "AKIAQ3EGRNIMLV5PXAB7";
  const call = envelopeAt(Date.now() - 60_000, {
    deadline: inFuture(30_000),
    request: {
      tool: { server: "everything", name: "echo", arguments: { key: secret } },
      mcp: {
        method: "tools/call",
        params: {
          inputResponses: { a: { action: "accept", content: { mail: "bob.planted@mail-relay.io" } } },
        },
        requestState: secret,
        exact: `{"arguments":{"key":"${secret}"},"params":{}}`,
        client: { era: "modern", protocolVersion: "2026-07-28", capabilities: {}, info: { name: secret } },
        wants: { progress: true },
      },
    },
  });
  const shown: string[] = [];
  const ops = await bus.connectAs("ops");
  ops.subscribe(subjects.traceEventAll, { callback: (_, message) => void shown.push(message.string()) });
  await ops.flush();
  const ingress = await bus.busAs("ingress", "storm");
  const write = rawTraceWriterOf(bus, ingress);
  const last = inFuture(900_000);
  const news = Array.from({ length: 150 }, (_, at) =>
    continued(call, at === 70 ? last : inFuture(60_000 + at * 1_000)),
  );
  await Promise.all([...news.slice(0, 75), received(call), ...news.slice(75)].map(write));
  await until(
    "all of it",
    async () => (await countEvents(postgres.adminUrl, `request_id = '${call.id}'`)) === 151,
    60_000,
  );
  expect(await rowOf(call.id)).toEqual({ rank: 1, deadline: last });
  expect(await getView(reader, call.id)).toMatchObject({ phase: "received", outcome: "received" });
  await write(finished(call));
  await until("the outcome", async () => (await getView(reader, call.id))?.outcome === "completed");
  const stored = await dumpTables(postgres.adminUrl);
  for (const text of [stored, shown.join("\n"), ...redactor.lines(), ...store.lines()]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain("bob.planted");
  }
}, 90_000);
