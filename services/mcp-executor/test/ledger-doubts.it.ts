import { setTimeout as delay } from "node:timers/promises";
import { jetstreamManager } from "@nats-io/jetstream";
import { encodeJson } from "@portcullis/bus";
import { type LedgerEntry, streams, subjects } from "@portcullis/contracts";
import { createSigner, uuidv7 } from "@portcullis/crypto";
import { startTestBus, type TestBus, until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createLedger, type Ledger } from "../src/adapters/ledger.ts";
import { createDoubts } from "../src/adapters/ledger-doubts.ts";
import { type PageKeeper, startPages } from "../src/adapters/ledger-pages.ts";
import { openLedgerStream } from "../src/adapters/ledger-stream.ts";
import { epochsOf, type LedgerReading, readLedger } from "./ledger-reading.ts";

/** INV-8: entries and pages whose acknowledgement is lost. A real broker that is stopped, killed, or forgets message ids after a moment. */
let bus: TestBus;
beforeAll(async () => {
  bus = await startTestBus();
  // An outage that is longer than the window for message ids, in a tenth of a second.
  const manager = await jetstreamManager(await bus.connectAs("provision"));
  await manager.streams.update(streams.ledger.name, { duplicate_window: 100 * 1_000_000 });
});
afterAll(() => bus?.[Symbol.asyncDispose]());

const TIMEOUT_MS = 300;
/** A stopped process has answered for the last time a moment after the signal. */
const freeze = async (): Promise<void> => {
  bus.freeze();
  await delay(50);
};
type Executor = { readonly name: string; readonly ledger: Ledger; readonly pages: PageKeeper };
const startExecutor = async (name: string, maxOpen?: number): Promise<Executor> => {
  const { jetstream } = await bus.busAs("mcp-executor", name);
  const stream = openLedgerStream(jetstream, TIMEOUT_MS);
  const signer = createSigner(bus.secret("mcp-executor", "ledger.key"));
  const pages = startPages({
    stream,
    signer,
    executor: name,
    clock: Date.now,
    onPage: () => {},
    onDelay: () => {},
    ...(maxOpen === undefined ? {} : { maxOpen }),
  });
  const ledger = createLedger(stream, pages);
  await until("the first page", async () => epochsOf(await readLedger(bus), name).length === 1);
  return { name, ledger, pages };
};

const entryOf = (executor: string, requestId = uuidv7(Date.now())): LedgerEntry => ({
  v: 1,
  entry: "executing",
  requestId,
  org: "acme",
  key: "key_1",
  server: "tools",
  tool: "echo",
  argumentsDigest: "a".repeat(64),
  definitionHash: "b".repeat(64),
  receiptDigest: "c".repeat(64),
  ticketDigest: "d".repeat(64),
  executor,
  at: new Date().toISOString(),
});
const settled = async (...executors: readonly Executor[]): Promise<LedgerReading> => {
  await until("nothing to be in doubt", () => executors.every(({ pages }) => pages.ageMs() === 0), 15_000);
  const reading = await readLedger(bus);
  expect(reading.faults).toEqual([]);
  expect(reading.unlisted).toEqual([]);
  return reading;
};
const entriesOf = ({ entries }: LedgerReading, id: string): readonly LedgerEntry[] =>
  entries.flatMap(({ entry }) => (entry.requestId === id ? [entry] : []));

it("lists a claim that arrived though nobody heard of it, and that did not run", async () => {
  const x = await startExecutor("lost");
  const entry = entryOf("lost");
  await freeze();
  expect(await x.ledger.claim(entry)).toEqual({ kind: "unavailable" });
  expect(x.pages.ageMs()).toBeGreaterThan(0);
  bus.thaw();
  expect(entriesOf(await settled(x), entry.requestId)).toEqual([entry]);
  // A second delivery finds it taken, and is no second line.
  expect(await x.ledger.claim({ ...entry, at: new Date().toISOString() })).toEqual({ kind: "taken" });
  expect(entriesOf(await settled(x), entry.requestId)).toEqual([entry]);
});

it("INV-3: takes a request for taken also after the broker has forgotten its message id", async () => {
  const [a, b] = [await startExecutor("early"), await startExecutor("late")];
  const id = uuidv7(Date.now());
  expect(await a.ledger.claim(entryOf("early", id))).toMatchObject({ kind: "claimed" });
  // The window ends at the broker's own pace.
  await delay(1_000);
  expect(await b.ledger.claim(entryOf("late", id))).toEqual({ kind: "taken" });
  expect(entriesOf(await settled(a, b), id)).toHaveLength(1);
});

