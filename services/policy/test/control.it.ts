import { controlCommands, type roles } from "@portcullis/contracts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ControlPlane, startControlPlane } from "./support/control-plane.ts";
import type { Operator } from "./support/policy.ts";

/** What holds for every control command. */

let plane: ControlPlane;
let operator: Operator;

beforeAll(async () => {
  plane = await startControlPlane();
  operator = plane.operator;
  await operator.run("org-put", { org: "acme", input: { title: "Acme" } });
});

afterAll(() => plane?.[Symbol.asyncDispose]());

it.each(["analyst", "auditor"] as const)("an %s reads and changes nothing", async (role) => {
  expect(await operator.refused("org-list", {}, role)).toBe("ok");
  expect(await operator.refused("org-put", { org: "forbidden", input: {} }, role)).toBe("role_not_allowed");
  const params = { org: "acme", input: { name: "l", scope: "*" } };
  expect(await operator.refused("key-create", params, role)).toBe("role_not_allowed");
  expect((await plane.policy.bucket()).has("org.forbidden")).toBe(false);
});

it("leaves an audit of who changed what, and none of what stayed the same", async () => {
  await operator.run("org-put", { org: "audited", input: { title: "One" } });
  const two = await operator.run("org-put", { org: "audited", input: { title: "Two" } });
  const same = await operator.run("org-put", { org: "audited", input: { title: "Two" } });
  expect(same).toEqual(two);
  const rows = await plane.database.db
    .selectFrom("admin_audit")
    .selectAll()
    .where("target", "=", "org.audited")
    .orderBy("id")
    .execute();
  expect(rows).toMatchObject([
    { actor: "olga", role: "admin", command: "org-put", before: null, after: { title: "One" } },
    { before: { title: "One" }, after: { title: "Two" } },
  ]);
});

it("has a handler for every command of the contract", async () => {
  for (const [command, { params }] of Object.entries(controlCommands)) {
    if (params.safeParse({}).success) expect(await operator.refused(command, {}), command).toBe("ok");
  }
});

it("answers what is no request, no command and no role", async () => {
  expect(await operator.refused("drop-everything", {})).toBe("not_found");
  expect(await operator.refused("org-put", { org: "x" })).toBe("invalid_request");
  expect(await operator.ask("org-list", {}, { role: "root" as (typeof roles)[number] })).toMatchObject({
    code: "invalid_request",
  });
});

it("says where a text stands that cannot be stored", async () => {
  const answer = await operator.ask("org-put", { org: "acme", input: { title: "a\0b" } });
  expect(answer).toMatchObject({ code: "invalid_request", detail: expect.stringContaining("input.title") });
});
