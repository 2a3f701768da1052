import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memberTexts, objectText, printableValue, textOf, withMembers } from "./json-text.ts";

describe("texts of members", () => {
  it("are cut out as they are written, whatever stands in strings and between tokens", () => {
    const text =
      ' { "a" : 1.0 ,\n"b\\"}":{"x":[1,{"y":"]}"}], "z":"\\\\"},"c":[ ], "d":"" , "2":null,"1":-0e1 } ';
    expect([...memberTexts(text)]).toEqual([
      ["a", "1.0"],
      ['b"}', '{"x":[1,{"y":"]}"}], "z":"\\\\"}'],
      ["c", "[ ]"],
      ["d", '""'],
      ["2", "null"],
      ["1", "-0e1"],
    ]);
  });

  it("of what is no object there are none", () => {
    for (const text of ["[1,2]", "1", '"{}"', "null", "", "{}"]) expect(memberTexts(text).size).toBe(0);
  });

  it("put together again say the same, for any object", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(JSON.parse(objectText(memberTexts(text)))).toEqual(JSON.parse(text));
      }),
    );
  });
});

describe("a changed object", () => {
  const exact = '{"id":12345678901234567890,"b":{"x":1.0},"c":1}';
  const json = { value: JSON.parse(exact), exact };

  it("keeps all digits of what was not changed", () => {
    const changed = withMembers(json, { c: undefined, d: [1], resultType: "complete" });
    expect(textOf(changed)).toBe('{"id":12345678901234567890,"b":{"x":1.0},"d":[1],"resultType":"complete"}');
    expect(changed.value).toEqual({ id: 12345678901234567000, b: { x: 1 }, d: [1], resultType: "complete" });
  });

  it("has no text where its value says it all", () => {
    expect(withMembers({ value: { a: 1 } }, { a: 2 })).toEqual({ value: { a: 2 } });
  });

  it("prints numbers as they were written", () => {
    expect(JSON.stringify(printableValue("[1.50,12345678901234567890,1e3,2]"))).toBe(
      "[1.50,12345678901234567890,1e3,2]",
    );
  });
});
