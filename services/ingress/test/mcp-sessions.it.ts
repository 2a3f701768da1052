import { type Bus, openSessionBucket } from "@portcullis/bus";
import { sha256Hex } from "@portcullis/crypto";
import { silentLogger, startTestBus, type TestBus, until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Problem } from "../src/http/problem.ts";
import type { Session } from "../src/mcp/ports.ts";
import { storedName } from "../src/mcp/sealed/session-index.ts";
import { createSessionStore } from "../src/mcp/sealed/session-store.ts";

const SECRET = "the session.key of these tests";
const session: Session = {
  org: "acme",
  key: "key_1",
  server: "docs",
  protocolVersion: "2025-11-25",
  capabilities: { sampling: {}, elicitation: {} },
  clientInfo: { name: "a client of acme", version: "1" },
  executors: {},
  subscriptions: [],
};
const viewer = { org: "acme", key: "key_1", server: "docs" };
const HOUR_MS = 3_600_000;

let server: TestBus;
let buses: readonly Bus[];
const stores: ReturnType<typeof createSessionStore>[] = [];
const openStore = (bus: Bus, secret = SECRET, now?: () => number) => {
  const store = createSessionStore({
    bus,
    secret,
    logger: silentLogger,
    ...(now === undefined ? {} : { now }),
  });
  stores.push(store);
  return store;
};
/** The name that the bucket keeps a session of the viewer under. */
const storedAs = (id: string): string => storedName(one.ownerOf(viewer), sha256Hex(id));
let one: ReturnType<typeof createSessionStore>;
let two: ReturnType<typeof createSessionStore>;

beforeAll(async () => {
  server = await startTestBus();
  buses = [await server.busAs("ingress", "one"), await server.busAs("ingress", "two")];
  [one, two] = buses.map((bus) => openStore(bus)) as [typeof one, typeof two];
});
afterAll(async () => {
  for (const store of stores) store.stop();
  await server?.[Symbol.asyncDispose]();
});

describe("sessions of several instances", () => {
  it("are there for all of them at once", async () => {
    for (let round = 0; round < 20; round += 1) {
      const id = await one.create({ ...session, logLevel: "info" });
      expect(id).toMatch(/^[\w-]{43}$/);
      expect(await two.get(id, viewer)).toEqual({ ...session, logLevel: "info" });
      expect(await one.get(id, viewer)).toEqual({ ...session, logLevel: "info" });
    }
  });

  it("lose nothing of what several change at once", async () => {
    const id = await one.create(session);
    const names = Array.from({ length: 8 }, (_, index) => `s${index}`);
    await Promise.all(
      names.map((name, index) =>
        (index % 2 === 0 ? one : two).update(id, viewer, (now) => ({
          ...now,
          executors: { ...now.executors, [name]: "e1" },
          subscriptions: [...now.subscriptions, { server: "docs", name, executor: undefined }],
        })),
      ),
    );
    for (const store of [one, two]) {
      const found = await until("both know of all changes", async () => {
        const now = await store.get(id, viewer);
        return now?.subscriptions.length === names.length && now;
      });
      expect(Object.keys(found.executors).toSorted()).toEqual(names);
      expect(found.subscriptions[0]).toEqual({
        server: "docs",
        name: expect.any(String),
        executor: undefined,
      });
    }
  });

  it("end for all of them", async () => {
    const id = await one.create(session);
    expect(await two.get(id, viewer)).toEqual(session);
    await one.end(id, viewer);
    expect(await one.get(id, viewer)).toBeUndefined();
    await until("the other instance hears of it", async () => (await two.get(id, viewer)) === undefined);
    await two.update(id, viewer, (now) => ({ ...now, logLevel: "debug" }));
    expect(await one.get(id, viewer)).toBeUndefined();
    await one.end(id, viewer);
  });

  it("look like none to others", async () => {
    const id = await one.create(session);
    const others = [{ key: "key_2" }, { org: "other" }, { server: "mail" }, { server: undefined }];
    for (const other of others) expect(await one.get(id, { ...viewer, ...other })).toBeUndefined();
    for (const unknown of ["", "x", id.slice(1), `${id}x`, "a".repeat(43), `${id.slice(1)}*`])
      expect(await one.get(unknown, viewer)).toBeUndefined();
  });
});

