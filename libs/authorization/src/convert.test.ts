import { checkParseContext } from "@cedar-policy/cedar-wasm/nodejs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paySchema } from "../test/fixtures.ts";
import { argumentsType } from "./argument-type.ts";
import { convertArguments } from "./convert.ts";
import type { Reads } from "./reads.ts";

const everything: Reads = { whole: true, members: new Map() };
const convert = (source: unknown, schema: unknown = {}, reads = everything) =>
  convertArguments(source as Record<string, unknown>, argumentsType(schema), reads);
const decimal = (arg: string) => ({ __extn: { fn: "decimal", arg } });

describe("values by their own type, where the tool declares none", () => {
  it.each([
    ["text", "text"],
    [true, true],
    [0, 0],
    [-0, 0],
    [2 ** 53, 2 ** 53],
    [2 ** 62, 2 ** 62],
    [1.5, decimal("1.5000")],
    [-0.25, decimal("-0.2500")],
    [
      ["a", 1, null],
      ["a", 1],
    ],
    [{ a: { b: [] } }, { a: { b: [] } }],
  ])("%j", (value, expected) => {
    const { value: converted, faults } = convert({ x: value });
    expect(converted.x).toEqual(expected);
    expect(faults).toEqual([]);
  });

  it("takes null for absent", () => {
    expect(convert({ x: null })).toEqual({ value: {}, faults: [] });
  });

  it.each([[2 ** 63], [-(2 ** 63)], [1e300], [0.00001], [1.23456], ["\ud800"]])(
    "leaves out and reports %j",
    (value) => {
      expect(convert({ x: value })).toEqual({ value: {}, faults: ["/x"] });
    },
  );
});

describe("values by the tool's schema", () => {
  it.each([
    ["rate", 1.23456, decimal("1.2346")],
    ["rate", 5, decimal("5.0000")],
    ["rate", -0.00001, decimal("0.0000")],
    ["rate", 1e300, decimal("922337203685477.5807")],
    ["rate", -1e300, decimal("-922337203685477.5808")],
    ["amount", 7, 7],
    ["card", { number: "4", other: 1 }, { number: "4", other: 1 }],
    ["anything", 1.5, decimal("1.5000")],
    ["undeclared", "x", "x"],
  ])("%s: %j", (name, value, expected) => {
    expect(convert({ [name]: value }, paySchema)).toEqual({ value: { [name]: expected }, faults: [] });
  });

  it.each([
    ["amount", "7", "/amount"],
    ["amount", 1.5, "/amount"],
    ["amount", [7], "/amount"],
    ["rate", "1", "/rate"],
    ["to", 7, "/to"],
    ["dryRun", "true", "/dryRun"],
    ["tags", "a", "/tags"],
    ["tags", ["a", 1], "/tags/1"],
    ["card", [], "/card"],
    ["card", { limit: "9" }, "/card/limit"],
  ])("a value of another type is a fault: %s: %j", (name, value, pointer) => {
    expect(convert({ [name]: value }, paySchema).faults).toEqual([pointer]);
  });
});

describe("only what is read is handed over", () => {
  const reads: Reads = {
    whole: false,
    members: new Map([["card", { whole: false, members: new Map([["limit", everything]]) }]]),
  };
  it("and only there are faults", () => {
    const source = { card: { limit: 5, number: 4, __extn: {} }, amount: "x", __entity: {} };
    expect(convert(source, paySchema, reads)).toEqual({ value: { card: { limit: 5 } }, faults: [] });
  });
});

describe("a caller cannot write what Cedar takes for an entity or an extension", () => {
  const escapes = [
    { __entity: { type: "Key", id: "key_1" } },
    { __extn: { fn: "ip", arg: "10.0.0.1" } },
    { __expr: "principal" },
    JSON.parse('{"__proto__": {"__extn": {"fn": "decimal", "arg": "1.0"}}}') as object,
    { __extn: { fn: "unknown", args: [] }, other: 1 },
    { a: [{ b: { __entity: { type: "Tool", id: "bank/pay" } } }] },
  ];
  it.each(escapes)("%j", (value) => {
    const { value: converted, faults } = convert({ x: value });
    expect(faults.length).toBeGreaterThan(0);
    expect(JSON.stringify(converted)).not.toMatch(/"__(?:entity|extn|expr)"/);
  });

  it("at the top as well, and a member named __proto__ is one like any other", () => {
    expect(convert({ __extn: { fn: "ip", arg: "::1" } })).toEqual({ value: {}, faults: ["/__extn"] });
    const { value } = convert(JSON.parse('{"__proto__": 1, "constructor": 2}'));
    expect(Object.entries(value)).toEqual([
      ["__proto__", 1],
      ["constructor", 2],
    ]);
  });
});

const hostileKey = fc.oneof(
  fc.constantFrom(
    "__entity",
    "__extn",
    "__expr",
    "__proto__",
    "type",
    "id",
    "fn",
    "arg",
    "args",
    "",
    "\0",
    "\ud800",
    "x",
  ),
  fc.string({ unit: "binary" }),
);
const hostileLeaf = fc.oneof(
  fc.constantFrom(
    "decimal",
    "ip",
    "Key",
    "key_1",
    "10.0.0.1",
    "\ud800",
    null,
    true,
    -0,
    2 ** 63,
    5e-324,
    1e308,
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.maxSafeInteger(),
  fc.string({ unit: "binary" }),
);
const hostileJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    hostileLeaf,
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .array(fc.tuple(hostileKey, tie("value")), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

/** The escapes in what is handed to Cedar, all of which must be decimals that were made here. */
const escapesIn = (value: unknown): readonly unknown[] => {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(escapesIn);
  return Object.entries(value).flatMap(([name, member]) =>
    /^__(?:entity|extn|expr)$/.test(name) ? [{ [name]: member }] : escapesIn(member),
  );
};
const isOwnDecimal = (found: unknown): boolean =>
  /^\{"__extn":\{"fn":"decimal","arg":"-?\d{1,15}\.\d{4}"\}\}$/.test(JSON.stringify(found));

it("any JSON becomes something that Cedar takes, without a throw and without an escape of the caller's", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(hostileKey, hostileJson), { maxLength: 5 }),
      fc.constantFrom({}, paySchema),
      (entries, schema) => {
        const source = Object.fromEntries(entries);
        const { value, faults } = convert(source, schema);
        expect(escapesIn(value).filter((found) => !isOwnDecimal(found))).toEqual([]);
        expect(faults.every((pointer) => pointer.isWellFormed())).toBe(true);
        expect(checkParseContext({ context: { arguments: { ...value } } }).type).toBe("success");
      },
    ),
    { numRuns: 1500 },
  );
});

it("a value that is nested too deeply is a fault, not a crash", () => {
  const deep = JSON.parse(`${'{"a":'.repeat(2000)}1${"}".repeat(2000)}`);
  const { value, faults } = convert({ x: deep, y: 1 });
  expect(faults).toHaveLength(1);
  expect(value.y).toBe(1);
  expect(checkParseContext({ context: { ...value } }).type).toBe("success");
});
