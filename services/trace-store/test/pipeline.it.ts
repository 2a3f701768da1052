import type { Bus } from "@portcullis/bus";
import { subjects } from "@portcullis/contracts";
import { startTestBus, startTestPostgres, type TestBus, type TestPostgres, until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { metricOf, type ServiceProcess, startService, writeSecret } from "./support/service-process.ts";
import { streamFiles } from "./support/stream-files.ts";
import { countEvents, countRequests, dumpTables, runSql } from "./support/tables.ts";
import {
  appendEvent,
  envelopeAt,
  eventOf,
  executed,
  finished,
  getAnswer,
  getView,
  list,
  listAnswer,
  rawTraceWriterOf,
  received,
} from "./support/traces.ts";

/** Raw events in, rows out, with the two services as the processes that they are. */
let bus: TestBus;
let postgres: TestPostgres;
let redactor: ServiceProcess;
let store: ServiceProcess;
/** Whoever may ask: the ingress. */
let reader: Bus;

beforeAll(async () => {
  [bus, postgres] = await Promise.all([startTestBus(), startTestPostgres()]);
  writeSecret(bus, "trace-store", "database.url", postgres.urlOf("trace-store"));
  redactor = await startService("trace-redactor", bus);
  store = await startService("trace-store", bus);
  await Promise.all([redactor.whenReady(), store.whenReady()]);
  reader = await bus.busAs("ingress", "reader");
});

afterAll(async () => {
  await redactor.stop();
  await store.stop();
  await bus[Symbol.asyncDispose]();
  await postgres[Symbol.asyncDispose]();
});

test("a request comes out as one row, redacted, and its secrets rest nowhere", async () => {
  const ingress = await bus.busAs("ingress", "secrets");
  const write = rawTraceWriterOf(bus, ingress);
  const secrets = ["AKIAQ3EGRNIMLV5PXAB7", "4539578763621486", "bob.planted@mail-relay.io"];
  const text = `use ${secrets.join(" or ")}`;
  const envelope = envelopeAt(Date.now(), {
    conversation: text,
    request: {
      messages: [{ role: "user", content: text }],
      tool: { server: "everything", name: "echo", arguments: { [text]: text, nul: "a\0b\ud800" } },
    },
  });
  await write(received(envelope));
  await write(finished(executed(envelope, { content: [{ type: "text", text }] }), { detail: text }));
  const unparsed = envelopeAt(Date.now());
  const { envelope: _, ...rejected } = finished(unparsed, { outcome: "rejected", code: "malformed_json" });
  await write({ ...rejected, org: "_none", key: null, unparsed: { text: `{"a":"${text}"`, bytes: 400 } });

  const view = await until("the outcome to be stored", async () => {
    const found = await getView(ingress, envelope.id);
    return found?.phase === "finished" ? found : undefined;
  });
  await until("the rejected one", () => getView(ingress, unparsed.id));
  expect(view).toMatchObject({ outcome: "completed", executed: true, durationMs: 20 });
  expect(view.prompt[0]?.preview.text).toBe(
    "use <AWS_ACCESS_KEY_ID_1> or <PAYMENT_CARD_1> or <EMAIL_ADDRESS_1>",
  );
  expect(view.tool?.arguments.text).toContain('"nul":"a\\u0000b\\ud800"');
  expect(await countEvents(postgres.adminUrl, `request_id = '${envelope.id}'`)).toBe(2);
  expect(await countRequests(postgres.adminUrl, `request_id = '${envelope.id}'`)).toBe(1);

  // Everything that is kept anywhere: the streams' files and the tables.
  const tables = await dumpTables(postgres.adminUrl);
  const events = await until("the broker's files", () => {
    const files = streamFiles(bus, "GATE_TRACES");
    return files.includes(unparsed.id) && files.includes(`${envelope.id}:finished`) ? files : undefined;
  });
  const logs = [...redactor.lines(), ...store.lines()].join("\n");
  expect(tables).toContain(envelope.id);
  for (const kept of [tables, events, streamFiles(bus, "GATE_RAW"), streamFiles(bus, "GATE_DEAD"), logs]) {
    for (const secret of secrets) expect(kept.includes(secret)).toBe(false);
  }
  const [row] = await runSql<{ data: { tool: { arguments: { text: string } } } }>(
    postgres.adminUrl,
    `select data from events where event_id = '${envelope.id}:finished'`,
  );
  expect(row?.data.tool.arguments.text).toBe(view.tool?.arguments.text);
});

test("an event that is in the stream twice is one row, and its numbers are no gap", async () => {
  const writer = await bus.busAs("trace-redactor", "twice");
  const event = eventOf(finished(envelopeAt(Date.now())));
  await appendEvent(writer, event, `${event.id}-a`);
  await appendEvent(writer, event, `${event.id}-b`);
  const last = eventOf(finished(envelopeAt(Date.now())));
  await appendEvent(writer, last);
  await until("the last one", () => getView(reader, last.subject));
  expect(await countEvents(postgres.adminUrl, `event_id = '${event.id}'`)).toBe(1);
  const [numbers] = await runSql<{ received: string }>(
    postgres.adminUrl,
    `select received::text from producers where producer = 'trace-redactor/twice'`,
  );
  expect(numbers?.received).toBe("{[1,4)}");
});

test("NUL and lone surrogates are stored, found by, and given back as they were", async () => {
  const writer = await bus.busAs("trace-redactor", "nul");
  const conversation = "a\0b \ud800 c";
  const raw = finished(envelopeAt(Date.now()));
  await appendEvent(writer, eventOf(raw, { conversation, key: "\0" }));
  const view = await until("the event", () => getView(reader, raw.requestId));
  expect(view.conversation).toBe(conversation);
  const found = await list(reader, { conversation });
  expect(found.traces.map((trace) => trace.requestId)).toEqual([raw.requestId]);
});

test("a poison event becomes a dead letter and holds up no other", async () => {
  const writer = await bus.busAs("trace-redactor", "poison");
  const good = Array.from({ length: 20 }, () => eventOf(finished(envelopeAt(Date.now()))));
  const garbage = ["no json", '{"specversion":"1.0"}', "\u00ff\0"];
  // A value that is too long for an index: only the database itself can tell.
  const random = Array.from({ length: 20_000 }, () => Math.random().toString(36)[2] ?? "").join("");
  const unstorable = eventOf(finished(envelopeAt(Date.now())), { conversation: random });
  const future = eventOf(finished(envelopeAt(Date.now() + 10 * 24 * 3_600_000)));
  await Promise.all([
    ...good.slice(0, 10).map((event) => appendEvent(writer, event)),
    ...garbage.map((text, index) =>
      writer.jetstream.publish(subjects.traceEvent("acme", "completed"), text, { msgID: `garbage-${index}` }),
    ),
    appendEvent(writer, unstorable),
    appendEvent(writer, future),
    ...good.slice(10).map((event) => appendEvent(writer, event)),
  ]);
  for (const event of good) await until("a good event", () => getView(reader, event.subject));
  const dead = await until("the dead letters", () => {
    const files = streamFiles(bus, "GATE_DEAD");
    return files.split("Gate-Dead-Reason").length - 1 >= 5 ? files : undefined;
  });
  for (const reason of ["not_json", "not_a_trace_event", "not_storable", "implausible_time"]) {
    expect(dead).toContain(`Gate-Dead-Reason: ${reason}`);
  }
  expect(await getView(reader, unstorable.subject)).toBeUndefined();
  expect(metricOf(await store.metrics(), "portcullis_trace_events_dead_letters_total", "not_storable")).toBe(
    1,
  );
});

test("a page stays where it is while newer requests arrive", async () => {
  const writer = await bus.busAs("trace-redactor", "pages");
  const start = Date.now() - 3_600_000;
  // Several requests a millisecond, so that the id decides, and two days, so that two partitions are read.
  const times = Array.from(
    { length: 25 },
    (_, i) => start + Math.floor(i / 3) - (i < 6 ? 24 * 3_600_000 : 0),
  );
  const events = times.map((at) => eventOf(finished(envelopeAt(at, { key: "pages" }))));
  for (const event of events) await appendEvent(writer, event);
  await until("all rows", async () => (await countRequests(postgres.adminUrl, "key = 'pages'")) === 25);

  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await list(reader, { key: "pages", limit: 10, ...(cursor === undefined ? {} : { cursor }) });
    seen.push(...page.traces.map((trace) => trace.requestId));
    cursor = page.next ?? undefined;
    const newer = eventOf(finished(envelopeAt(Date.now(), { key: "pages" })));
    await appendEvent(writer, newer);
    await until("the newer one", () => getView(reader, newer.subject));
  } while (cursor !== undefined);
  const newestFirst = events
    .map((event) => event.subject)
    .toSorted()
    .toReversed();
  expect(seen).toEqual(newestFirst);
});

