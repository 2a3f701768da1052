import {
  type Category,
  defaultInspectionSettings,
  type InspectionSettings,
  type Mode,
  type OrgRecord,
} from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { eligible, expectationOf } from "./expectation.ts";
import { type ProbeValue, probeValues } from "./values.ts";

const settings = (
  category: Category,
  mode: Mode,
  more: Partial<InspectionSettings> = {},
): { readonly inspection: InspectionSettings } => ({
  inspection: {
    ...defaultInspectionSettings,
    request: { ...defaultInspectionSettings.request, [category]: mode },
    ...more,
  },
});

const value = (type: string): ProbeValue => {
  const found = probeValues.find((each) => each.type === type);
  if (found === undefined) throw new Error(`no such type: ${type}`);
  return found;
};

describe("what is expected", () => {
  it.each([
    ["block", "blocked"],
    ["redact", "redacted"],
    ["monitor", "found"],
    ["approve", "found"],
    ["off", undefined],
  ] as const)("in mode %s: %s", (mode, expected) => {
    for (const each of probeValues) {
      expect(expectationOf(settings(each.category, mode), each)).toBe(expected);
    }
  });

  it("is no more than to be found, below the severity that the org acts on", () => {
    const org = settings("pii", "block", { minSeverity: { pii: "critical" } });
    expect(expectationOf(org, value("iban"))).toBe("found");
    expect(expectationOf(org, value("stripe_secret_key"))).toBe("blocked");
  });

  it("is the same whatever the org suppresses: inspectors judge canaries without that", () => {
    const id = "019a0000-0000-7000-8000-000000000001";
    const org: Pick<OrgRecord, "inspection" | "suppressions"> = {
      ...settings("pii", "block"),
      suppressions: {
        [id]: {
          ...{ id, category: "pii", type: "iban", reason: "ours", createdBy: "olga" },
          ...{ createdAt: "2026-02-01T00:00:00Z", expiresAt: "2999-01-01T00:00:00Z" },
        },
      },
    };
    expect(expectationOf(org, value("iban"))).toBe("blocked");
    expect(eligible(org, probeValues, "pii")).toContain(value("iban"));
  });
});

describe("the values to choose from", () => {
  it("are those that count, where some do", () => {
    const severities = [...new Set(probeValues.map(({ severity }) => severity))];
    for (const severity of severities) {
      const org = settings("secrets", "block", { minSeverity: { secrets: severity } });
      const chosen = eligible(org, probeValues, "secrets");
      expect(chosen.length).toBeGreaterThan(0);
      expect(chosen.every((each) => expectationOf(org, each) === "blocked")).toBe(true);
    }
  });

  it("are all of the category where none counts", () => {
    const org = settings("pii", "block", { minSeverity: { pii: "critical" } });
    expect(eligible(org, probeValues, "pii")).toHaveLength(3);
  });
});
