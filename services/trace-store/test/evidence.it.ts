import type { Bus } from "@portcullis/bus";
import {
  type Answer,
  type Evidence,
  evidenceKeysSchema,
  evidenceSchema,
  type LedgerEntry,
  type TraceEvent,
} from "@portcullis/contracts";
import { egressLeafData, extend, leafHash, requestDigest, rootOf, verifyInclusion } from "@portcullis/ledger";
import { startTestBus, startTestPostgres, type TestBus, type TestPostgres, until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appendEntry, openNote } from "./support/logs.ts";
import { type ServiceProcess, startService, writeSecret } from "./support/service-process.ts";
import { runSql } from "./support/tables.ts";
import {
  appendEvent,
  ask,
  envelopeAt,
  eventOf,
  finished,
  ledgerEntryOf,
  received,
} from "./support/traces.ts";

/** INV-8: the evidence of one request is whole, and nothing but what the checkpoints cover. */
let bus: TestBus;
let postgres: TestPostgres;
let reader: Bus;
let redactor: Bus;
let executor: Bus;
let store: ServiceProcess;

beforeAll(async () => {
  [bus, postgres] = await Promise.all([startTestBus(), startTestPostgres()]);
  writeSecret(bus, "trace-store", "database.url", postgres.urlOf("trace-store"));
  store = await startService("trace-store", bus);
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

const iso = (ms: number): string => new Date(ms).toISOString();
const query = (id: string): Promise<Answer> => ask(reader, "evidence", { id });

const evidenceOf = (id: string): Promise<Evidence> =>
  until(
    `evidence of ${id}`,
    async () => {
      const answer = await query(id);
      if (answer.ok) return evidenceSchema.parse(answer.value);
      if (answer.code !== "evidence_open") throw new Error(`${answer.code}: ${answer.detail}`);
      return undefined;
    },
    40_000,
  );

/** Recomputes both logs from the file alone, and looks into what left. */
const check = (evidence: Evidence) => {
  const traces = openNote(bus, evidence.traces.checkpoint);
  for (const { index, body, inclusion } of evidence.traces.events) {
    const proof = inclusion.map((hash) => Buffer.from(hash, "base64"));
    const root = Buffer.from(traces.root, "hex");
    expect(verifyInclusion(leafHash(body), index, traces.size, proof, root)).toBe(true);
  }
  const { egress } = evidence;
  const from = egress.from === null ? undefined : openNote(bus, egress.from);
  const to = openNote(bus, egress.to);
  const before = egress.frontier.map((hash) => Buffer.from(hash, "base64"));
  if (from !== undefined) expect(Buffer.from(rootOf(before)).toString("hex")).toBe(from.root);
  const after = extend(
    from?.size ?? 0,
    before,
    egress.leaves.map((leaf) => leafHash(egressLeafData(leaf))),
  );
  expect(after.size).toBe(to.size);
  expect(Buffer.from(rootOf(after.frontier)).toString("hex")).toBe(to.root);
  const digest = requestDigest(evidence.requestId);
  const own = egress.leaves.filter((leaf) => "request" in leaf && leaf.request === digest);
  return { from, to, own: own.map(({ kind }) => kind) };
};

/** A request that could run for a second, and that left the entries that are given. */
const request = async (change: Partial<TraceEvent["data"]>, entries: readonly LedgerEntry["entry"][]) => {
  const now = Date.now();
  const envelope = envelopeAt(now, { deadline: iso(now + 1_000) });
  await appendEvent(redactor, eventOf(received(envelope)));
  for (const entry of entries) await appendEntry(executor, { ...ledgerEntryOf(envelope), entry });
  await appendEvent(redactor, eventOf(finished(envelope), change));
  return { id: envelope.id, madeAt: now };
};

test("shows that a blocked request never left, and that an executed one did, once their time is over", async () => {
  const others = setInterval(() => void appendEntry(executor, ledgerEntryOf(envelopeAt(Date.now()))), 50);
  try {
    // So that there is a checkpoint from before.
    await new Promise((resolve) => setTimeout(resolve, 7_000));
    const blocked = await request({ outcome: "blocked", verdict: "block", executed: false }, []);
    const executed = await request({ executed: true }, ["executing", "executed"]);
    const open = await until("the events to be stored", async () => {
      const answer = await query(blocked.id);
      // Until both of its events are there, no time is named.
      return answer.ok || answer.code !== "evidence_open" ? undefined : /\d{4}-\S+Z/.exec(answer.detail)?.[0];
    });
    expect(Date.parse(open)).toBe(blocked.madeAt + 6_000);

    const of = { blocked: await evidenceOf(blocked.id), executed: await evidenceOf(executed.id) };
    const seen = { blocked: check(of.blocked), executed: check(of.executed) };
    expect(seen.blocked.own).toEqual([]);
    expect(seen.executed.own).toEqual(["executing", "executed"]);
    expect(of.blocked.egress.entries).toEqual([]);
    expect(of.executed.egress.entries.map(({ entry }) => entry)).toEqual(["executing", "executed"]);
    for (const [{ from, to }, { madeAt }] of [
      [seen.blocked, blocked],
      [seen.executed, executed],
    ] as const) {
      // There were checkpoints before, so the leaves do not begin with the first.
      expect(Date.parse(from?.time ?? "")).toBeLessThanOrEqual(madeAt - 5_000);
      expect(Date.parse(to.time)).toBeGreaterThanOrEqual(madeAt + 6_000);
    }
    // What others did at that time is in it, as hashes.
    expect(of.blocked.egress.leaves.length).toBeGreaterThan(50);
    for (const { body } of of.executed.traces.events) expect(JSON.parse(body).subject).toBe(executed.id);
    expect(of.executed.traces.events.map(({ body }) => JSON.parse(body).data.phase).toSorted()).toEqual([
      "finished",
      "received",
    ]);
  } finally {
    clearInterval(others);
  }
});

test("waits for the outcome, and for the deadline that moved on", async () => {
  const now = Date.now();
  const envelope = envelopeAt(now, { deadline: iso(now + 500) });
  await appendEvent(redactor, eventOf(received(envelope)));
  const answer = await until("the intent", async () => {
    const found = await query(envelope.id);
    return !found.ok && found.code === "evidence_open" ? found : undefined;
  });
  expect(answer).toMatchObject({ detail: "The request has no outcome yet" });
  const later = iso(now + 6_000);
  const continued = eventOf(received(envelope, { phase: "continued", deadline: later }));
  await appendEvent(redactor, continued, `${envelope.id}:continued:1`);
  await appendEvent(redactor, eventOf(finished(envelope)));
  const { to } = check(await evidenceOf(envelope.id));
  expect(Date.parse(to.time)).toBeGreaterThanOrEqual(now + 11_000);
});

test("refuses what it cannot give, with the reason", async () => {
  expect(await query("019a0000-0000-7000-8000-000000000000")).toMatchObject({ ok: false, code: "not_found" });
  expect(await ask(reader, "evidence", { id: "nonsense" })).toMatchObject({ code: "invalid_request" });
  expect(await ask(reader, "log", { log: "colours", from: 0, to: 1 })).toMatchObject({
    code: "invalid_request",
  });

  const newest = await request({}, ["executing"]);
  const own = `data like '%${requestDigest(newest.id)}%'`;
  await until("its leaf", async () => {
    const [row] = await runSql<{ n: number }>(
      postgres.adminUrl,
      `select count(*) as n from log_egress where ${own}`,
    );
    return row?.n === 1;
  });
  // Too much left at that time for one message.
  await runSql(postgres.adminUrl, `update log_egress set data = data || repeat('x', 9000000) where ${own}`);
  const tooLarge = await until(
    "the window to close",
    async () => {
      const answer = await query(newest.id);
      return !answer.ok && answer.code === "evidence_too_large" ? answer : undefined;
    },
    40_000,
  );
  expect(tooLarge).toMatchObject({ code: "evidence_too_large" });
  // And where that is past the retention, there is nothing to show.
  await runSql(postgres.adminUrl, "delete from log_egress");
  expect(await query(newest.id)).toMatchObject({ code: "not_found" });
});

test("hands out the keys of the installation", async () => {
  const answer = await ask(reader, "keys", {});
  if (!answer.ok) throw new Error(answer.code);
  expect(evidenceKeysSchema.parse(answer.value)).toEqual(
    JSON.parse(bus.secret("public", "evidence-keys.json")),
  );
});
