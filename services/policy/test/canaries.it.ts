import { type Bus, decodeJson } from "@portcullis/bus";
import {
  type Alarm,
  alarmSchema,
  answerSchema,
  type CanaryReport,
  type CanaryResult,
  type CanaryRun,
  canaryTurnsSchema,
  subjects,
} from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { until } from "@portcullis/testkit";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enrolOrgs, takeDue } from "../src/adapters/canary-tables.ts";
import { type ControlPlane, startControlPlane } from "./support/control-plane.ts";

/** Whose turn it is, what reports change, and what comes into the stream of alarms, with a real database and a real broker. */

const INTERVAL_MS = 500;
let plane: ControlPlane;
let ingress: Bus;
const alarms: Alarm[] = [];

beforeAll(async () => {
  plane = await startControlPlane({ PORTCULLIS_CANARY_INTERVAL_MS: INTERVAL_MS });
  ingress = await plane.testBus.busAs("ingress", "canaries");
  const ops = await plane.testBus.connectAs("ops");
  ops.subscribe(subjects.alarm("*", "*"), {
    callback: (_error, message) => void alarms.push(alarmSchema.parse(message.json())),
  });
  await ops.flush();
});
afterAll(() => plane?.[Symbol.asyncDispose]());

const ask = async (question: "take" | "report", body: object) => {
  const data = await ingress.request(subjects.canary(question), body, { timeoutMs: 5_000 });
  return answerSchema.parse(decodeJson(data));
};
const take = async (as = "i1") => {
  const answer = await ask("take", { v: 1, ingress: as });
  if (!answer.ok) throw new Error(answer.code);
  return canaryTurnsSchema.parse(answer.value);
};
/** The next turn of an org, whenever it comes. */
const turnOf = (org: string): Promise<CanaryRun> =>
  until(`the turn of ${org}`, async () => (await take()).runs.find((run) => run.org === org));

const result = (change: Partial<CanaryResult> = {}): CanaryResult => ({
  probe: "secrets.prompt",
  expects: "blocked",
  requestId: uuidv7(),
  at: new Date().toISOString(),
  outcome: "blocked",
  code: "prompt_blocked",
  verdict: "block",
  categories: ["secrets"],
  found: ["secrets"],
  own: true,
  leaked: false,
  executed: false,
  ...change,
});
const passed = result({ outcome: "denied", code: "canary", verdict: "allow", categories: [], found: [] });

const makeOrg = async (slug: string): Promise<number> =>
  (await plane.operator.run("org-put", { org: slug, input: {} })).revision;

const report = async (
  { org, run }: CanaryRun,
  revision: number | null,
  results: readonly CanaryResult[],
): Promise<unknown> => {
  const body: CanaryReport = { v: 1, ingress: "i1", run, org, revision, results };
  const answer = await ask("report", body);
  return answer.ok ? answer.value : answer.code;
};
const tell = async (org: string, revision: number, results: readonly CanaryResult[]) =>
  report(await turnOf(org), revision, results);

const ofOrg = (org: string) => alarms.filter((alarm) => alarm.org === org && alarm.name !== "canary.silent");
const revisionOf = async (org: string) => (await plane.operator.run("org-get", { org })).revision;
const state = (org: string) => plane.operator.run("canary-get", { org });

describe("turns", () => {
  it("are given to one of many who ask at once, and come again an interval later", async () => {
    const slugs = Array.from({ length: 7 }, (_, index) => `many-${index}`);
    for (const slug of slugs) await makeOrg(slug);
    const { db } = plane.database;
    await enrolOrgs(db);
    await sql`update canary_runs set due_at = now() - interval '1 day' where org like 'many-%'`.execute(db);
    const before = await sql<{ at: Date }>`select now() as at`.execute(db);
    const taking = { limit: 3, intervalMs: 60_000, jitter: 0.1 };
    // The second asks while the first has not committed: it does not wait, and does not get what the first has.
    const { first, second } = await db.transaction().execute(async (tx) => {
      const early = await takeDue(tx, { ...taking, ingress: "a" });
      const late = takeDue(db, { ...taking, ingress: "b" });
      const tooLong = new Promise<undefined>((resolve) => setTimeout(resolve, 5_000, undefined));
      return { first: early, second: await Promise.race([late, tooLong]) };
    });
    if (second === undefined) throw new Error("the second waited for the first");
    const turns = [...first, ...second].map(({ org }) => org);
    expect(first).toHaveLength(3);
    expect(new Set(turns).size).toBe(6);
    const given = turns.filter((org) => org.startsWith("many-"));
    const { rows } = await sql<{ early: boolean; late: boolean }>`
      select due_at < ${before.rows[0]?.at}::timestamptz + interval '54 seconds' as early,
        due_at > now() + interval '66 seconds' as late
      from canary_runs where org = ${given[0] ?? ""}`.execute(db);
    expect(rows).toEqual([{ early: false, late: false }]);
  });

  it("count up, and an org that is new has its first", async () => {
    await makeOrg("fresh");
    const first = await turnOf("fresh");
    const second = await turnOf("fresh");
    expect([first.turn, second.turn]).toEqual([0, 1]);
    expect(second.run).not.toBe(first.run);
  });

  it("a question that is none is refused, and an answer says when to ask again", async () => {
    expect(await ask("take", { v: 1 })).toMatchObject({ ok: false, code: "invalid_request" });
    expect(await ask("report", { v: 1 })).toMatchObject({ ok: false, code: "invalid_request" });
    expect((await take()).askAgainMs).toBe(INTERVAL_MS / 4);
  });
});

