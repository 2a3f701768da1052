import { describe, expect, it } from "vitest";
import { forbidWhen, makeRequest, PERMIT, paySchema } from "../test/fixtures.ts";
import { authorize } from "./authorize.ts";
import { parsePolicyCases } from "./cases.ts";
import { type CheckedTool, checkPolicies } from "./check.ts";
import { compilePolicies } from "./compile.ts";
import { READ_HINTS } from "./request.ts";
import { runPolicyCases } from "./run-cases.ts";
import { shippedPolicies } from "./shipped.ts";

/** Tools, prompts and resources: one action and one type each, with the same attributes. */

const targets = {
  tool: { tool: { kind: "tool", server: "bank", name: "pay", labels: ["private_data"] } },
  prompt: { tool: { kind: "prompt", server: "bank", name: "pay", labels: [], inputSchema: {} } },
  resource: { tool: { kind: "resource", server: "bank", name: "file:///a/b", labels: [], inputSchema: {} } },
} as const;
const effects = (...texts: readonly string[]) => {
  const compiled = compilePolicies("kinds", Object.fromEntries(texts.map((text, n) => [`p${n}`, text])));
  return Object.fromEntries(
    (["tool", "prompt", "resource"] as const).map((kind) => [
      kind,
      authorize(compiled, makeRequest(targets[kind])).effect,
    ]),
  );
};

describe("who is meant", () => {
  it.each([
    ['action == Action::"call", resource', { tool: "deny", prompt: "allow", resource: "allow" }],
    ['action == Action::"get_prompt", resource', { tool: "allow", prompt: "deny", resource: "allow" }],
    ['action == Action::"read_resource", resource', { tool: "allow", prompt: "allow", resource: "deny" }],
    [
      'action in [Action::"get_prompt", Action::"call"], resource',
      { tool: "deny", prompt: "deny", resource: "allow" },
    ],
    ["action, resource is Prompt", { tool: "allow", prompt: "deny", resource: "allow" }],
    ['action, resource == Tool::"bank/pay"', { tool: "deny", prompt: "allow", resource: "allow" }],
    ['action, resource == Prompt::"bank/pay"', { tool: "allow", prompt: "deny", resource: "allow" }],
    [
      'action, resource == Resource::"bank/file:///a/b"',
      { tool: "allow", prompt: "allow", resource: "deny" },
    ],
    ['action, resource in Server::"bank"', { tool: "deny", prompt: "deny", resource: "deny" }],
    ["action, resource", { tool: "deny", prompt: "deny", resource: "deny" }],
  ])("forbid (principal, %s)", (head, expected) => {
    const forbid = `forbid (principal, ${head});`;
    expect(effects(PERMIT, forbid)).toEqual(expected);
    expect(
      checkPolicies({ p: forbid }, [{ server: "bank", name: "pay", inputSchema: paySchema }]).errors,
    ).toEqual([]);
  });

  it("nobody where nothing permits, and tools alone where only calls are permitted", () => {
    expect(effects()).toEqual({ tool: "deny", prompt: "deny", resource: "deny" });
    expect(effects('permit (principal, action == Action::"call", resource);')).toEqual({
      tool: "allow",
      prompt: "deny",
      resource: "deny",
    });
  });

  it("a policy that was written about tools can be evaluated for all of them", () => {
    expect(effects(PERMIT, forbidWhen('resource.labels.contains("private_data")'))).toEqual({
      tool: "deny",
      prompt: "allow",
      resource: "allow",
    });
    expect(
      effects(PERMIT, forbidWhen('resource.name like "file:*" && resource.risk == "none"')).resource,
    ).toBe("deny");
  });

  it("so can the shipped ones", () => {
    for (const { name, cedar } of shippedPolicies) {
      const compiled = compilePolicies("shipped", { default: PERMIT, [name]: cedar });
      for (const kind of ["prompt", "resource"] as const) {
        const request = makeRequest({ ...targets[kind], annotations: READ_HINTS, client: "10.0.0.1" });
        expect(authorize(compiled, request).errors, name).toEqual([]);
      }
    }
    const destructive = shippedPolicies.find(({ name }) => name === "approve-destructive")?.cedar ?? "";
    const compiled = compilePolicies("shipped", { default: PERMIT, destructive });
    const reading = makeRequest({ ...targets.resource, annotations: READ_HINTS });
    expect(authorize(compiled, reading).effect).toBe("allow");
  });
});

describe("the check", () => {
  const properties = { topic: { type: "string" } };
  const prompt: CheckedTool = {
    kind: "prompt",
    server: "bank",
    name: "pay",
    inputSchema: { type: "object", properties },
  };
  const tool: CheckedTool = { server: "bank", name: "pay", inputSchema: paySchema };

  it("goes by the arguments of the kind that the head matches", () => {
    const about = (action: string, condition: string) =>
      checkPolicies(
        { p: `forbid (principal, action == Action::"${action}", resource) when { ${condition} };` },
        [tool, prompt],
      );
    const topic = "context.arguments has topic && context.arguments.topic > 5";
    expect(about("call", topic)).toMatchObject({ errors: [], warnings: [{}] });
    expect(about("get_prompt", topic).errors).toMatchObject([
      { message: "unexpected type: expected Long but saw String (prompt bank/pay)" },
    ]);
    expect(about("get_prompt", 'context.arguments has topic && context.arguments.topic like "a*"')).toEqual({
      errors: [],
      warnings: [],
    });
  });

  it("warns of no resource that it cannot know", () => {
    for (const head of ["action, resource is Resource", 'action == Action::"read_resource", resource']) {
      const text = `forbid (principal, ${head}) when { resource.name like "file:*" };`;
      expect(checkPolicies({ p: text }, [tool])).toEqual({ errors: [], warnings: [] });
    }
    const within = forbidWhen('resource is Resource && resource.name like "file:*"');
    expect(checkPolicies({ p: within }, [tool])).toEqual({ errors: [], warnings: [] });
    const wrong = forbidWhen("resource is Resource && resource.uri == 5");
    expect(checkPolicies({ p: wrong }, [tool]).errors.length).toBeGreaterThan(0);
    const odd = 'forbid (principal, action == Action::"get", resource);';
    expect(checkPolicies({ p: odd }, [tool]).errors.length).toBeGreaterThan(0);
  });
});

it("cases can be about prompts and resources", () => {
  const policies = { default: PERMIT, no: 'forbid (principal, action == Action::"get_prompt", resource);' };
  const parsed = parsePolicyCases({
    cases: [
      { name: "a tool", tool: "bank/pay", expect: "allow" },
      { name: "a prompt", tool: { kind: "prompt", server: "bank", name: "pay" }, expect: "deny", by: ["no"] },
      { name: "a resource", tool: { kind: "resource", server: "bank", name: "file:///a" }, expect: "allow" },
    ],
  });
  if (!parsed.ok) throw new Error(parsed.faults.join("; "));
  expect(runPolicyCases(parsed.cases, policies).results.every(({ passed }) => passed)).toBe(true);
});
