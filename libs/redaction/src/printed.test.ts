import { exactValue } from "@portcullis/crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { appendToken } from "./pointers.ts";
import { printed } from "./printed.ts";

type Leaf = { readonly pointer: string; readonly target: "value" | "key"; readonly text: string };

const leavesOf = (value: unknown, pointer = ""): readonly Leaf[] => {
  if (typeof value !== "object" || value === null) {
    return [{ pointer, target: "value", text: typeof value === "string" ? value : JSON.stringify(value) }];
  }
  return Object.entries(value).flatMap(([name, member]) => {
    const at = appendToken(pointer, name);
    const own = Array.isArray(value) ? [] : [{ pointer: at, target: "key" as const, text: name }];
    return [...own, ...leavesOf(member, at)];
  });
};

test("every leaf and every name is where it is said to be, escapes included", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      const follow = printed(value);
      for (const leaf of leavesOf(value)) {
        const place = follow({ ...leaf, start: 0, end: leaf.text.length });
        const isString = text.slice(0, place?.start ?? 0).endsWith('"');
        const escaped = isString ? JSON.stringify(leaf.text).slice(1, -1) : leaf.text;
        expect(text.slice(place?.start, place?.end)).toBe(escaped);
        const half = Math.floor(leaf.text.length / 2);
        const first = follow({ ...leaf, start: 0, end: half });
        expect(first?.end).toBeLessThanOrEqual(place?.end ?? 0);
      }
    }),
  );
});

test("a number that is there as its text, and what is not there", () => {
  const value = exactValue('{"n": 12345678901234567890.50, "s": "a\\nb"}');
  const text = JSON.stringify(value);
  const number = printed(value)({ pointer: "/n", target: "value", start: 0, end: 20 });
  expect(text.slice(number?.start, number?.end)).toBe("12345678901234567890");
  const string = printed(value)({ pointer: "/s", target: "value", start: 1, end: 3 });
  expect(text.slice(string?.start, string?.end)).toBe("\\nb");
  expect(printed(value)({ pointer: "/none", target: "value", start: 0, end: 1 })).toBeNull();
  expect(printed(value)({ pointer: "/s", target: "value", start: 0, end: 9 })).toBeNull();
});
