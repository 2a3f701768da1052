import { describe, expect, it } from "vitest";
import { entryRules } from "./covered.ts";
import { entryOf, isEntry, shrunk } from "./scope.ts";

const tool = (server: string, name: string) => ({ kind: "tool", server, name }) as const;

describe("shrunk", () => {
  it("keeps what was used", () => {
    expect(shrunk("*", [tool("a", "y"), tool("a", "x")], entryRules)).toEqual(["a/x", "a/y"]);
  });
  it("never includes what the scope did not: a request for it was refused", () => {
    expect(
      shrunk(["a/get_*"], [tool("a", "get_x"), tool("a", "drop"), tool("b", "get_x")], entryRules),
    ).toEqual(["a/get_x"]);
  });
  it("keeps the pattern where a name is a pattern itself", () => {
    expect(shrunk(["a/my?tool", "a/*"], [tool("a", "my tool")], entryRules)).toEqual(["a/*"]);
  });
  it("keeps prompts by name, and what the scope says of resources where some were read", () => {
    const used = [
      { kind: "prompt", server: "a", name: "p" },
      { kind: "resource", server: "a", name: "file:///x" },
    ] as const;
    expect(shrunk(["a/*"], used, entryRules)).toEqual(["a/prompts:p", "a/resources:*"]);
    expect(shrunk(["a/prompts:*", "a/resources:file:///*", "b/*"], used, entryRules)).toEqual([
      "a/prompts:p",
      "a/resources:file:///*",
    ]);
    expect(shrunk(["a/tool"], used, entryRules)).toEqual([]);
  });
});

describe("an entry", () => {
  it("says what it is about where the name alone would not", () => {
    expect(entryOf(tool("a", "x"))).toBe("a/x");
    expect(entryOf(tool("a", "prompts:x"))).toBe("a/tools:prompts:x");
    expect(entryOf({ kind: "prompt", server: "a", name: "x" })).toBe("a/prompts:x");
  });
  it("is told from words that are searched for", () => {
    expect(["a/x", "a*/get_*", "a/resources:file:///*"].every(isEntry)).toBe(true);
    expect(["a", "A/x", "a/", "a/b c"].some(isEntry)).toBe(false);
  });
});
