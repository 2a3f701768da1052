import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { etagOf, parseTags, readOutcome, writeCondition } from "./preconditions.ts";

const write = (ifMatch?: string, ifNoneMatch?: string) => writeCondition({ ifMatch, ifNoneMatch });
const read = (revision: number, ifMatch?: string, ifNoneMatch?: string) =>
  readOutcome({ ifMatch, ifNoneMatch }, revision);

describe("entity tags", () => {
  it.each([
    ['"1"', [{ weak: false, opaque: "1" }]],
    [
      '"1", W/"2" ,"",',
      [
        { weak: false, opaque: "1" },
        { weak: true, opaque: "2" },
        { weak: false, opaque: "" },
      ],
    ],
    ['"a,b"', [{ weak: false, opaque: "a,b" }]],
    [" * ", "*"],
  ])("reads %s", (header, tags) => {
    expect(parseTags(header)).toEqual(tags);
  });

  it.each(["", ",", "1", '"1', '"1" "2"', '*, "1"', 'w/"1"', '"a b"', '"1"x'])("refuses %j", (header) => {
    expect(parseTags(header)).toBeUndefined();
  });

  it("reads what it writes, and ends on any text", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), (revisions) => {
        const condition = write(revisions.map(etagOf).join(", "));
        expect(condition).toEqual({ kind: "check", precondition: { revisions } });
      }),
    );
    fc.assert(
      fc.property(fc.string(), (header) => {
        parseTags(header);
      }),
    );
  });
});

describe("the condition of a change", () => {
  it.each([
    [undefined, undefined, { kind: "none" }],
    ['"3"', undefined, { kind: "check", precondition: { revisions: [3] } }],
    ['"3", "5"', undefined, { kind: "check", precondition: { revisions: [3, 5] } }],
    ['W/"3"', undefined, { kind: "never" }],
    ['W/"3", "4"', undefined, { kind: "check", precondition: { revisions: [4] } }],
    ['"abc"', undefined, { kind: "never" }],
    ['"03"', undefined, { kind: "never" }],
    ["*", undefined, { kind: "exists" }],
    [undefined, "*", { kind: "check", precondition: { absent: true } }],
    ['"3"', "*", { kind: "never" }],
  ])("If-Match %s with If-None-Match %s", (ifMatch, ifNoneMatch, condition) => {
    expect(write(ifMatch, ifNoneMatch)).toEqual(condition);
  });

  it.each([
    ["3", undefined],
    ["", undefined],
    [undefined, '"3"'],
    [undefined, "x"],
  ])("If-Match %s with If-None-Match %s is malformed", (ifMatch, ifNoneMatch) => {
    expect(write(ifMatch, ifNoneMatch).kind).toBe("malformed");
  });
});

describe("the condition of a read", () => {
  it.each([
    [undefined, undefined, "send"],
    [undefined, '"7"', "not_modified"],
    [undefined, 'W/"7"', "not_modified"],
    [undefined, "*", "not_modified"],
    [undefined, '"8"', "send"],
    ['"7"', undefined, "send"],
    ['W/"7"', undefined, "failed"],
    ['"8"', '"7"', "failed"],
    ["*", undefined, "send"],
    ["nonsense", undefined, "malformed"],
    [undefined, "nonsense", "malformed"],
  ])("If-Match %s with If-None-Match %s", (ifMatch, ifNoneMatch, outcome) => {
    expect(read(7, ifMatch, ifNoneMatch)).toBe(outcome);
  });
});
