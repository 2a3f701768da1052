import { describe, expect, it } from "vitest";
import { suggest, type Vocabulary } from "./completions.ts";

const vocabulary: Vocabulary = {
  org: "acme",
  servers: ["bank"],
  tools: [
    { server: "bank", name: "pay", inputSchema: { properties: { amount: {}, "odd name": {} } } },
    { server: "bank", name: "list", inputSchema: true },
  ],
  prompts: [{ server: "bank", name: "greet" }],
  keys: [{ id: "key_1", name: "nightly" }],
};
const labels = (before: string) => suggest(before, vocabulary)?.options.map(({ label }) => label);
const word = (before: string) => before.slice(suggest(before, vocabulary)?.from);

describe("suggest", () => {
  it("offers what a path has", () => {
    expect(labels("when { context.time.")).toEqual(["epochSeconds", "hour", "minute", "weekday"]);
    expect(labels("resource.")).toContain("risk");
    expect(labels("unknown.")).toBeUndefined();
  });
  it("offers the arguments that tools declare, where Cedar can name them", () => {
    expect(labels("context.arguments has am")).toEqual(["amount"]);
    expect(labels("context.arguments.")).toEqual(["amount"]);
  });
  it("offers what there is, within the quotes of an entity", () => {
    expect(labels('resource == Tool::"b')).toEqual(["bank/pay", "bank/list"]);
    expect(labels('principal == Key::"')).toEqual(["key_1"]);
    expect(labels('resource.labels.contains("')).toContain("private_data");
    expect(labels('resource.risk == "')).toEqual(["none", "low", "medium", "high"]);
  });
  it("says nothing in comments and other strings", () => {
    expect(suggest("// context.", vocabulary)).toBeUndefined();
    expect(suggest('@reason("context.', vocabulary)).toBeUndefined();
  });
  it("knows where the word begins", () => {
    expect(word('resource == Tool::"bank/p')).toBe("bank/p");
    expect(word("context.time.ho")).toBe("ho");
    expect(word("perm")).toBe("perm");
    expect(labels("@ap")).toEqual(['@approval("', '@reason("']);
  });
});
