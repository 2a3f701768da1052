import { expect, it } from "vitest";
import { makeOrg } from "../../test/support/fixtures.ts";
import { checkPrecondition, sizeRefusal } from "./command.ts";

it.each([
  ["nothing is expected, and there is a record", undefined, 5, true],
  ["nothing is expected, and there is none", undefined, undefined, true],
  ["the revision is the one expected", { revisions: [5] }, 5, true],
  ["the revision is one of those expected", { revisions: [4, 5] }, 5, true],
  ["the revision is an older one", { revisions: [4] }, 5, false],
  ["a revision is expected of what does not exist", { revisions: [0] }, undefined, false],
  ["none is expected, and there is none", { absent: true as const }, undefined, true],
  ["none is expected, and there is one", { absent: true as const }, 0, false],
])("where %s", (_case, precondition, revision, holds) => {
  const refusal = checkPrecondition(precondition, revision);
  if (holds) expect(refusal).toBeUndefined();
  else expect(refusal).toMatchObject({ ok: false, code: "precondition_failed" });
});

it("refuses a record that the bus would not carry", () => {
  const policies = (bytes: number) => makeOrg({ policies: { p: "x".repeat(bytes) } });
  expect(sizeRefusal(policies(4_000_000))).toBeUndefined();
  expect(sizeRefusal(policies(4_200_000))).toMatchObject({ code: "conflict" });
});
