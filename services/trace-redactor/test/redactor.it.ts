import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createRawTraceWriter, sealContext } from "@portcullis/bus";
import { type RawTrace, subjects, type TraceEvent, traceEventSchema } from "@portcullis/contracts";
import { createSeal, uuidv7 } from "@portcullis/crypto";
import { type Child, spawnChild } from "@portcullis/local";
import { startTestBus, type TestBus, until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";

/** The redactor as a process, against a real NATS with the production permissions. */
let bus: TestBus;
let redactor: Child;
const events: { readonly subject: string; readonly text: string; readonly event: TraceEvent }[] = [];

const startRedactor = (): Child =>
  spawnChild({
    name: "trace-redactor",
    command: process.execPath,
    args: [resolve(import.meta.dirname, "../src/main.ts")],
    env: {
      PORTCULLIS_NATS_URL: bus.url,
      PORTCULLIS_SECRETS_DIR: join(bus.secretsDirectory, "trace-redactor"),
    },
  });

beforeAll(async () => {
  bus = await startTestBus();
  const ops = await bus.connectAs("ops");
  ops.subscribe(subjects.traceEventAll, {
    callback: (_, message) => {
      const text = message.string();
      events.push({ subject: message.subject, text, event: traceEventSchema.parse(JSON.parse(text)) });
    },
  });
  await ops.flush();
  redactor = startRedactor();
});

afterAll(async () => {
  await redactor.stop();
  await bus[Symbol.asyncDispose]();
});

const rawOf = (change: Partial<RawTrace> = {}): RawTrace => ({
  v: 1,
  requestId: uuidv7(),
  phase: "received",
  stage: "ingress",
  at: new Date().toISOString(),
  org: "acme",
  key: "k1",
  outcome: "received",
  ...change,
});

const eventOf = (requestId: string) =>
  until(`the event of ${requestId}`, () => events.find(({ event }) => event.subject === requestId), 20_000);

/** What the broker keeps of a stream on disk. */
const streamFiles = (stream: string): string =>
  globSync(join(bus.secretsDirectory, "..", "nats", "**", stream, "msgs", "*.blk"))
    .map((file) => readFileSync(file, "latin1"))
    .join("\n");

test("a sealed raw event comes out redacted, on its subject, with where it came from", async () => {
  const ingress = await bus.busAs("ingress", "i1");
  const write = createRawTraceWriter(
    ingress.evidence,
    createSeal(bus.secret("ingress", "seal.pub")),
    "ingress",
  );
  const text = '{"mail": "bob.planted@mail-relay.io", "key": "AKIAQ3EGRNIMLV5PXAB7"';
  const raw = rawOf({
    phase: "finished",
    outcome: "rejected",
    code: "malformed_json",
    unparsed: { text, bytes: text.length },
  });
  await write.append(raw, 5_000);
  const { subject, event, text: shown } = await eventOf(raw.requestId);
  expect(subject).toBe("gate.v1.trace.event.acme.rejected");
  expect(event.data.unparsed?.text).toBe('{"mail": "<EMAIL_ADDRESS_1>", "key": "<AWS_ACCESS_KEY_ID_1>"');
  expect(event.data.origin).toMatchObject({ producer: "ingress/i1", sequence: 1 });
  expect(event.data.findings.map(({ type, pointer }) => [type, pointer])).toEqual([
    ["email_address", "/unparsed"],
    ["aws_access_key_id", "/unparsed"],
  ]);
  expect(shown).not.toMatch(/planted|AKIA/);
});

test("what does not open becomes a dead letter, still sealed, and holds up no other", async () => {
  const seal = createSeal(bus.secret("ingress", "seal.pub"));
  const stranger = createSeal(Buffer.alloc(32, 9).toString("base64url"));
  const ingress = await bus.busAs("ingress", "i2");
  const raw = rawOf({ detail: "bob.planted@mail-relay.io" });
  const plaintext = Buffer.from(JSON.stringify(raw));
  const send = (body: Uint8Array, id: string) =>
    ingress.evidence.append(
      {
        subject: subjects.traceRaw("ingress"),
        id,
        headers: { "Gate-Request-Id": raw.requestId },
        body: () => body,
      },
      5_000,
    );
  await send(plaintext, "in the clear");
  await send(stranger(plaintext, "x"), "to another");
  await send(
    seal(plaintext, sealContext(raw.requestId, { producer: "p", epoch: "e", sequence: 1 })),
    "replayed",
  );
  const write = createRawTraceWriter(ingress.evidence, seal, "ingress");
  const good = rawOf();
  await write.append(good, 5_000);
  await eventOf(good.requestId);
  const dead = await until("three dead letters", () => {
    const files = streamFiles("GATE_DEAD");
    return files.split("Gate-Dead-Reason: does_not_open").length === 4 ? files : undefined;
  });
  expect(dead).toContain(`Gate-Request-Id: ${raw.requestId}`);
  expect(dead).toContain("Gate-Producer: ingress/i2");
  expect(dead).toContain("PCS1");
  expect(events.some(({ event }) => event.subject === raw.requestId)).toBe(false);
  // Ids alone: whatever lies in the event stays out of the log.
  expect(redactor.lastLines().join("\n")).not.toContain("planted");
});

test("what came while it was away comes out when it is back, once", async () => {
  redactor.kill("SIGKILL");
  await redactor.exited;
  const ingress = await bus.busAs("ingress", "i3");
  const write = createRawTraceWriter(
    ingress.evidence,
    createSeal(bus.secret("ingress", "seal.pub")),
    "ingress",
  );
  const raws = Array.from({ length: 200 }, () => rawOf());
  for (const raw of raws) await write.append(raw, 5_000);
  redactor = startRedactor();
  for (const raw of raws) await eventOf(raw.requestId);
  for (const raw of raws) {
    expect(events.filter(({ event }) => event.subject === raw.requestId)).toHaveLength(1);
  }
});

test("INV-4: a redactor that dies before its event is in the stream leaves the raw one to the next", async () => {
  const provision = await bus.connectAs("provision");
  const ask = async (verb: string, body: object = {}) => {
    const reply = await provision.request(`$JS.API.STREAM.${verb}.GATE_TRACES`, JSON.stringify(body));
    return reply.json<{ readonly config: object; readonly state: { readonly messages: number } }>();
  };
  const ingress = await bus.busAs("ingress", "i5");
  const write = createRawTraceWriter(
    ingress.evidence,
    createSeal(bus.secret("ingress", "seal.pub")),
    "ingress",
  );
  // A stream without a message cannot be limited to what it has.
  const before = rawOf();
  await write.append(before, 30_000);
  await eventOf(before.requestId);
  const { config, state } = await ask("INFO");
  await ask("UPDATE", { ...config, max_msgs: state.messages });
  const raws = Array.from({ length: 20 }, () => rawOf());
  for (const raw of raws) await write.append(raw, 5_000);
  await until(
    "the redactor to be refused",
    () => redactor.lastLines().some((line) => line.includes("evidence is not acknowledged yet")),
    30_000,
  );
  redactor.kill("SIGKILL");
  await redactor.exited;
  await ask("UPDATE", config);
  redactor = startRedactor();
  // A bare subscription hears also what the stream refused.
  await until(
    "all events in the stream",
    () => {
      const files = streamFiles("GATE_TRACES");
      return raws.every((raw) => files.includes(`${raw.requestId}:received`));
    },
    30_000,
  );
});

test("a broker that dies and comes back loses nothing", async () => {
  const ingress = await bus.busAs("ingress", "i4");
  const write = createRawTraceWriter(
    ingress.evidence,
    createSeal(bus.secret("ingress", "seal.pub")),
    "ingress",
  );
  const raws = Array.from({ length: 300 }, () => rawOf());
  const appended = Promise.all(raws.map((raw) => write.append(raw, 30_000)));
  await bus.restart();
  await appended;
  // A bare subscription may miss what comes while it reconnects; the stream does not.
  await until("all events in the stream", () => {
    const files = streamFiles("GATE_TRACES");
    return raws.every((raw) => files.includes(`${raw.requestId}:received`));
  });
});
