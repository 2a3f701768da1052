import { openConfigBucket, watchConfig } from "@portcullis/bus";
import {
  configHeartbeatKey,
  configHeartbeatSchema,
  configKeys,
  orgRecordSchema,
} from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { afterAll, expect, it } from "vitest";
import { createBucketEcho } from "../src/control/bucket-echo.ts";
import { createPublisher } from "../src/control/publisher.ts";
import { startControlPlane } from "./support/control-plane.ts";
import { makeKey } from "./support/fixtures.ts";

/** What somebody does to the bucket behind our back, and what the bucket says of itself. */

const plane = await startControlPlane();
const { policy } = plane;
const orgIn = (bucket: ReadonlyMap<string, string>, slug: string) => {
  const text = bucket.get(configKeys.org(slug));
  return text === undefined ? undefined : orgRecordSchema.parse(JSON.parse(text));
};
const put = (org: string, title: string) => plane.operator.run("org-put", { org, input: { title } });

afterAll(() => plane[Symbol.asyncDispose]());

it("puts an old record right that somebody repeats, and one that was removed or forged, without looking at the rest", async () => {
  await Promise.all(["repeated", "removed", "untouched"].map((org) => put(org, "Old")));
  const real = await openConfigBucket(policy.bus.jetstream);
  const old = await real.read(configKeys.org("repeated"));
  await put("repeated", "New");

  // A publisher that follows the bucket as the instances do, and says what it looks at.
  const looked = new Set<string>();
  const echo = createBucketEcho();
  const watch = watchConfig(policy.bus, { info: () => {}, warn: () => {}, error: () => {} }, echo.saw);
  const publisher = createPublisher(
    plane.database.db,
    async () => ({
      ...real,
      read: async (key) => {
        looked.add(key);
        return real.read(key);
      },
    }),
    { warn: () => {}, info: () => {} },
    echo,
  );
  try {
    await publisher.reconcile();
    await watch.whenReady;
    await publisher.repair();
    looked.clear();

    const repeated = await real.read(configKeys.org("repeated"));
    expect(await real.write(repeated.key, old.text ?? "", repeated.version)).toBe(true);
    const removed = await real.read(configKeys.org("removed"));
    expect(await real.remove(removed.key, removed.version)).toBe(true);
    const forged = makeKey({ id: "key_repeated", org: "untouched", scope: "*" });
    expect(await real.write(configKeys.key(forged.id), JSON.stringify(forged), 0)).toBe(true);

    await until("the bucket is as the database again", async () => {
      await publisher.repair();
      const bucket = await policy.bucket();
      return (
        looked.size === 3 &&
        orgIn(bucket, "repeated")?.title === "New" &&
        orgIn(bucket, "removed")?.title === "Old" &&
        !bucket.has(configKeys.key(forged.id))
      );
    });
    expect([...looked].sort()).toEqual([configKeys.key(forged.id), removed.key, repeated.key].sort());
  } finally {
    watch.stop();
  }
});

it("does the same by itself", async () => {
  await put("self", "Old");
  const bucket = await openConfigBucket(policy.bus.jetstream);
  const old = await bucket.read(configKeys.org("self"));
  await put("self", "New");
  const now = await bucket.read(configKeys.org("self"));
  expect(await bucket.write(now.key, old.text ?? "", now.version)).toBe(true);
  await until(
    "the newer record is back",
    async () => orgIn(await policy.bucket(), "self")?.title === "New",
    5_000,
  );
});

it("shows that it is alive, in the bucket", async () => {
  const { revision } = await put("alive", "Alive");
  await until("a sign of life that knows of the change", async () => {
    const text = (await policy.bucket()).get(configHeartbeatKey);
    return configHeartbeatSchema.parse(JSON.parse(text ?? "null")).revision >= revision;
  });
  await until(
    "it can be asked for",
    async () => (await plane.operator.run("config-status", {})).heartbeat !== null,
  );
});
