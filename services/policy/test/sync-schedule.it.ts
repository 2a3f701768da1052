import type { Bus } from "@portcullis/bus";
import { type SyncReply, subjects } from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type ControlPlane, startControlPlane } from "./support/control-plane.ts";
import { discovered, offering, startExecutor } from "./support/executor.ts";
import { makeSigners } from "./support/fixtures.ts";
import { type RunningPolicy, startPolicy } from "./support/policy.ts";

/** The catalog follows its servers by itself. Two instances; nobody asks them for anything. */

let plane: ControlPlane;
let second: RunningPolicy;
let executor: Bus;
const offers = new Map<string, () => SyncReply | Promise<SyncReply>>();
const asked: string[] = [];

const offer = (slug: string, ...tools: Parameters<typeof offering>[0]["tools"] & object): void => {
  offers.set(slug, () => offering({ tools }));
};
const approved = async (slug: string): Promise<void> => {
  offer(slug, "a");
  const input = { url: `https://${slug}.example.com/mcp` };
  await plane.operator.run("server-put", { server: slug, input });
  await plane.operator.run("server-submit", { server: slug });
  await plane.operator.run("server-approve", { server: slug });
};
const makeDue = async (...slugs: string[]): Promise<void> => {
  await sql`update servers set next_sync_at = now() where slug = any(${slugs})`.execute(plane.database.db);
};
const usable = async (slug: string): Promise<readonly string[] | undefined> =>
  (await plane.server(slug))?.tools.map(({ name }) => name);

beforeAll(async () => {
  plane = await startControlPlane();
  second = await startPolicy(plane.testBus, plane.postgres.urlOf("policy"), makeSigners(), "p2");
  executor = await plane.testBus.busAs("mcp-executor");
  startExecutor(executor, ({ slug }) => {
    asked.push(slug);
    return offers.get(slug)?.();
  });
  await executor.flush();
  await until("both are ready", () => second.isReady());
});

afterAll(async () => {
  await second?.stop();
  await plane?.[Symbol.asyncDispose]();
});

beforeEach(() => {
  asked.length = 0;
});

it("takes a drift over where a sync is due, and publishes it", async () => {
  await approved("due");
  offer("due", discovered("a", "Now otherwise"), "b");
  await makeDue("due");
  await until("the tool is gone from the record", async () => (await usable("due"))?.length === 0);
  expect((await plane.operator.run("server-get", { server: "due" })).toolCounts).toMatchObject({
    quarantined: 1,
    new: 1,
  });
});

it("takes it over at once where an executor sees a sign of it, also while it is being asked", async () => {
  await approved("hinted");
  asked.length = 0;
  const first = Promise.withResolvers<SyncReply>();
  let asks = 0;
  // The first answer is from before the change. The other instance may ask too, as soon as there is a hint.
  offers.set("hinted", () => {
    asks += 1;
    return asks === 1 ? first.promise : offering({ tools: [discovered("a", "Now otherwise")] });
  });
  const hint = { v: 1, server: "hinted", reason: "list_changed" };
  executor.publish(subjects.changed("hinted"), hint);
  await until("it is asked", () => asked.includes("hinted"));
  // The answer under way is from before the change; the hint comes while it is waited for.
  for (let n = 0; n < 20; n += 1) executor.publish(subjects.changed("hinted"), hint);
  await executor.flush();
  await until("the hint is noted", async () => {
    const row = await plane.database.db
      .selectFrom("servers")
      .select(sql<boolean>`next_sync_at <= now() + interval '2 seconds'`.as("hastened"))
      .where("slug", "=", "hinted")
      .executeTakeFirstOrThrow();
    return row.hastened || asks > 1;
  });
  first.resolve(offering({ tools: ["a"] }));
  await until("the tool is gone from the record", async () => (await usable("hinted"))?.length === 0);
  expect(asked.filter((slug) => slug === "hinted").length).toBeLessThan(6);
});

it("asks each due server once, whichever instance it is, and one that hangs holds up nobody", async () => {
  const slugs = Array.from({ length: 12 }, (_, n) => `fleet${n}`);
  await Promise.all(slugs.map(approved));
  // A sync of the approvals that is still under way would set the next one's time anew.
  await until("nothing is under way", async () => {
    const { rows } = await sql`
      select from servers where slug = any(${slugs}) and sync_taken <> sync_begun`.execute(plane.database.db);
    return rows.length === 0;
  });
  const hanging = Promise.withResolvers<SyncReply>();
  offers.set("fleet0", () => hanging.promise);
  asked.length = 0;
  await makeDue(...slugs);
  // Another server of before may be asked meanwhile.
  await until("all are asked", () => slugs.every((slug) => asked.includes(slug)));
  await until("all but one have answered", async () => {
    const { rows } = await sql<{ slug: string }>`
      select slug from servers where slug = any(${slugs}) and sync_taken = sync_begun`.execute(
      plane.database.db,
    );
    return rows.length === slugs.length - 1;
  });
  expect(asked.filter((slug) => slugs.includes(slug)).sort()).toEqual([...slugs].sort());
  hanging.resolve(offering({ tools: ["a"] }));
  await until("the last one is taken over", async () => {
    const { rows } = await sql`
      select from servers where slug = 'fleet0' and sync_taken = sync_begun`.execute(plane.database.db);
    return rows.length === 1;
  });
});

it("takes no answer over that was asked for earlier than one that it has, nor of an address that is another by now", async () => {
  await approved("late");
  const early = Promise.withResolvers<SyncReply>();
  offers.set("late", () => early.promise);
  asked.length = 0;
  const stale = plane.operator.run("server-sync", { server: "late" });
  await until("it is asked", () => asked.length === 1);
  offer("late", discovered("a", "Now otherwise"));
  await plane.operator.run("server-sync", { server: "late" });
  expect(await usable("late")).toEqual([]);
  early.resolve(offering({ tools: ["a"] }));
  await stale;
  expect(await usable("late")).toEqual([]);

  const elsewhere = Promise.withResolvers<SyncReply>();
  offers.set("late", () => elsewhere.promise);
  asked.length = 0;
  const approval = plane.operator.refused("server-sync", { server: "late" });
  await until("it is asked", () => asked.length === 1);
  const input = { url: "https://elsewhere.example.com/mcp" };
  await plane.operator.run("server-put", { server: "late", input });
  elsewhere.resolve(offering({ tools: ["a", "b"] }));
  expect(await approval).toBe("conflict");
  expect(await plane.operator.run("server-tools", { server: "late" })).toEqual([]);
});

it("asks only servers that are approved or in review, and drops what is no hint", async () => {
  await approved("off");
  await plane.operator.run("server-suspend", { server: "off" });
  await approved("on");
  asked.length = 0;
  executor.publish(subjects.changed("off"), { v: 1, server: "off", reason: "list_changed" });
  executor.publish(subjects.changed("on"), { nonsense: true });
  await makeDue("off");
  // What is due longest is asked first, so after two rounds the other would have been asked.
  for (const times of [1, 2]) {
    await makeDue("on");
    await until("the one is asked", () => asked.filter((slug) => slug === "on").length >= times);
  }
  expect(asked).not.toContain("off");
});
