import { sha256Hex } from "@portcullis/crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_SHOWN_NAME, shownNames } from "./shown-names.ts";

const slug = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/);
const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 80, unit: "binary" }),
  fc.stringMatching(/^[a-z_.-]{1,70}$/),
  fc.constantFrom("get", "_get", "__get", "Get", "get ", "ge t", "ge_t"),
);

describe("names of many servers shown as one", () => {
  it("are the server's and the tool's where these fit", () => {
    expect(shownNames([{ server: "github", name: "get_issue" }])).toEqual(["github__get_issue"]);
  });

  it("are cut and told apart by a hash where they do not", () => {
    const long = "x".repeat(100);
    const [a = "", b = "", c = ""] = shownNames([
      { server: "github", name: `${long}1` },
      { server: "github", name: `${long}2` },
      { server: "github", name: "get issue" },
    ]);
    expect(a).toMatch(/^github__x{39}_[0-9a-f]{16}$/);
    expect(b).not.toBe(a);
    expect(c).toMatch(/^github__get_issue_[0-9a-f]{16}$/);
  });

  it("stay what they are where a server takes the name that another one's cut name would have", () => {
    const cut = { server: "a", name: "get issue" };
    const taken = { server: "a", name: `get_issue_${sha256Hex("0\na__get issue").slice(0, 16)}` };
    const [first, second] = shownNames([cut, taken]);
    expect(second).toBe(`a__${taken.name}`);
    expect(first).toMatch(/^a__get_issue_[0-9a-f]{16}$/);
    expect(first).not.toBe(second);
  });

  it("are never the same for two, never too long, and always of characters that clients accept", () => {
    const targets = fc.uniqueArray(fc.record({ server: slug, name }), {
      selector: (each) => `${each.server}\n${each.name}`,
      maxLength: 60,
    });
    fc.assert(
      fc.property(targets, (all) => {
        const shown = shownNames(all);
        expect(shown).toHaveLength(all.length);
        expect(new Set(shown).size).toBe(all.length);
        for (const each of shown) expect(each).toMatch(new RegExp(`^[A-Za-z0-9_.-]{1,${MAX_SHOWN_NAME}}$`));
        expect(shownNames(all)).toEqual(shown);
      }),
      { numRuns: 300 },
    );
  });
});
