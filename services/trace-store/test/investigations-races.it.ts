import type { Alarm, TriageRequest } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { until } from "@portcullis/testkit";
import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeAlarm } from "../src/adapters/alarm-writer.ts";
import { changeInvestigations } from "../src/adapters/investigation-changes.ts";
import { getInvestigation, listInvestigations } from "../src/adapters/investigation-reader.ts";
import { countOccurrences } from "../src/adapters/investigation-writer.ts";
import type { TraceDatabase } from "../src/adapters/schema.ts";
import { type Occurrence, occurrenceOf } from "../src/core/investigations/cause.ts";
import { type SearchDatabase, startSearchDatabase } from "./support/search-database.ts";
import { envelopeAt, eventOf, finished } from "./support/traces.ts";

/** The queue with many hands at once: events that come in while people work on items. With a real database. */
let search: SearchDatabase;
let db: Kysely<TraceDatabase>;
beforeAll(async () => {
  search = await startSearchDatabase();
  db = search.database.db;
});
afterAll(() => search?.[Symbol.asyncDispose]());

const now = () => Date.now();
const blocked = (org: string): Occurrence => {
  const end = finished(envelopeAt(now()), { outcome: "blocked", code: "prompt_blocked" });
  const occurrence = occurrenceOf({ ...eventOf(end).data, org }, new Date().toISOString());
  if (occurrence === undefined) throw new Error("nothing to look at");
  return occurrence;
};
const count = (occurrences: readonly Occurrence[]): Promise<void> =>
  db.transaction().execute((trx) => countOccurrences(trx, occurrences, now()));
const list = async (org: string) =>
  (await listInvestigations(db, { org, limit: 200 }, undefined)).investigations;
const openOne = async (org: string): Promise<string> => {
  await count([blocked(org)]);
  const [item] = await list(org);
  return item?.id ?? "";
};
const change = async (
  ids: readonly string[],
  to: TriageRequest["change"],
  more: Partial<Pick<TriageRequest, "revisions">> = {},
) => (await changeInvestigations(db, { ids: [...ids], actor: ada, change: to, ...more }, now())).results;
const ada = { name: "Ada", role: "analyst" } as const;
const status = (to: "open" | "resolved" | "in_progress") =>
  ({ kind: "triage", patch: { status: to } }) as const;

/** Until somebody waits for what this transaction holds. */
const waiting = (trx: Kysely<TraceDatabase>) =>
  until("somebody to wait", async () => {
    const { rows } = await sql<{ count: string }>`
      select count(*) as count from pg_locks where not granted`.execute(trx);
    return Number(rows[0]?.count) > 0;
  });

describe("events of one cause", () => {
  test("counted by many at once are one item, with each of them", async () => {
    await Promise.all(Array.from({ length: 6 }, () => count([blocked("many"), blocked("many")])));
    expect(await list("many")).toMatchObject([{ count: 12, status: "open" }]);
  });

  test("that come while somebody closes the item are in the one that follows, and none is lost", async () => {
    const id = await openOne("closing");
    const counting = await db.transaction().execute(async (trx) => {
      await trx.updateTable("investigations").set({ status: "resolved" }).where("id", "=", id).execute();
      const later = count([blocked("closing")]);
      await waiting(trx);
      return { later };
    });
    await counting.later;
    expect((await list("closing")).map((item) => [item.status, item.count, item.follows])).toEqual([
      ["open", 1, id],
      ["resolved", 1, null],
    ]);
  });

  test("of one org are not in the item of another, and each tells of its own", async () => {
    const [one, other] = [await openOne("org-a"), await openOne("org-b")];
    expect(one).not.toBe(other);
    await change([one], { kind: "note", note: { text: "only here" } });
    const [a, b] = [await getInvestigation(db, one, now()), await getInvestigation(db, other, now())];
    expect([a?.history.length, b?.history.length, a?.requests.length]).toEqual([2, 1, 1]);
    expect(a?.requests[0]?.id).not.toBe(b?.requests[0]?.id);
  });
});

