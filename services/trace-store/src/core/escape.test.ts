import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeText, storableJson } from "./escape.ts";

test("NUL and lone surrogates are written as their escapes, pairs stay", () => {
  expect(escapeText("a\0b")).toBe("a\\u0000b");
  expect(escapeText("\ud800x😀\udc00")).toBe("\\ud800x😀\\udc00");
  expect(escapeText("\udc00\ud800")).toBe("\\udc00\\ud800");
});

test("JSON holds nothing that PostgreSQL refuses, whatever the strings and names", () => {
  const unit = fc.constantFrom("\0", "\ud83d", "\ude00", "a", "\\", "u0000", "😀", '"');
  const text = fc.array(unit).map((parts) => parts.join(""));
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(text, fc.array(tie("value")), fc.dictionary(text, tie("value"))),
  }));
  fc.assert(
    fc.property(value, (document) => {
      const json = storableJson(document);
      const visit = (part: unknown): void => {
        if (typeof part === "string") expect(part.isWellFormed() && !part.includes("\0")).toBe(true);
        else if (typeof part === "object" && part !== null) {
          for (const [name, member] of Object.entries(part)) {
            visit(name);
            visit(member);
          }
        }
      };
      visit(JSON.parse(json));
    }),
  );
});

test("JSON without them stays as it is", () => {
  const document = { a: ["x", 1, null, true], "b\\u0000": "😀" };
  expect(JSON.parse(storableJson(document))).toEqual(document);
});
