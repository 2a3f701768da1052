import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serverOf } from "../../../test/support/records.ts";
import { joinedInstructions, MAX_INSTRUCTIONS } from "./instructions.ts";

const withInstructions = (slug: string, instructions: string | null) =>
  serverOf(slug, { instructions, title: `Title of ${slug}` });

describe("instructions of many servers", () => {
  it("stand under the names of their servers", () => {
    const text = joinedInstructions([
      withInstructions("docs", "Read first.\n"),
      withInstructions("none", null),
      withInstructions("empty", "  "),
      withInstructions("mail", "Never send."),
    ]);
    expect(text).toBe(
      "## docs: Title of docs\n\nNames of this server begin with docs__.\n\nRead first.\n\n" +
        "## mail: Title of mail\n\nNames of this server begin with mail__.\n\nNever send.",
    );
    expect(joinedInstructions([withInstructions("none", null)])).toBeUndefined();
  });

  it("are cut where they are long, and leave the short ones whole", () => {
    const text = joinedInstructions([
      withInstructions("loud", "x".repeat(100_000)),
      withInstructions("quiet", "Only this."),
    ]);
    expect(text).toContain("Only this.");
    expect(text?.length).toBeLessThanOrEqual(MAX_INSTRUCTIONS);
    expect(text).toContain("x…");
  });

  it("never are more than the limit, nor cut through a character", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20_000 }), { maxLength: 100 }), (lengths) => {
        const servers = lengths.map((length, index) => withInstructions(`s${index}`, "😀".repeat(length)));
        const text = joinedInstructions(servers) ?? "";
        expect(text.length).toBeLessThanOrEqual(MAX_INSTRUCTIONS);
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
