import { describe, expect, it } from "vitest";
import { segmentsOf } from "./segments.ts";

const mark = (start: number, end: number, category = "pii") => ({ start, end, category });

describe("segmentsOf", () => {
  it("cuts a text at its marks, whatever their order", () => {
    expect(segmentsOf("to bob and al", [mark(11, 13, "secrets"), mark(3, 6)])).toEqual([
      { at: 0, text: "to ", category: null },
      { at: 3, text: "bob", category: "pii" },
      { at: 6, text: " and ", category: null },
      { at: 11, text: "al", category: "secrets" },
    ]);
  });
  it("loses and repeats nothing where marks overlap, or are of a text that was longer", () => {
    for (const marks of [[mark(0, 5), mark(2, 7)], [mark(1, 99)], [mark(50, 60)], [mark(2, 2)], []]) {
      const segments = segmentsOf("0123456789", marks);
      expect(segments.map(({ text }) => text).join("")).toBe("0123456789");
    }
  });
});
