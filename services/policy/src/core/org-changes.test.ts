import { defaultInspectionSettings, type InspectionSettings } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { makeOrg } from "../../test/support/fixtures.ts";
import { mergeInspection, orgDifference, orgForAudit, putOrg } from "./org-changes.ts";

describe("putOrg", () => {
  it("gives a new org its defaults, with the policy that permits in the open", () => {
    expect(putOrg(undefined, { org: "acme", input: {} })).toEqual({
      slug: "acme",
      title: "acme",
      blockedAs: "error",
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

describe("putOrg and canaries", () => {
  const closed = { since: "2026-03-01T12:00:00.000Z", probe: "secrets.prompt" };
  const put = (before: Parameters<typeof putOrg>[0], canary?: { closeOnFailure: boolean }) =>
    putOrg(before, { org: "acme", input: canary === undefined ? {} : { canary } }).canary;

  it("says what follows a failure, and never opens what is closed", () => {
    expect(put(undefined, { closeOnFailure: true })).toEqual({ closeOnFailure: true, closed: null });
    const before = makeOrg({ canary: { closeOnFailure: true, closed } });
    expect(put(before)).toEqual({ closeOnFailure: true, closed });
    expect(put(before, { closeOnFailure: false })).toEqual({ closeOnFailure: false, closed });
  });

  it("leaves a record without canaries as it is, where nothing is to follow", () => {
    expect(put(makeOrg(), { closeOnFailure: false })).toBeUndefined();
    expect(put(makeOrg())).toBeUndefined();
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

describe("an org's own rules", () => {
  const pattern = { name: "ticket", category: "pii" as const, pattern: "TCK-[0-9]{4}" };
  const secret = { id: "db", salt: "s".repeat(22), length: 20, filter: 7, hash: "a".repeat(64) };
  const org = (inspection: InspectionSettings) => ({
    ...putOrg(undefined, { org: "acme", input: {} }),
    inspection,
  });

  it("are replaced list by list, and severities category by category; an empty list is none", () => {
    const one = mergeInspection(defaultInspectionSettings, {
      patterns: [pattern],
      minSeverity: { pii: "low" },
    });
    expect(one).toEqual({ ...defaultInspectionSettings, patterns: [pattern], minSeverity: { pii: "low" } });
    const two = mergeInspection(one, { registeredSecrets: [secret], minSeverity: { secrets: "high" } });
    expect(two).toMatchObject({ patterns: [pattern], minSeverity: { pii: "low", secrets: "high" } });
    expect(mergeInspection(two, { patterns: [], registeredSecrets: [] })).toEqual({
      ...defaultInspectionSettings,
      minSeverity: { pii: "low", secrets: "high" },
    });
  });

  it("stay where the org is written without them", () => {
    const before = org(mergeInspection(defaultInspectionSettings, { patterns: [pattern] }));
    const input = { inspection: { ...defaultInspectionSettings, blockUncovered: false } };
    expect(putOrg(before, { org: "acme", input }).inspection).toEqual({
      ...before.inspection,
      blockUncovered: false,
    });
  });

  it("INV-5: are audited without the hashes of registered secrets", () => {
    const before = org(defaultInspectionSettings);
    const after = org(mergeInspection(before.inspection, { registeredSecrets: [secret] }));
    const audit = orgDifference(before, after);
    expect(audit.after).toMatchObject({ inspection: { registeredSecrets: [{ id: "db" }] } });
    const changed = org({ ...after.inspection, registeredSecrets: [{ ...secret, hash: "b".repeat(64) }] });
    const told = JSON.stringify([audit, orgDifference(after, changed), orgForAudit(after)]);
    expect(told).not.toMatch(/aaaa|bbbb|ssss/);
  });
});
