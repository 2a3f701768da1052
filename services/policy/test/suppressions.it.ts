import { MAX_SUPPRESSIONS, type OrgRecord, type Suppressions } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { until } from "@portcullis/testkit";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ControlPlane, startControlPlane } from "./support/control-plane.ts";

/** The life of suppressions where they are held: in their org's record, its audit and the bucket that inspectors read. */

const DAY = 24 * 3_600_000;
let plane: ControlPlane;
const run: ControlPlane["operator"]["run"] = (...args) => plane.operator.run(...args);
const refused: ControlPlane["operator"]["refused"] = (...args) => plane.operator.refused(...args);

beforeAll(async () => {
  plane = await startControlPlane();
  for (const org of ["acme", "other"]) await run("org-put", { org, input: {} });
});
afterAll(() => plane?.[Symbol.asyncDispose]());

const at = (ms: number): string => new Date(Date.now() + ms).toISOString();
const input = (change: object = {}) => ({
  ...{ category: "pii", type: "email_address", reason: "our own mailbox", expiresAt: at(DAY) },
  ...change,
});
const make = (org: string, change: object = {}) => run("suppression-create", { org, input: input(change) });
const list = (org: string) => run("suppression-list", { org });
const inBucket = async (org: string): Promise<Suppressions> => (await plane.org(org))?.suppressions ?? {};

describe("a suppression", () => {
  it("is in its org's record alone, until it is taken away, and in the audit for good", async () => {
    const scope = { server: "mail", tool: "send", pointer: "/arguments/to", key: "key_1" };
    const made = await make("acme", { ...scope, fingerprint: "f".repeat(32) });
    expect(made).toMatchObject({ ...scope, org: "acme", createdBy: "olga", expired: false });
    expect(await inBucket("acme")).toMatchObject({ [made.id]: { ...scope, fingerprint: "f".repeat(32) } });
    expect(await inBucket("other")).toEqual({});
    expect(await list("other")).toEqual([]);
    expect(await list("acme")).toEqual([made]);

    // Whoever may change the other org does not get at this one's through it.
    expect(await refused("suppression-delete", { org: "other", suppression: made.id })).toBe("not_found");
    expect(Object.keys(await inBucket("acme"))).toEqual([made.id]);
    // Changes of the org's other settings leave it as it is.
    await run("org-put", { org: "acme", input: { title: "Acme Corp" } });
    await run("inspection-put", { org: "acme", input: { blockUncovered: false } });
    expect(Object.keys(await inBucket("acme"))).toEqual([made.id]);

    expect(await run("suppression-delete", { org: "acme", suppression: made.id })).toMatchObject({
      id: made.id,
    });
    expect(await plane.org("acme")).not.toHaveProperty("suppressions");
    expect(await refused("suppression-delete", { org: "acme", suppression: made.id })).toBe("not_found");
    const audit = await plane.auditText();
    for (const word of ["suppression-create", "suppression-delete", "our own mailbox", made.id]) {
      expect(audit).toContain(word);
    }
  });

  it("is made and ended by admins and operators; everybody may read", async () => {
    const made = await make("acme");
    for (const [role, code] of [
      ["auditor", "role_not_allowed"],
      ["analyst", "role_not_allowed"],
      ["operator", "ok"],
    ] as const) {
      expect([role, await refused("suppression-list", { org: "acme" }, role)]).toEqual([role, "ok"]);
      const create = await refused("suppression-create", { org: "acme", input: input() }, role);
      expect([role, create]).toEqual([role, code]);
      const remove = await refused("suppression-delete", { org: "acme", suppression: made.id }, role);
      expect([role, remove]).toEqual([role, code]);
    }
  });

  it.each([
    ["that names no type", { type: undefined }],
    ["of the system's own credentials", { category: "secrets", type: "system_credential" }],
    ["of a tool without its server", { tool: "send" }],
    ["without an end", { expiresAt: undefined }],
    ["that is over", { expiresAt: at(-1_000) }],
    ["for too long", { expiresAt: at(91 * DAY) }],
    ["without a reason", { reason: "" }],
    ["that brings its own id", { id: uuidv7() }],
    ["that brings its own maker", { createdBy: "Eve" }],
  ])("%s is refused", async (_which, change) => {
    const before = await plane.org("acme");
    expect(await refused("suppression-create", { org: "acme", input: input(change) })).toBe(
      "invalid_request",
    );
    expect(await plane.org("acme")).toEqual(before);
  });

  it("needs an org, and its revision where one was expected", async () => {
    expect(await refused("suppression-create", { org: "nobody", input: input() })).toBe("not_found");
    const { revision } = await run("org-get", { org: "other" });
    const stale = { precondition: { revisions: [revision - 1] } };
    const params = { org: "other", input: input() };
    expect(await refused("suppression-create", params, stale)).toBe("precondition_failed");
    expect(await inBucket("other")).toEqual({});
    const made = await run("suppression-create", params, { precondition: { revisions: [revision] } });
    expect(made.revision).toBeGreaterThan(revision);
    const remove = { org: "other", suppression: made.id };
    expect(await refused("suppression-delete", remove, stale)).toBe("precondition_failed");
    expect(Object.keys(await inBucket("other"))).toEqual([made.id]);
  });

  it("is not lost where many are made at once, nor beside other changes of the org", async () => {
    await run("org-put", { org: "busy", input: {} });
    const made = await Promise.all([
      ...Array.from({ length: 5 }, () => make("busy").then(({ id }) => id)),
      run("canary-put", { org: "busy", input: { closeOnFailure: true } }).then(() => undefined),
      run("org-put", { org: "busy", input: { title: "Busy" } }).then(() => undefined),
    ]);
    const ids = made.filter((id) => id !== undefined);
    const record = await until("all of it in the bucket", async () => {
      const org = await plane.org("busy");
      return Object.keys(org?.suppressions ?? {}).length === 5 ? org : undefined;
    });
    expect(Object.keys(record.suppressions ?? {}).toSorted()).toEqual(ids.toSorted());
    expect([record.title, record.canary?.closeOnFailure]).toEqual(["Busy", true]);
  });
});

describe("those that expired", () => {
  const stored = async (org: string, suppressions: NonNullable<OrgRecord["suppressions"]>): Promise<void> => {
    await sql`update orgs set suppressions = ${JSON.stringify(suppressions)}::jsonb where slug = ${org}`.execute(
      plane.database.db,
    );
  };
  const many = (count: number, expiresAt: string): NonNullable<OrgRecord["suppressions"]> =>
    Object.fromEntries(
      Array.from({ length: count }, () => {
        const id = uuidv7();
        const made = { id, createdAt: at(-2 * DAY), createdBy: "olga" };
        return [id, { category: "pii" as const, type: "phone", reason: "r", expiresAt, ...made }];
      }),
    );

  it("are shown as such, and go when one is made; those in force are as many as an org may have", async () => {
    await run("org-put", { org: "full", input: {} });
    await stored("full", many(3, at(-DAY)));
    expect((await list("full")).map(({ expired }) => expired)).toEqual([true, true, true]);
    const made = await make("full");
    expect((await list("full")).map(({ id }) => id)).toEqual([made.id]);
    await stored("full", many(MAX_SUPPRESSIONS, at(DAY)));
    expect(await refused("suppression-create", { org: "full", input: input() })).toBe("conflict");
    expect(await list("full")).toHaveLength(MAX_SUPPRESSIONS);
  });
});
