import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ArgumentType, argumentsType } from "./argument-type.ts";

const typeOf = (schema: unknown, root: object = {}): ArgumentType["kind"] => {
  const type = argumentsType({ type: "object", properties: { x: schema }, ...root });
  return (type.kind === "record" ? type.member("x")?.kind : undefined) ?? "mixed";
};

describe("the one type of an argument", () => {
  it.each([
    [{ type: "string" }, "string"],
    [{ type: "integer" }, "long"],
    [{ type: "number" }, "decimal"],
    [{ type: "boolean" }, "boolean"],
    [{ type: "array", items: { type: "string" } }, "set"],
    [{ type: "object" }, "record"],
    [{ properties: { a: {} } }, "record"],
    [{ type: ["string", "null"] }, "string"],
    [{ type: ["null", "integer"] }, "long"],
    [{ anyOf: [{ type: "string" }, { type: "null" }] }, "string"],
    [{ oneOf: [{ const: "a" }, { const: "b" }] }, "string"],
    [{ enum: ["a", "b", null] }, "string"],
    [{ enum: [1, 2] }, "long"],
    [{ allOf: [{ minLength: 1 }, { type: "string" }] }, "string"],
    [{ type: ["string", "integer"] }, "mixed"],
    [{ anyOf: [{ type: "string" }, { type: "integer" }] }, "mixed"],
    [{ anyOf: [{ type: "string" }, {}] }, "mixed"],
    [{ allOf: [{ type: "string" }, { type: "integer" }] }, "mixed"],
    [{ enum: ["a", 1] }, "mixed"],
    [{ type: "null" }, "mixed"],
    [{ type: "constructor" }, "mixed"],
    [{ type: 7 }, "mixed"],
    [{}, "mixed"],
    [true, "mixed"],
    [{ $ref: "https://elsewhere.example/schema" }, "mixed"],
    [{ $ref: "#/$defs/nothing" }, "mixed"],
  ])("%j is %s", (schema, kind) => {
    expect(typeOf(schema)).toBe(kind);
  });

  it("follows references within the document, escapes and all", () => {
    const root = { $defs: { "a/b~c": { type: "integer" } } };
    expect(typeOf({ $ref: "#/$defs/a~1b~0c" }, root)).toBe("long");
  });

  it("finds members through combinations, and elements of arrays", () => {
    const schema = {
      allOf: [{ properties: { a: { type: "string" } } }, { properties: { b: { type: "integer" } } }],
    };
    const type = argumentsType({ type: "object", properties: { x: schema } });
    const x = type.kind === "record" ? type.member("x") : undefined;
    if (x?.kind !== "record") throw new Error("not a record");
    expect(x.names().toSorted()).toEqual(["a", "b"]);
    expect(x.member("a")?.kind).toBe("string");
    expect(x.member("toString")).toBeUndefined();
  });
});

it("ends on a schema that refers to itself, or multiplies", () => {
  const self = { $defs: { a: { anyOf: [{ $ref: "#/$defs/a" }, { $ref: "#/$defs/a" }] } } };
  expect(typeOf({ $ref: "#/$defs/a" }, self)).toBe("mixed");
  const wide = { anyOf: Array.from({ length: 100_000 }, () => ({ type: "string" })) };
  expect(typeOf(wide)).toBe("mixed");
});

it("never throws, whatever a server calls a schema", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (schema) => {
      const type = argumentsType(schema);
      if (type.kind === "record") for (const name of type.names()) type.member(name);
    }),
  );
});
