import { openConfigBucket } from "@portcullis/bus";
import { configBucket, configKeys, keyRecordSchema, orgRecordSchema } from "@portcullis/contracts";
import { createDatabase, type Database } from "@portcullis/db";
import { startTestBus, startTestPostgres, type TestBus, type TestPostgres, until } from "@portcullis/testkit";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import type { ControlTables } from "../src/adapters/tables.ts";
import { createPublisher } from "../src/control/publisher.ts";
import { makeSigners } from "./support/fixtures.ts";
import { type Operator, operatorOn, type RunningPolicy, startPolicy } from "./support/policy.ts";

/** The bucket follows the database: after crashes, beside another instance, and when the broker lost its data. */

let testBus: TestBus;
let postgres: TestPostgres;
let first: RunningPolicy;
let second: RunningPolicy;
let operator: Operator;
let database: Database<ControlTables>;
const signers = makeSigners();

const orgIn = (bucket: ReadonlyMap<string, string>, slug: string) => {
  const text = bucket.get(configKeys.org(slug));
  return text === undefined ? undefined : orgRecordSchema.parse(JSON.parse(text));
};
const keyIn = (bucket: ReadonlyMap<string, string>, id: string) => {
  const text = bucket.get(configKeys.key(id));
  return text === undefined ? undefined : keyRecordSchema.parse(JSON.parse(text));
};
const put = (org: string, title: string) => operator.run("org-put", { org, input: { title } });

/** What an instance leaves that dies between COMMIT and publication. */
const changeAsIfCrashed = async (slug: string, title: string): Promise<void> => {
  await database.db.transaction().execute(async (tx) => {
    const { value } = await tx
      .updateTable("config_revision")
      .set((eb) => ({ value: eb("value", "+", 1) }))
      .returning("value")
      .executeTakeFirstOrThrow();
    await tx.updateTable("orgs").set({ title, revision: value }).where("slug", "=", slug).execute();
  });
};

/** Asks JetStream about the bucket's stream, as the one user that may change it. */
const broker = async (verb: string, body?: object): Promise<unknown> => {
  const nc = await testBus.connectAs("provision");
  const message = await nc.request(`$JS.API.${verb}.KV_${configBucket.name}`, JSON.stringify(body ?? {}));
  const answer: unknown = message.json();
  if (typeof answer !== "object" || answer === null || "error" in answer)
    throw new Error(JSON.stringify(answer));
  return answer;
};

beforeAll(async () => {
  [testBus, postgres] = await Promise.all([startTestBus(), startTestPostgres()]);
  const url = postgres.urlOf("policy");
  [first, second] = await Promise.all([
    startPolicy(testBus, url, signers, "p1"),
    startPolicy(testBus, url, signers, "p2"),
  ]);
  operator = operatorOn(await testBus.busAs("ingress"));
  database = createDatabase<ControlTables>({
    url,
    applicationName: "test",
    schema: "control",
    maxConnections: 3,
  });
  await until("both instances are ready", () => first.isReady() && second.isReady());
});

afterAll(async () => {
  await Promise.all([first?.stop(), second?.stop()]);
  await database?.close();
  await testBus?.[Symbol.asyncDispose]();
  await postgres?.[Symbol.asyncDispose]();
});

