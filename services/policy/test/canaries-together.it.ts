import {
  type Alarm,
  alarmSchema,
  type CanaryReport,
  type CanaryResult,
  defaultInspectionSettings,
  streams,
  subjects,
} from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { until } from "@portcullis/testkit";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openAlarms } from "../src/adapters/alarm-tables.ts";
import { enrolOrgs, noteRun, takeDue } from "../src/adapters/canary-tables.ts";
import { receiveReport } from "../src/control/canary/report.ts";
import { giveTurns } from "../src/control/canary/take.ts";
import { createCanaryWatch } from "../src/control/canary/watch.ts";
import { type ControlPlane, startControlPlane } from "./support/control-plane.ts";
import { startPolicy } from "./support/policy.ts";

/** Several policy services on one database: what each does of canaries is done once, and what one begins another may end. */

const INTERVAL_MS = 60_000;
const HOUR = 3_600_000;
let plane: ControlPlane;
const told: Alarm[] = [];

beforeAll(async () => {
  // Its own rounds bring the alarms into the stream; whose turn it is and what is silent, the tests say.
  plane = await startControlPlane();
  const ops = await plane.testBus.connectAs("ops");
  ops.subscribe(subjects.alarm("*", "*"), {
    callback: (_error, message) => void told.push(alarmSchema.parse(message.json())),
  });
  await ops.flush();
});
afterAll(() => plane?.[Symbol.asyncDispose]());

const db = () => plane.database.db;
const result = (change: Partial<CanaryResult> = {}): CanaryResult => ({
  ...{ probe: "secrets.prompt", expects: "blocked", requestId: uuidv7(), at: new Date().toISOString() },
  ...{ outcome: "blocked", code: "prompt_blocked", verdict: "block", categories: ["secrets"] },
  ...{ found: ["secrets"], own: true, leaked: false, executed: false },
  ...change,
});
const passed = result({ outcome: "denied", code: "canary", verdict: "allow", categories: [], found: [] });

let org = "";
let count = 0;
beforeEach(async () => {
  count += 1;
  org = `org-${count}`;
  await plane.operator.run("org-put", { org, input: {} });
  await enrolOrgs(db());
});
const revisionOf = async () => (await plane.operator.run("org-get", { org })).revision;
const due = () => sql`update canary_runs set due_at = now() where org = ${org}`.execute(db());
const turn = async (ingress = "i1"): Promise<string> => {
  await due();
  const runs = await takeDue(db(), { ingress, limit: 1_000, intervalMs: INTERVAL_MS, jitter: 0 });
  const mine = runs.find((run) => run.org === org);
  if (mine === undefined) throw new Error("the org is not due");
  return mine.run;
};
const receive = async (run: string, results: readonly CanaryResult[], revision?: number) => {
  const body: CanaryReport = {
    ...{ v: 1, ingress: "i1", run, org, results },
    revision: revision ?? (await revisionOf()),
  };
  return receiveReport(body, { db: db(), intervalMs: INTERVAL_MS, clock: Date.now });
};
const lastRun = async (): Promise<Date | null> => {
  const { rows } = await sql<{ at: Date | null }>`
    select last_run_at as at from canary_runs where org = ${org}`.execute(db());
  return rows[0]?.at ?? null;
};
/** A policy service's watch that has been there for so long; what it raised or cleared. */
const watchFor = (intervalMs: number, watchedMs: number) => {
  const news: Alarm[] = [];
  let now = 0;
  const watch = createCanaryWatch({
    ...{ db: db(), intervalMs, send: async () => {}, onCounted: () => {}, clock: Date.now },
    onNews: (alarm) => news.push(alarm),
    steady: () => now,
  });
  now = watchedMs;
  return { round: watch.round, mine: () => news.filter((alarm) => alarm.org === org) };
};
const mine = (name: string) => told.filter((alarm) => alarm.org === org && alarm.name === name);
const silentFor = (ms: number) =>
  sql`update canary_runs set last_run_at = now() - make_interval(secs => ${ms / 1000}::float8) where org = ${org}`.execute(
    db(),
  );

describe("a turn", () => {
  it("asked for by many at once is one ingress's; with canaries off it is nobody's", async () => {
    await due();
    const ask = (ingress: string, intervalMs = INTERVAL_MS) =>
      giveTurns({ v: 1, ingress }, { db: db(), intervalMs });
    expect((await ask("i0", 0))?.runs).toEqual([]);
    const answers = await Promise.all(["i1", "i2", "i3", "i4"].map((each) => ask(each)));
    expect(answers.flatMap((each) => each?.runs ?? []).filter((run) => run.org === org)).toHaveLength(1);
  });

  it("that an ingress took and never spoke of again is the next one's, and its late report counts for nothing", async () => {
    const lost = await turn("i1");
    const next = await turn("i2");
    expect((await receive(lost, [passed]))?.counted).toBe(false);
    expect((await receive(next, [result()]))?.counted).toBe(true);
    expect((await plane.operator.run("canary-get", { org })).alarms).toEqual([]);
  });
});

