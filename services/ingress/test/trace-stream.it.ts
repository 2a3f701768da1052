import { readFileSync } from "node:fs";
import { connect as connectTcp } from "node:net";
import { resolve } from "node:path";
import { jetstream } from "@nats-io/jetstream";
import { subjects } from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  OPERATOR_TOKEN,
  type RunningIngress,
  type Surroundings,
  startIngress,
  startSurroundings,
} from "./support/ingress.ts";

/** `GET /v1/traces/stream`: the same events, filters and places over Server-Sent Events and over a WebSocket. */

type Told = {
  readonly id: number;
  readonly event: { readonly id: string; readonly data: { readonly org: string } };
};
type Reader = {
  readonly told: Told[];
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  readonly socket: WebSocket;
};

const fixture = (name: string): Record<string, unknown> =>
  JSON.parse(
    readFileSync(
      resolve(import.meta.dirname, "../../../libs/contracts/fixtures", `trace-event-${name}.json`),
      "utf8",
    ),
  );

let around: Surroundings;
let ingress: RunningIngress;
let publish: (name: string, org?: string, padding?: number) => Promise<string>;

beforeAll(async () => {
  around = await startSurroundings();
  ingress = await startIngress(around);
  const js = jetstream(await around.bus.connectAs("trace-redactor"));
  let serial = 0;
  publish = async (name, org = "acme", padding = 0) => {
    const event = fixture(name);
    serial += 1;
    const id = `${String(event.id)}:${serial}`;
    const data = { ...(event.data as { outcome: "blocked" }), org };
    const body = { ...event, id, data, ...(padding === 0 ? {} : { padding: "x".repeat(padding) }) };
    await js.publish(subjects.traceEvent(org, data.outcome), JSON.stringify(body));
    return id;
  };
});
afterAll(async () => {
  await ingress?.stop();
  await around?.[Symbol.asyncDispose]();
});

const bearer = { authorization: `Bearer ${OPERATOR_TOKEN}` };
const open = (query: string, headers: Record<string, string> = bearer): Reader => {
  // Node's own client takes headers, which a browser's does not.
  const init = { headers } as unknown as string[];
  const socket = new WebSocket(`${ingress.url.replace("http", "ws")}/v1/traces/stream${query}`, init);
  const told: Told[] = [];
  socket.addEventListener("message", ({ data }) => void told.push(JSON.parse(String(data)) as Told));
  socket.addEventListener("error", () => {});
  const closed = new Promise<{ code: number; reason: string }>((done) => {
    socket.addEventListener("close", ({ code, reason }) => done({ code, reason }));
  });
  return { told, closed, socket };
};
const isOpen = (reader: Reader) =>
  until("the socket is open", () => reader.socket.readyState === WebSocket.OPEN);
const idsOf = ({ told }: Reader): string[] => told.map(({ event }) => event.id);

/** What a handshake is answered with, read from the wire. */
const handshake = (headers: Record<string, string>, query = ""): Promise<string> =>
  new Promise((done, fail) => {
    const { hostname, port, host } = new URL(ingress.url);
    const socket = connectTcp(Number(port), hostname);
    const all = {
      host,
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
      ...headers,
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`GET /v1/traces/stream${query} HTTP/1.1\r\n${lines.join("")}\r\n`);
    socket.once("data", (chunk) => {
      socket.destroy();
      done(chunk.toString("latin1"));
    });
    socket.once("error", fail);
  });

