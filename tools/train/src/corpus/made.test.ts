import { expect, test } from "vitest";
import { loadCorpus } from "./load.ts";
import { made } from "./made.ts";
import { seeded } from "./random.ts";

const META = { kind: "tool_result", label: 0, family: "short.made", lang: "en" } as const;
const make = (shapes: string, each = 40) =>
  made(META, shapes, { thing: ["apple", "plum"], pair: ["{thing} and {thing}"] }, each, seeded(3));

test("slots are filled, and slots in their words too", () => {
  const texts = make("the {pair}.").map((row) => row.text.replace(/\.$/, ""));
  expect(new Set(texts)).toEqual(
    new Set(["The apple and apple", "The apple and plum", "The plum and apple", "The plum and plum"]),
  );
});

test("an article fits the word behind it", () => {
  const texts = make("this is a {thing}").map((row) => row.text);
  expect(new Set(texts)).toEqual(new Set(["This is an apple", "This is a plum"]));
});

test("a slot without words is an error", () => {
  expect(() => make("the {nothing}")).toThrow(RangeError);
});

test("texts of one shape carry its name, no text of the corpus has a slot left, and shapes are many", async () => {
  expect(new Set(make("a {thing}\nno {thing}").map((row) => row.shape))).toEqual(
    new Set(["a {thing}", "no {thing}"]),
  );
  const rows = (await loadCorpus("tools")).filter((row) => row.shape !== undefined);
  expect(rows.filter((row) => /\{[a-z]+\}/.test(row.text))).toEqual([]);
  expect(new Set(rows.filter((row) => row.label === 0).map((row) => row.shape)).size).toBeGreaterThan(100);
});