describe("the bucket (INV-5)", () => {
  it("holds neither ids nor anything of the sessions in the clear", async () => {
    const id = await one.create(session);
    const entry = await openSessionBucket(buses[0] as Bus).read(storedAs(id));
    const stored = Buffer.from(entry?.value ?? []).toString("latin1");
    expect(stored.length).toBeGreaterThan(100);
    for (const text of ["acme", "key_1", "docs", "2025", "sampling", id]) expect(stored).not.toContain(text);
  });

  it("says nothing to an instance with another key, and nothing in another's place", async () => {
    const [mine, other] = [await one.create(session), await one.create({ ...session, logLevel: "debug" })];
    const stranger = openStore(await server.busAs("ingress", "stranger"), "another secret");
    expect(await stranger.get(mine, viewer)).toBeUndefined();
    const bucket = openSessionBucket(buses[0] as Bus);
    const entry = await bucket.read(storedAs(other));
    const place = await bucket.read(storedAs(mine));
    await bucket.write(storedAs(mine), entry?.value ?? new Uint8Array(), place?.version ?? 0);
    await until("the swap is seen", async () => (await one.get(mine, viewer)) === undefined);
    expect(await two.get(mine, viewer)).toBeUndefined();
  });
});

describe("the sessions of a key", () => {
  it("are listed at all instances, also at one that came later, until they end", async () => {
    const owner = one.ownerOf({ org: "acme", key: "key_many" });
    expect(owner).toBe(two.ownerOf({ org: "acme", key: "key_many" }));
    const ids = [1, 2, 3].map(() => one.create({ ...session, key: "key_many" }));
    const [first = "", ...rest] = (await Promise.all(ids)).map(sha256Hex);
    const late = openStore(await server.busAs("ingress", "late"));
    const stores = [one, two, late];
    const hashesAt = (store: typeof one) => store.list(owner).map(({ hash }) => hash);
    const areListed = (hashes: readonly string[]) =>
      until("all of them know", () =>
        stores.every(
          (store) => JSON.stringify(hashesAt(store).toSorted()) === JSON.stringify(hashes.toSorted()),
        ),
      );
    await areListed([first, ...rest]);
    const taking = late.take(owner, first);
    // At once: whoever makes room beside this one must not count it, nor take it again.
    expect(hashesAt(late)).not.toContain(first);
    await taking;
    await areListed(rest);
    expect(one.list(one.ownerOf({ org: "acme", key: "key_none" }))).toEqual([]);
  });
});

describe("time", () => {
  it("does not end a session in use, and ends one that was not used for a day", async () => {
    let ahead = 0;
    const bus = await server.busAs("ingress", "later");
    const store = openStore(bus, SECRET, () => Date.now() + ahead);
    const id = await store.create(session);
    const bucket = openSessionBucket(bus);
    const versionOf = async () => (await bucket.read(storedAs(id)))?.version ?? 0;
    const first = await versionOf();
    ahead = 5 * HOUR_MS;
    expect(await store.get(id, viewer)).toEqual(session);
    expect(await versionOf()).toBe(first);
    ahead = 7 * HOUR_MS;
    expect(await store.get(id, viewer)).toEqual(session);
    await until("it is written anew", async () => (await versionOf()) > first);
    expect(await store.get(id, viewer)).toEqual(session);
  });
});

describe("a broker that goes away", () => {
  it("is said to be, and sessions are there again when it is", async () => {
    const id = await one.create(session);
    await server.restart();
    expect(await until("it is back", () => one.get(id, viewer).catch(() => undefined))).toEqual(session);
    await until("changes are followed again", async () => {
      await two.update(id, viewer, (now) => ({ ...now, logLevel: "debug" }));
      return (await one.get(id, viewer))?.logLevel === "debug";
    });
    // What was there before is listed again: what ended meanwhile is not known of, so all of it is heard anew.
    await until("it is listed", () =>
      one.list(one.ownerOf(viewer)).some(({ hash }) => hash === sha256Hex(id)),
    );
    const fresh = await one.create(session);
    await server.kill();
    // Not one that is in memory.
    await expect(two.get(fresh, viewer)).rejects.toSatisfy(
      (error) => error instanceof Problem && error.code === "bus_unavailable",
    );
  });
});