describe("over a WebSocket", () => {
  it("tells every event that the filters ask for once, in order, across a resume; as SSE does", async () => {
    const first = await publish("finished-blocked");
    const all = open("?after=0");
    await until("the first event", () => idsOf(all).includes(first));
    const sent = [first];
    for (const name of ["finished-completed", "finished-blocked", "audit", "incident"])
      sent.push(await publish(name));
    const foreign = await publish("finished-blocked", "globex");
    await until("all of them", () => idsOf(all).includes(foreign));
    expect(idsOf(all)).toEqual([...sent, foreign]);
    expect(all.told.map(({ id }) => id)).toEqual(all.told.map(({ id }) => id).toSorted((a, b) => a - b));

    const filtered = open(
      "?after=0&org=acme&outcome=blocked&category=injection&severity=high&server=tools&tool=echo",
    );
    const resumed = open(`?after=${all.told[1]?.id}`);
    const none = open("?after=0&category=secrets&org=globex");
    await until("the resumed one is there", () => idsOf(resumed).includes(foreign));
    expect(idsOf(resumed)).toEqual([...sent, foreign].slice(2));
    await until("the filtered one has both", () => idsOf(filtered).length === 2);
    expect(idsOf(filtered)).toEqual([sent[0], sent[2]]);
    expect(idsOf(none)).toEqual([]);

    // The places are those of SSE.
    const query = "?org=acme&outcome=blocked&category=injection";
    const response = await fetch(`${ingress.url}/v1/traces/stream${query}`, {
      headers: { ...bearer, "last-event-id": String(all.told[0]?.id) },
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    while (!text.includes("data: ")) text += (await reader?.read())?.value ?? "";
    await reader?.cancel();
    expect(text).toContain(`id: ${all.told[2]?.id}\n`);
    expect(text).toContain(sent[2]);
    for (const each of [all, filtered, resumed, none]) each.socket.close();
  });

  it("is refused as every other request is, and to pages elsewhere", async () => {
    const status = async (headers: Record<string, string>, query = "") =>
      (await handshake(headers, query)).split("\r\n")[0];
    expect(await status(bearer)).toBe("HTTP/1.1 101 Switching Protocols");
    expect(await status({ ...bearer, origin: ingress.url })).toContain("101");
    expect(await status({ authorization: "Bearer op_nobody" })).toContain("401");
    expect(await status({ ...bearer, origin: "https://evil.example.com" })).toContain("403");
    expect(await status({ ...bearer, origin: "null" })).toContain("403");
    // Only a cookie could vouch for it, and nobody says which page it is.
    expect(await status({ cookie: "portcullis-session=x" })).toContain("403");
    expect(await status({ cookie: "portcullis-session=x", origin: ingress.url })).toContain("401");
    expect(await status(bearer, "?severity=extreme")).toContain("422");
    expect(await handshake(bearer, "?after=-1")).toContain("application/problem+json");
  });

  it("ends where the reader says something", async () => {
    const talker = open("");
    await isOpen(talker);
    talker.socket.send("hello");
    expect(await talker.closed).toMatchObject({ code: 1008 });
  });

  it("closes with 4008 on a reader that does not keep up, which then resumes without a gap", async () => {
    const sent: string[] = [];
    const started = await publish("finished-blocked");
    const fast = open("?after=0");
    await until("it is there", () => idsOf(fast).includes(started));
    const from = fast.told.at(-1)?.id ?? 0;
    fast.socket.close();

    // A reader that reads nothing: its own buffers and ours fill up.
    const { hostname, port, host } = new URL(ingress.url);
    const lazy = connectTcp(Number(port), hostname);
    lazy.pause();
    lazy.write(
      `GET /v1/traces/stream?after=${from} HTTP/1.1\r\nhost: ${host}\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nauthorization: ${bearer.authorization}\r\n\r\n`,
    );
    for (let i = 0; i < 40; i += 1) sent.push(await publish("finished-blocked", "acme", 500_000));
    const other = open(`?after=${from}`);
    await until("one who reads has all", () => idsOf(other).length === sent.length, 20_000);
    expect(idsOf(other)).toEqual(sent);
    other.socket.close();

    let bytes = Buffer.alloc(0);
    const ended = new Promise<void>((done) => {
      lazy.on("close", () => done());
      lazy.on("data", (chunk: Buffer) => {
        bytes = Buffer.concat([bytes, chunk]);
      });
    });
    lazy.resume();
    await ended;
    // RFC 6455 section 5.5.1: a close frame begins with 0x88; its code comes first in it.
    const close = bytes.lastIndexOf(Buffer.from([4008 >> 8, 4008 & 255]));
    expect(bytes[close - 2]).toBe(0x88);
    const reason = bytes.subarray(close + 2).toString("utf8");
    expect(reason).toMatch(/^too slow: come back with after=\d+$/);
    const last = Number(reason.split("=")[1]);
    const again = open(`?after=${last}`);
    const position = last - from;
    expect(position).toBeLessThan(sent.length);
    await until("the rest", () => idsOf(again).at(-1) === sent.at(-1));
    expect(idsOf(again)).toEqual(sent.slice(position));
    again.socket.close();
  }, 40_000);

  it("says that it goes when the instance goes", async () => {
    const reader = open("");
    await isOpen(reader);
    await ingress.stop();
    expect(await reader.closed).toMatchObject({ code: 1001 });
  });
});
