import { defaultInspectionSettings, type InspectionSettings } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { makeOrg } from "../../test/support/fixtures.ts";
import { mergeInspection, orgDifference, putOrg } from "./org-changes.ts";

describe("putOrg", () => {
  it("gives a new org its defaults, with the policy that permits in the open", () => {
    expect(putOrg(undefined, { org: "acme", input: {} })).toEqual({
      slug: "acme",
      title: "acme",
      inspection: defaultInspectionSettings,
      enabled: {},
      policies: { default: "permit (principal, action, resource);" },
      revision: 0,
    });
  });

  it("leaves what is left out, an org without any policy included", () => {
    const before = makeOrg({ policies: {} });
    expect(putOrg(before, { org: "acme", input: { title: "Other" } })).toEqual({ ...before, title: "Other" });
    expect(putOrg(before, { org: "acme", input: {} })).toEqual(before);
  });
});

describe("mergeInspection", () => {
  it("changes the modes that are given and no others", () => {
    const before: InspectionSettings = { ...defaultInspectionSettings, blockUncovered: false };
    expect(mergeInspection(before, { request: { pii: "approve", secrets: undefined } })).toEqual({
      request: { secrets: "block", pii: "approve", injection: "block" },
      result: before.result,
      blockUncovered: false,
    });
    expect(mergeInspection(before, { blockUncovered: true }).blockUncovered).toBe(true);
    expect(mergeInspection(before, {})).toEqual(before);
  });
});

describe("orgDifference", () => {
  it("shows what differs, and nothing beside", () => {
    const before = makeOrg({
      enabled: { a: "*", b: ["x"], c: [] },
      policies: { kept: "permit(p);", changed: "1", gone: "2" },
    });
    const after = {
      ...before,
      title: "New",
      enabled: { a: "*" as const, b: ["x", "y"], d: "*" as const },
      policies: { kept: "permit(p);", changed: "3" },
      revision: 9,
    };
    expect(orgDifference(before, after)).toEqual({
      before: {
        slug: "acme",
        title: "Acme",
        enabled: { b: ["x"], c: [] },
        policies: { changed: "1", gone: "2" },
      },
      after: {
        slug: "acme",
        title: "New",
        enabled: { b: ["x", "y"], d: "*" },
        policies: { changed: "3" },
      },
    });
  });

  it("goes down to the mode that changed", () => {
    const before = makeOrg();
    const inspection = mergeInspection(before.inspection, { result: { pii: "off" } });
    expect(orgDifference(before, { ...before, inspection }).after).toEqual({
      slug: "acme",
      inspection: { result: { pii: "off" } },
    });
  });
});