it("publishes what an instance committed and did not live to publish", async () => {
  await put("crashed", "Before");
  await changeAsIfCrashed("crashed", "After");
  await until("the change is in the bucket", async () =>
    orgIn(await first.bucket(), "crashed")?.title === "After" ? true : undefined,
  );
  await until("nothing is due any more", async () => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from orgs where revision > published_revision`.execute(database.db);
    return rows[0]?.n === 0;
  });
});

it("ends with what was committed last, with two instances and many changes of few records", async () => {
  const keys = await Promise.all(
    Array.from({ length: 4 }, async (_, n) => {
      await put(`busy${n}`, "Start");
      return operator.run("key-create", { org: `busy${n}`, input: { name: "k", scope: "*" } });
    }),
  );
  const seen: number[] = [];
  const titles = Array.from({ length: 60 }, (_, n) => n);
  await Promise.all([
    ...titles.map((n) => put(`busy${n % 4}`, `Title ${n}`).then(({ revision }) => seen.push(revision))),
    ...keys.map(({ id }) => operator.run("key-revoke", { key: id })),
  ]);
  // Each answer came after its publication, so nothing needs to be waited for.
  const bucket = await first.bucket();
  for (const { id, org } of keys) {
    expect(keyIn(bucket, id)?.status).toBe("revoked");
    const row = await database.db
      .selectFrom("orgs")
      .selectAll()
      .where("slug", "=", org)
      .executeTakeFirstOrThrow();
    expect(orgIn(bucket, org)).toMatchObject({ title: row.title, revision: row.revision });
    expect(row.published_revision).toBe(row.revision);
  }
  expect(new Set(seen).size).toBe(seen.length);
});

it.each(["read", "write"] as const)(
  "never puts an older record over a newer one, where a publisher is overtaken before its %s",
  async (moment) => {
    const slug = `raced-${moment}`;
    await put(slug, "First");
    const real = await openConfigBucket(first.bus.jetstream);
    // Overtaken by a whole change with its publication.
    let overtaken = 0;
    const overtake = async (at: string, key: string): Promise<void> => {
      if (overtaken > 0 || at !== moment || key !== configKeys.org(slug)) return;
      overtaken = (await put(slug, "Newer")).revision;
    };
    const slow = createPublisher(
      database.db,
      async () => ({
        ...real,
        read: async (key) => {
          await overtake("read", key);
          return real.read(key);
        },
        write: async (key, text, version) => {
          await overtake("write", key);
          const written = await real.write(key, text, version);
          expect(orgIn(await first.bucket(), slug)?.revision ?? 0).toBeGreaterThanOrEqual(overtaken);
          return written;
        },
      }),
      { warn: () => {}, info: () => {} },
    );
    // The instances publish as well, so it may take a few changes until the slow one is the first to read one.
    for (let n = 0; overtaken === 0 && n < 20; n += 1) {
      await changeAsIfCrashed(slug, `Older ${n}`);
      await slow.publish();
    }
    expect(overtaken).toBeGreaterThan(0);
    expect(orgIn(await first.bucket(), slug)).toMatchObject({ title: "Newer", revision: overtaken });
  },
);

it("puts the bucket right where entries are missing, altered, or not in the database", async () => {
  await put("missing", "Missing");
  await put("altered", "Altered");
  const bucket = await openConfigBucket(first.bus.jetstream);
  const { version: at } = await bucket.read(configKeys.org("missing"));
  await bucket.remove(configKeys.org("missing"), at);
  const altered = await bucket.read(configKeys.org("altered"));
  await bucket.write(altered.key, (altered.text ?? "").replace("Altered", "Forged"), altered.version);
  await bucket.write(configKeys.key("key_forged"), '{"id":"key_forged"}', 0);
  await bucket.write("later.kind", '{"of":"a newer version"}', 0);

  const third = await startPolicy(testBus, postgres.urlOf("policy"), signers, "p3");
  try {
    await until("the bucket is as the database", async () => {
      const now = await third.bucket();
      return (
        orgIn(now, "missing")?.title === "Missing" &&
        orgIn(now, "altered")?.title === "Altered" &&
        !now.has(configKeys.key("key_forged"))
      );
    });
    expect((await third.bucket()).get("later.kind")).toBe('{"of":"a newer version"}');
  } finally {
    await third.stop();
  }
});

it("goes on with rising revisions after the database was restored to an older state", async () => {
  await put("restored", "Now");
  const before = orgIn(await first.bucket(), "restored")?.revision ?? 0;
  await database.db.updateTable("config_revision").set({ value: 1 }).execute();
  const third = await startPolicy(testBus, postgres.urlOf("policy"), signers, "p3");
  try {
    await until("the new instance has compared the bucket", third.isReady);
    expect((await put("restored", "Later")).revision).toBeGreaterThan(before);
  } finally {
    await third.stop();
  }
});

it("fills the bucket again where the broker has lost its data", async () => {
  await put("kept", "Kept");
  const { config } = z.object({ config: z.looseObject({}) }).parse(await broker("STREAM.INFO"));
  const millisecond = 1_000_000;
  await broker("STREAM.UPDATE", {
    ...config,
    max_age: 200 * millisecond,
    duplicate_window: 100 * millisecond,
  });
  await until("the record is gone", async () => orgIn(await first.bucket(), "kept") === undefined);
  await broker("STREAM.UPDATE", config);
  await until("the record is back", async () => orgIn(await first.bucket(), "kept")?.title === "Kept");
});

it("says so while the bus cannot take a change, and publishes it as soon as it can", async () => {
  await put("outage", "Outage");
  const create = () => operator.run("key-create", { org: "outage", input: { name: "k", scope: "*" } });
  const key = await create();
  const { config } = z.object({ config: z.looseObject({}) }).parse(await broker("STREAM.INFO"));
  await broker("STREAM.UPDATE", { ...config, max_bytes: 1 });

  const revocation = { key: key.id };
  expect(await operator.refused("key-revoke", revocation)).toBe("policy_unavailable");
  expect(await operator.refused("key-revoke", revocation)).toBe("policy_unavailable");
  expect(keyIn(await first.bucket(), key.id)?.status).toBe("active");
  await until("readiness says so", () => first.ready().publishing !== true);
  expect(await operator.run("config-status", {})).toMatchObject({ unpublished: 1 });
  // A secret cannot be asked for twice, so it is handed over although the key works only later.
  const late = await create();

  await broker("STREAM.UPDATE", config);
  await until("both changes are in the bucket", async () => {
    const bucket = await first.bucket();
    return keyIn(bucket, key.id)?.status === "revoked" && keyIn(bucket, late.id)?.status === "active";
  });
  expect(await operator.refused("key-revoke", revocation)).toBe("ok");
});

it("comes back by itself after NATS was killed, with what was changed in the meantime", async () => {
  await put("survivor", "Before");
  await testBus.kill();
  await changeAsIfCrashed("survivor", "During");
  await testBus.restart();
  await until(
    "the change is in the bucket",
    async () => orgIn(await first.bucket(), "survivor")?.title === "During",
    30_000,
  );
  await until("the control plane answers", () => put("survivor", "After"), 30_000);
  expect(orgIn(await first.bucket(), "survivor")?.title).toBe("After");
});

it("answers policy_unavailable while PostgreSQL is down, lives through it, and recovers by itself", async () => {
  // At the worst moment: in the middle of a publication, with a transaction open and nothing asked of it.
  await put("interrupted", "Before");
  const real = await openConfigBucket(first.bus.jetstream);
  let killed = false;
  const interrupted = createPublisher(
    database.db,
    async () => ({
      ...real,
      read: async (key) => {
        killed = true;
        await postgres.kill();
        return real.read(key);
      },
    }),
    { warn: () => {}, info: () => {} },
  );
  for (let n = 0; !killed && n < 20; n += 1) {
    await changeAsIfCrashed("interrupted", `During ${n}`);
    await interrupted.publish().catch(() => {});
  }
  expect(killed).toBe(true);
  expect(await operator.refused("org-list", {})).toBe("policy_unavailable");
  expect(await operator.refused("org-put", { org: "late", input: { title: "Late" } })).toBe(
    "policy_unavailable",
  );
  await until("readiness says so", () => first.ready().database !== true);
  await postgres.start();
  await until("the control plane answers", () => put("late", "Late"), 30_000);
  const bucket = await first.bucket();
  expect(orgIn(bucket, "late")?.title).toBe("Late");
  expect(orgIn(bucket, "interrupted")?.title).toMatch(/^During/);
  await until("both are ready again", () => first.isReady() && second.isReady());
});