describe("a closed item", () => {
  test("is not opened again beside one that was opened at the same moment; the others of the list are", async () => {
    const [id, free] = [await openOne("again"), await openOne("free")];
    await change([id, free], status("resolved"));
    const opening = await db.transaction().execute(async (trx) => {
      await countOccurrences(trx, [blocked("again")], now());
      // Nobody sees the new item yet: only the index knows of it.
      const reopening = change([id, free], status("open"));
      await waiting(trx);
      return { reopening };
    });
    expect(await opening.reopening).toMatchObject([
      { id, ok: false, code: "conflict" },
      { id: free, ok: true, investigation: { status: "open" } },
    ]);
    expect((await list("again")).map((item) => item.status)).toEqual(["open", "resolved"]);
    const history = (await getInvestigation(db, id, now()))?.history.map(({ kind }) => kind);
    expect(history).toEqual(["opened", "status"]);
  });

  test("is opened again where nothing has happened since", async () => {
    const id = await openOne("reopened");
    await change([id], status("resolved"));
    expect(await change([id], status("open"))).toMatchObject([{ ok: true }]);
    await count([blocked("reopened")]);
    expect(await list("reopened")).toMatchObject([{ id, count: 2, follows: null }]);
  });
});

describe("two people", () => {
  test("who both saw the item as it was: one has it, the other is told", async () => {
    const id = await openOne("two");
    const both = await Promise.all([1, 2].map(() => change([id], status("in_progress"), { revisions: [1] })));
    expect(
      both
        .flat()
        .map((each) => (each.ok ? "ok" : each.code))
        .toSorted(),
    ).toEqual(["ok", "precondition_failed"]);
    expect(await list("two")).toMatchObject([{ revision: 2, status: "in_progress" }]);
  });

  test("who label the same findings leave one label, and a history of both", async () => {
    const occurrence = blocked("labels");
    const found = { category: "pii", type: "email_address", detectors: ["pii"] } as const;
    const cause = { ...occurrence.cause, findings: [{ ...found, detectors: [...found.detectors] }] };
    await count([{ ...occurrence, cause }]);
    const id = (await list("labels"))[0]?.id ?? "";
    const label = (to: "true_positive" | "false_positive") =>
      change([id], { kind: "label", label: { category: "pii", type: "email_address", label: to } });
    await Promise.all([label("true_positive"), label("false_positive")]);
    const [item] = await list("labels");
    expect(item?.labels).toHaveLength(1);
    expect(item?.revision).toBe(3);
  });
});

describe("an alarm", () => {
  test("that is delivered to two at once counts once, and so does its end", async () => {
    const alarm: Alarm = {
      ...{ v: 1, id: uuidv7(), name: "canary.not_blocked", org: "alarmed", at: new Date().toISOString() },
      ...{ severity: "critical", says: "not stopped", facts: {}, state: "raised", key: "secrets.prompt" },
    };
    await Promise.all([1, 2, 3].map(() => writeAlarm(db, alarm, now())));
    expect(await list("alarmed")).toMatchObject([{ count: 1, reason: "canary", severity: "critical" }]);
    const over: Alarm = { ...alarm, id: uuidv7(), state: "cleared", severity: "low" };
    await Promise.all([1, 2].map(() => writeAlarm(db, over, now())));
    const [item] = await list("alarmed");
    expect(item).toMatchObject({ count: 1, status: "open", severity: "critical", alarm: { cleared: true } });
    const { history } = (await getInvestigation(db, item?.id ?? "", now())) ?? {};
    expect(history?.map(({ kind }) => kind)).toEqual(["opened", "cleared"]);
    // Of another org's alarm of that name, and of another key, it is not the end.
    await writeAlarm(db, { ...alarm, id: uuidv7() }, now());
    await writeAlarm(db, { ...over, id: uuidv7(), org: "other" }, now());
    await writeAlarm(db, { ...over, id: uuidv7(), key: "pii.prompt" }, now());
    expect(await list("alarmed")).toMatchObject([{ count: 2, alarm: { cleared: false } }]);
  });
});
