import {
  controlCommands,
  defaultInspectionSettings,
  type InspectionSettings,
  inspectionSettingsSchema,
} from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { ruleFaults, ruleRefusal, unknownExternal } from "./inspection-rules.ts";

const settings = (rules: Partial<InspectionSettings>): InspectionSettings => ({
  ...defaultInspectionSettings,
  ...rules,
});
const secret = { id: "db", salt: "s".repeat(22), length: 20, filter: 7, hash: "a".repeat(64) };

describe("rules of an org", () => {
  it("that can be used have no faults", () => {
    expect(ruleFaults(defaultInspectionSettings)).toEqual([]);
    const patterns = [{ name: "ticket", category: "pii" as const, pattern: "TCK-[0-9]{4}" }];
    const registeredSecrets = [secret, { ...secret, id: "other" }];
    expect(ruleFaults(settings({ patterns, registeredSecrets }))).toEqual([]);
  });

  it("are refused with a stable code, the rule and the place", () => {
    const patterns = [{ name: "ticket", category: "pii" as const, pattern: "TCK-(?!x)" }];
    const faults = ruleFaults(settings({ patterns }));
    expect(faults).toEqual([
      expect.objectContaining({ code: "pattern_invalid", rule: "ticket", position: 4 }),
    ]);
    expect(ruleRefusal(faults)).toMatchObject({
      ok: false,
      code: "rule_invalid",
      detail: expect.stringContaining("ticket: not RE2 syntax"),
      facts: { errors: faults },
    });
  });

  it("have one salt, and each secret one id", () => {
    const codes = (registeredSecrets: InspectionSettings["registeredSecrets"]) =>
      ruleFaults(settings({ registeredSecrets })).map(({ code }) => code);
    expect(codes([secret, secret])).toEqual(["secret_repeated"]);
    expect(codes([secret, { ...secret, id: "b", salt: "t".repeat(22) }])).toEqual(["secret_salts_differ"]);
  });

  it("name external detectors that there are", () => {
    expect(unknownExternal(["a"], ["a", "b"])).toEqual([]);
    expect(unknownExternal(["a", "c"], ["a"])).toEqual([
      expect.objectContaining({ code: "external_unknown", rule: "c" }),
    ]);
  });
});

describe("settings", () => {
  it("that were stored before there were rules are read as they are", () => {
    const stored = JSON.parse(JSON.stringify(defaultInspectionSettings));
    expect(inspectionSettingsSchema.parse(stored)).toEqual(stored);
    // A digest over them must not change: open approvals are bound to it.
    expect(Object.keys(inspectionSettingsSchema.parse(stored))).toEqual(Object.keys(stored));
  });

  it("of a later version are read without what is not known; what an operator gives must be known", () => {
    const pattern = { name: "a", category: "pii", pattern: "x" };
    const later = { ...defaultInspectionSettings, patterns: [{ ...pattern, later: 1 }], more: true };
    expect(inspectionSettingsSchema.parse(later)).toEqual({
      ...defaultInspectionSettings,
      patterns: [pattern],
    });
    const { params } = controlCommands["inspection-put"];
    const put = (input: object) => params.safeParse({ org: "acme", input }).success;
    expect(put({ patterns: [pattern], minSeverity: { pii: "low" }, external: ["guard"] })).toBe(true);
    for (const wrong of [
      { patterns: [{ ...pattern, later: 1 }] },
      { patterns: [{ ...pattern, name: "A" }] },
      { patterns: Array(65).fill(pattern) },
      { denyPhrases: [{ name: "a", category: "pii", phrases: [] }] },
      { registeredSecrets: [{ ...secret, length: 11 }] },
      { registeredSecrets: [{ ...secret, value: "planted" }] },
      { minSeverity: { pii: "none" } },
    ])
      expect(put(wrong)).toBe(false);
  });
});
