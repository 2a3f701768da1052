import { describe, expect, it } from "vitest";
import { fit, renderDetails, renderTable, widthOf } from "./table.ts";

type Row = { readonly name: string; readonly text: string | null };
const columns = [
  { title: "NAME", value: (row: Row) => row.name },
  { title: "TEXT", value: (row: Row) => row.text, flexible: true },
] as const;
const plain = (text: string): string => text;
const render = (rows: readonly Row[], width?: number) =>
  renderTable(columns, rows, { width, heading: plain }).split("\n");

describe("renderTable", () => {
  it("aligns columns by what a terminal shows, not by code units", () => {
    const lines = render([
      { name: "世界", text: "x" },
      { name: "a", text: null },
    ]);
    expect(lines).toEqual(["NAME  TEXT", "世界  x", "a     -"]);
  });

  it("cuts only flexible columns, and only to a terminal's width", () => {
    const row = { name: "a-name-that-stays", text: "a text that is much longer than the terminal is wide" };
    expect(render([row]).at(-1)).toContain("terminal is wide");
    const cut = render([row], 40).at(-1) ?? "";
    expect(cut).toContain("a-name-that-stays");
    expect(cut.endsWith("…")).toBe(true);
    expect(widthOf(cut)).toBeLessThanOrEqual(40);
  });

  it("makes every value harmless, and keeps one row on one line", () => {
    const lines = render([{ name: "\u001b[31mred", text: "one\ntwo" }]);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe("\\u{1b}[31mred  one\\ntwo");
  });

  it("paints after it has measured", () => {
    const painted = renderTable(
      [{ title: "S", value: (row: Row) => row.name, paint: () => (text: string) => `<${text}>` }, columns[1]],
      [{ name: "ok", text: "x" }],
      { width: undefined, heading: plain },
    );
    expect(painted.split("\n")[1]).toBe("<ok>  x");
  });
});

describe("fit and renderDetails", () => {
  it("never cuts within a character", () => {
    expect(fit("世界世界", 5)).toBe("世界…");
    expect(fit("abc", 3)).toBe("abc");
  });

  it("leaves out what has no value", () => {
    expect(
      renderDetails(
        [
          ["a", 1],
          ["long name", null],
          ["b", "x\u0007"],
        ],
        plain,
      ),
    ).toBe("a  1\nb  x\\u{7}");
  });
});
