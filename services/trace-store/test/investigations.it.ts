import { type Bus, encodeJson } from "@portcullis/bus";
import {
  type Alarm,
  type Investigation,
  type InvestigationView,
  investigationListSchema,
  investigationViewSchema,
  type Outcome,
  precisionSchema,
  subjects,
  type TraceData,
  type TraceEvent,
  triageResultSchema,
} from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { startTestBus, startTestPostgres, type TestBus, type TestPostgres, until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServiceProcess, startService, writeSecret } from "./support/service-process.ts";
import { runSql } from "./support/tables.ts";
import { appendEvent, ask, auditOf, envelopeAt, eventOf, finished, getView } from "./support/traces.ts";

/** Trace events in, a queue out: with a real broker, a real database and the store as the process that it is. */
let bus: TestBus;
let postgres: TestPostgres;
let store: ServiceProcess;
let redactor: Bus;
let ingress: Bus;

beforeAll(async () => {
  [bus, postgres] = await Promise.all([startTestBus(), startTestPostgres()]);
  writeSecret(bus, "trace-store", "database.url", postgres.urlOf("trace-store"));
  store = await startService("trace-store", bus);
  await store.whenReady();
  [redactor, ingress] = await Promise.all([bus.busAs("trace-redactor", "r"), bus.busAs("ingress", "i")]);
});

afterAll(async () => {
  await store.stop();
  await bus[Symbol.asyncDispose]();
  await postgres[Symbol.asyncDispose]();
});

type Finding = TraceData["findings"][number];
const mail: Finding = {
  ...{ category: "pii", type: "email_address", detector: "pii", version: "1", direction: "request" },
  ...{ pointer: "/arguments/to", target: "value", start: 0, end: 3, score: 1, severity: "medium" },
  fingerprint: "f".repeat(32),
};
const toolOf = (name: string): TraceData["tool"] => ({
  ...{ server: "mail", name, definitionHash: null },
  arguments: { text: "{}", length: 2, truncated: false },
});
const eventWith = (outcome: Outcome, change: Partial<TraceData> = {}): TraceEvent =>
  eventOf(finished(envelopeAt(Date.now()), { outcome, code: "prompt_blocked" }), {
    ...{ findings: [mail], tool: toolOf("send") },
    ...change,
  });
const blocked = (org: string, change: Partial<TraceData> = {}): TraceEvent =>
  eventWith("blocked", { org, ...change });

const append = async (events: readonly TraceEvent[]): Promise<void> => {
  await Promise.all(events.map((event) => appendEvent(redactor, event)));
  for (const event of events) await until("the event", () => getView(ingress, event.subject));
};

const list = async (params: object): Promise<readonly Investigation[]> => {
  const answer = await ask(ingress, "investigations", params);
  if (!answer.ok) throw new Error(answer.detail);
  return investigationListSchema.parse(answer.value).investigations;
};
const only = async (params: object): Promise<InvestigationView> => {
  const [item, ...others] = await list(params);
  expect(others).toEqual([]);
  const answer = await ask(ingress, "investigation", { id: item?.id });
  if (!answer.ok) throw new Error(answer.detail);
  return investigationViewSchema.parse(answer.value);
};
const ada = { name: "Ada", role: "analyst" };
const triage = async (ids: readonly string[], change: object, more: object = {}) => {
  const answer = await ask(ingress, "triage", { v: 1, actor: ada, ids, change, ...more });
  return answer.ok ? triageResultSchema.parse(answer.value).results : answer;
};
const resolve = { kind: "triage", patch: { status: "resolved" } };
const label = (value: string | null, more: object = {}) => ({
  kind: "label",
  label: { category: "pii", type: "email_address", label: value, ...more },
});

