import fc from "fast-check";
import { expect, it } from "vitest";
import { leafText, type Part } from "./read.ts";
import { chunksOf, placeOf } from "./texts.ts";

const part = (value: unknown, kind: Part["kind"] = "tool_arguments"): Part => ({
  pointer: "/p",
  value,
  kind,
});

it("puts the strings of one kind into one text, without frames and pictures", () => {
  const message = {
    role: "user",
    content: [
      { type: "text", text: "hi" },
      { type: "image", data: "AAAA" },
    ],
  };
  const chunks = chunksOf([part(message, "prompt"), part({ a: "one", b: { c: ["two", 3] } })], 100, 8);
  expect(chunks).toMatchObject([
    { kind: "prompt", text: "hi" },
    { kind: "tool_arguments", text: "one\ntwo" },
  ]);
  expect(chunksOf([part({ role: "x" })], 100, 8)).toMatchObject([{ text: "x" }]);
});

it("gives up where it would take too many texts", () => {
  expect(chunksOf([part("x".repeat(10_000))], 100, 8)).toBeUndefined();
});

it("loses nothing, and knows where everything stands", () => {
  const json = fc.dictionary(fc.constantFrom("a", "b/c", "d~"), fc.string({ maxLength: 80 }));
  fc.assert(
    fc.property(json, fc.integer({ min: 8, max: 60 }), (value, max) => {
      const parts = [part(value)];
      const chunks = chunksOf(parts, max, 1_000) ?? [];
      const covered = new Map<string, Set<number>>();
      for (const chunk of chunks) {
        expect(chunk.text.length).toBeLessThanOrEqual(max);
        for (const { at, length, pointer, from } of chunk.segments) {
          const leaf = leafText(value, pointer.slice(2), "value");
          expect(chunk.text.slice(at, at + length)).toBe(leaf.slice(from, from + length));
          const seen = covered.get(pointer) ?? new Set();
          covered.set(pointer, seen);
          for (let unit = 0; unit < length; unit += 1) seen.add(from + unit);
          if (length > 0) {
            expect(placeOf(chunk, at, at + length)).toEqual({ pointer, start: from, end: from + length });
          }
        }
      }
      for (const [name, text] of Object.entries(value)) {
        if (text.trim() === "") continue;
        const pointer = `/p/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        expect(covered.get(pointer)?.size).toBe(text.length);
      }
    }),
  );
});

it("has no place for what goes over two leaves, and the whole leaf for what names none", () => {
  const [chunk] = chunksOf([part({ a: "one", b: "two" })], 100, 8) ?? [];
  const [single] = chunksOf([part({ a: "one" })], 100, 8) ?? [];
  if (chunk === undefined || single === undefined) throw new Error("no text");
  expect(placeOf(chunk, 1, 6)).toEqual({ pointer: "", start: 0, end: 0 });
  expect(placeOf(chunk, undefined, undefined)).toEqual({ pointer: "", start: 0, end: 0 });
  expect(placeOf(chunk, 4, 7)).toEqual({ pointer: "/p/b", start: 0, end: 3 });
  expect(placeOf(single, undefined, undefined)).toEqual({ pointer: "/p/a", start: 0, end: 3 });
});
