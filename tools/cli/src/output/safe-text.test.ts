import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeJson, safeLine, safeText } from "./safe-text.ts";

const hostile = {
  ansi: "\u001b[2K\u001b[1Aapproved",
  osc: "\u001b]0;title\u0007",
  c1: "\u009b31m",
  backspace: "evil\b\b\b\bgood",
  return: "rejected\rapproved",
  turned: "\u202egnp.exe",
  tags: "\u{e0041}\u{e0042}",
  invisible: "a\u200b\u2060\ufeffb",
  lines: "one\u2028two",
  selectors: "a\u{e0101}\ufe0f",
};
/** What a terminal obeys, or what is not seen. */
const OBEYED =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\u{e0041}/u;

describe("safeText", () => {
  it.each(Object.entries(hostile))("shows %s instead of obeying it", (_name, text) => {
    expect(safeText(text)).not.toMatch(OBEYED);
    expect(safeText(text)).toContain("\\u{");
    expect(safeLine(text)).not.toMatch(OBEYED);
  });

  it("keeps ordinary text of any script, and lines", () => {
    const text = "Grüße, 世界, שלום\n\tindented";
    expect(safeText(text)).toBe(text);
    expect(safeLine("a\nb\tc")).toBe("a\\nb\\tc");
  });

  it("leaves nothing that a terminal obeys in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(safeLine(text)).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}/u);
        expect(safeText(text).replaceAll(/[\n\t]/g, "")).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}/u);
      }),
    );
  });
});

describe("safeJson", () => {
  it("says the same to a program, and nothing to a terminal", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.string({ unit: "binary" })), (value) => {
        const plain = { ...value };
        expect(JSON.parse(safeJson(plain))).toEqual(plain);
        expect(safeJson(plain).replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Cf}|\p{Zl}/u);
      }),
    );
  });
});