describe("what needs a look", () => {
  test("a thousand blocks of one kind are one item with a count and its newest fifty", async () => {
    const events = Array.from({ length: 1_000 }, () => blocked("flood"));
    await Promise.all(events.map((event) => appendEvent(redactor, event)));
    await until("all of them", async () => (await list({ org: "flood" }))[0]?.count === 1_000);
    const item = await only({ org: "flood" });
    expect(item).toMatchObject({
      ...{ count: 1_000, reason: "blocked", status: "open", severity: "medium", follows: null, revision: 1 },
      ...{ server: "mail", tool: "send", key: "k1", code: "prompt_blocked", assignee: null },
      findings: [{ category: "pii", type: "email_address", detectors: ["pii"] }],
    });
    expect(item.requests).toHaveLength(50);
    const newest = events
      .map(({ subject }) => subject)
      .toSorted()
      .slice(-50);
    expect(item.requests.map(({ id }) => id).toSorted()).toEqual(newest);
    expect(item.history).toMatchObject([{ kind: "opened", actor: null }]);
    expect(item.suggestions).toMatchObject([{ pointer: "/arguments/to", fingerprint: mail.fingerprint }]);
  });

  test("what is delivered again, in the same batch too, counts once", async () => {
    const event = blocked("again");
    await Promise.all(["a", "b", "c"].map((name) => appendEvent(redactor, event, `${event.id}-${name}`)));
    await append([blocked("again")]);
    expect((await only({ org: "again" })).count).toBe(2);
  });

  test("other causes are other items, the most severe first", async () => {
    const org = "kinds";
    const critical: Finding = { ...mail, category: "secrets", type: "token", severity: "critical" };
    await append([
      blocked(org),
      blocked(org, { tool: toolOf("read") }),
      blocked(org, { key: "k2" }),
      blocked(org, { findings: [critical] }),
      eventWith("withheld", { org, findings: [{ ...mail, direction: "result" }] }),
      eventWith("pending", { org, findings: [], code: "approval_pending" }),
      eventWith("completed", { org }),
      eventWith("denied", { org }),
    ]);
    const items = await list({ org });
    expect(items.map(({ reason }) => reason).toSorted()).toEqual(
      ["approval", "blocked", "blocked", "blocked", "blocked", "withheld"].toSorted(),
    );
    expect(items[0]).toMatchObject({ severity: "critical", findings: [{ type: "token" }] });
    const pages: string[] = [];
    let cursor: string | null | undefined;
    do {
      const answer = await ask(ingress, "investigations", {
        ...{ org, limit: 4 },
        ...(cursor === undefined ? {} : { cursor }),
      });
      const page = investigationListSchema.parse(answer.ok ? answer.value : undefined);
      pages.push(...page.investigations.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    expect(pages).toEqual(items.map(({ id }) => id));
    for (const [filter, count] of [
      [{ category: "secrets" }, 1],
      [{ reason: "withheld" }, 1],
      [{ assignee: "" }, 6],
      [{ assignee: "Ada" }, 0],
      [{ status: "resolved" }, 0],
      [{ status: "unresolved" }, 6],
      [{ to: "2020-01-01T00:00:00.000Z" }, 0],
      [{ from: new Date(Date.now() + 60_000).toISOString() }, 0],
    ] as const) {
      expect([filter, (await list({ org, ...filter })).length]).toEqual([filter, count]);
    }
  });

  test("a tool that drifted is one, of no org", async () => {
    const raw = auditOf(Date.now(), { command: "tool-drift" });
    const told = {
      ...{ actor: "sync", role: "system", command: "tool-drift" },
      target: "tool.github/get_issue",
    };
    const audit = { ...told, revision: 3, note: "", before: null, after: null };
    await append([{ ...eventOf(raw, { org: "_none", audit }), type: "io.portcullis.trace.audit.v1" }]);
    expect(await only({ reason: "quarantine" })).toMatchObject({
      ...{ org: "_none", severity: "high", server: "github", target: "tool.github/get_issue", count: 1 },
    });
  });

  test("a caller who makes up tools does not fill the queue", async () => {
    const many = Array.from({ length: 150 }, (_, n) => blocked("noise", { tool: toolOf(`made_up_${n}`) }));
    await Promise.all(many.map((event) => appendEvent(redactor, event)));
    await append([blocked("noise", { tool: toolOf("one_more") })]);
    const items = await list({ org: "noise", limit: 200 });
    expect(items.length).toBeLessThanOrEqual(101);
    expect(items.reduce((sum, { count }) => sum + count, 0)).toBe(151);
    expect(items.filter(({ tool }) => tool === null)).toMatchObject([{ server: "mail", findings: [] }]);
  });
});

describe("alarms", () => {
  const alarmOf = (name: string, change: Partial<Alarm> = {}): Alarm => ({
    ...{ v: 1, id: uuidv7(Date.now()), name, org: "alarmed", at: new Date().toISOString() },
    ...{ severity: "high", says: "A probe was not blocked", facts: {}, state: "raised", key: "secrets" },
    ...change,
  });

  test("are items of their own, counted once each, and cleared without being closed", async () => {
    const policy = await bus.busAs("policy", "p");
    const raised = alarmOf("canary.not_blocked");
    const say = async (alarm: Alarm, msgID: string) =>
      policy.jetstream.publish(subjects.alarm(alarm.org, alarm.name), encodeJson(alarm), { msgID });
    await say(raised, "a");
    await say(raised, "again");
    await say(alarmOf("canary.not_blocked", { key: "pii" }), "b");
    await policy.jetstream.publish(subjects.alarm("alarmed", "canary.silent"), "no alarm", { msgID: "c" });
    await say(alarmOf("canary.not_blocked"), "d");
    const items = await until("both", async () => {
      const found = await list({ org: "alarmed" });
      return found.reduce((sum, { count }) => sum + count, 0) === 3 ? found : undefined;
    });
    expect(items.map(({ reason, alarm, count }) => [reason, alarm?.key, count])).toEqual(
      expect.arrayContaining([
        ["canary", "secrets", 2],
        ["canary", "pii", 1],
      ]),
    );
    await say(alarmOf("canary.not_blocked", { state: "cleared", says: "It is blocked again" }), "e");
    const cleared = await until("the end of it", async () =>
      (await list({ org: "alarmed" })).find(({ alarm }) => alarm?.cleared === true),
    );
    expect(cleared).toMatchObject({ status: "open", alarm: { key: "secrets", cleared: true } });
    await say(alarmOf("canary.not_blocked"), "f");
    await until("it is back", async () =>
      (await list({ org: "alarmed" })).find(({ alarm, count }) => alarm?.cleared === false && count === 3),
    );
  });
});

describe("work on an item", () => {
  test("status, assignee, notes and labels are kept with who and when", async () => {
    await append([blocked("work")]);
    const { id } = await only({ org: "work" });
    await triage([id], { kind: "triage", patch: { status: "in_progress", assignee: "Ada" } });
    await triage([id], { kind: "note", note: { text: "asked \0 the team" } });
    const [last] = (await triage([id], label("false_positive"))) as { ok: boolean }[];
    expect(last).toMatchObject({
      ok: true,
      investigation: {
        ...{ status: "in_progress", assignee: "Ada", revision: 4 },
        labels: [{ type: "email_address", label: "false_positive", request: null, by: "Ada" }],
      },
    });
    const { history } = await only({ org: "work" });
    expect(history.map(({ kind, actor }) => [kind, actor])).toEqual([
      ["opened", null],
      ["status", "Ada"],
      ["assignee", "Ada"],
      ["note", "Ada"],
      ["label", "Ada"],
    ]);
    expect(history[1]?.data).toEqual({ from: "open", to: "in_progress" });
    for (const change of [
      "update investigation_history set kind = 'x'",
      "delete from investigation_history",
    ]) {
      await expect(runSql(postgres.adminUrl, change)).rejects.toThrow("append-only");
    }
  });

  test("is refused where the item changed meanwhile, is gone, or is about something else; the rest goes on", async () => {
    await append([blocked("refused")]);
    const { id } = await only({ org: "refused" });
    const missing = "018f0000-0000-7000-8000-000000000000";
    expect(await triage([id, missing], resolve, { revisions: [7] })).toMatchObject([
      { code: "precondition_failed" },
      { code: "not_found" },
    ]);
    expect(await triage([id], label("true_positive", { type: "phone" }))).toMatchObject([
      { code: "invalid_request" },
    ]);
    expect(await triage([id], label("true_positive", { request: missing }))).toMatchObject([
      { code: "invalid_request" },
    ]);
    expect(await triage([missing, id], resolve)).toMatchObject([{ ok: false }, { ok: true }]);
    const auditor = { actor: { name: "Eve", role: "auditor" } };
    expect(await triage([id], resolve, auditor)).toMatchObject({ ok: false, code: "role_not_allowed" });
  });

  test("what happens after it was resolved opens a new one that names it, and the old one stays closed", async () => {
    await append([blocked("reopened")]);
    const { id } = await only({ org: "reopened" });
    await triage([id], resolve);
    await append([blocked("reopened"), blocked("reopened")]);
    const next = await only({ org: "reopened", status: "open" });
    expect(next).toMatchObject({ count: 2, follows: id });
    expect(await triage([id], { kind: "triage", patch: { status: "open" } })).toMatchObject([
      { code: "conflict" },
    ]);
    expect(await only({ org: "reopened", status: "resolved" })).toMatchObject({ id, count: 1 });
  });

  test("labels give the precision of each detector: of items, or of their requests", async () => {
    const org = "precision";
    const both: Finding = { ...mail, detector: "custom" };
    await append([blocked(org, { key: "a" }), blocked(org, { key: "b" }), blocked(org, { key: "c" })]);
    const two = [blocked(org, { findings: [mail, both] }), blocked(org, { findings: [mail, both] })];
    await append(two);
    const [...items] = await list({ org });
    const [joint] = items.filter(({ key }) => key === "k1");
    const single = items.filter(({ key }) => key !== "k1").map(({ id }) => id);
    await triage(single, label("true_positive"));
    // Of the whole item, until its requests have labels of their own.
    await triage([joint?.id ?? ""], label("true_positive"));
    const precision = async (more: object = {}) => {
      const answer = await ask(ingress, "precision", { org, ...more });
      return precisionSchema.parse(answer.ok ? answer.value : undefined);
    };
    expect((await precision()).types).toMatchObject([
      { detector: "custom", labelled: 1, precision: 1 },
      { detector: "pii", labelled: 4, precision: 1 },
    ]);
    for (const event of two)
      await triage([joint?.id ?? ""], label("false_positive", { request: event.subject }));
    const told = await precision();
    expect(told.types).toMatchObject([
      { detector: "custom", labelled: 2, truePositives: 0, precision: 0 },
      { detector: "pii", labelled: 5, truePositives: 3, precision: 0.6, low: 0.230724, high: 0.882379 },
    ]);
    expect(told.categories).toMatchObject([{ category: "pii", labelled: 7 }]);
    expect((await precision({ to: "2020-01-01T00:00:00.000Z" })).types).toEqual([]);
    expect((await precision({ org: "nobody" })).types).toEqual([]);
    await triage(single, label(null));
    expect((await precision()).types).toMatchObject([{ labelled: 2 }, { labelled: 2 }]);
  });
});