it("does not take for absent what the broker has not come to yet", async () => {
  // Each message is on disk before the next one is looked at, so a question on the side would be answered first.
  await using slow = await startTestBus({ durability: "L2" });
  const { jetstream } = await slow.busAs("mcp-executor", "queue");
  const stream = openLedgerStream(jetstream, 20_000);
  const append = (entry: LedgerEntry) =>
    stream.append(subjects.ledger(entry.requestId, "executing"), entry.requestId, encodeJson(entry), 0);
  const before = Array.from({ length: 500 }, () => append(entryOf("queue")));
  const entry = entryOf("queue");
  const appended = append(entry);
  const fates: (number | "absent")[] = [];
  const doubts = createDoubts(stream);
  doubts.add({ entry, stored: (sequence) => fates.push(sequence), absent: () => fates.push("absent") });
  await doubts.look();
  expect([{ kind: "stored", sequence: fates[0] }]).toEqual([await appended]);
  await Promise.all(before);
});

it("lists the one of two claims for the same request that was first, and only as its own", async () => {
  const [a, b] = [await startExecutor("first"), await startExecutor("second")];
  const id = uuidv7(Date.now());
  await freeze();
  const claims = await Promise.all([a, b].map(({ name, ledger }) => ledger.claim(entryOf(name, id))));
  expect(claims.map(({ kind }) => kind)).toEqual(["unavailable", "unavailable"]);
  bus.thaw();
  expect(entriesOf(await settled(a, b), id)).toHaveLength(1);
});

it("lists once what was closed twice, after the broker has forgotten the message id", async () => {
  const x = await startExecutor("closing");
  const entry = entryOf("closing");
  expect(await x.ledger.claim(entry)).toMatchObject({ kind: "claimed" });
  const executed: LedgerEntry = { ...entry, entry: "executed", status: "completed" };
  await freeze();
  const closed = x.ledger.close(executed);
  await delay(TIMEOUT_MS + 20);
  bus.thaw();
  await closed;
  expect(entriesOf(await settled(x), entry.requestId)).toEqual([entry, executed]);
});

it("sends a page once, though its acknowledgement was lost and the broker has forgotten its message id", async () => {
  const x = await startExecutor("pages");
  for (let round = 0; round < 3; round += 1) {
    expect(await x.ledger.claim(entryOf("pages"))).toMatchObject({ kind: "claimed" });
    await freeze();
    // The page is due after half a second, and given up for the first time after the timeout.
    await delay(500 + TIMEOUT_MS);
    bus.thaw();
    await settled(x);
  }
});

it("knows what became of a claim that a broker took with it, or did not", async () => {
  const x = await startExecutor("killed");
  const entries = Array.from({ length: 20 }, () => entryOf("killed"));
  const claims = Promise.all(entries.map((entry) => x.ledger.claim(entry)));
  await bus.kill();
  const late = await x.ledger.claim(entryOf("killed"));
  expect(late).toEqual({ kind: "unavailable" });
  await claims;
  await bus.restart();
  await settled(x);
});

it("sends no more than it could look up, and nothing of what it refuses", async () => {
  const x = await startExecutor("bounded", 3);
  await freeze();
  const entries = Array.from({ length: 5 }, () => entryOf("bounded"));
  const claims = await Promise.all(entries.map((entry) => x.ledger.claim(entry)));
  expect(new Set(claims.map(({ kind }) => kind))).toEqual(new Set(["unavailable"]));
  bus.thaw();
  const reading = await settled(x);
  const found = entries.map(({ requestId }) => entriesOf(reading, requestId).length);
  expect(found).toEqual([1, 1, 1, 0, 0]);
});

it("ends in time without a broker, and with its last page where there is one", async () => {
  const [away, there] = [await startExecutor("away"), await startExecutor("there")];
  const entry = entryOf("there");
  await there.ledger.claim(entry);
  expect(await there.pages.close(5_000)).toBe(true);
  const [pages] = epochsOf(await settled(there), "there");
  expect(pages?.at(-1)?.claims).toMatchObject({
    closing: true,
    lines: [[expect.any(Number), expect.any(String), expect.any(String)]],
  });
  await bus.kill();
  expect(await away.pages.close(1_000)).toBe(false);
});
