import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeSpans, replaceSpans } from "./spans.ts";

const span = (start: number, end: number, type = "a", score = 0.5) => ({ start, end, type, score });

test("overlapping spans become one, named after the strongest of them", () => {
  const text = "0123456789";
  expect(mergeSpans([span(4, 8, "strong", 0.9), span(2, 5, "weak", 0.4)], text)).toEqual([
    span(2, 8, "strong", 0.9),
  ]);
  expect(mergeSpans([span(2, 4), span(4, 6)], text)).toHaveLength(2);
});

test("a span that points nowhere takes the whole text", () => {
  expect(replaceSpans("secret", [span(10, 20)], () => "<X_1>")).toBe("<X_1>");
  expect(replaceSpans("secret", [span(3, 3)], () => "<X_1>")).toBe("<X_1>");
});

test("a surrogate pair is never cut in two", () => {
  expect(replaceSpans("a😀b", [span(2, 4)], () => "_")).toBe("a_");
  expect(replaceSpans("a😀b", [span(0, 2)], () => "_")).toBe("_b");
});

test("what lies in a span is gone, what lies outside stays", () => {
  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 10 })).map(([start, size]) => span(start, start + size)),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(spans, (list) => {
      const text = Array.from({ length: 60 }, (_, i) => String.fromCharCode(0x4e00 + i)).join("");
      const kept = replaceSpans(text, list, () => "");
      const covered = (at: number) => list.some((s) => s.start <= at && at < s.end);
      expect(kept).toBe([...text].filter((_, at) => !covered(at)).join(""));
    }),
  );
});
