import { describe, expect, it } from "vitest";
import { forbidWhen, PERMIT, paySchema } from "../test/fixtures.ts";
import { type CheckedTool, checkPolicies } from "./check.ts";
import { shippedPolicies } from "./shipped.ts";

const pay: CheckedTool = { server: "bank", name: "pay", inputSchema: paySchema };
const note: CheckedTool = {
  server: "wiki",
  name: "note",
  inputSchema: { type: "object", properties: { amount: { type: "string" } } },
};
const list: CheckedTool = { server: "wiki", name: "list", inputSchema: { type: "object" } };

const check = (text: string, tools: readonly CheckedTool[] = [pay, list], name = "p") =>
  checkPolicies({ [name]: text }, tools);
const messages = (text: string, tools?: readonly CheckedTool[]): readonly string[] =>
  check(text, tools).errors.map(({ message }) => message);

describe("policies that hold", () => {
  it.each([
    PERMIT,
    `${PERMIT}\n\n// two in one text\n${forbidWhen("context.covered")}`,
    forbidWhen("context.arguments has amount && context.arguments.amount > 5"),
    forbidWhen('context.arguments has rate && context.arguments.rate.greaterThan(decimal("0.5"))'),
    forbidWhen('context has arguments.card.number && context.arguments.card.number like "4*"'),
    forbidWhen('context.argumentsJson like "*secret*"'),
    forbidWhen('context has client && !context.client.isInRange(ip("10.0.0.0/8"))'),
    'permit (principal == Key::"key_1", action == Action::"call", resource in Server::"bank");',
  ])("%s", (text) => {
    expect(check(text)).toEqual({ errors: [], warnings: [] });
  });

  it("all that is shipped", () => {
    expect(shippedPolicies.map(({ name }) => name)).toEqual([
      "approve-destructive",
      "injection-lockdown",
      "known-networks",
      "lethal-trifecta",
      "office-hours",
    ]);
    for (const { name, cedar, summary } of shippedPolicies) {
      expect(check(cedar, [pay, list], name)).toEqual({ errors: [], warnings: [] });
      expect(summary).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe("faults, each at its place", () => {
  it.each([
    ["", "there is no policy in the text", null, null],
    ["// nothing", "there is no policy in the text", null, null],
    [`// ü\npermit (principal, action resource);`, "failed to parse", 2, 27],
    ["permit (principal == ?principal, action, resource);", "includes a template", null, null],
    [`${PERMIT}\n${forbidWhen("context.argument has x")}`, "attribute `argument`", 2, 45],
    [forbidWhen("context.findings.secret > 0"), "attribute `findings.secret`", 1, 45],
    [forbidWhen('principal == User::"x"'), "unrecognized entity type `User`", 1, 58],
    [forbidWhen("context.arguments.amount > 5"), "optional attribute", 1, 45],
    [forbidWhen('context has client && context.client.isInRange(ip("10.0.0.0/99"))'), "IP address", 1, 92],
    [`\n@approval("x") ${PERMIT}`, "@approval has no meaning on a permit", 2, 1],
    [forbidWhen("context.arguments == {}"), "reads the arguments as a whole", 1, 1],
    [forbidWhen("(if true then context else context).arguments has x"), "as a whole", 1, 1],
  ])("%s", (text, message, line, column) => {
    const { errors } = check(text);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]).toMatchObject({ policy: "p", line, column });
    expect(errors[0]?.message).toContain(message);
    expect(JSON.stringify(errors)).not.toContain("policy0");
  });

  it("in the right one of many policies", () => {
    const text = [...Array.from({ length: 11 }, () => PERMIT), forbidWhen("context.nothing")].join("\n");
    expect(check(text).errors).toMatchObject([{ line: 12 }]);
  });

  it("a name that decisions use otherwise", () => {
    expect(check(PERMIT, [pay], "scope").errors).toHaveLength(1);
  });
});

describe("types are those of the tools that the head matches", () => {
  const condition = "context.arguments has amount && context.arguments.amount > 5";
  it("a clash names the tool", () => {
    expect(messages(forbidWhen(condition), [pay, note])).toEqual([
      "unexpected type: expected Long but saw String (tool wiki/note)",
    ]);
  });

  it.each([
    ['resource == Tool::"bank/pay"'],
    ['resource in Server::"bank"'],
    ['resource in Tool::"bank/pay"'],
    ['resource is Tool in Server::"bank"'],
  ])("not where the head leaves it out: %s", (head) => {
    expect(check(`forbid (principal, action, ${head}) when { ${condition} };`, [pay, note]).errors).toEqual(
      [],
    );
    const other = head.replace("bank/pay", "wiki/note").replace('"bank"', '"wiki"');
    expect(
      check(`forbid (principal, action, ${other}) when { ${condition} };`, [pay, note]).errors,
    ).toHaveLength(1);
  });

  it("a decimal wants its own comparison, and the fault says so", () => {
    const { errors } = check(forbidWhen("context.arguments has rate && context.arguments.rate > 5"));
    expect(errors[0]?.message).toContain("decimal");
    expect(errors[0]?.help).toContain("greaterThan");
  });

  it("an argument without a single type is an error that points to the text", () => {
    const { errors } = check(
      forbidWhen('context.arguments has anything && context.arguments.anything == "x"'),
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain("anything has no single type (tool bank/pay)");
    expect(errors[0]?.help).toContain("context.argumentsJson");
  });

  it("a policy that can never apply, or matches no tool, is a warning", () => {
    const never = check(forbidWhen("context.arguments has nothing && context.arguments.nothing == 1"));
    expect(never).toMatchObject({
      errors: [],
      warnings: [{ message: expect.stringContaining("never apply") }],
    });
    const nowhere = check('permit (principal, action, resource in Server::"nowhere");');
    expect(nowhere).toMatchObject({
      errors: [],
      warnings: [{ message: expect.stringContaining("no tool") }],
    });
    expect(check(`@aproval("x") ${forbidWhen("true")}`).warnings).toMatchObject([
      { message: "@aproval has no effect here" },
    ]);
  });
});
