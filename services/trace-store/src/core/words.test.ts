import { expect, it } from "vitest";
import { toTextQuery } from "./text-query.ts";
import { toVector, wordsOf } from "./words.ts";

it.each([
  ["Mail <EMAIL_ADDRESS_1>, please!", ["mail", "email_address_1", "please"]],
  ['{"toolName":"read-file"}', ["toolname", "read", "file"]],
  ["ÜBER Ⅷ ｆｕｌｌ", ["über", "viii", "full"]],
  ["値段 is 5", ["値", "段", "is", "5"]],
  ["\ud800 \0 --- ", []],
  ["नमस्ते दुनिया", ["नमस्ते", "दुनिया"]],
])("finds the words of %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it("gives every word its places, and leaves a gap between texts", () => {
  expect(toVector(["a b a", "b"])).toBe("'a':1,3 'b':2,5");
  expect(toVector([])).toBe("");
});

it("is never larger than the database takes, however much is said", () => {
  const words = Array.from({ length: 200_000 }, (_, n) => `word${n}`).join(" ");
  const vector = toVector([words]);
  expect(Buffer.byteLength(vector)).toBeLessThan(800_000);
  expect(vector).toContain("'word0':1 ");
  expect(wordsOf("x".repeat(5_000))).toEqual(["x".repeat(128)]);
});

it.each([
  ["ignore previous", "'ignore' & 'previous'"],
  ['"ignore previous" -report', "('ignore' <-> 'previous') & !'report'"],
  ["quart* <EMAIL_ADDRESS_1>", "'quart':* & 'email_address_1'"],
  ['-"a b"* jane@example.org', "!('a' <-> 'b':*) & ('jane' <-> 'example' <-> 'org')"],
  ["it's", "('it' <-> 's')"],
  ["' | !x:*", "'x':*"],
])("asks for %j", (text, query) => {
  expect(toTextQuery(text)).toBe(query);
});

it.each(["", "  ", "<>", "-", '""', "a ".repeat(21)])("asks nothing for %j", (text) => {
  expect(toTextQuery(text)).toBeUndefined();
});
