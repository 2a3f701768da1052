import type { Bus } from "@portcullis/bus";
import { type Alarm, alarmSchema, type InvariantName, invariantNames, subjects } from "@portcullis/contracts";
import { startTestBus, startTestPostgres, type TestBus, type TestPostgres, until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createReportReader, valuesOf } from "./support/invariant-reports.ts";
import { appendEntry } from "./support/logs.ts";
import { metricOf, type ServiceProcess, startService, writeSecret } from "./support/service-process.ts";
import { runSql } from "./support/tables.ts";
import { createTeller } from "./support/told-requests.ts";
import {
  appendEvent,
  envelopeAt,
  eventOf,
  finished,
  ledgerEntryOf,
  rawTraceWriterOf,
  received,
} from "./support/traces.ts";

/** Each invariant goes red when it is broken on purpose, and no other does; two stores look, and tell once. */
let bus: TestBus;
let postgres: TestPostgres;
let reader: Bus;
let redactor: Bus;
let executor: Bus;
let teller: ReturnType<typeof createTeller>;
let reports: ReturnType<typeof createReportReader>;
let stores: readonly ServiceProcess[];
const alarms: Alarm[] = [];

const SETTINGS = {
  PORTCULLIS_INVARIANT_INTERVAL_MS: "300",
  PORTCULLIS_INVARIANT_GRACE_MS: "500",
  PORTCULLIS_SWEEP_GRACE_MS: "0",
  // Off, but for one look at the start.
  PORTCULLIS_SWEEP_INTERVAL_MS: "3600000",
};

beforeAll(async () => {
  [bus, postgres] = await Promise.all([startTestBus(), startTestPostgres()]);
  writeSecret(bus, "trace-store", "database.url", postgres.urlOf("trace-store"));
  const ops = await bus.connectAs("ops");
  ops.subscribe(subjects.alarmAll, {
    callback: (_error, message) => {
      alarms.push(alarmSchema.parse(message.json()));
    },
  });
  stores = await Promise.all([1, 2].map(() => startService("trace-store", bus, SETTINGS)));
  await Promise.all(stores.map((store) => store.whenReady()));
  [reader, redactor, executor] = await Promise.all([
    bus.busAs("ingress", "reader"),
    bus.busAs("trace-redactor"),
    bus.busAs("mcp-executor"),
  ]);
  teller = createTeller(bus, redactor, executor);
  reports = createReportReader(reader);
});

afterAll(async () => {
  await Promise.all(stores.map((store) => store.stop()));
  await bus[Symbol.asyncDispose]();
  await postgres[Symbol.asyncDispose]();
});

const iso = (ms: number): string => new Date(ms).toISOString();
test("they hold while all is told as it is, and the balance shows where requests went", async () => {
  const { tell, tellAllowed } = teller;
  for (let count = 0; count < 5; count += 1) await tellAllowed();
  await tell({ change: { outcome: "blocked", executed: false } });
  await tell({ change: { outcome: "denied", executed: false } });
  // Nobody lived to tell who allowed it: the caller had gone.
  const untold = await tell({
    change: { outcome: "failed", code: "deadline_exceeded", executed: null },
    entries: ["executing"],
  });
  // Turned away before there was a request, and still open.
  const atTheDoor = finished(envelopeAt(Date.now()), { outcome: "rejected" });
  await appendEvent(redactor, eventOf(atTheDoor, { outcome: "rejected", kind: null }));
  const open = envelopeAt(Date.now());
  await appendEvent(redactor, eventOf(received(open)));
  await appendEntry(executor, ledgerEntryOf(open));

  const report = await reports.reportAfter(Date.now());
  expect(report).toMatchObject({ state: "hold", undecided: 1 });
  expect(Object.keys(valuesOf(report))).toEqual([...invariantNames]);
  const counts = {
    received: 9,
    atTheDoor: 1,
    ended: { completed: 5, blocked: 1, denied: 1, failed: 1, rejected: 1 },
    open: 1,
    unbalanced: 0,
  };
  expect(report.balance.rows).toEqual([
    { org: null, ...counts },
    { org: "acme", ...counts },
  ]);
  expect(await runSql(postgres.adminUrl, "select name, subject from invariant_violations")).toEqual([
    { name: "undecided", subject: untold },
  ]);
  expect(alarms).toEqual([]);
});