describe("a report", () => {
  it("told to two at once counts at one of them, and its alarm is in the stream once", async () => {
    const run = await turn();
    const both = await Promise.all([receive(run, [passed]), receive(run, [passed])]);
    expect(both.map((each) => each?.counted).toSorted()).toEqual([false, true]);
    const { probes } = await plane.operator.run("canary-get", { org });
    expect(probes).toMatchObject([{ failing: 1, runs: 1 }]);
    await receive(await turn(), [result()]);
    await until("the clearance", () => mine("canary.not_blocked").length >= 2);
    expect(mine("canary.not_blocked").map(({ state }) => state)).toEqual(["raised", "cleared"]);
  });

  it("without any result is a run only where the org has nothing looked for", async () => {
    expect((await receive(await turn(), []))?.counted).toBe(true);
    expect(await lastRun()).toBeNull();
    const request = { secrets: "off", pii: "off", injection: "off" } as const;
    await plane.operator.run("inspection-put", { org, input: { request } });
    expect((await receive(await turn(), []))?.counted).toBe(true);
    expect(await lastRun()).not.toBeNull();
  });

  it("under settings that were changed meanwhile counts for nothing, and the org is due again soon", async () => {
    const revision = await revisionOf();
    const run = await turn();
    await plane.operator.run("inspection-put", {
      org,
      input: { request: { ...defaultInspectionSettings.request, secrets: "off" } },
    });
    expect((await receive(run, [passed], revision))?.counted).toBe(false);
    const { rows } = await sql<{ soon: boolean }>`
      select due_at <= now() + interval '5 seconds' as soon from canary_runs where org = ${org}`.execute(
      db(),
    );
    expect(rows).toEqual([{ soon: true }]);
  });
});

describe("an org that is closed by its canaries", () => {
  const put = (input: object) => plane.operator.run("canary-put", { org, input });

  it("is closed once, says so also where the alarm was there before, and stays open when it was opened", async () => {
    await receive(await turn(), [passed]);
    await until("the alarm", () => mine("canary.not_blocked").length === 1);
    await put({ closeOnFailure: true });
    expect(await receive(await turn(), [passed])).toMatchObject({ closed: true });
    await until("the news of it", () => mine("canary.not_blocked").length === 2);
    expect(mine("canary.not_blocked").map(({ state, facts }) => [state, facts.closed])).toEqual([
      ["raised", false],
      ["raised", true],
    ]);
    const { closed, alarms } = await plane.operator.run("canary-get", { org });
    expect(closed).toMatchObject({ probe: "secrets.prompt" });
    expect(alarms).toMatchObject([{ says: expect.stringContaining("closed") }]);
    // Another failure of the closed org changes nothing: neither since when, nor the news.
    expect(await receive(await turn(), [passed])).toMatchObject({ closed: false, alarms: [] });
    expect((await plane.operator.run("canary-get", { org })).closed).toEqual(closed);

    // A report that was under way while somebody opened it speaks of a time before that.
    const before = await revisionOf();
    const run = await turn();
    await put({ clear: true, note: "looked into" });
    expect((await receive(run, [passed], before))?.counted).toBe(false);
    expect((await plane.operator.run("canary-get", { org })).closed).toBeNull();
    // One that comes of a run after it closes it again.
    expect(await receive(await turn(), [passed])).toMatchObject({ closed: true });
  });
});

describe("silence", () => {
  it("is raised once by two who see it, and not where a run counts while one looks", async () => {
    await silentFor(4 * INTERVAL_MS);
    const watches = [watchFor(INTERVAL_MS, HOUR), watchFor(INTERVAL_MS, HOUR)];
    // The report of a run is under way, and ends well after both have looked.
    const rounds = await db()
      .transaction()
      .execute(async (tx) => {
        await noteRun(tx, org);
        const looking = watches.map(({ round }) => round());
        await until("one of them to wait for the report", async () => {
          const { rows } = await sql<{ waiting: string }>`
            select count(*) as waiting from pg_locks where not granted`.execute(tx);
          return Number(rows[0]?.waiting) > 0;
        });
        return looking;
      });
    await Promise.all(rounds);
    expect(await openAlarms(db(), org)).toEqual([]);

    await silentFor(4 * INTERVAL_MS);
    const again = [watchFor(INTERVAL_MS, HOUR), watchFor(INTERVAL_MS, HOUR)];
    await Promise.all(again.map(({ round }) => round()));
    expect(again.flatMap((each) => each.mine())).toMatchObject([{ name: "canary.silent", state: "raised" }]);
    expect(await openAlarms(db(), org)).toHaveLength(1);
  });

  it("is none before three intervals, nor for a service that has just begun", async () => {
    await silentFor(2.9 * INTERVAL_MS);
    const long = watchFor(INTERVAL_MS, HOUR);
    await long.round();
    expect(long.mine()).toEqual([]);
    await silentFor(HOUR);
    const young = watchFor(INTERVAL_MS, 2 * INTERVAL_MS);
    await young.round();
    expect(young.mine()).toEqual([]);
  });

  it("ends where canaries are turned off, by a service that starts so", async () => {
    await silentFor(4 * INTERVAL_MS);
    await watchFor(INTERVAL_MS, HOUR).round();
    expect(await openAlarms(db(), org)).toMatchObject([{ name: "canary.silent" }]);
    await using _off = await startPolicy(plane.testBus, plane.postgres.urlOf("policy"), plane.signers, "off");
    await until("the clearance", () => mine("canary.silent").some(({ state }) => state === "cleared"));
    expect(await openAlarms(db(), org)).toEqual([]);
  });
});

describe("news of alarms", () => {
  it("are in the stream as they are, for whoever comes later", async () => {
    const alarm: Alarm = {
      ...{ v: 1, id: uuidv7(), name: "canary.silent", org, at: new Date().toISOString(), severity: "high" },
      ...{ says: "x", facts: {}, state: "raised", key: "runs" },
    };
    await db()
      .insertInto("alarm_outbox")
      .values({ alarm: JSON.stringify(alarm) })
      .execute();
    await until("the alarm", () => mine("canary.silent").length === 1);
    const ops = await plane.testBus.connectAs("ops");
    const kept = await ops.request(
      `$JS.API.DIRECT.GET.${streams.alarms.name}.${subjects.alarm(org, alarm.name)}`,
    );
    expect(kept.json()).toEqual(alarm);
  });
});
