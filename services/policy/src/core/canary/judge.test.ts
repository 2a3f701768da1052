import type { CanaryResult } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { judgeCanary } from "./judge.ts";

const result = (change: Partial<CanaryResult> = {}): CanaryResult => ({
  probe: "secrets.prompt",
  expects: "blocked",
  requestId: "019a0000-0000-7000-8000-000000000000",
  at: "2026-03-01T12:00:00.000Z",
  outcome: "blocked",
  code: "prompt_blocked",
  verdict: "block",
  categories: ["secrets"],
  found: ["secrets"],
  own: true,
  leaked: false,
  executed: false,
  ...change,
});

const passed = { outcome: "denied", code: "canary", verdict: "allow", categories: [], found: [] } as const;
const redacted = { ...result({ expects: "redacted" }), ...passed, verdict: "redacted" } as const;
const twin = { ...passed, probe: "secrets.prompt.twin", expects: "passed" } as const;

describe("a probe", () => {
  it.each([
    ["is blocked for what it is", {}, "as_expected"],
    ["is let through", passed, "not_blocked"],
    ["is let through, though it was found", { ...passed, found: ["secrets"] }, "not_blocked"],
    ["is blocked for something else", { categories: ["injection"], found: ["injection"] }, "not_blocked"],
    ["is said to be blocked, and went on", { outcome: "denied", code: "canary" }, "not_blocked"],
    ["ran, whatever else is said", { executed: true }, "not_blocked"],
    ["was completed", { ...passed, outcome: "completed" }, "not_blocked"],
    [
      "was let through, and the evidence did not hold",
      { ...passed, outcome: "failed", code: "ticket_refused" },
      "not_blocked",
    ],
    [
      "was inspected by nobody",
      { ...passed, outcome: "failed", code: "inspector_unavailable", verdict: null },
      "unanswered",
    ],
    [
      "was stopped since a detector outside did not answer",
      { code: "detector_unavailable", categories: [], found: [] },
      "unanswered",
    ],
    [
      "was blocked for what it is, and a detector outside did not answer",
      { code: "detector_unavailable" },
      "as_expected",
    ],
    ["has an unknown name", { probe: "weather.prompt" }, "unanswered"],
  ] as const)("that %s: %s is %s", (_how, change, judgement) => {
    expect(judgeCanary(result(change as Partial<CanaryResult>))).toBe(judgement);
  });
});

describe("a probe that is to be redacted", () => {
  it.each([
    ["is", { categories: ["secrets"] }, "as_expected"],
    ["is blocked", { categories: ["secrets"], verdict: "block", outcome: "blocked" }, "as_expected"],
    ["is still there", { categories: ["secrets"], leaked: true }, "not_blocked"],
    ["is let through", { verdict: "allow", categories: ["secrets"] }, "not_blocked"],
    ["is redacted for something else", { categories: ["pii"] }, "not_blocked"],
  ] as const)("and %s", (_how, change, judgement) => {
    expect(judgeCanary({ ...redacted, ...(change as Partial<CanaryResult>) })).toBe(judgement);
  });
});

describe("a probe that is to be found", () => {
  it.each([
    ["is", { found: ["secrets"] }, "as_expected"],
    ["is not", {}, "not_blocked"],
    ["is taken for something else", { found: ["pii"] }, "not_blocked"],
  ] as const)("and %s", (_how, change, judgement) => {
    const found = result({ ...passed, categories: [], found: [], expects: "found" });
    expect(judgeCanary({ ...found, ...(change as Partial<CanaryResult>) })).toBe(judgement);
  });
});

describe("a twin", () => {
  it.each([
    ["passes", {}, "as_expected"],
    ["is blocked", { verdict: "block", outcome: "blocked", code: "prompt_blocked" }, "benign_blocked"],
    ["is redacted", { verdict: "redacted" }, "benign_blocked"],
    [
      "is stopped by a rule of the org's own",
      { verdict: "block", outcome: "blocked", own: false },
      "as_expected",
    ],
    ["is not inspected", { verdict: null, outcome: "failed" }, "unanswered"],
    ["runs", { executed: true }, "not_blocked"],
  ] as const)("that %s", (_how, change, judgement) => {
    expect(judgeCanary(result({ ...twin, ...(change as Partial<CanaryResult>) }))).toBe(judgement);
  });
});