test("each of them goes red where it is broken on purpose, and tells so once", async () => {
  const { tell, tellAllowed, ticketOf, allowed } = teller;
  const old = Date.now() - 60_000;
  const removed = await tellAllowed();
  await reports.reportAfter(Date.now());
  await runSql(postgres.adminUrl, `delete from events where event_id = '${removed}:finished'`);

  const untraced = envelopeAt(Date.now());
  await appendEntry(executor, ledgerEntryOf(untraced));
  const forged = envelopeAt(Date.now());
  const unsigned = `${ticketOf(forged).slice(0, -8)}AAAAAAAA`;
  const another = await tellAllowed({ requestId: forged.id });
  const late = await tellAllowed({ expiresAt: iso(old) });
  await tell({ envelope: forged, ticket: unsigned, change: allowed(unsigned), entries: ["executing"] });
  const unallowed = await tell({ change: { outcome: "completed", executed: true }, entries: ["executing"] });
  const blocked = await tell({ change: { outcome: "blocked", executed: false }, entries: ["executing"] });
  const pending = await tell({ change: { outcome: "pending", executed: false }, entries: ["executing"] });
  const unreceived = envelopeAt(Date.now());
  await appendEvent(redactor, eventOf(finished(unreceived), { executed: false }));
  const overdue = envelopeAt(old);
  await appendEvent(redactor, eventOf(received(overdue)));
  const missed = await tell({ change: { outcome: "blocked", executed: false, missed: 2 } });
  for (const sequence of [1, 2, 4]) {
    const origin = { producer: "ingress/gap", epoch: iso(old), sequence };
    await appendEvent(redactor, eventOf(received(envelopeAt(Date.now())), { origin }));
  }

  const withoutAllow = [untraced.id, another, late, forged.id, unallowed, blocked, pending];
  const expected: Readonly<Record<InvariantName, readonly string[]>> = {
    egress_without_allow: [removed, ...withoutAllow],
    blocked_with_egress: [blocked, pending],
    balance: [removed, unreceived.id],
    gaps: [`ingress/gap (origin, since ${iso(old)})`],
    overdue_intents: [overdue.id],
    redaction_misses: [missed],
  };
  const report = await reports.reportWhere("all of them to be red", (each) =>
    each.invariants.every(({ name, value }) => value >= expected[name].length),
  );
  expect(report.state).toBe("violated");
  for (const { name, value, holds, examples } of report.invariants) {
    expect({ name, value, holds }).toEqual({ name, value: expected[name].length, holds: false });
    expect(examples.toSorted(), name).toEqual(expected[name].toSorted());
  }
  expect(report.balance.rows[0]?.unbalanced).toBe(2);

  // Both stores show it, and each alarm was raised once.
  await until("both stores to show it", async () => {
    const texts = await Promise.all(stores.map((store) => store.metrics()));
    return texts.every((text) =>
      invariantNames.every(
        (name) => metricOf(text, `portcullis_invariant_${name}`) === expected[name].length,
      ),
    );
  });
  const raised = alarms.map(({ name, state, org, key }) => ({ name, state, org, key }));
  expect(raised.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
    invariantNames
      .map((name) => ({ name: `invariant.${name}`, state: "raised", org: "_none", key: name }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  );

  // What is put right is told too: the outcome came after all, and so did the record.
  await appendEvent(redactor, eventOf(finished(overdue), { executed: false }));
  await appendEvent(redactor, eventOf(received(unreceived)));
  await appendEvent(
    redactor,
    eventOf(received(envelopeAt(Date.now())), {
      origin: { producer: "ingress/gap", epoch: iso(old), sequence: 3 },
    }),
  );
  const after = await reports.reportWhere("some of them to hold again", (each) => {
    const { overdue_intents, gaps, balance } = valuesOf(each);
    return overdue_intents === 0 && gaps === 0 && balance === 1;
  });
  expect(after.invariants.find(({ name }) => name === "overdue_intents")?.holds).toBe(true);
  await until(
    "the alarms to be cleared",
    () => alarms.filter(({ state }) => state === "cleared").length === 2,
  );
  expect(
    alarms
      .filter(({ state }) => state === "cleared")
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(["gaps", "overdue_intents"]);
});

test("what the redactor has not opened yet is on its way, not missing", async () => {
  const ingress = await bus.busAs("ingress", "i2");
  const write = rawTraceWriterOf(bus, ingress);
  const envelope = envelopeAt(Date.now());
  // No redactor runs: the trace waits in GATE_RAW, and what left is copied within seconds.
  await write(received(envelope));
  await appendEntry(executor, ledgerEntryOf(envelope));
  const at = Date.now();
  const isCopied = `select 1 from log_egress where request_id = '${envelope.id}'`;
  await until("the entry to be copied", async () => (await runSql(postgres.adminUrl, isCopied)).length === 1);
  const { checkedAt } = await reports.readReport();
  const waiting = await reports.reportWhere(
    "some more looks",
    (each) => Date.parse(each.checkedAt ?? "") > Date.parse(checkedAt ?? "") + 2_500,
  );
  expect(waiting.invariants[0]?.examples).not.toContain(envelope.id);
  expect(Date.parse(waiting.invariants[0]?.window.to ?? "")).toBeLessThan(at + 500);

  const opener = await startService("trace-redactor", bus);
  try {
    await write(finished(envelope, { outcome: "blocked" }));
    const told = await reports.reportWhere("it to be seen", ({ invariants }) =>
      invariants.some(
        ({ examples, name }) => name === "blocked_with_egress" && examples.includes(envelope.id),
      ),
    );
    expect(told.invariants[0]?.examples).toContain(envelope.id);
  } finally {
    await opener.stop();
  }
});
