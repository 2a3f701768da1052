import type { Precondition } from "@portcullis/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ControlPlane, insertServer, startControlPlane } from "./support/control-plane.ts";
import type { Operator } from "./support/policy.ts";

/** Changes that were made at the same time: none is lost. */

let plane: ControlPlane;
let operator: Operator;

beforeAll(async () => {
  plane = await startControlPlane();
  operator = plane.operator;
});

afterAll(() => plane?.[Symbol.asyncDispose]());

/** Reads, changes and writes back, until nobody else came in between: what a client does with ETag and If-Match. */
const edit = async <T extends { readonly revision: number }>(
  read: () => Promise<T>,
  write: (current: T, precondition: Precondition) => Promise<string>,
): Promise<number> => {
  for (let attempt = 1; ; attempt += 1) {
    const current = await read();
    const code = await write(current, { revisions: [current.revision] });
    if (code === "ok") return attempt;
    if (code !== "precondition_failed") throw new Error(code);
  }
};

const writers = Array.from({ length: 20 }, (_, n) => n);

it("keeps the change of each of 20 who edit one key at once", async () => {
  await operator.run("org-put", { org: "acme", input: {} });
  const { id } = await operator.run("key-create", { org: "acme", input: { name: "n", scope: [] } });
  const attempts = await Promise.all(
    writers.map((n) =>
      edit(
        () => operator.run("key-get", { key: id }),
        ({ scope }, precondition) => {
          const entries = scope === "*" ? [] : scope;
          const params = { key: id, input: { scope: [...entries, `server/tool${n}`] } };
          return operator.refused("key-put", params, { precondition, name: `writer${n}` });
        },
      ),
    ),
  );
  const expected = writers.map((n) => `server/tool${n}`).toSorted();
  const record = await plane.key(id);
  expect(record?.scope === "*" ? "*" : record?.scope.toSorted()).toEqual(expected);
  // They did get into each other's way, else this shows nothing.
  expect(Math.max(...attempts)).toBeGreaterThan(1);
  const audit = await operator.run("audit-list", { target: `key.${id}`, command: "key-put", limit: 500 });
  expect(new Set(audit.entries.map(({ actor }) => actor)).size).toBe(20);
  expect(audit.entries).toHaveLength(20);
});

it("keeps the change of each of 20 who edit different parts of one org, without a precondition", async () => {
  await operator.run("org-put", { org: "busy", input: {} });
  for (const n of writers) await insertServer(plane.database, `busy${n}`);
  await Promise.all(
    writers.map((n) => operator.run("enablement-put", { org: "busy", server: `busy${n}`, tools: "*" })),
  );
  const enabled = writers.map((n) => [`busy${n}`, "*"] as const);
  expect((await plane.org("busy"))?.enabled).toEqual(Object.fromEntries(enabled));
});

it("creates an org once where several create it at once and expect none", async () => {
  const codes = await Promise.all(
    writers.map((n) =>
      operator.refused(
        "org-put",
        { org: "once", input: { title: `Title ${n}` } },
        { precondition: { absent: true } },
      ),
    ),
  );
  expect(codes.filter((code) => code === "ok")).toHaveLength(1);
  expect(codes.filter((code) => code === "precondition_failed")).toHaveLength(19);
});

it("takes the changes one after the other where several create an org at once and expect nothing", async () => {
  const put = (n: number) => operator.refused("org-put", { org: "many", input: { title: `Title ${n}` } });
  expect(await Promise.all(writers.map(put))).toEqual(writers.map(() => "ok"));
});

it("is enabled nowhere once it is retired, also where 20 orgs enable it at that moment", async () => {
  const orgs = writers.map((n) => `late${n}`);
  for (const org of orgs) await operator.run("org-put", { org, input: {} });
  for (const round of [0, 1, 2]) {
    const server = `doomed${round}`;
    await insertServer(plane.database, server);
    const enable = (org: string) => operator.refused("enablement-put", { org, server, tools: "*" });
    const codes = await Promise.all([
      ...orgs.slice(0, 10).map(enable),
      operator.refused("server-retire", { server }),
      ...orgs.slice(10).map(enable),
    ]);
    expect(codes[10]).toBe("ok");
    for (const code of codes) expect(["ok", "conflict"]).toContain(code);
    for (const org of orgs) expect((await plane.org(org))?.enabled).not.toHaveProperty(server);
  }
});

describe("every command that changes one record", () => {
  const stale: Precondition = { revisions: [0] };
  const absent: Precondition = { absent: true };

  it("refuses a change of what has changed since, and changes nothing", async () => {
    await operator.run("org-put", { org: "kept", input: { title: "Kept" } });
    await insertServer(plane.database, "kept");
    await operator.run("enablement-put", { org: "kept", server: "kept", tools: ["a"] });
    const { id } = await operator.run("key-create", { org: "kept", input: { name: "n", scope: "*" } });
    const { id: who } = await operator.run("operator-create", { input: { name: "Kay", role: "admin" } });
    const records = async () =>
      [...(await plane.policy.bucket())].filter(([key]) => !key.startsWith("meta.")).toSorted();
    const state = async () => ({
      records: await records(),
      status: await operator.run("config-status", {}),
      audit: (await operator.run("audit-list", {})).entries[0]?.id,
    });
    const before = await state();
    for (const [command, params] of [
      ["org-put", { org: "kept", input: { title: "Other" } }],
      ["inspection-put", { org: "kept", input: { blockUncovered: false } }],
      ["enablement-put", { org: "kept", server: "kept", tools: "*" }],
      ["enablement-delete", { org: "kept", server: "kept" }],
      ["key-put", { key: id, input: { name: "other" } }],
      ["key-rotate", { key: id }],
      ["key-revoke", { key: id }],
      ["operator-revoke", { operator: who }],
    ] as const) {
      for (const precondition of [stale, absent]) {
        expect(await operator.refused(command, params, { precondition }), command).toBe(
          "precondition_failed",
        );
      }
    }
    for (const [command, params] of [
      ["org-put", { org: "new", input: {} }],
      ["key-create", { org: "kept", input: { name: "n", scope: "*" } }],
      ["operator-create", { input: { name: "New", role: "admin" } }],
    ] as const) {
      expect(await operator.refused(command, params, { precondition: stale }), command).toBe(
        "precondition_failed",
      );
    }
    const { status, ...after } = await state();
    expect(after).toEqual({ records: before.records, audit: before.audit });
    expect(status.revision).toBe(before.status.revision);
  });
});
