import { configKeys, type KeyRecord, type OperatorRecord } from "@portcullis/contracts";
import { silentLogger, startTestBus, type TestBus, until } from "@portcullis/testkit";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type Bus,
  type ConfigChange,
  type ConfigWatch,
  openConfigBucket,
  watchConfig,
} from "../src/index.ts";

let server: TestBus;
let policy: Bus;
let watch: ConfigWatch | undefined;
beforeAll(async () => {
  server = await startTestBus();
  policy = await server.busAs("policy");
});
/** The connection that the tests share may still be on its way back from a restart. */
beforeEach(async () => {
  await until("the shared connection", async () =>
    (await openConfigBucket(policy.jetstream)).read(configKeys.key("any")),
  );
});
afterEach(() => {
  watch?.stop();
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const keyRecord = (id: string, change: Partial<KeyRecord> = {}): KeyRecord => ({
  id,
  org: "acme",
  name: "test",
  prefix: "pk_live_",
  sha256: "a".repeat(64),
  previous: null,
  scope: "*",
  status: "active",
  expiresAt: null,
  rateLimit: null,
  allowedIps: null,
  revision: 1,
  ...change,
});

const put = async (key: string, text: string, bus = policy): Promise<void> => {
  const bucket = await openConfigBucket(bus.jetstream);
  const { version } = await bucket.read(key);
  expect(await bucket.write(key, text, version)).toBe(true);
};
const putKey = (id: string, change: Partial<KeyRecord> = {}, bus = policy) =>
  put(configKeys.key(id), JSON.stringify(keyRecord(id, change)), bus);
const remove = async (id: string, bus = policy): Promise<void> => {
  const bucket = await openConfigBucket(bus.jetstream);
  const { version } = await bucket.read(configKeys.key(id));
  expect(await bucket.remove(configKeys.key(id), version)).toBe(true);
};

/** What a service knows: the last record of each id, null where it was told to forget it. */
type Known = Map<string, ConfigChange["record"]>;

const follow = async (errors: object[] = []): Promise<Known> => {
  const known: Known = new Map();
  const logger = { info: () => {}, warn: () => {}, error: (fields: object) => void errors.push(fields) };
  watch = watchConfig(await server.busAs("inspector"), logger, ({ id, record }) => known.set(id, record));
  await watch.whenReady;
  expect(watch.ready()).toBe(true);
  return known;
};

describe("the configuration watch", () => {
  it("is ready where there is no record at all", async () => {
    expect((await follow()).size).toBe(0);
  });

  it("has all records once it is ready, and then sees every change and removal", async () => {
    const ids = Array.from({ length: 50 }, (_, n) => `key_${n}`);
    for (const id of ids) await putKey(id);
    const known = await follow();
    expect([...known.keys()].toSorted()).toEqual(ids.toSorted());
    await putKey("key_7", { status: "revoked", revision: 2 });
    await until("the change", () => (known.get("key_7") as KeyRecord | null)?.status === "revoked");
    await remove("key_8");
    await until("the removal", () => known.get("key_8") === null);
    await putKey("key_new");
    await until("the new one", () => known.get("key_new")?.revision === 1);
  });

  it("grants nothing by a record that it does not understand, and takes back what it granted before", async () => {
    await putKey("key_bad");
    await put(configKeys.key("key_broken"), "{ not json");
    await put("stranger.x", JSON.stringify({ any: "thing" }));
    const errors: object[] = [];
    const known = await follow(errors);
    expect(known.get("key_bad")).toMatchObject({ status: "active" });
    expect(known.get("key_broken")).toBeNull();
    expect(known.has("x")).toBe(false);
    const { scope: _scope, ...withoutScope } = keyRecord("key_bad");
    await put(configKeys.key("key_bad"), JSON.stringify(withoutScope));
    await until("the record to be taken back", () => known.get("key_bad") === null);
    expect(errors).toContainEqual({ key: configKeys.key("key_bad") });
  });

  it("hands on operators as it does keys", async () => {
    const ada: OperatorRecord = {
      id: "operator_1",
      name: "Ada",
      role: "analyst",
      prefix: "op_aaaa",
      sha256: "b".repeat(64),
      status: "active",
      expiresAt: null,
      revision: 3,
    };
    await put(configKeys.operator(ada.id), JSON.stringify(ada));
    expect((await follow()).get("operator_1")).toEqual(ada);
  });

  it("sees what changed while its broker was away", async () => {
    for (const id of ["key_a", "key_b", "key_c"]) await putKey(id);
    const known = await follow();
    await server.restart();
    const other = await server.busAs("policy", "other");
    await putKey("key_a", { status: "revoked", revision: 2 }, other);
    await remove("key_b", other);
    await until("the change", () => known.get("key_a")?.revision === 2, 20_000);
    await until("the removal", () => known.get("key_b") === null, 20_000);
    expect(known.get("key_c")).toMatchObject({ status: "active" });
    await putKey("key_c", { status: "revoked", revision: 2 }, other);
    await until("a later change", () => known.get("key_c")?.revision === 2, 20_000);
  });

  it("forgets what it saw in a first look that was cut short, when that is gone before the second", async () => {
    // So many bytes that they do not arrive at once.
    const name = "x".repeat(20_000);
    for (let n = 0; n < 100; n += 1) await putKey(`key_large_${n}`, { name });
    const bus = await server.busAs("inspector");
    const known: Known = new Map();
    let away = false;
    let cutShort = (): void => {};
    watch = watchConfig(
      {
        get jetstream() {
          if (away) throw new Error("the broker is away");
          return bus.jetstream;
        },
        onReconnect: (listener) => {
          cutShort = listener;
        },
      },
      silentLogger,
      ({ id, record }) => {
        known.set(id, record);
        if (!away) cutShort();
        away = true;
      },
    );
    await until("the first record", () => known.size > 0);
    const [first = ""] = known.keys();
    expect(watch.ready()).toBe(false);
    await server.restartEmpty();
    away = false;
    await until("the record to be dropped", () => known.get(first) === null, 20_000);
  });

  it("forgets what a broker that lost its data no longer has", async () => {
    await putKey("key_old");
    const known = await follow();
    expect(known.get("key_old")).toMatchObject({ status: "active" });
    await server.restartEmpty();
    await until("the old record to be dropped", () => known.get("key_old") === null, 30_000);
    const other = await server.busAs("policy", "after");
    await putKey("key_fresh", {}, other);
    await until("a new one", () => known.get("key_fresh")?.revision === 1, 20_000);
    expect([...known.values()].filter((record) => record !== null)).toHaveLength(1);
  });
});
