import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOwnPage, ownPath } from "./web-origin.ts";

const OWN = "https://gate.example.com";

describe("a request of our own pages", () => {
  it.each([
    [{ csrf: "1", origin: OWN, fetchSite: "same-origin" }, true],
    [{ csrf: "1", origin: OWN, fetchSite: undefined }, true],
    [{ csrf: "1", origin: undefined, fetchSite: "same-origin" }, true],
    [{ csrf: undefined, origin: OWN, fetchSite: "same-origin" }, false],
    [{ csrf: "0", origin: OWN, fetchSite: "same-origin" }, false],
    [{ csrf: "1", origin: undefined, fetchSite: undefined }, false],
    [{ csrf: "1", origin: "https://evil.example.com", fetchSite: undefined }, false],
    [{ csrf: "1", origin: "null", fetchSite: undefined }, false],
    [{ csrf: "1", origin: "http://gate.example.com", fetchSite: undefined }, false],
    [{ csrf: "1", origin: `${OWN}.evil.example`, fetchSite: undefined }, false],
    [{ csrf: "1", origin: OWN, fetchSite: "same-site" }, false],
    [{ csrf: "1", origin: OWN, fetchSite: "none" }, false],
  ])("%j: %s", (headers, expected) => {
    expect(isOwnPage(headers, OWN)).toBe(expected);
  });
});

describe("where a login goes on to", () => {
  it.each(["/console", "/", "/v1/traces?org=acme#x", "/a/%2F/b"])("may be %s", (path) => {
    expect(ownPath(path, "/console")).toBe(path);
  });

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "/x/..//evil.example",
    "javascript:alert(1)",
    "console",
    "",
    `/${"a".repeat(2000)}`,
    undefined,
    ["/console"],
    "/\r\nset-cookie: x",
  ])("is never %j", (path) => {
    expect(ownPath(path, "/console")).toBe("/console");
  });

  it("stays here, whatever it is", () => {
    const piece = fc.constantFrom("/", "\\", ".", "..", "%2f", "evil.example", "@", ":", "?", "#", "\t", "a");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = ownPath(`/${pieces.join("")}`, "/console");
        expect(new URL(path, OWN).origin).toBe(OWN);
        expect(path.startsWith("//")).toBe(false);
      }),
    );
  });
});
