import { streams, subjects } from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  gunzipText,
  isSignedByAws,
  isSignedWebhook,
  linesOf,
  type Received,
  type Receiver,
  startHttp,
  startSyslog,
} from "./support/receivers.ts";
import { startWorld, type World } from "./support/world.ts";

/** The exporter as a process, a real NATS with the production permissions, and receivers that check what they get. */

const hookSecret = `whsec_${Buffer.from("a webhook secret of the test, 32").toString("base64")}`;
const s3Secret = "the/secret+of.the=bucket";
const hecToken = "5f1e9c3a-token-of-the-collector";
const credentials = {
  PORTCULLIS_CRED_SINK_HOOK: hookSecret,
  PORTCULLIS_CRED_SINK_S3: s3Secret,
  PORTCULLIS_CRED_SINK_HEC: hecToken,
};

let world: World;
const open: Receiver[] = [];
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
  for (const receiver of open) await receiver[Symbol.asyncDispose]();
});

const idsOf = (events: readonly Received[]): string[] => events.map(({ id }) => String(id));
const missing = (sent: readonly string[], got: readonly string[]): string[] => {
  const there = new Set(got);
  return sent.filter((id) => !there.has(id));
};
/** A sink of trace events alone, on this machine. */
const local = (target: object, more: object = {}) => ({
  org: null,
  filters: { alarms: false },
  allowPrivateNetwork: true,
  batch: { events: 20, seconds: 0.5 },
  target,
  ...more,
});