test("filters narrow a list, and what is not understood is refused", async () => {
  const writer = await bus.busAs("trace-redactor", "filters");
  const at = Date.now() - 7_200_000;
  const blocked = finished(envelopeAt(at, { org: "filters", key: "k9" }), {
    outcome: "blocked",
    code: "prompt_blocked",
  });
  const finding = {
    category: "pii" as const,
    type: "email_address",
    detector: "pii",
    version: "1",
    pointer: "/messages/0/content",
    target: "value" as const,
    start: 0,
    end: 3,
    score: 1,
    fingerprint: "fp",
    direction: "request" as const,
  };
  const preview = { text: "", length: 0, truncated: false };
  const tool = { server: "everything", name: "echo", definitionHash: null, arguments: preview };
  await appendEvent(writer, eventOf(blocked, { findings: [finding], tool, executed: false }));
  await appendEvent(writer, eventOf(finished(envelopeAt(at + 60_000, { org: "filters" }))));
  await until("both", async () => (await countRequests(postgres.adminUrl, "org = 'filters'")) === 2);
  const only = {
    traces: [expect.objectContaining({ requestId: blocked.requestId, executed: false })],
    next: null,
  };
  for (const filter of [
    { outcome: "blocked" },
    { code: "prompt_blocked" },
    { server: "everything", tool: "echo" },
    { category: "pii" },
    { key: "k9" },
    { to: new Date(at + 30_000).toISOString() },
  ]) {
    expect(await list(reader, { org: "filters", ...filter })).toEqual(only);
  }
  expect((await list(reader, { org: "filters", from: new Date(at).toISOString() })).traces).toHaveLength(2);
  for (const wrong of [{ cursor: "x" }, { limit: 0 }, { nonsense: 1 }]) {
    expect(await listAnswer(reader, wrong)).toMatchObject({ ok: false, code: "invalid_request" });
  }
  expect(await getAnswer(reader, "nonsense")).toMatchObject({ ok: false, code: "invalid_request" });
  expect(await getAnswer(reader, envelopeAt(Date.now()).id)).toMatchObject({ ok: false, code: "not_found" });
});

test("incidents stand beside the record of their request", async () => {
  const writer = await bus.busAs("trace-redactor", "incidents");
  const raw = finished(envelopeAt(Date.now()));
  const incident = {
    ...raw,
    phase: "incident" as const,
    outcome: "failed" as const,
    code: "ticket_refused" as const,
  };
  await appendEvent(writer, { ...eventOf(incident), id: `${raw.requestId}:incident:x-1` });
  const alone = await until("the incident", () => getView(reader, raw.requestId));
  expect(alone.phase).toBe("incident");
  await appendEvent(writer, eventOf(raw));
  const view = await until("the outcome", async () => {
    const found = await getView(reader, raw.requestId);
    return found?.phase === "finished" ? found : undefined;
  });
  expect(view.incidents.map(({ code }) => code)).toEqual(["ticket_refused"]);
});
