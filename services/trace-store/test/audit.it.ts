import type { Bus } from "@portcullis/bus";
import { startTestBus, startTestPostgres, type TestBus, type TestPostgres, until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { metricOf, type ServiceProcess, startService, writeSecret } from "./support/service-process.ts";
import { countEvents, countRequests, dumpTables } from "./support/tables.ts";
import { auditOf, envelopeAt, getView, list, rawTraceWriterOf, received } from "./support/traces.ts";

/** Changes of the configuration on their way from policy into the store, with the two services as processes. */
let bus: TestBus;
let postgres: TestPostgres;
let redactor: ServiceProcess;
let store: ServiceProcess;
let ingress: Bus;
let policy: Bus;

beforeAll(async () => {
  [bus, postgres] = await Promise.all([startTestBus(), startTestPostgres()]);
  writeSecret(bus, "trace-store", "database.url", postgres.urlOf("trace-store"));
  redactor = await startService("trace-redactor", bus);
  store = await startService("trace-store", bus, {
    PORTCULLIS_SWEEP_GRACE_MS: "0",
    PORTCULLIS_SWEEP_INTERVAL_MS: "100",
  });
  await Promise.all([redactor.whenReady(), store.whenReady()]);
  ingress = await bus.busAs("ingress");
  policy = await bus.busAs("policy");
});
afterAll(async () => {
  await redactor?.stop();
  await store?.stop();
  await bus?.[Symbol.asyncDispose]();
  await postgres?.[Symbol.asyncDispose]();
});

test("a change is listed by its outcome and found by its id, redacted", async () => {
  const write = rawTraceWriterOf(bus, policy, "policy");
  const mail = "bob.planted@mail-relay.io";
  const raw = auditOf(Date.now(), { actor: mail, note: `asked by ${mail}`, after: { owner: mail } });
  await write(raw);
  const view = await until("the audit", () => getView(ingress, raw.requestId));
  expect(view).toMatchObject({
    phase: "audit",
    outcome: "audited",
    executed: false,
    audit: {
      actor: "<EMAIL_ADDRESS_1>",
      role: "admin",
      command: "org-put",
      target: "org/acme",
      revision: 7,
      note: "asked by <EMAIL_ADDRESS_1>",
      before: null,
      after: { text: '{"owner":"<EMAIL_ADDRESS_1>"}' },
    },
    incidents: [],
  });
  const { traces } = await list(ingress, { outcome: "audited" });
  expect(traces).toEqual([
    expect.objectContaining({ requestId: raw.requestId, org: "acme", outcome: "audited", tool: null }),
  ]);
  expect(await dumpTables(postgres.adminUrl)).not.toContain("planted");
});

test("a change that is written twice, as an outbox may, is stored once", async () => {
  const raw = auditOf(Date.now());
  const again = await bus.busAs("policy", "restarted");
  await rawTraceWriterOf(bus, policy, "policy")(raw);
  await rawTraceWriterOf(bus, again, "policy")(raw);
  await until("the audit", () => getView(ingress, raw.requestId));
  const last = auditOf(Date.now());
  await rawTraceWriterOf(bus, again, "policy")(last);
  await until("what came after it", () => getView(ingress, last.requestId));
  expect(await countEvents(postgres.adminUrl, `request_id = '${raw.requestId}'`)).toBe(1);
  expect(await countRequests(postgres.adminUrl, `request_id = '${raw.requestId}'`)).toBe(1);
});

test("INV-4: it is no open intent, and is never swept", async () => {
  const long = Date.now() - 3_600_000;
  const raw = auditOf(long);
  await rawTraceWriterOf(bus, policy, "policy")(raw);
  // As old as the audit, with a deadline that passed as long ago: the sweeper was there when this one is closed.
  const open = envelopeAt(long);
  await rawTraceWriterOf(bus, ingress)(received(open));
  await until("the intent to be swept", async () => (await getView(ingress, open.id))?.outcome === "unknown");
  expect(await getView(ingress, raw.requestId)).toMatchObject({ outcome: "audited" });
  expect(await countEvents(postgres.adminUrl, `request_id = '${raw.requestId}'`)).toBe(1);
  await until("the count of open intents", async () => {
    return metricOf(await store.metrics(), "portcullis_trace_intents_open") === 0;
  });
});

test("INV-2: an audit from anywhere but policy is a dead letter", async () => {
  const forged = auditOf(Date.now(), { actor: "Mallory" });
  await rawTraceWriterOf(bus, ingress)(forged);
  await until("the dead letter", async () => {
    const found = metricOf(await redactor.metrics(), "portcullis_trace_raw_dead_letters_total");
    return found === 1;
  });
  expect(await getView(ingress, forged.requestId)).toBeUndefined();
});
