import { expect, it } from "vitest";
import { forbidWhen, makeRequest, PERMIT } from "../test/fixtures.ts";
import { authorize } from "./authorize.ts";
import { checkPolicies } from "./check.ts";
import { compilePolicies } from "./compile.ts";
import { engineEpoch, withCedar } from "./engine.ts";
import { MAX_BRACKETS, MAX_OPERATORS, sizeFault } from "./limits.ts";

const nested = (depth: number, inner = "true"): string =>
  forbidWhen(`${"(".repeat(depth)}${inner}${")".repeat(depth)}`);
const chain = (operands: number): string =>
  Array.from({ length: operands }, () => "context.covered").join(" && ");

it("texts that are too deep for Cedar never get there", () => {
  const before = engineEpoch();
  const texts = [
    nested(20_000),
    nested(MAX_BRACKETS),
    forbidWhen(chain(500)),
    forbidWhen(`${"[".repeat(500)}${"]".repeat(500)} == []`),
    forbidWhen(`${"if true then true else ".repeat(200)}true`),
    forbidWhen(`context${".a".repeat(500)}`),
    `forbid (principal, action, resource) ${"when { true } ".repeat(500)};`,
  ];
  for (const text of texts) {
    expect(sizeFault(text)).toBeDefined();
    expect(checkPolicies({ p: text }, []).errors).toHaveLength(1);
    expect(authorize(compilePolicies("deep", { p: PERMIT, text }), makeRequest()).effect).toBe("deny");
  }
  expect(engineEpoch()).toBe(before);
});

it("what the limits let pass, Cedar bears: parsed, checked and evaluated", () => {
  const before = engineEpoch();
  const brackets = MAX_BRACKETS - 1;
  const operands = Math.floor(MAX_OPERATORS / 2) - 1;
  for (const text of [
    nested(brackets, chain(operands)),
    forbidWhen(`${"!(".repeat(brackets)}${chain(operands / 2)}${")".repeat(brackets)}`),
    forbidWhen(`${"[".repeat(brackets)}${"1+".repeat(operands)}1${"]".repeat(brackets)} == []`),
    forbidWhen(`${"{a:".repeat(brackets)}${"1+".repeat(operands)}1${"}".repeat(brackets)} == {}`),
    forbidWhen(`${"context.covered && (".repeat(brackets)}true${")".repeat(brackets)}`),
    forbidWhen(`${"if true then true else ".repeat(operands)}true`),
  ]) {
    expect(sizeFault(text)).toBeUndefined();
    checkPolicies({ p: text }, []);
    authorize(compilePolicies("deep", { p: PERMIT, text }), makeRequest());
    expect(engineEpoch(), text.slice(0, 80)).toBe(before);
  }
});

it.each([
  [
    "strings and comments do not count",
    `${forbidWhen(`"${"((((&&.".repeat(100)}\\"((" == "x"`)} // ${"(&&".repeat(500)}`,
  ],
  ["each policy counts for itself", `${forbidWhen(chain(30))}\n`.repeat(50)],
])("%s", (_what, text) => {
  expect(sizeFault(text)).toBeUndefined();
});

it("should Cedar break all the same, the next question is answered", () => {
  const compiled = compilePolicies("survivor", { p: PERMIT });
  const before = engineEpoch();
  expect(() => withCedar((cedar) => cedar.checkParsePolicySet({ staticPolicies: nested(5_000) }))).toThrow();
  expect(engineEpoch()).toBe(before + 1);
  expect(authorize(compiled, makeRequest())).toMatchObject({ effect: "allow", policies: ["p"] });
});
