import {
  CONFIG_STALE_MS,
  configHeartbeatKey,
  defaultInspectionSettings,
  type OrgRecord,
} from "@portcullis/contracts";
import { startTestBus, type TestBus, until } from "@portcullis/testkit";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
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
afterEach(() => {
  watch?.stop();
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const put = async (key: string, text: string): Promise<void> => {
  const bucket = await openConfigBucket(policy.jetstream);
  const { version } = await bucket.read(key);
  expect(await bucket.write(key, text, version)).toBe(true);
};
const org: OrgRecord = {
  slug: "acme",
  title: "Acme",
  inspection: defaultInspectionSettings,
  blockedAs: "error",
  enabled: {},
  policies: {},
  revision: 1,
};

const follow = async (errors: object[] = []): Promise<readonly ConfigChange[]> => {
  const told: ConfigChange[] = [];
  const logger = { info: () => {}, warn: () => {}, error: (fields: object) => void errors.push(fields) };
  watch = watchConfig(await server.busAs("inspector"), logger, (change) => told.push(change));
  await watch.whenReady;
  return told;
};

const beat = (at: number): Promise<void> =>
  put(configHeartbeatKey, JSON.stringify({ at: new Date(at).toISOString(), revision: 1 }));

describe("the age of a snapshot", () => {
  it("is that of the last heartbeat; without one, or with an old one, the snapshot is stale and serves", async () => {
    const errors: object[] = [];
    const told = await follow(errors);
    expect(watch?.ageMs()).toBeUndefined();
    expect(watch?.stale()).toBe(true);
    expect(watch?.check()).toBe(true);

    await beat(Date.now());
    await until("the first heartbeat", () => watch?.stale() === false);
    expect(watch?.ageMs()).toBeLessThan(CONFIG_STALE_MS);

    await put(configHeartbeatKey, "not a heartbeat");
    await put("org.acme", JSON.stringify(org));
    await until("what came after it", () => told.length > 0);
    expect(watch?.stale()).toBe(false);

    await beat(Date.now() - CONFIG_STALE_MS - 1);
    await until("the old heartbeat", () => watch?.stale() === true);
    expect(watch?.check()).toBe(true);
    expect(watch?.ageMs()).toBeGreaterThan(CONFIG_STALE_MS);

    // A sign of life is no record: nobody is told of it, and nothing is said to be lost.
    expect(told).toEqual([{ kind: "org", id: "acme", record: org }]);
    expect(errors).toEqual([]);
  });

  it("is known to a watch that begins later, and a bucket with nothing else is a whole snapshot", async () => {
    await beat(Date.now());
    await follow();
    expect(watch?.stale()).toBe(false);
    expect(watch?.check()).toBe(true);
  });
});
