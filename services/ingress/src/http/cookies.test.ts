import { describe, expect, it } from "vitest";
import { readCookie, writeCookie } from "./cookies.ts";

describe("reading a cookie", () => {
  it.each([
    ["a=1; session=x.y; b=2", "x.y"],
    ["session=x", "x"],
    ["session=", ""],
    ["session=a=b", "a=b"],
    ["other-session=x", undefined],
    ["session-2=x; sessio=y", undefined],
    ["session=x; session=y", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s gives %s", (header, value) => {
    expect(readCookie(header, "session")).toBe(value);
  });
});

it("writes a cookie that no script can read", () => {
  const options = { path: "/", maxAgeSeconds: 12.7, sameSite: "Strict", secure: true } as const;
  expect(writeCookie("s", "v", options)).toBe("s=v; Path=/; Max-Age=12; HttpOnly; SameSite=Strict; Secure");
  expect(writeCookie("s", "", { ...options, maxAgeSeconds: -5, secure: false })).toBe(
    "s=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict",
  );
});
