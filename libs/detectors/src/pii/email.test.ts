import { expect, test } from "vitest";
import { scanPii } from "./scan-for-test.ts";

test.each([
  ["mail Jane.Doe+tag@mail.example.com.", "Jane.Doe+tag@mail.example.com"],
  ["иван@пример.рф", "иван@пример.рф"],
  ["user@münchen.example", "user@münchen.example"],
  ["联系zhang.wei@example.cn谢谢", "zhang.wei@example.cn"],
  ["jane (at) example (dot) org", "jane (at) example (dot) org"],
  ["jane.doe[at]mail[dot]example[dot]org!", "jane.doe[at]mail[dot]example[dot]org"],
  ["email: jane dot doe at example dot co dot uk", "jane dot doe at example dot co dot uk"],
])("%s", (text, span) => {
  expect(scanPii(text)).toEqual([{ type: "email_address", text: span, start: text.indexOf(span) }]);
});

test.each([
  "meet me at the dot com office",
  "look at polka dot dress",
  "a@b",
  "git@host.example.com:org/repo.git",
  "icon@2x.png",
])("none in %s", (text) => {
  expect(scanPii(text)).toEqual([]);
});
