import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type JetStreamClient, jetstream } from "@nats-io/jetstream";
import { connect, type NatsConnection, nkeyAuthenticator } from "@nats-io/transport-node";
import { analystNames, streams, subjects } from "@portcullis/contracts";
import { silentLogger, startTestBus, type TestBus, until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addAnalyst, provisionAnalysts, readAnalysts, removeAnalyst } from "../src/index.ts";

/** An org's analysts on a real server with the production file: what they can read, and everything else. */
const siem = { org: "acme", name: "siem" };
const soc = { org: "acme", name: "soc" };
const stranger = { org: "globex", name: "siem" };
const stream = streams.traces.name;

let bus: TestBus;
let redactor: NatsConnection;
let reconnects = 0;
let publishEvents: (...events: readonly (readonly [org: string, body: string])[]) => Promise<void>;
const open: NatsConnection[] = [];

const connectAs = async (who: { readonly org: string; readonly name: string }): Promise<NatsConnection> => {
  const file = join(bus.secretsDirectory, "operator", `${analystNames.consumer(who)}.nk`);
  const nc = await connect({
    servers: bus.url,
    authenticator: nkeyAuthenticator(new Uint8Array(readFileSync(file))),
    inboxPrefix: analystNames.inboxPrefix(who),
    maxReconnectAttempts: 0,
    // A connection that comes in the midst of a reload may wait in vain.
    timeout: 2_000,
  });
  open.push(nc);
  return nc;
};
const jetstreamOf = (nc: NatsConnection): JetStreamClient =>
  jetstream(nc, { apiPrefix: analystNames.apiPrefix });

const provision = (): Promise<void> =>
  provisionAnalysts({
    servers: [bus.url],
    nkeySeed: bus.secret("provision", "nats.nk"),
    analysts: readAnalysts(bus.secretsDirectory),
    logger: silentLogger,
  });

beforeAll(async () => {
  bus = await startTestBus();
  // Connected before there are analysts, and through the reload.
  redactor = await bus.connectAs("trace-redactor");
  void (async () => {
    for await (const { type } of redactor.status()) if (type === "reconnect") reconnects += 1;
  })();
  publishEvents = async (...events) => {
    for (const [org, body] of events) {
      await jetstream(redactor).publish(subjects.traceEvent(org, "completed"), body);
    }
  };
  await publishEvents(["acme", "acme 1"], ["globex", "globex 1"], ["acme", "acme 2"]);
  for (const who of [siem, soc, stranger]) addAnalyst(bus.secretsDirectory, who);
  await provision();
  // nats-server 2.10 makes the imports of a new account work with the second reload only.
  bus.reload();
  await until("the server knows the analysts", () => connectAs(siem).catch(() => undefined));
  bus.reload();
  await until("their requests arrive", () =>
    connectAs(siem)
      .then((nc) => jetstreamOf(nc).consumers.get(stream, analystNames.consumer(siem)))
      .catch(() => undefined),
  );
});
afterAll(async () => {
  await Promise.allSettled(open.map((nc) => nc.close()));
  await bus?.[Symbol.asyncDispose]();
});

/** The permission errors that a connection hears of while `act` runs. */
const violations = async (nc: NatsConnection, act: () => unknown): Promise<readonly string[]> => {
  const heard: string[] = [];
  const listening = (async () => {
    for await (const event of nc.status()) {
      if (event.type === "error") heard.push(event.error.message);
      if (event.type === "close") return;
    }
  })();
  act();
  await nc.flush();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await nc.close();
  await listening;
  return heard;
};

const fetchAll = async (nc: NatsConnection, who: typeof siem): Promise<readonly string[]> => {
  const consumer = await jetstreamOf(nc).consumers.get(stream, analystNames.consumer(who));
  const bodies: string[] = [];
  for await (const message of await consumer.fetch({ max_messages: 100, expires: 1_000 })) {
    bodies.push(`${message.subject} ${message.string()}`);
    await message.ackAck();
  }
  return bodies;
};

