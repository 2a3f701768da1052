import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forbidWhen, makeRequest, PERMIT, paySchema } from "../test/fixtures.ts";
import { type Authorization, authorize } from "./authorize.ts";
import { compilePolicies, releasePolicies } from "./compile.ts";
import type { AuthorizationRequest } from "./request.ts";

const decide = (
  policies: Readonly<Record<string, string>>,
  change: Parameters<typeof makeRequest>[0] = {},
): Authorization => authorize(compilePolicies("test", policies), makeRequest(change));
/** Whether a condition holds for a request; an error counts as neither. */
const holds = (condition: string, change: Parameters<typeof makeRequest>[0] = {}): boolean | string => {
  const result = decide({ p: PERMIT, f: forbidWhen(condition) }, change);
  return result.errors.length > 0 ? (result.errors[0]?.message ?? "") : result.effect === "deny";
};

describe("what decides", () => {
  it("nothing permits by itself", () => {
    expect(decide({})).toEqual({ effect: "deny", policies: [], reasons: [], errors: [] });
    expect(decide({ f: forbidWhen("false") }).effect).toBe("deny");
  });

  it("a permit allows, and every permit that holds is named", () => {
    const policies = { b: PERMIT, a: PERMIT, c: "permit (principal, action, resource) when { false };" };
    expect(decide(policies)).toEqual({ effect: "allow", policies: ["a", "b"], reasons: [], errors: [] });
  });

  it("a forbid wins, with its reason", () => {
    const f = `@reason("because") ${forbidWhen("true")}`;
    expect(decide({ p: PERMIT, f })).toEqual({
      effect: "deny",
      policies: ["f"],
      reasons: ["because"],
      errors: [],
    });
  });

  const ask = `@approval("please look") ${forbidWhen("true")}`;
  it("a forbid with @approval asks, unless a plain forbid denies as well", () => {
    expect(decide({ p: PERMIT, ask })).toEqual({
      effect: "approve",
      policies: ["ask"],
      reasons: ["please look"],
      errors: [],
    });
    expect(decide({ p: PERMIT, ask, f: forbidWhen("true") })).toMatchObject({
      effect: "deny",
      policies: ["f"],
    });
  });

  it("an approval permits nothing that no policy permits", () => {
    expect(decide({ ask })).toMatchObject({ effect: "deny", policies: [] });
  });

  it("several policies of one text share its name", () => {
    expect(decide({ all: `${PERMIT}\n${forbidWhen("true")}` })).toMatchObject({ policies: ["all"] });
  });
});

describe("INV-6: what cannot be evaluated denies", () => {
  it.each([
    ["a forbid", { p: PERMIT, f: forbidWhen("context.arguments.missing == 1") }],
    [
      "a permit beside one that holds",
      { p: PERMIT, f: "permit (principal, action, resource) when { context.nothing };" },
    ],
    ["a forbid that asks", { p: PERMIT, f: `@approval("x") ${forbidWhen("context.arguments.missing")}` }],
    ["a text that is no policy", { p: PERMIT, f: "permit everything" }],
    ["a template", { p: PERMIT, f: "permit (principal == ?principal, action, resource);" }],
    ["a permit with @approval", { f: `@approval("x") ${PERMIT}` }],
  ])("%s", (_what, policies) => {
    const result = decide(policies);
    expect(result.effect).toBe("deny");
    expect(result.errors).toHaveLength(1);
    expect(result.policies).toEqual(["f"]);
  });

  it("an argument that a policy reads and that cannot be handed over", () => {
    const policies = {
      p: PERMIT,
      f: forbidWhen("context.arguments has amount && context.arguments.amount > 5"),
    };
    expect(decide(policies, { arguments: { amount: 5 } }).effect).toBe("allow");
    for (const amount of [2 ** 70, "7", 1.5, { __extn: { fn: "decimal", arg: "1.0" } }]) {
      const result = decide(policies, { arguments: { amount } });
      expect(result).toMatchObject({ effect: "deny", policies: [] });
      expect(result.errors[0]?.message).toContain("/amount");
    }
    expect(decide(policies, { arguments: { other: 2 ** 70 } }).effect).toBe("allow");
  });

  it("policies that were replaced since", () => {
    const old = compilePolicies("test", { p: PERMIT });
    expect(authorize(old, makeRequest()).effect).toBe("allow");
    const now = compilePolicies("test", { p: PERMIT, f: forbidWhen("false") });
    expect(authorize(old, makeRequest()).effect).toBe("deny");
    expect(authorize(now, makeRequest()).effect).toBe("allow");
    releasePolicies(now);
    expect(authorize(now, makeRequest()).effect).toBe("deny");
  });

  it("text without a canonical form, where a policy reads it", () => {
    const policies = { p: PERMIT, f: forbidWhen('context.argumentsJson like "*x*"') };
    expect(decide(policies, { arguments: { a: "\ud800" } }).errors).toHaveLength(1);
  });
});

