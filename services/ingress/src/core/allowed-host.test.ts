import { describe, expect, it } from "vitest";
import { judgeHost, type OwnHost, ownHostOf, parseOwnHost } from "./allowed-host.ts";

const judge = (
  host: string,
  origin: string | undefined,
  listeningOn = "127.0.0.1",
  own: readonly OwnHost[] = [],
) => judgeHost({ host, origin }, { host: listeningOn, port: 8080 }, own);

describe("a gate on loopback", () => {
  it.each([
    ["127.0.0.1:8080", undefined],
    ["localhost:8080", undefined],
    ["LocalHost:8080", "http://localhost:8080"],
    ["[::1]:8080", "http://[::1]:8080"],
    // Behind a forwarder on the same machine, whose port is not ours.
    ["127.0.0.1:41234", "http://127.0.0.1:41234"],
    ["localhost", "http://localhost"],
    ["localhost:8080", "http://127.0.0.1:6274"],
  ])("is reached as %s from %s", (host, origin) => {
    expect(judge(host, origin)).toBe("ok");
  });

  it.each([
    ["evil.example.com", "http://evil.example.com"],
    ["evil.example.com:8080", undefined],
    ["127.0.0.1.evil.example.com:8080", undefined],
    ["localhost.evil.example.com", undefined],
    ["192.168.1.5:8080", undefined],
    ["", undefined],
    ["127.0.0.1:8080@evil.example.com", undefined],
    ["127.0.0.1:8080/evil.example.com", undefined],
    ["localhost:99999", undefined],
  ])("is not %s (from %s)", (host, origin) => {
    expect(judge(host, origin)).toBe("host");
  });

  it.each([
    "http://evil.example.com",
    "https://127.0.0.1.evil.example.com",
    "null",
    "file://",
    "chrome-extension://abc",
    "http://127.0.0.1:8080/",
    "http://user@127.0.0.1:8080",
    "",
  ])("takes nothing from a page of %j", (origin) => {
    expect(judge("127.0.0.1:8080", origin)).toBe("origin");
  });
});

describe("a gate on one address", () => {
  it("is reached by that address and port, and by no loopback name", () => {
    expect(judge("10.0.0.5:8080", "http://10.0.0.5:8080", "10.0.0.5")).toBe("ok");
    expect(judge("10.0.0.5:8081", undefined, "10.0.0.5")).toBe("host");
    expect(judge("localhost:8080", undefined, "10.0.0.5")).toBe("host");
    expect(judge("[fd00::5]:8080", undefined, "fd00::5")).toBe("ok");
    expect(judge("10.0.0.5:8080", "http://10.0.0.5:9999", "10.0.0.5")).toBe("origin");
  });
});

describe("a gate on every address", () => {
  it.each(["0.0.0.0", "::"])("%s: is reached by addresses and loopback names", (listening) => {
    expect(judge("10.0.0.5:30080", "http://10.0.0.5:30080", listening)).toBe("ok");
    expect(judge("localhost:30080", undefined, listening)).toBe("ok");
    expect(judge("gate.example.com", undefined, listening)).toBe("host");
    // Another page on an address is another page all the same.
    expect(judge("10.0.0.5:30080", "http://10.0.0.5:3000", listening)).toBe("origin");
    expect(judge("10.0.0.5:30080", "http://localhost:3000", listening)).toBe("origin");
  });
});

describe("names of ours", () => {
  const own = [ownHostOf("https://gate.example.com"), parseOwnHost("ingress"), parseOwnHost("lan:8443")];
  it.each([
    ["gate.example.com", undefined],
    ["gate.example.com:443", "https://gate.example.com"],
    // What a proxy made of the Host, and the page's own origin beside it.
    ["ingress:8080", "https://gate.example.com"],
    ["lan:8443", "https://lan:8443"],
  ])("%s from %s", (host, origin) => {
    expect(judge(host, origin, "0.0.0.0", own)).toBe("ok");
  });

  it("are ours on their port alone, where they have one", () => {
    expect(judge("gate.example.com:8080", undefined, "0.0.0.0", own)).toBe("host");
    expect(judge("lan", undefined, "0.0.0.0", own)).toBe("host");
    expect(judge("gate.example.com", "https://gate.example.com:8443", "0.0.0.0", own)).toBe("origin");
    // A page that was not encrypted may be anybody's.
    expect(judge("gate.example.com:443", "http://gate.example.com", "0.0.0.0", own)).toBe("origin");
  });

  it("says what is no host", () => {
    for (const text of ["https://x", "x/y", "a b", ""])
      expect(() => parseOwnHost(text)).toThrow(/not a host/);
    expect(parseOwnHost("a:80")).toEqual({ name: "a", port: 80 });
    expect(parseOwnHost("[::1]")).toEqual({ name: "[::1]" });
  });
});