it("every kind gets every event, signed as its specification says; nobody waits for the one that is away", async () => {
  const got = { http: [] as Received[], hook: [] as Received[], hec: [] as Received[], otlp: [] as string[] };
  const objects = new Map<string, string>();
  const unsigned: string[] = [];
  let isDown = true;
  const acks = new Map<number, number>();
  const receiver = await startHttp(({ request, body }, response) => {
    const path = String(request.url).split("?")[0] ?? "";
    if (path === "/ndjson") got.http.push(...linesOf(body.toString("utf8")));
    else if (path === "/down") {
      if (isDown) return void response.writeHead(503).end("down for maintenance");
    } else if (path === "/hook") {
      if (!isSignedWebhook(request, body, hookSecret)) unsigned.push(path);
      got.hook.push(...(JSON.parse(body.toString("utf8")) as Received[]));
    } else if (path === "/v1/logs") {
      const { resourceLogs } = JSON.parse(body.toString("utf8"));
      for (const record of resourceLogs[0].scopeLogs[0].logRecords)
        got.otlp.push(JSON.parse(record.body.stringValue).id);
    } else if (path === "/services/collector/event") {
      if (request.headers.authorization !== `Splunk ${hecToken}`) unsigned.push(path);
      const events = linesOf(gunzipText(body));
      const ackId = acks.size;
      acks.set(ackId, 0);
      got.hec.push(...events.map(({ event }) => event as Received));
      return void response.writeHead(200).end(JSON.stringify({ text: "Success", code: 0, ackId }));
    } else if (path === "/services/collector/ack") {
      const [ackId = 0] = (JSON.parse(body.toString("utf8")) as { acks: number[] }).acks;
      const asked = (acks.get(ackId) ?? 0) + 1;
      acks.set(ackId, asked);
      // Only the second question is answered with yes.
      return void response.writeHead(200).end(JSON.stringify({ acks: { [ackId]: asked > 1 } }));
    } else if (request.method === "PUT") {
      if (!isSignedByAws(request, body, s3Secret)) unsigned.push(path);
      objects.set(path, gunzipText(body));
    }
    response.writeHead(200).end("{}");
  });
  const syslog = await startSyslog();
  open.push(receiver, syslog);
  await world.put("http", local({ kind: "http", url: `${receiver.url}/ndjson` }, { filters: {} }));
  await world.put("down", local({ kind: "http", url: `${receiver.url}/down` }, { behindSeconds: 5 }));
  await world.put(
    "hook",
    local({ kind: "webhook", url: `${receiver.url}/hook`, secret: "${env:PORTCULLIS_CRED_SINK_HOOK}" }),
  );
  await world.put("otlp", local({ kind: "otlp", url: `${receiver.url}/v1/logs` }, { format: "ecs" }));
  await world.put(
    "syslog",
    local({ kind: "syslog", host: "127.0.0.1", port: syslog.port, tls: false }, { format: "ocsf" }),
  );
  await world.put(
    "splunk",
    local({
      kind: "splunk_hec",
      url: receiver.url,
      token: "${env:PORTCULLIS_CRED_SINK_HEC}",
      acknowledge: true,
    }),
  );
  await world.put(
    "bucket",
    local({
      kind: "s3",
      endpoint: receiver.url,
      bucket: "traces",
      accessKeyId: "AKID",
      secretAccessKey: "${env:PORTCULLIS_CRED_SINK_S3}",
    }),
  );
  await world.put("globex", local({ kind: "http", url: `${receiver.url}/globex` }, { org: "globex" }));
  const exporter = await world.start(credentials);

  const sent = await world.publish(50);
  const complete = (ids: () => readonly string[]) => async () => missing(sent, ids()).length === 0;
  await until(
    "http",
    complete(() => idsOf(got.http)),
  );
  await until(
    "webhook",
    complete(() => idsOf(got.hook)),
  );
  await until(
    "splunk",
    complete(() => idsOf(got.hec)),
  );
  const ecsIds = () => got.otlp;
  await until("otlp", async () => got.otlp.length >= 50);
  expect(ecsIds().every((id) => id === undefined)).toBe(true);
  const syslogIds = () =>
    syslog.messages.map((message) => /\[portcullis@32473 id="([^"]+)"/.exec(message)?.[1] ?? "?");
  await until("syslog", complete(syslogIds));
  const stored = () => [...objects.values()].flatMap((text) => idsOf(linesOf(text)));
  await until("s3", complete(stored));

  // In the order of the stream, and to nobody twice while nothing goes wrong.
  const traces = got.http.filter(({ type }) => type === "io.portcullis.trace.finished.v1");
  expect(idsOf(traces)).toEqual(sent);
  expect(stored().toSorted()).toEqual(sent.toSorted());
  expect(syslog.faults).toEqual([]);
  expect(receiver.faults).toEqual([]);
  expect(unsigned).toEqual([]);
  expect(
    [...objects.keys()].every((key) =>
      /^\/traces\/portcullis\/acme\/2026\/11\/23\/01\/GATE_TRACES-\d{12}\.ndjson\.gz$/.test(key),
    ),
  ).toBe(true);
  for (const message of syslog.messages)
    expect(message).toMatch(/^<107>1 2026-11-23T01:03:10\.410Z \S+ portcullis - GATE_TRACES \[/);

  // The one that was away is told of, raises its alarm, and catches up when it is back.
  expect(await world.state("down")).toMatchObject({ state: "failing", fault: "server_error", delivered: 0 });
  expect(await world.state("globex")).toMatchObject({ state: "waiting", delivered: 0 });
  const alarms: string[] = [];
  await until("the alarm", async () => {
    alarms.splice(
      0,
      alarms.length,
      ...idsOf(got.http.filter((each) => String(each.type).startsWith("io.portcullis.alarm"))),
    );
    return alarms.length > 0;
  });
  isDown = false;
  await until("it caught up", async () => (await world.state("down"))?.state === "delivering");

  // INV-5: no credential in what the process says or writes.
  const said = `${JSON.stringify(await world.ask("status", { v: 1 }))}${world.logs()}${await (await fetch(`${exporter.opsUrl}/metrics`)).text()}`;
  for (const secret of Object.values(credentials)) expect(said).not.toContain(secret);
  expect(said).toContain('portcullis_sink_delivered_total{sink="http"');
  await exporter.stop();
}, 60_000);

describe("faults", () => {
  it("INV-4: killed in mid-batch, it delivers again; positions outlive it, an event that is refused becomes a dead letter", async () => {
    const got: Received[] = [];
    const objects = new Map<string, string>();
    const held: (() => void)[] = [];
    let holds = true;
    let begun = 0;
    const poison = new Set<string>();
    const receiver = await startHttp(({ request, body }, response) => {
      const isPut = request.method === "PUT";
      const events = linesOf(isPut ? gunzipText(body) : body.toString("utf8"));
      if (!isPut && events.some(({ id }) => poison.has(String(id))))
        return void response.writeHead(422).end("no");
      if (isPut) objects.set(String(request.url), gunzipText(body));
      else if (holds) begun += events.length;
      else got.push(...events);
      // The first answers never come: an object was kept and not confirmed, and the other events were lost with their receiver.
      if (holds) held.push(() => response.destroy());
      else response.writeHead(204).end();
    });
    open.push(receiver);
    await world.put("fresh", local({ kind: "http", url: receiver.url }));
    await world.put(
      "again",
      local({
        kind: "s3",
        endpoint: receiver.url,
        bucket: "again",
        accessKeyId: "AKID",
        secretAccessKey: "${env:PORTCULLIS_CRED_SINK_S3}",
      }),
    );
    const first = await world.start({ ...credentials, PORTCULLIS_SINK_TIMEOUT_MS: "30000" });
    const sent = await world.publish(30);
    await until("both are in the middle of a batch", async () => begun > 0 && objects.size > 0);
    await world.kill(first);
    holds = false;
    for (const destroy of held) destroy();

    const more = await world.publish(5);
    const bad = await world.publish(3, "acme");
    poison.add(bad[1] ?? "");
    await world.publishBytes(subjects.traceEvent("acme", "blocked"), Buffer.from("no event at all"));
    const last = await world.publish(2);
    const all = [...sent, ...more, ...bad, ...last];
    const good = all.filter((id) => !poison.has(id));
    const second = await world.start(credentials);
    await until("nothing is missing", async () => missing(good, idsOf(got)).length === 0, 40_000);
    const stored = () => [...objects.values()].flatMap((text) => idsOf(linesOf(text)));
    await until("no object misses an event", async () => missing(all, stored()).length === 0, 40_000);
    // Exactly once in effect: what was written again overwrote itself.
    expect(stored().toSorted()).toEqual(all.toSorted());
    // After the batch that was interrupted, all in order.
    expect(idsOf(got).slice(-2)).toEqual(last);

    const letters = await world.deadLetters();
    const reasons = letters
      .filter(({ headers }) => headers["Gate-Dead-Sink"] === "fresh")
      .map(({ headers }) => headers["Gate-Dead-Reason"]);
    expect(reasons.toSorted()).toEqual(["http_422", "malformed"]);
    expect(letters.find(({ text }) => text.includes(bad[1] ?? "?"))?.headers).toMatchObject({
      "Gate-Dead-Sink": "fresh",
      "Gate-Dead-Stream": streams.traces.name,
    });

    // A restart begins where it stopped: nothing comes twice.
    await until("all is settled", async () => {
      const positions = (await world.state("fresh"))?.positions ?? [];
      return positions.length > 0 && positions.every(({ pending }) => pending === 0);
    });
    await second.stop();
    const before = got.length;
    await world.start(credentials);
    const [next = ""] = await world.publish(1);
    await until("it goes on", () => idsOf(got).includes(next));
    expect(idsOf(got).slice(before)).toEqual([next]);
  }, 90_000);

  it("a sink whose credential is not set, and one on a private address, send nothing and say so", async () => {
    let hits = 0;
    const receiver = await startHttp((_request, response) => {
      hits += 1;
      response.writeHead(200).end();
    });
    open.push(receiver);
    await world.put(
      "unset",
      local({ kind: "webhook", url: receiver.url, secret: "${env:PORTCULLIS_CRED_SINK_NOT_SET}" }),
    );
    await world.put(
      "other",
      local({ kind: "http", url: receiver.url, headers: { authorization: "Bearer ${env:HOME}" } }),
    );
    await world.put("private", {
      ...local({ kind: "http", url: receiver.url.replace("http:", "https:") }),
      allowPrivateNetwork: false,
    });
    await world.publish(1);
    await until("all three say so", async () => {
      const states = await Promise.all(["unset", "other", "private"].map((id) => world.state(id)));
      return states.every(
        (state) => state?.fault !== null && state?.fault !== undefined && state.fault !== "consumer_missing",
      );
    });
    expect(await world.state("unset")).toMatchObject({
      state: "unusable",
      fault: "credential_missing",
      says: "${env:PORTCULLIS_CRED_SINK_NOT_SET} is not set",
    });
    expect(await world.state("other")).toMatchObject({ says: "${env:HOME} is not on the allow-list" });
    expect(await world.state("private")).toMatchObject({ fault: "address_refused" });
    expect(await world.ask("test", { v: 1, sink: "private" })).toMatchObject({
      ok: true,
      value: { delivered: false, fault: "address_refused" },
    });
    expect(await world.ask("test", { v: 1, sink: "fresh" })).toMatchObject({
      ok: true,
      value: { delivered: true },
    });
    expect(await world.ask("test", { v: 1, sink: "nobody" })).toMatchObject({ ok: false, code: "not_found" });
    expect(hits).toBe(0);
  }, 30_000);
});