describe("a new revision takes the place of the old one", () => {
  it("also where it has no policy left that asks", () => {
    const ask = `@approval("x") ${forbidWhen("true")}`;
    expect(decide({ p: PERMIT, ask }).effect).toBe("approve");
    expect(decide({ p: PERMIT }).effect).toBe("allow");
  });
  it("and two orgs do not meet", () => {
    const open = compilePolicies("open", { p: PERMIT });
    const closed = compilePolicies("closed", {});
    expect(authorize(open, makeRequest()).effect).toBe("allow");
    expect(authorize(closed, makeRequest()).effect).toBe("deny");
  });
});

describe("what policies see", () => {
  const seen: readonly (readonly [string, Parameters<typeof makeRequest>[0]])[] = [
    ['principal == Key::"key_1" && principal.name == "ci" && principal.org == "acme"', {}],
    ['principal in Org::"acme" && action == Action::"call"', {}],
    ['resource == Tool::"bank/pay" && resource in Server::"bank"', {}],
    ['resource.server == "bank" && resource.name == "a/b\\"c"', { tool: { name: 'a/b"c' } }],
    [
      'resource.labels.contains("private_data") && resource.risk == "low"',
      { tool: { labels: ["private_data"], risk: "low" } },
    ],
    ["context.findings.pii == 2", { findings: { secrets: 0, pii: 2, injection: 0, types: [] } }],
    [
      'context.findings.types.contains("email")',
      { findings: { secrets: 0, pii: 1, injection: 0, types: ["email"] } },
    ],
    ["context.annotations.destructiveHint && !context.annotations.readOnlyHint", {}],
    [
      "context.conversation.known && context.conversation.untrusted",
      { conversation: { known: true, injection: false, sensitive: false, untrusted: true } },
    ],
    ["context.time.hour == 12 && context.time.minute == 0 && context.time.weekday == 7", {}],
    ["context.time.epochSeconds == 1772366400", {}],
    ["!context.covered", { covered: false }],
    ["!(context has client)", {}],
    ["!(context has client)", { client: "not an address" }],
    ['context has client && context.client.isInRange(ip("10.0.0.0/8"))', { client: "::ffff:10.1.2.3" }],
    ['context has client && context.client == ip("10.1.2.3")', { client: "::ffff:a01:203" }],
    ["context has client && context.client.isIpv6()", { client: "fe80::1%eth0" }],
    ['context.argumentsJson == "{\\"a\\":1,\\"b\\":[true]}"', { arguments: { b: [true], a: 1 } }],
    [
      'context.arguments has to && context.arguments.to like "*@evil.example"',
      { arguments: { to: "x@evil.example" } },
    ],
    [
      'context.arguments has rate && context.arguments.rate.greaterThan(decimal("1.5"))',
      { arguments: { rate: 2 } },
    ],
    [
      'context.arguments has tags && context.arguments.tags.contains("x")',
      { arguments: { tags: ["x", "y"] } },
    ],
    [
      "context has arguments.card.limit && context.arguments.card.limit > 3",
      { arguments: { card: { limit: 4 } } },
    ],
    ["!(context.arguments has amount)", { arguments: { amount: null } }],
    ["!(context.arguments has toString) && !(context.arguments has __proto__)", {}],
    ['context.arguments == {"amount": 1}', { arguments: { amount: 1 } }],
    ["(if true then context else context).arguments has to", { arguments: { to: "x" } }],
  ];
  it.each(seen)("%s", (condition, change) => {
    expect(holds(condition, change)).toBe(true);
    expect(holds(`!(${condition})`, change)).toBe(false);
  });
});

const json = fc.dictionary(
  fc.oneof(fc.string(), fc.constantFrom("amount", "to", "card", "__entity", "__extn", "__proto__")),
  fc.jsonValue(),
);

it("a call that is forbidden is never allowed, whatever else permits it and whatever its arguments are", () => {
  const conditions = fc.constantFrom(
    "true",
    "context.arguments has amount",
    'context.arguments has to && context.arguments.to == "x"',
    "context.findings.secrets > 0",
    'context.argumentsJson like "*a*"',
    "context.arguments.amount > 1",
  );
  fc.assert(
    fc.property(fc.array(conditions, { maxLength: 3 }), json, fc.nat(1), (extra, args, secrets) => {
      const policies = Object.fromEntries(
        extra.map((condition, index) => [`p${index}`, forbidWhen(condition)]),
      );
      const request: AuthorizationRequest = makeRequest({
        arguments: args,
        findings: { secrets, pii: 0, injection: 0, types: [] },
        tool: { inputSchema: paySchema },
      });
      const forbidden = authorize(
        compilePolicies("f", { ...policies, p: PERMIT, never: forbidWhen("true") }),
        request,
      );
      expect(forbidden.effect).toBe("deny");
      const unpermitted = authorize(compilePolicies("u", policies), request);
      expect(unpermitted.effect).toBe("deny");
      // Errors and allowing exclude each other.
      const open = authorize(compilePolicies("o", { ...policies, p: PERMIT }), request);
      if (open.errors.length > 0) expect(open.effect).toBe("deny");
      if (open.effect === "allow") expect(open.policies).toEqual(["p"]);
    }),
    { numRuns: 300 },
  );
});