describe("an analyst", () => {
  it("reads the org's events from the stream, each once, and goes on after a reconnect", async () => {
    const nc = await connectAs(siem);
    const subject = subjects.traceEvent("acme", "completed");
    expect(await fetchAll(nc, siem)).toEqual([`${subject} acme 1`, `${subject} acme 2`]);
    await nc.close();
    await publishEvents(["globex", "globex 2"], ["acme", "acme 3"]);
    expect(await fetchAll(await connectAs(siem), siem)).toEqual([`${subject} acme 3`]);
    // What one reads, another still has before them.
    expect(await fetchAll(await connectAs(soc), soc)).toHaveLength(3);
  });

  it("hears the org's events as they happen, and nobody else's", async () => {
    const nc = await connectAs(siem);
    const heard: string[] = [];
    nc.subscribe(subjects.traceEvents("acme", "*"), { callback: (_, m) => void heard.push(m.string()) });
    await nc.flush();
    await publishEvents(["globex", "live globex"], ["acme", "live acme"]);
    await until("the event is heard", () => heard.length > 0);
    expect(heard).toEqual(["live acme"]);
  });

  const own = analystNames.consumer(siem);
  const filter = subjects.traceEvents("acme", "*");
  const calls = [
    "INFO",
    "STREAM.NAMES",
    "STREAM.CREATE.mirror",
    `STREAM.INFO.${stream}`,
    `STREAM.UPDATE.${stream}`,
    `STREAM.PURGE.${stream}`,
    `STREAM.DELETE.${stream}`,
    `STREAM.MSG.GET.${stream}`,
    `STREAM.MSG.DELETE.${stream}`,
    `DIRECT.GET.${stream}`,
    `DIRECT.GET.${stream}.${subjects.traceEvent("acme", "completed")}`,
    `DIRECT.GET.${stream}.${subjects.traceEvent("globex", "completed")}`,
    `DIRECT.GET.${streams.ledger.name}`,
    // A consumer of one's own making: as it is, wider, with several filters (in the body), under another one's name.
    `CONSUMER.CREATE.${stream}`,
    `CONSUMER.CREATE.${stream}.${own}`,
    `CONSUMER.CREATE.${stream}.${own}.${filter}`,
    `CONSUMER.CREATE.${stream}.mine.${filter}`,
    `CONSUMER.CREATE.${stream}.trace-store.${filter}`,
    `CONSUMER.DURABLE.CREATE.${stream}.${own}`,
    `CONSUMER.CREATE.${streams.raw.name}.mine`,
    `CONSUMER.DELETE.${stream}.${own}`,
    `CONSUMER.DELETE.${stream}.${analystNames.consumer(soc)}`,
    `CONSUMER.DELETE.${stream}.trace-store`,
    `CONSUMER.NAMES.${stream}`,
    `CONSUMER.INFO.${stream}.trace-store`,
    `CONSUMER.INFO.${stream}.${analystNames.consumer(soc)}`,
    `CONSUMER.MSG.NEXT.${stream}.trace-store`,
    `CONSUMER.MSG.NEXT.${stream}.${analystNames.consumer(soc)}`,
    `CONSUMER.MSG.NEXT.${stream}.${analystNames.consumer(stranger)}`,
    `CONSUMER.MSG.NEXT.${streams.raw.name}.trace-redactor`,
  ];
  const forbidden = [
    ...calls.flatMap((call) => [`$JS.API.${call}`, `${analystNames.apiPrefix}.${call}`]),
    // The same requests for what is theirs, but straight at the services' account.
    `$JS.API.CONSUMER.MSG.NEXT.${stream}.${own}`,
    `$JS.ACK.${stream}.${analystNames.consumer(soc)}.1.1.1.1.1`,
    `$JS.ACK.${stream}.trace-store.1.1.1.1.1`,
    subjects.traceEvent("acme", "completed"),
    subjects.traceEvent("globex", "completed"),
    subjects.execute("everything"),
    subjects.control("server-put"),
    subjects.queryTraces("list"),
    subjects.ledger("x", "executing"),
    "$KV.gate_config.org.acme",
    "$SRV.PING",
    "$SYS.REQ.SERVER.PING",
    `${analystNames.inboxPrefix(soc)}.x`,
  ];
  it.each(forbidden)("may not publish on %s", async (subject) => {
    const nc = await connectAs(siem);
    const heard = await violations(nc, () => nc.publish(subject, "{}"));
    expect(heard.join()).toContain("Permissions Violation for Publish");
  });

  it.each([
    ">",
    "*.>",
    "gate.>",
    subjects.traceEventAll,
    subjects.traceEvents("globex", "*"),
    "gate.v1.trace.event.>",
    subjects.traceRawAll,
    subjects.ledgerAll,
    subjects.checkpointAll,
    subjects.deadLetterAll,
    "_INBOX.>",
    `${analystNames.inboxPrefix(soc)}.>`,
    "_INBOX_policy.>",
    "_R_.>",
    "$JS.>",
    "$SYS.>",
    `${analystNames.apiPrefix}.>`,
  ])("may not listen to %s", async (subject) => {
    const nc = await connectAs(siem);
    const heard = await violations(nc, () => nc.subscribe(subject, { callback: () => {} }));
    expect(heard.join()).toContain("Permissions Violation for Subscription");
  });

  it("cannot have the broker write for them: an answer goes to their own account, whatever subject they name", async () => {
    const ops = await bus.connectAs("ops");
    const ledger = async (): Promise<number> =>
      (await ops.request(`$JS.API.STREAM.INFO.${streams.ledger.name}`)).json<{
        state: { messages: number };
      }>().state.messages;
    const before = await ledger();
    const strangers: string[] = [];
    const other = await connectAs(stranger);
    for (const [nc, subject] of [
      [other, subjects.traceEvents("globex", "*")],
      [other, `${analystNames.inboxPrefix(stranger)}.>`],
    ] as const) {
      nc.subscribe(subject, { callback: (_, m) => void strangers.push(m.subject) });
      await nc.flush();
    }
    const nc = await connectAs(siem);
    const next = `${analystNames.apiPrefix}.CONSUMER.MSG.NEXT.${stream}.${analystNames.consumer(siem)}`;
    const targets = [
      subjects.ledger("x", "executing"),
      subjects.traceEvent("globex", "completed"),
      `${analystNames.inboxPrefix(stranger)}.x`,
      subjects.decide,
    ];
    for (const reply of targets) {
      nc.publish(next, JSON.stringify({ batch: 10, expires: 2_000_000_000 }), { reply });
      await nc.flush();
      await publishEvents(["acme", `for ${reply}`]);
    }
    // What the requests ask for is answered by now: a later one of the same consumer is.
    await nc.request(`${analystNames.apiPrefix}.CONSUMER.INFO.${stream}.${analystNames.consumer(siem)}`);
    await Promise.all([other.flush(), ops.flush()]);
    expect(await ledger()).toBe(before);
    expect(strangers).toEqual([]);
  });
});

