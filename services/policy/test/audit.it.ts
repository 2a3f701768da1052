import { type CollectedTrace, collectRawTraces, until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createAuditTrail } from "../src/control/audit-trail.ts";
import { type ControlPlane, startControlPlane } from "./support/control-plane.ts";
import { makeSigners } from "./support/fixtures.ts";
import { type Operator, startPolicy } from "./support/policy.ts";

/** Who changed what: asked of the control plane, and in the trace stream. */

let plane: ControlPlane;
let operator: Operator;
let traced: readonly CollectedTrace[];

beforeAll(async () => {
  plane = await startControlPlane();
  operator = plane.operator;
  traced = await collectRawTraces(plane.testBus, "policy");
});

afterAll(() => plane?.[Symbol.asyncDispose]());

const rows = () => plane.database.db.selectFrom("admin_audit").selectAll().orderBy("id").execute();
const put = (org: string, title: string) => operator.run("org-put", { org, input: { title } });

/** All rows are marked, and the stream has each of them once and nothing else. */
const expectTrailComplete = async (): Promise<void> => {
  await until("every change is marked as traced", async () =>
    (await rows()).every(({ traced_at }) => traced_at !== null),
  );
  const ids = (await rows()).map(({ request_id }) => request_id).toSorted();
  await until("every change is in the stream", () => traced.length >= ids.length);
  expect(traced.map(({ trace }) => trace.requestId).toSorted()).toEqual(ids);
};

it("lists changes newest first, page by page, by target, actor and command", async () => {
  await put("one", "A");
  for (const title of ["B", "C", "D"]) await put("two", title);
  await operator.run("org-put", { org: "two", input: { title: "E" } }, { name: "otto", role: "operator" });
  await put("two", "E");

  const two = { target: "org.two" };
  const { entries } = await operator.run("audit-list", two);
  expect(entries.map(({ after }) => after)).toMatchObject([
    { title: "E" },
    { title: "D" },
    { title: "C" },
    { title: "B" },
  ]);
  expect(entries[0]).toMatchObject({
    actor: "otto",
    role: "operator",
    command: "org-put",
    org: "two",
    before: { slug: "two", title: "D" },
    after: { slug: "two", title: "E" },
  });
  expect(entries.at(-1)?.before).toBeNull();

  const first = await operator.run("audit-list", { ...two, limit: 3 });
  const second = await operator.run("audit-list", { ...two, limit: 3, before: first.next });
  expect([...first.entries, ...second.entries]).toEqual(entries);
  expect(second.next).toBeNull();
  expect((await operator.run("audit-list", { actor: "otto" })).entries).toEqual([entries[0]]);
  expect((await operator.run("audit-list", { command: "key-create" })).entries).toEqual([]);
  expect(await operator.refused("audit-list", {}, "auditor")).toBe("ok");
  expect(await operator.refused("audit-list", {}, "analyst")).toBe("role_not_allowed");
});

it("brings each change into the trace stream, sealed, and without a hash or a secret", async () => {
  const { id, key } = await operator.run("key-create", { org: "one", input: { name: "n", scope: "*" } });
  await operator.run("key-rotate", { key: id });
  await expectTrailComplete();
  const record = await plane.key(id);
  const found = traced.filter(({ trace }) => trace.audit?.target === `key.${id}`);
  expect(found.map(({ trace }) => trace.audit?.command)).toEqual(["key-create", "key-rotate"]);
  expect(found[0]?.trace).toMatchObject({
    phase: "audit",
    stage: "policy",
    outcome: "audited",
    org: "one",
    key: null,
    audit: { actor: "olga", role: "admin", before: null, after: { id, name: "n", scope: "*" } },
  });
  const [row] = (await operator.run("audit-list", { target: `key.${id}`, command: "key-create" })).entries;
  expect(row).toMatchObject({ requestId: found[0]?.trace.requestId, at: found[0]?.trace.at });
  for (const { trace, sealed } of found) {
    for (const secret of [key.slice(12), record?.sha256, record?.previous?.sha256]) {
      expect(JSON.stringify(trace)).not.toContain(secret);
    }
    expect(sealed.includes(id)).toBe(false);
  }
});

it("brings them once where several instances do it, and one died between appending and marking", async () => {
  const { db } = plane.database;
  // As after a crash: the stream has these, and the database does not know.
  const unmarked = await db.updateTable("admin_audit").set({ traced_at: null }).executeTakeFirst();
  expect(Number(unmarked.numUpdatedRows)).toBeGreaterThan(5);
  await Promise.all([put("three", "X"), put("four", "X"), put("five", "X")]);
  const others = await Promise.all(
    ["p2", "p3"].map((instance) =>
      startPolicy(plane.testBus, plane.postgres.urlOf("policy"), makeSigners(), instance),
    ),
  );
  try {
    await Promise.all(Array.from({ length: 30 }, (_, n) => put(`many${n % 5}`, `Title ${n}`)));
    await expectTrailComplete();
  } finally {
    await Promise.all(others.map((other) => other.stop()));
  }
});

it("marks what was taken where the rest was not, and goes on with the rest", async () => {
  await expectTrailComplete();
  const { db } = plane.database;
  // A trail of its own over a writer that fails for one row; the service's own trail sees nothing of it: rows are held.
  const appended: string[] = [];
  const ids = (await rows()).slice(-3).map(({ request_id }) => request_id);
  const round = (failing: string | undefined) =>
    createAuditTrail({
      db,
      backlog: () => 0,
      writer: {
        append: async ({ requestId }) => {
          if (requestId === failing) throw new Error("the bus is away");
          appended.push(requestId);
          return { sequence: 1, duplicate: true };
        },
      },
    })();
  await plane.policy.stop();
  await db.updateTable("admin_audit").set({ traced_at: null }).where("request_id", "in", ids).execute();
  await round(ids[1]);
  const open = (await rows()).filter(({ traced_at }) => traced_at === null);
  expect(open.map(({ request_id }) => request_id)).toEqual([ids[1]]);
  await expect(round(ids[1])).rejects.toThrow("the bus is away");
  await round(undefined);
  expect(appended).toEqual([ids[0], ids[2], ids[1]]);
  await round(undefined);
  expect(appended).toHaveLength(3);
});
