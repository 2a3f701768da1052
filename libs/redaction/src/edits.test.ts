import fc from "fast-check";
import { expect, test } from "vitest";
import { followEdits } from "./edits.ts";

test("a part moves with what is replaced before it, and takes all of what stands in its place", () => {
  // "mail bob@x.io or eve@x.io now" → "mail <A> or <BB> now"
  const edits = [
    { start: 5, end: 13, length: 3 },
    { start: 17, end: 25, length: 4 },
  ];
  expect(followEdits({ start: 0, end: 4 }, edits)).toEqual({ start: 0, end: 4 });
  expect(followEdits({ start: 5, end: 13 }, edits)).toEqual({ start: 5, end: 8 });
  expect(followEdits({ start: 7, end: 9 }, edits)).toEqual({ start: 5, end: 8 });
  expect(followEdits({ start: 14, end: 16 }, edits)).toEqual({ start: 9, end: 11 });
  expect(followEdits({ start: 17, end: 25 }, edits)).toEqual({ start: 12, end: 16 });
  expect(followEdits({ start: 26, end: 29 }, edits)).toEqual({ start: 17, end: 20 });
  expect(followEdits({ start: 0, end: 29 }, edits)).toEqual({ start: 0, end: 20 });
  expect(followEdits({ start: 10, end: 20 }, edits)).toEqual({ start: 5, end: 16 });
  expect(followEdits({ start: 3, end: 6 }, edits)).toEqual({ start: 3, end: 8 });
});

test("whatever is replaced: what is untouched reads the same where it is said to be", () => {
  const piece = fc.tuple(fc.string({ maxLength: 6 }), fc.option(fc.string({ maxLength: 8 })));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(200), fc.nat(200), (pieces, a, b) => {
      let before = "";
      let after = "";
      const edits: { start: number; end: number; length: number }[] = [];
      for (const [kept, replacement] of pieces) {
        before += kept;
        if (replacement === null || kept === "") after += kept;
        else {
          edits.push({ start: before.length - kept.length, end: before.length, length: replacement.length });
          after += replacement;
        }
      }
      const [start, end] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.min(at, before.length)) as [
        number,
        number,
      ];
      fc.pre(start < end);
      const found = followEdits({ start, end }, edits);
      const touched = edits.filter((edit) => edit.start < end && edit.end > start);
      if (touched.length === 0) expect(after.slice(found.start, found.end)).toBe(before.slice(start, end));
      expect(found.start).toBeLessThanOrEqual(found.end);
      expect(found.end).toBeLessThanOrEqual(after.length);
    }),
  );
});