describe("a report", () => {
  it("counts once, for the run that is out, and under the settings that it speaks of", async () => {
    const revision = await makeOrg("counted");
    const old = await turnOf("counted");
    const turn = await turnOf("counted");
    expect(await report(old, revision, [passed])).toEqual({ counted: false });
    expect(await report(turn, revision, [result()])).toEqual({ counted: true });
    expect(await report(turn, revision, [passed])).toEqual({ counted: false });
    for (const other of [revision - 1, null]) {
      expect(await report(await turnOf("counted"), other, [passed])).toEqual({ counted: false });
    }
    expect(await state("counted")).toMatchObject({
      closeOnFailure: false,
      closed: null,
      intervalMs: INTERVAL_MS,
      probes: [{ probe: "secrets.prompt", judgement: "as_expected", failing: 0, failures: 0, runs: 1 }],
    });
    expect(ofOrg("counted")).toEqual([]);
  });

  it("raises an alarm once, and clears it once, each in the stream", async () => {
    const revision = await makeOrg("alarmed");
    for (const _ of [1, 2]) await tell("alarmed", revision, [passed]);
    await until("the alarm", () => ofOrg("alarmed").length > 0);
    expect((await state("alarmed")).probes).toMatchObject([
      { judgement: "not_blocked", failing: 2, failures: 2 },
    ]);
    expect((await state("alarmed")).alarms).toMatchObject([
      { name: "canary.not_blocked", key: "secrets.prompt" },
    ]);
    await tell("alarmed", revision, [result()]);
    await until("the clearance", () => ofOrg("alarmed").length > 1);
    expect(ofOrg("alarmed").map(({ name, key, state: is }) => [name, key, is])).toEqual([
      ["canary.not_blocked", "secrets.prompt", "raised"],
      ["canary.not_blocked", "secrets.prompt", "cleared"],
    ]);
    expect((await state("alarmed")).alarms).toEqual([]);
    expect((await plane.org("alarmed"))?.canary).toBeUndefined();
  });

  it("closes an org that wants it so, with its audit, until somebody clears it and says why", async () => {
    await makeOrg("closing");
    const put = (input: object) => plane.operator.ask("canary-put", { org: "closing", input });
    await plane.operator.run("canary-put", { org: "closing", input: { closeOnFailure: true } });
    const twin = {
      ...passed,
      probe: "pii.prompt.twin",
      expects: "passed",
      verdict: "block",
      outcome: "blocked",
    } as const;
    await tell("closing", await revisionOf("closing"), [twin]);
    expect((await state("closing")).closed).toBeNull();
    await tell("closing", await revisionOf("closing"), [passed]);
    const closed = { since: expect.any(String), probe: "secrets.prompt" };
    expect(await state("closing")).toMatchObject({ closeOnFailure: true, closed });
    expect((await plane.org("closing"))?.canary).toEqual({ closeOnFailure: true, closed });

    // A later run that is right does not open it: a person does.
    await tell("closing", await revisionOf("closing"), [result()]);
    expect((await state("closing")).closed).toEqual(closed);
    // Nor does a change of the org's other settings.
    await plane.operator.run("org-put", { org: "closing", input: { title: "Still closed" } });
    expect((await plane.org("closing"))?.canary?.closed).toEqual(closed);
    expect(await put({ clear: true })).toMatchObject({ ok: false, code: "invalid_request" });
    expect(await plane.operator.refused("canary-put", { org: "closing", input: {} }, "analyst")).toBe(
      "role_not_allowed",
    );
    expect(await put({ clear: true, note: "the inspector is the right one again" })).toMatchObject({
      ok: true,
    });
    expect((await plane.org("closing"))?.canary).toEqual({ closeOnFailure: true, closed: null });
    const audit = await plane.auditText();
    expect(audit).toContain("canary-close");
    expect(audit).toContain("the inspector is the right one again");
  });

  it("of an org that does not want it, closes nothing", async () => {
    const revision = await makeOrg("lenient");
    await tell("lenient", revision, [passed]);
    expect((await state("lenient")).alarms).toHaveLength(1);
    expect((await state("lenient")).closed).toBeNull();
  });
});

describe("silence", () => {
  const silent = (org: string) =>
    alarms.filter((alarm) => alarm.org === org && alarm.name === "canary.silent");

  it("is an alarm after three intervals, and over with the next run that was inspected", async () => {
    const revision = await makeOrg("silent");
    await until("the alarm", () => silent("silent").length > 0);
    const unanswered = {
      ...passed,
      verdict: null,
      outcome: "failed",
      code: "inspector_unavailable",
    } as const;
    await tell("silent", revision, [unanswered]);
    expect((await state("silent")).alarms).toMatchObject([{ name: "canary.silent" }]);
    await tell("silent", revision, [result()]);
    await until("the clearance", () => silent("silent").some((alarm) => alarm.state === "cleared"));
  });
});
