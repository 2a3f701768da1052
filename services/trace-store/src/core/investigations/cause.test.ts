import type { Outcome, TraceData } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { auditOf, envelopeAt, eventOf, finished } from "../../../test/support/traces.ts";
import { generalised, identityOf, type Occurrence, occurrenceOf } from "./cause.ts";
import { groupOccurrences } from "./group.ts";

const NOW = Date.parse("2026-11-23T10:00:00.000Z");
type Finding = TraceData["findings"][number];
const finding = (change: Partial<Finding> = {}): Finding => ({
  ...{ category: "pii", type: "email_address", detector: "pii", version: "1" },
  ...{ pointer: "/arguments/to", target: "value", start: 0, end: 3, score: 1 },
  ...{ severity: "medium", fingerprint: "f".repeat(32), direction: "request" },
  ...change,
});
const tool = (name: string, server = "mail"): TraceData["tool"] => ({
  ...{ server, name, definitionHash: null },
  arguments: { text: "{}", length: 2, truncated: false },
});
const data = (outcome: Outcome, change: Partial<TraceData> = {}, atMs = NOW): TraceData =>
  eventOf(finished(envelopeAt(atMs), { outcome, code: "prompt_blocked" }), { tool: tool("send"), ...change })
    .data;
const of = (
  outcome: Outcome,
  change: Partial<TraceData> = {},
  at = "2026-11-23T10:00:00.000Z",
): Occurrence => {
  const occurrence = occurrenceOf(data(outcome, change), at);
  if (occurrence === undefined) throw new Error("nothing to look at");
  return occurrence;
};

describe("what needs a look", () => {
  it.each([
    ["blocked", "blocked"],
    ["withheld", "withheld"],
    ["pending", "approval"],
  ] as const)("%s", (outcome, reason) => {
    expect(of(outcome).cause).toMatchObject({ reason, org: "acme", key: "k1", server: "mail", tool: "send" });
  });

  it.each(["completed", "denied", "failed", "rejected", "unknown", "received"] as const)(
    "not %s",
    (outcome) => {
      expect(occurrenceOf(data(outcome), "")).toBeUndefined();
    },
  );

  it("is a tool that drifted, and no other change", () => {
    const drift = (command: string): Occurrence | undefined => {
      const raw = auditOf(NOW, { command, target: "tool.github/get_issue" });
      const audit = { ...{ actor: "", role: "system", command }, target: "tool.github/get_issue" };
      const told = { ...audit, revision: 1, note: "", before: null, after: null };
      return occurrenceOf({ ...eventOf(raw).data, phase: "audit", audit: told }, raw.at);
    };
    expect(drift("tool-drift")?.cause).toMatchObject({
      ...{ reason: "quarantine", severity: "high", server: "github", target: "tool.github/get_issue" },
    });
    expect(drift("prompt-drift")).toBeDefined();
    expect(drift("tool-restored")).toBeUndefined();
  });

  it("is no canary, and no news of a request that goes on", () => {
    expect(occurrenceOf({ ...data("blocked"), canary: "secrets.prompt" }, "")).toBeUndefined();
    expect(occurrenceOf({ ...data("blocked"), phase: "incident" }, "")).toBeUndefined();
  });

  it("goes by the findings that decided: of its direction, that count, and are not suppressed", () => {
    const findings = [
      finding({ category: "secrets", type: "token", severity: "critical", direction: "result" }),
      finding({ type: "name", severity: "low" }),
      finding({ type: "phone", suppressed: "x" }),
      finding({ detector: "external:guard" }),
      finding(),
    ];
    const { cause, request } = of("blocked", { findings });
    expect(cause.findings).toEqual([
      { category: "pii", type: "email_address", detectors: ["external:guard", "pii"] },
    ]);
    expect(cause.severity).toBe("medium");
    expect(request?.found.map(({ type }) => type)).toEqual(["email_address", "email_address"]);
    expect(of("withheld", { findings }).cause).toMatchObject({ severity: "critical" });
    // An org may make the low ones count.
    const low = of("blocked", { findings: [finding({ type: "name", severity: "low" })] });
    expect(low.cause).toMatchObject({ severity: "low", findings: [{ type: "name" }] });
    expect(of("blocked").cause).toMatchObject({ severity: "medium", findings: [] });
  });

  it("tells prompts from tools", () => {
    const prompt = { ...tool("greet"), method: "prompts/get" } as TraceData["tool"];
    expect(of("blocked", { tool: prompt }).cause.tool).toBe("prompts:greet");
    expect(of("blocked", { tool: null }).cause).toMatchObject({ server: null, tool: null });
  });
});

describe("what is the same", () => {
  const identity = (outcome: Outcome, change: Partial<TraceData> = {}): string =>
    identityOf(of(outcome, change).cause);
  const base = identity("blocked", { findings: [finding()] });

  it.each([
    { findings: [finding({ fingerprint: "e".repeat(32), pointer: "/arguments/cc" })] },
    { findings: [finding(), finding({ detector: "external:guard" })] },
    { requestId: "other", conversation: "c" },
  ])("%j", (change) => {
    expect(identity("blocked", { findings: [finding()], ...change })).toBe(base);
  });

  it.each([
    { org: "other" },
    { key: "k2" },
    { code: "detector_unavailable" as const },
    { tool: tool("read") },
    { tool: tool("send", "chat") },
    { findings: [finding(), finding({ type: "phone" })] },
    { findings: [finding({ category: "injection" })] },
  ])("not %j", (change) => {
    expect(identity("blocked", { findings: [finding()], ...change })).not.toBe(base);
  });

  it("is the flood of a caller, whatever it calls its tools", () => {
    const [a, b] = [of("blocked", { tool: tool("a") }), of("blocked", { tool: tool("b") })];
    expect(identityOf(a.cause)).not.toBe(identityOf(b.cause));
    expect(identityOf(generalised(a.cause))).toBe(identityOf(generalised(b.cause)));
  });
});

it("a thousand of one kind are one group, with its newest fifty", () => {
  const at = (n: number): string => new Date(NOW + n).toISOString();
  const many = Array.from({ length: 1_000 }, (_, n) => of("blocked", {}, at((n * 7) % 1_000)));
  const [group, other, ...none] = groupOccurrences([...many, of("withheld")]);
  const [large, small] = group?.count === 1_000 ? [group, other] : [other, group];
  expect(none).toEqual([]);
  expect(small).toMatchObject({ count: 1 });
  expect(large).toMatchObject({ count: 1_000, firstAt: at(0), lastAt: at(999) });
  expect(large?.requests.map((each) => each.at)).toEqual(Array.from({ length: 50 }, (_, n) => at(999 - n)));
});
