import { describe, expect, it } from "vitest";
import { changesOf } from "./changes.ts";

describe("changesOf", () => {
  it("names what differs, and nothing else", () => {
    expect(changesOf({ a: 1, b: { c: [1], d: "x" } }, { a: 1, b: { c: [1, 2], d: "x" }, e: true })).toEqual([
      { path: "/b/c", before: "[1]", after: "[1,2]" },
      { path: "/e", before: null, after: "true" },
    ]);
  });
  it("lists all of what is new, and of what is gone", () => {
    expect(changesOf(null, { "a/b": "x" })).toEqual([{ path: "/a~1b", before: null, after: "x" }]);
    expect(changesOf({ a: { b: 1 } }, null)).toEqual([{ path: "/a/b", before: "1", after: null }]);
    expect(changesOf(null, null)).toEqual([]);
  });
  it("tells null from nothing", () => {
    expect(changesOf({ a: null }, { a: 1 })).toEqual([{ path: "/a", before: "null", after: "1" }]);
  });
});