describe("analysts and the installation", () => {
  it("the services notice nothing of a reload", async () => {
    expect(reconnects).toBe(0);
    await publishEvents(["acme", "after the reload"]);
  });

  it("the accounts alone keep orgs apart: with every permission an analyst still sees only their org", async () => {
    const file = join(bus.secretsDirectory, "nats", "analysts.conf");
    const generated = readFileSync(file, "utf8");
    const permissive = generated.replaceAll(/allow: \[[^\]]*\]/g, 'allow: [">"]');
    expect(permissive).not.toBe(generated);
    const mayListen = async (): Promise<boolean> => {
      const nc = await connectAs(siem);
      const heard = await violations(nc, () => nc.subscribe("gate.>", { callback: () => {} }));
      return heard.length === 0;
    };
    writeFileSync(file, permissive);
    bus.reload();
    await until("there are no permissions", () => mayListen().catch(() => false));
    const nc = await connectAs(siem);
    const heard: string[] = [];
    for (const subject of ["gate.>", "$KV.>", "_INBOX_policy.>"]) {
      nc.subscribe(subject, { callback: (_, m) => void heard.push(m.subject) });
    }
    await nc.flush();
    await publishEvents(["globex", "globex"], ["acme", "acme"]);
    await until("an event is heard", () => heard.length > 0);
    expect(heard).toEqual([subjects.traceEvent("acme", "completed")]);
    for (const call of [
      `CONSUMER.MSG.NEXT.${stream}.${analystNames.consumer(stranger)}`,
      `CONSUMER.CREATE.${stream}.mine`,
      `STREAM.INFO.${stream}`,
    ]) {
      await expect(nc.request(`${analystNames.apiPrefix}.${call}`)).rejects.toThrow("no responders");
    }
    // Their own account has no JetStream.
    const own = await nc.request(`$JS.API.STREAM.INFO.${stream}`);
    expect(own.string()).toContain("not enabled for account");
    writeFileSync(file, generated);
    bus.reload();
    await until("the permissions are back", async () => !(await mayListen().catch(() => true)));
  });

  it("adding one again changes nothing, and a name that is no slug is refused", () => {
    const before = readAnalysts(bus.secretsDirectory);
    addAnalyst(bus.secretsDirectory, siem, "new");
    expect(readAnalysts(bus.secretsDirectory)).toEqual(before);
    for (const org of ["a.b", "*", ">", "a_b", '"', "../x"]) {
      expect(() => addAnalyst(bus.secretsDirectory, { org, name: "siem" })).toThrow();
    }
    expect(() => addAnalyst(bus.secretsDirectory, { org: "acme", name: "x" }, "yesterday")).toThrow();
  });

  it("one who is removed is cut off", async () => {
    const nc = await connectAs(soc);
    removeAnalyst(bus.secretsDirectory, soc);
    bus.reload();
    await nc.closed();
    await provision();
    await expect(connectAs(soc)).rejects.toThrow();
    expect((await connectAs(siem)).isClosed()).toBe(false);
    expect(() => removeAnalyst(bus.secretsDirectory, soc)).toThrow("there is no analyst");
  });
});
