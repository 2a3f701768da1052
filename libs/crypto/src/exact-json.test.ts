import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DuplicateMemberError, exactValue, isExactNumber, parseJson, readableJson } from "./exact-json.ts";

describe("parseJson", () => {
  it.each(['{"a":1}', "[]", '{"b":"é","a":[true,null,-0.5]}', '{ "a" : 1 }', '{"a":"\\u0041"}'])(
    "needs no text beside the value of %s",
    (text) => {
      expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
    },
  );

  it.each([
    ['{"n":9007199254740993}', '{"n":9007199254740993}'],
    ['{"n": 1.0}', '{"n":1.0}'],
    ['{"n":1e3,"s":"1e3"}', '{"n":1e3,"s":"1e3"}'],
    ['{"n":-0}', '{"n":-0}'],
    ['{"10":1,"2":2}', '{"10":1,"2":2}'],
    ['{ "10" : "\\u0041\\/" ,\n"2":[ ] }', '{"10":"A/","2":[]}'],
    ['{"\\u0032":1,"1":"\\u00e9\\ud800"}', '{"2":1,"1":"é\\ud800"}'],
  ])("keeps the text of %s", (text, exact) => {
    expect(parseJson(text)).toEqual({ value: JSON.parse(text), exact });
  });

  it.each(['{"a":1,"a":2}', '[{"x":{"a":1.0,"\\u0061":2}}]', '{"a":"evil", "a":"good"}'])(
    "refuses a member that is there twice: %s",
    (text) => {
      expect(() => parseJson(text)).toThrow(DuplicateMemberError);
    },
  );

  it("gives back any value, whatever its text", () => {
    fc.assert(
      fc.property(fc.json(), fc.integer({ min: 0, max: 4 }), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent);
        const { value, exact } = parseJson(spaced);
        expect(value).toEqual(JSON.parse(text));
        if (exact !== undefined) expect(JSON.parse(exact)).toEqual(value);
      }),
    );
  });
});

describe("readableJson", () => {
  it("shows the digits that a number would lose", () => {
    expect(readableJson('{"card":4111111111111111013,"n":1}')).toEqual({
      card: "4111111111111111013",
      n: 1,
    });
  });
});

describe("exactValue", () => {
  it("prints as it was written, and says which numbers are there as their text", () => {
    const text = '{"id":9007199254740993,"n":[1.0,1e400,-0,7],"s":"1.0"}';
    const value = exactValue(text) as { readonly id: unknown; readonly n: readonly unknown[] };
    expect(JSON.stringify(value)).toBe(text);
    expect(value.id).toMatchObject({ rawJSON: "9007199254740993" });
    expect(value.n.map(isExactNumber)).toEqual([true, true, true, false]);
    expect(isExactNumber({ rawJSON: "1" })).toBe(false);
  });
});
