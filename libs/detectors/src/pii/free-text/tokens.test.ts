import { expect, test } from "vitest";
import { unitsOf } from "../../text/units.ts";
import { ALL_CAPITALS, CAPITAL, CODE, INITIAL, NUMBER, SMALL, tokenise } from "./tokens.ts";
import { hashWord, wordTable } from "./word-table.ts";

const read = (text: string): ReturnType<typeof tokenise> => tokenise(text, wordTable());

test.each([
  ["jane", SMALL],
  ["Jane", CAPITAL],
  ["McDonald", CAPITAL],
  ["DeLuca", CAPITAL],
  ["O'Neil", CAPITAL],
  ["JANE", ALL_CAPITALS],
  ["J", INITIAL],
  ["1984", NUMBER],
  ["5a", NUMBER],
  ["a5", CODE],
  ["5ab", CODE],
  ["iPhone", CODE],
  ["PostgreSQL", CODE],
  ["_jane", CODE],
  ["Éva", CAPITAL],
])("how %s is written", (word, shape) => {
  const { count, shape: shapes } = read(word);
  expect([count, shapes[0]]).toEqual([1, shape]);
});

test("starts of runs of digits, also within words, and the longest word", () => {
  const { digits, longest } = read("a1b22 345 O'9 6'7 ٣ 2001:db8");
  expect(digits).toEqual([1, 3, 6, 12, 14, 16, 20, 27]);
  expect(longest).toBe(5);
});

test("a word of the table is found by its hash, any other is not", () => {
  const { bits, hash } = read("Jane Qzyxvorn");
  expect(hash[0]).toBe(hashWord("jane"));
  expect(bits[0]).toBe(wordTable().bitsOf(hashWord("jane")));
  expect(bits[0]).not.toBe(0);
  expect(bits[1]).toBe(0);
});

test.each([
  ["", 0],
  ["a\ud800b\udc00😀é", 0],
  ["x\ud800".repeat(10_000), 0],
])("units are those of the text, with a 0 behind", (text) => {
  unitsOf("z".repeat(100));
  const units = unitsOf(text);
  expect(units[text.length]).toBe(0);
  for (let at = 0; at < text.length; at += 7) expect(units[at]).toBe(text.charCodeAt(at));
});

test("a mark of quotation is no mark of code at the start of a line", () => {
  expect(read("\n>a b\n>c d\n>e f\n>g h").isCode).toBe(false);
  expect(read("a > b > c > d > e > f").isCode).toBe(true);
});

test("no word of one text stands in the next", () => {
  read("Jane Doe and many more words of a longer text");
  const { count, shape, bits } = read("Ann");
  expect(count).toBe(1);
  expect([...shape.subarray(1, 8)]).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect([...bits.subarray(1, 8)]).toEqual([0, 0, 0, 0, 0, 0, 0]);
});
