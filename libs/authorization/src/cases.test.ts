import { describe, expect, it } from "vitest";
import { PERMIT } from "../test/fixtures.ts";
import { parsePolicyCases } from "./cases.ts";
import { runPolicyCases } from "./run-cases.ts";
import { shippedPolicies } from "./shipped.ts";

const shipped = (name: string): Record<string, string> => ({
  default: PERMIT,
  [name]: shippedPolicies.find((policy) => policy.name === name)?.cedar ?? "",
});
const run = (cases: readonly object[], policies: Record<string, string>) => {
  const parsed = parsePolicyCases({ cases });
  if (!parsed.ok) throw new Error(parsed.faults.join("; "));
  return runPolicyCases(parsed.cases, policies);
};
const failing = (result: ReturnType<typeof run>): readonly string[] => {
  expect(result.errors).toEqual([]);
  return result.results
    .filter(({ passed }) => !passed)
    .map(({ name, got }) => `${name}: ${JSON.stringify(got)}`);
};

describe("the shipped policies do what they say", () => {
  const send = { server: "mail", name: "send", labels: ["external_communication"] };
  const read = {
    server: "mail",
    name: "read",
    labels: ["private_data"],
    annotations: { readOnlyHint: true },
  };
  it("lethal-trifecta", () => {
    const both = { sensitive: true, untrusted: true };
    const cases = [
      { name: "all three", tool: send, conversation: both, expect: "deny", by: ["lethal-trifecta"] },
      { name: "no way out", tool: read, conversation: both, expect: "allow", by: ["default"] },
      { name: "no private data", tool: send, conversation: { untrusted: true }, expect: "allow" },
      { name: "no untrusted content", tool: send, conversation: { sensitive: true }, expect: "allow" },
      { name: "no conversation", tool: send, expect: "allow" },
    ];
    expect(failing(run(cases, shipped("lethal-trifecta")))).toEqual([]);
  });

  it("injection-lockdown", () => {
    const cases = [
      {
        name: "after",
        tool: send,
        conversation: { injection: true },
        expect: "deny",
        by: ["injection-lockdown"],
      },
      { name: "in the request", tool: send, findings: { injection: 1 }, expect: "deny" },
      { name: "reading goes on", tool: read, conversation: { injection: true }, expect: "allow" },
      { name: "before", tool: send, conversation: {}, expect: "allow" },
    ];
    expect(failing(run(cases, shipped("injection-lockdown")))).toEqual([]);
  });

  it("approve-destructive", () => {
    const tool = (annotations: object) => ({ server: "disk", name: "x", annotations });
    const cases = [
      {
        name: "destructive",
        tool: tool({ destructiveHint: true }),
        expect: "approve",
        by: ["approve-destructive"],
      },
      { name: "silent", tool: "disk/x", expect: "approve" },
      { name: "read-only", tool: tool({ readOnlyHint: true }), expect: "allow" },
      { name: "says it is not", tool: tool({ destructiveHint: false }), expect: "allow" },
    ];
    expect(failing(run(cases, shipped("approve-destructive")))).toEqual([]);
  });

  it("office-hours", () => {
    const at = (time: string, expected: string) => ({ name: time, tool: "a/b", time, expect: expected });
    const cases = [
      at("2026-11-20T06:59:59Z", "deny"),
      at("2026-11-20T07:00:00Z", "allow"),
      at("2026-11-20T18:59:59Z", "allow"),
      at("2026-11-20T19:00:00Z", "deny"),
      at("2026-11-21T12:00:00Z", "deny"),
      at("2026-11-22T12:00:00Z", "deny"),
    ];
    expect(failing(run(cases, shipped("office-hours")))).toEqual([]);
  });

  it("known-networks", () => {
    const from = (client: string | undefined, expected: string) => ({
      name: client ?? "unknown",
      tool: "a/b",
      ...(client === undefined ? {} : { client }),
      expect: expected,
    });
    const cases = [
      from("10.0.0.1", "allow"),
      from("172.16.0.1", "allow"),
      from("172.32.0.1", "deny"),
      from("fd00::1", "allow"),
      from("2001:db8::1", "deny"),
      from(undefined, "deny"),
    ];
    expect(failing(run(cases, shipped("known-networks")))).toEqual([]);
  });
});

it("a case that does not hold fails, with what was decided", () => {
  const { results } = run([{ name: "x", tool: "a/b", expect: "deny" }], { default: PERMIT });
  expect(results).toMatchObject([{ name: "x", passed: false, expected: "deny", got: { effect: "allow" } }]);
  const by = run([{ name: "x", tool: "a/b", expect: "allow", by: ["other"] }], { default: PERMIT });
  expect(by.results[0]?.passed).toBe(false);
});

it("policies that are not valid run no case", () => {
  const { errors, results } = run([{ name: "x", tool: "a/b", expect: "deny" }], { p: "permit" });
  expect(errors).toHaveLength(1);
  expect(results).toEqual([]);
});

it("a tool that is known gives a case its schema, and a case may say otherwise", () => {
  const policies = {
    p: PERMIT,
    f: "forbid (principal, action, resource) when { context has arguments.n && context.arguments.n > 5 };",
  };
  const parsed = parsePolicyCases({
    cases: [{ name: "x", tool: "a/b", arguments: { n: 6 }, expect: "deny", by: ["f"] }],
  });
  if (!parsed.ok) throw new Error("cases");
  const known = (type: string) => ({
    server: "a",
    name: "b",
    definition: { inputSchema: { type: "object", properties: { n: { type } } } },
  });
  expect(runPolicyCases(parsed.cases, policies, [known("integer")]).results[0]?.passed).toBe(true);
  expect(runPolicyCases(parsed.cases, policies, [known("string")]).errors).toHaveLength(1);
});

it("misspelt fields and missing ones are faults with their places", () => {
  expect(parsePolicyCases({ cases: [{ name: "x", tool: "a/b", expects: "deny" }] })).toMatchObject({
    ok: false,
    faults: expect.arrayContaining([expect.stringContaining("cases.0")]),
  });
  for (const document of [null, "text", {}, { cases: [] }, []]) {
    expect(parsePolicyCases(document).ok).toBe(false);
  }
});

it("does not say that a policy never applies where a case leaves its tool's arguments open", () => {
  const limit =
    'forbid (principal, action, resource == Tool::"bank/pay") when { context.arguments has amount && context.arguments.amount > 1 };';
  const warnings = (tool: object, text = limit) =>
    run([{ name: "c", tool, arguments: { amount: 2 }, expect: "deny" }], { default: PERMIT, limit: text })
      .warnings;
  expect(warnings({ server: "bank", name: "pay" })).toEqual([]);
  expect(warnings({ server: "bank", name: "pay", inputSchema: { type: "object" } })).toHaveLength(1);
  expect(warnings({ server: "bank", name: "pay" }, `@aproval("x") ${limit}`)).toHaveLength(1);
});
