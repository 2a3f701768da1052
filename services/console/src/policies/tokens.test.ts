import { describe, expect, it } from "vitest";
import { tokensOf } from "./tokens.ts";

const read = (line: string) => tokensOf(line).map(({ from, to, kind }) => `${kind} ${line.slice(from, to)}`);

describe("tokensOf", () => {
  it("knows the parts of a head", () => {
    expect(read('forbid (principal, action == Action::"call", resource)')).toEqual([
      "keyword forbid",
      "variable principal",
      "variable action",
      "type Action",
      'string "call"',
      "variable resource",
    ]);
  });
  it("takes what is in a string or a comment for what it is", () => {
    expect(read('@reason("a // \\" permit") // when 1')).toEqual([
      "annotation @reason",
      'string "a // \\" permit"',
      "comment // when 1",
    ]);
  });
  it("tells members from words of the language", () => {
    expect(read("context.time.hour < 19 && context.arguments has in")).toEqual([
      "variable context",
      "member time",
      "member hour",
      "number 19",
      "variable context",
      "member arguments",
      "keyword has",
      "keyword in",
    ]);
  });
});
