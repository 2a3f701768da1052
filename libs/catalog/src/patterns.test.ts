import type { OfferKind } from "@portcullis/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { org } from "../test/records.ts";
import { matchesGlob } from "./glob.ts";
import { includes, matchingEntries, meet, type OfferTarget, orgEnables, scopeIncludes } from "./patterns.ts";

const tool = (server: string, name: string): OfferTarget => ({ kind: "tool", server, name });

describe("the kinds that a pattern speaks of", () => {
  it.each([
    // pattern, tool, prompt, resource named `x`
    ["*", true, true, true],
    ["x", true, false, false],
    ["**", true, false, false],
    ["*x*", true, false, false],
    ["tools:*", true, false, false],
    ["tools:x", true, false, false],
    ["prompts:*", false, true, false],
    ["prompts:x", false, true, false],
    ["resources:*", false, false, true],
    ["resources:x", false, false, true],
    ["prompts:", false, false, false],
    ["Prompts:*", false, false, false],
    ["*:x", false, false, false],
    [" *", false, false, false],
  ] as const)("%s", (pattern, ...expected) => {
    const kinds = ["tool", "prompt", "resource"] as const;
    expect(kinds.map((kind) => includes([pattern], kind, "x"))).toEqual(expected);
  });

  it("calls a tool with a name like a prefix by `tools:`", () => {
    for (const name of ["prompts:x", "resources:x", "tools:x"]) {
      expect(includes([name], "tool", name)).toBe(false);
      expect(includes([`tools:${name}`], "tool", name)).toBe(true);
      expect(includes([`tools:${name}`], "prompt", name)).toBe(false);
    }
  });

  it("INV-7: a bare pattern other than `*` includes no prompt and no resource, whatever they are called", () => {
    const pattern = fc
      .string({ unit: fc.constantFrom("*", "a", ":", "tools", "prompts", "resources", "/"), maxLength: 6 })
      .filter((text) => text !== "*" && !/^(?:prompts|resources):/.test(text));
    const kind = fc.constantFrom<OfferKind>("prompt", "resource");
    fc.assert(
      fc.property(pattern, kind, fc.string({ maxLength: 6 }), (text, of, name) => {
        for (const named of [name, text, `prompts:${name}`, `resources:${name}`])
          expect(includes([text], of, named)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("the URI of a resource", () => {
  it.each([
    "file:///a/../secret",
    "file:///a/./../secret",
    "file:///a/%2e%2E/secret",
    "file:///a/%252e./secret",
    "file:///a/..%2fsecret",
    "file:///a/..%5Csecret",
    "file:///a/..\\secret",
    "file:///a/.\t./secret",
    "file:///a/\n../secret",
    "file:///a/..;/secret",
    "file:///a/..",
    "file:///a/b?path=../secret",
    "file:///a/b ",
  ])("INV-7: %j is in no glob that its text matches by chance", (uri) => {
    expect(includes(["resources:file:///a/*"], "resource", uri)).toBe(false);
    expect(includes(["resources:*:///a/*"], "resource", uri)).toBe(false);
    expect(includes(["resources:*"], "resource", uri)).toBe(true);
    expect(includes(["*"], "resource", uri)).toBe(true);
    expect(includes([`resources:${uri}`], "resource", uri)).toBe(true);
  });

  it.each([
    "file:///a/b",
    "file:///a/.hidden",
    "file:///a/b..c",
    "file:///a/...",
    "file:///a/b%20c",
    "file:///a/{path}",
    "file:///a/b c",
  ])("%s is", (uri) => {
    expect(includes(["resources:file:///a/*"], "resource", uri)).toBe(true);
    expect(includes(["resources:file:///b/*"], "resource", uri)).toBe(false);
  });

  it("INV-7: what a glob includes stays beneath it when a URL parser has read it", () => {
    const part = fc.constantFrom(
      ".",
      "..",
      "/",
      "a",
      "%2e",
      "%2E",
      "%2f",
      "\\",
      "\t",
      "?",
      "#",
      " ",
      "%25",
      ";",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const uri = `file:///home/${parts.join("")}`;
        if (!includes(["resources:file:///home/*"], "resource", uri)) return;
        expect(new URL(uri).href.startsWith("file:///home/")).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("an org's enablement", () => {
  it("turns on what is approved later with `*`, and with a glob only what it means", () => {
    const [all, readers] = [org({ one: "*" }), org({ one: ["get_*"] })];
    for (const name of ["get_new", "delete_new"]) expect(orgEnables(all, tool("one", name))).toBe(true);
    expect(orgEnables(readers, tool("one", "get_new"))).toBe(true);
    expect(orgEnables(readers, tool("one", "delete_new"))).toBe(false);
    expect(orgEnables(readers, tool("two", "get_new"))).toBe(false);
    expect(orgEnables(readers, { kind: "prompt", server: "one", name: "get_new" })).toBe(false);
  });
});

describe("a key's scope", () => {
  it("splits an entry at its first slash: the rest is the pattern", () => {
    expect(scopeIncludes(["one/a/b"], tool("one", "a/b"))).toBe(true);
    expect(scopeIncludes(["one/a"], tool("one", "a/b"))).toBe(false);
    expect(scopeIncludes(["*/b"], tool("one/a", "b"))).toBe(true);
    const readme = { kind: "resource", server: "docs", name: "file:///readme.md" } as const;
    expect(scopeIncludes(["docs/resources:file:///*"], readme)).toBe(true);
    expect(scopeIncludes(["docs/file:///*"], readme)).toBe(false);
  });

  it("says which entries include a target", () => {
    expect(matchingEntries(["one/*", "two/*", "*/get_a"], tool("one", "get_a"))).toEqual([
      "one/*",
      "*/get_a",
    ]);
    expect(matchingEntries([], tool("one", "get_a"))).toEqual([]);
    expect(matchingEntries("*", tool("one", "get_a"))).toEqual(["*"]);
    const prompt = { kind: "prompt", server: "one", name: "get_a" } as const;
    expect(matchingEntries(["one/*", "*/get_a", "one/prompts:get_*"], prompt)).toEqual([
      "one/*",
      "one/prompts:get_*",
    ]);
  });
});

it("meets where some name is in both: as a search through all short names says", () => {
  const glob = fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 4 });
  const names = [""];
  for (let length = 0; length < 7; length += 1)
    names.push(...names.filter((n) => n.length === length).flatMap((n) => [`${n}a`, `${n}b`]));
  fc.assert(
    fc.property(glob, glob, (a, b) => {
      const both = names.some((name) => matchesGlob(a, name) && matchesGlob(b, name));
      expect(meet([`resources:${a}`], [`resources:${b}`, "x"], "resource")).toBe(both);
      expect(meet([`resources:${a}`], [`prompts:${b}`, b === "*" ? "x" : b], "resource")).toBe(false);
    }),
    { numRuns: 1_000 },
  );
});
