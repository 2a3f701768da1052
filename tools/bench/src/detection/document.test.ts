import { expect, test } from "vitest";
import { compose, type Part } from "./document.ts";

const parts = (entries: readonly (readonly [Part, string])[]): ReadonlyMap<Part, string> => new Map(entries);

test("parts stand in their order, whatever the order they come in", () => {
  const text = compose(
    "# Title",
    "",
    parts([
      ["speed", "fast"],
      ["injection", "found"],
    ]),
  );
  expect(text.indexOf("found")).toBeLessThan(text.indexOf("fast"));
  expect(text.startsWith("# Title\n\n<!-- begin injection -->\n\nfound\n\n<!-- end injection -->")).toBe(
    true,
  );
});

test("a run of one part leaves the others as they were", () => {
  const before = compose(
    "# Old",
    "",
    parts([
      ["injection", "found"],
      ["speed", "fast"],
    ]),
  );
  const after = compose("# New", before, parts([["speed", "faster"]]));
  expect(after).toBe(
    compose(
      "# New",
      "",
      parts([
        ["injection", "found"],
        ["speed", "faster"],
      ]),
    ),
  );
});
