import { MAX_SUPPRESSIONS, type SuppressionInput, suppressionInputSchema } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { expect, it } from "vitest";
import { makeOrg } from "../../test/support/fixtures.ts";
import { addSuppression, removeSuppression, viewsOf } from "./suppressions.ts";

const NOW = Date.parse("2026-11-23T10:00:00.000Z");
const DAY = 24 * 3_600_000;
const at = (ms: number): string => new Date(NOW + ms).toISOString();
const input = (change: Partial<SuppressionInput> = {}): SuppressionInput => ({
  category: "pii",
  type: "email_address",
  reason: "our own mailbox",
  expiresAt: at(DAY),
  ...change,
});
const made = (nowMs = NOW) => ({
  id: uuidv7(nowMs),
  createdAt: new Date(nowMs).toISOString(),
  createdBy: "Ada",
});

it("is a part of its org until it is removed, and shown", () => {
  const by = made();
  const added = addSuppression(makeOrg(), input(), by);
  if (!added.ok) throw new Error(added.detail);
  expect(viewsOf(added.org, NOW)).toMatchObject([{ ...input(), ...by, org: "acme", expired: false }]);
  expect(viewsOf(added.org, NOW + DAY)).toMatchObject([{ expired: true }]);
  expect(removeSuppression(added.org, by.id)).toEqual(makeOrg());
});

it.each([
  [-1, false],
  [0, false],
  [1, true],
  [90 * DAY, true],
  [90 * DAY + 1, false],
])("ends %s ms from now: %s", (ms, ok) => {
  expect(addSuppression(makeOrg(), input({ expiresAt: at(ms) }), made()).ok).toBe(ok);
});

it("has room for as many as are in force, and those that expired go", () => {
  const of = (expiresAt: string) =>
    Object.fromEntries(
      Array.from({ length: MAX_SUPPRESSIONS }, () => {
        const by = made();
        return [by.id, { ...input({ expiresAt }), ...by }];
      }),
    );
  expect(addSuppression(makeOrg({ suppressions: of(at(1)) }), input(), made())).toMatchObject({
    ok: false,
    code: "conflict",
  });
  const added = addSuppression(makeOrg({ suppressions: of(at(-1)) }), input(), made());
  expect(added.ok && Object.keys(added.org.suppressions ?? {}).length).toBe(1);
});

it.each([
  [{}, true],
  [{ server: "github", tool: "get_issue", pointer: "/arguments/q", fingerprint: "f".repeat(32) }, true],
  [{ type: "system_credential" }, false],
  [{ type: undefined }, false],
  [{ type: "" }, false],
  [{ category: undefined }, false],
  [{ tool: "get_issue" }, false],
  [{ fingerprint: "" }, false],
  [{ pointer: "arguments" }, false],
  [{ expiresAt: undefined }, false],
  [{ reason: "" }, false],
  [{ suppressed: "x" }, false],
  [{ id: uuidv7(NOW) }, false],
])("the form of %j holds: %s", (change, ok) => {
  expect(suppressionInputSchema.safeParse({ ...input(), ...change }).success).toBe(ok);
});
