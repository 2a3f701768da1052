import { describe, expect, test } from "vitest";
import { compareDefinitions } from "../index.ts";

type Definition = Readonly<Record<string, unknown>>;
const compare = (before: Definition, after: Definition) =>
  compareDefinitions({ definition: before, instructions: null }, { definition: after, instructions: null });

describe("changes", () => {
  test("added, removed and changed leaves, by pointer", () => {
    const { changes } = compare(
      { name: "t", inputSchema: { properties: { a: { type: "string" }, b: { type: "number" } } } },
      { name: "t", inputSchema: { properties: { a: { type: "integer" }, "c/d": { type: "string" } } } },
    );
    expect(changes).toEqual([
      { kind: "changed", pointer: "/inputSchema/properties/a/type", before: "string", after: "integer" },
      { kind: "added", pointer: "/inputSchema/properties/c~1d/type", before: null, after: "string" },
      { kind: "removed", pointer: "/inputSchema/properties/b/type", before: "number", after: null },
    ]);
  });

  test("the order of members does not count", () => {
    expect(compare({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toEqual({
      changes: [],
      diff: "",
    });
  });

  test("one element more at the front is one change, another order is one", () => {
    expect(compare({ required: ["a", "b"] }, { required: ["x", "a", "b"] }).changes).toEqual([
      { kind: "added", pointer: "/required/0", before: null, after: "x" },
    ]);
    expect(compare({ required: ["a", "b"] }, { required: ["b", "a"] }).changes).toEqual([
      { kind: "changed", pointer: "/required", before: '["a","b"]', after: '["b","a"]' },
    ]);
    const icons = [{ name: "x", src: "1" }];
    expect(
      compare(
        { icons },
        {
          icons: [
            { name: "n", src: "0" },
            { name: "x", src: "2" },
          ],
        },
      ).changes,
    ).toEqual([
      { kind: "added", pointer: "/icons/0/name", before: null, after: "n" },
      { kind: "added", pointer: "/icons/0/src", before: null, after: "0" },
      { kind: "changed", pointer: "/icons/1/src", before: "1", after: "2" },
    ]);
  });

  test("another kind of value is a change, also where both look alike", () => {
    expect(compare({ a: [1] }, { a: { 0: 1 } }).changes).toHaveLength(1);
    expect(compare({ a: [] }, { a: {} }).changes).toHaveLength(1);
    expect(compare({ a: 1 }, { a: "1" }).changes).toHaveLength(1);
    expect(compare({ a: null }, {}).changes).toEqual([
      { kind: "removed", pointer: "/a", before: "null", after: null },
    ]);
  });

  test("what does not print is shown by its number", () => {
    const { changes, diff } = compare(
      { description: "Adds." },
      { description: "Adds.\u200b\u{e0041}\u001b[8m" },
    );
    expect(changes[0]?.after).toBe("Adds.\\u{200b}\\u{e0041}\\u{1b}[8m");
    expect(diff).toContain('+  "description": "Adds.\\u{200b}\\u{e0041}\\u001b[8m"');
  });

  test("a long text is shown by the part that changed", () => {
    const text = `${"Some words. ".repeat(100)}END`;
    const [change] = compare({ description: text }, { description: text.replace("END", "Send it.") }).changes;
    expect(change?.after?.length).toBeLessThan(100);
    expect(change?.after).toContain("Send it.");
    expect(change?.before).toContain("END");
    expect(change?.before?.startsWith("…")).toBe(true);
  });

  test("instructions are compared as well", () => {
    const definition = { name: "t" };
    const { changes, diff } = compareDefinitions(
      { definition, instructions: null },
      { definition, instructions: "Use t." },
    );
    expect(changes).toEqual([{ kind: "added", pointer: "/instructions", before: null, after: "Use t." }]);
    expect(diff).toContain("-(none)\n+Use t.");
  });
});

describe("bounds", () => {
  test("many changes are cut, and say so", () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`k${index}`, index]));
    const { changes, diff } = compare({}, many);
    expect(changes).toHaveLength(200);
    expect(changes.at(-1)?.after).toContain("more changes");
    expect(diff.length).toBeLessThan(70_000);
  });

  test("a huge text and a deep one are shown in part", () => {
    const deep = Array.from({ length: 5_000 }).reduce<unknown>((inner) => ({ a: inner }), 1);
    const { changes, diff } = compare({ d: "x".repeat(2_000_000) }, { d: "y".repeat(2_000_000), deep });
    expect(JSON.stringify(changes).length).toBeLessThan(10_000);
    expect(diff.length).toBeLessThan(70_000);
  });
});

test("the diff is unified text over members in the order of their names", () => {
  expect(compare({ b: 1, a: "x" }, { a: "y", b: 1 }).diff).toBe(
    [
      "--- approved",
      "+++ offered",
      "@@ -1,5 +1,5 @@",
      " {",
      '-  "a": "x",',
      '+  "a": "y",',
      '   "b": 1',
      " }",
      " ",
      "",
    ].join("\n"),
  );
});
