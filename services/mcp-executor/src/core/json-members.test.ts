import { describe, expect, it } from "vitest";
import { itemsOf, membersOf, membersOfValue, objectText } from "./json-members.ts";

describe("membersOf", () => {
  it("gives each member as it is written, whatever brackets and quotes its strings hold", () => {
    const text = ' { "a" : 1.0 , "b\\"}" : "},{\\"" ,"c":[{"x":"]"}, 2] , "d": {"e": 12345678901234567890}}';
    expect([...membersOf(text)]).toEqual([
      ["a", "1.0"],
      ['b"}', '"},{\\""'],
      ["c", '[{"x":"]"}, 2]'],
      ["d", '{"e": 12345678901234567890}'],
    ]);
  });

  it("keeps the order of names that are numbers, and knows names written with escapes", () => {
    expect([...membersOf('{"2":1,"1":2,"\\u0061":3}')]).toEqual([
      ["2", "1"],
      ["1", "2"],
      ["a", "3"],
    ]);
  });

  it.each(["{}", " { } ", "[]", "7", '"{"'])("has none in %s", (text) => {
    expect(membersOf(text).size).toBe(0);
  });

  it("has a member of the name that objects treat apart", () => {
    expect(membersOf('{"__proto__":1}').get("__proto__")).toBe("1");
  });
});

describe("itemsOf", () => {
  it("gives each item as it is written", () => {
    expect(itemsOf('[ 1.0, {"a":[1,2]} ,"],", [] ]')).toEqual(["1.0", '{"a":[1,2]}', '"],"', "[]"]);
    expect(itemsOf("[]")).toEqual([]);
    expect(itemsOf("{}")).toEqual([]);
  });
});

it("an object text has the later of two members of one name, once", () => {
  const members = [...membersOfValue({ a: 1, left: undefined }), ["b", "1.0"], ["a", "2"]] as const;
  expect(objectText(members)).toBe('{"a":2,"b":1.0}');
});
