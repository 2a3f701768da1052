import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  definitionHash,
  isExactTextOf,
  parseDefinition,
  promptDefinitionHash,
  readableDefinition,
  textsOf,
  withTexts,
} from "./definition.ts";

const hashOf = (text: string, instructions: string | null = null): string => {
  const { definition, exact } = parseDefinition(text);
  return definitionHash(definition, instructions, exact);
};

describe("a definition from its text", () => {
  it("has a text only where its value would give another", () => {
    expect(parseDefinition('{ "name" : "a", "n" : 1 }')).toEqual({ definition: { name: "a", n: 1 } });
    expect(parseDefinition('{ "name" : "a", "n" : 1.0 }')).toEqual({
      definition: { name: "a", n: 1 },
      exact: '{"name":"a","n":1.0}',
    });
  });

  it("has a value that the bus can carry, whatever its numbers are", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom("1e400", "-0", "1.0", "12345678901234567890"), (json, n) => {
        const { definition, exact } = parseDefinition(`{"x":${json},"n":${n}}`);
        expect(JSON.parse(JSON.stringify(definition))).toEqual(definition);
        expect(isExactTextOf(definition, exact ?? "")).toBe(true);
      }),
    );
  });
});

describe("the hash of a definition", () => {
  it("is what it was before there were exact texts, where a definition needs none", () => {
    expect(hashOf('{"name":"add","inputSchema":{"type":"object"}}', "Be kind")).toBe(
      "41e89de02c60cba05b253a89c52f4e4d2ec8470b71a5934b516be5c00764f7a1",
    );
    expect(promptDefinitionHash({ name: "add" })).toBe(definitionHash({ name: "add" }, null));
  });

  it.each([
    ["1", "1.0"],
    ["1.0", "1.00"],
    ["12345678901234567890", "12345678901234567891"],
    ["1e400", "null"],
    ["1e400", "1e500"],
    ["1e400", '"1e400"'],
    ["1.0", '"1.0"'],
    ["-0", "0"],
    ['{"1.0":1.0}', '{"1":1.0}'],
  ])("tells %s from %s", (one, other) => {
    expect(hashOf(`{"name":"a","x":${one}}`)).not.toBe(hashOf(`{"name":"a","x":${other}}`));
  });

  it("does not depend on the order of members or on white space", () => {
    const hash = hashOf('{"name":"a","x":{"10":1.0,"2":[]}}');
    expect(hashOf('{ "x" : { "2" : [ ], "10" : 1.0 }, "name" : "a" }')).toBe(hash);
    // Where the order alone is why there is a text, an older pin holds.
    expect(hashOf('{"name":"a","x":{"10":1,"2":[]}}')).toBe(
      definitionHash({ name: "a", x: { 2: [], 10: 1 } }, null),
    );
  });
});

describe("a text that is to be that of a definition", () => {
  const definition = { name: "a", n: 1 };
  it.each([
    ["is", '{"name":"a","n":1.0}', true],
    ["is of another order", '{"n":1.0,"name":"a"}', true],
    ["has another number", '{"name":"a","n":2.0}', false],
    ["has another member", '{"name":"a","n":1.0,"x":0}', false],
    ["says no more than the value", '{"name":"a","n":1}', false],
    ["has white space", '{"name":"a", "n":1.0}', false],
    ["has a member twice", '{"name":"b","name":"a","n":1.0}', false],
    ["is no JSON", '{"name":"a","n":1.0', false],
    ["is no object", "1.0", false],
    ["is empty", "", false],
  ])("%s", (_, text, is) => {
    expect(isExactTextOf(definition, text)).toBe(is);
  });
});

it("is read with the digits that its value has lost", () => {
  expect(readableDefinition(parseDefinition('{"n":12345678901234567890,"m":7}'))).toEqual({
    n: "12345678901234567890",
    m: 7,
  });
  const definition = { n: 1 };
  expect(readableDefinition({ definition })).toBe(definition);
});

it("goes on in lists of values and of texts", () => {
  const written = [
    { definition: { uri: "a" } },
    { definition: { uri: "b", n: 1 }, exact: '{"uri":"b","n":1.0}' },
  ];
  const definitions = written.map(({ definition }) => definition);
  expect(withTexts(definitions, textsOf(written))).toEqual(written);
  expect(textsOf(written)).toEqual([null, '{"uri":"b","n":1.0}']);
  expect(textsOf(written.slice(0, 1))).toBeUndefined();
  expect(withTexts(definitions.slice(0, 1), undefined)).toEqual(written.slice(0, 1));
});
