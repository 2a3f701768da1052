import { describe, expect, test } from "vitest";
import { isIpv6 } from "./ip-address.ts";
import { scanPii } from "./scan-for-test.ts";

const found = (text: string, type: string): string[] =>
  scanPii(text)
    .filter((finding) => finding.type === type)
    .map(({ text: span }) => span);

describe("addresses of the Internet Protocol", () => {
  test.each([
    ["from 203.0.113.9 on", ["203.0.113.9"]],
    ["203.0.113.0/24, 10.0.0.0/8", ["203.0.113.0/24", "10.0.0.0/8"]],
    ["10.0.0.0/123", ["10.0.0.0"]],
    ["http://203.0.113.9:8080/", ["203.0.113.9"]],
    ["[2001:db8::1]:443", ["2001:db8::1"]],
    ["fe80::1%eth0 up", ["fe80::1%eth0"]],
    ["2001:db8:1:2:3:4:5:6", ["2001:db8:1:2:3:4:5:6"]],
    ["::ffff:203.0.113.9", ["::ffff:203.0.113.9"]],
    ["host ::1/128", ["::1/128"]],
    ["2001:db8::/32.", ["2001:db8::/32"]],
  ])("%s", (text, spans) => {
    expect(found(text, "ip_address")).toEqual(spans);
  });

  test.each([
    "256.1.1.1",
    "1.2.3",
    "v1.2.3.4",
    "Chrome/120.0.0.0",
    "==1.2.3.4",
    "a1.2.3.4",
    "std::cout",
    "list[1::2]",
    "10:30:45",
    "2001::db8::1",
    "12345::1",
    "note::",
    "01.02.03.004",
  ])("none in %s", (text) => {
    expect(found(text, "ip_address")).toEqual([]);
  });

  test("RFC 4291 forms", () => {
    expect(["1:2:3:4:5:6:7:8", "::", "1::", "1::8", "1:2:3:4:5:6:1.2.3.4"].every(isIpv6)).toBe(true);
    expect(
      ["1:2:3", "1:2:3:4:5:6:7:8:9", ":::", "1::2::3", "g::1", "1:2:3:4:5:6:7:1.2.3.4"].some(isIpv6),
    ).toBe(false);
  });
});

describe("MAC addresses", () => {
  test.each([
    ["00:1a:2b:3c:4d:5e", "00:1a:2b:3c:4d:5e"],
    ["at 00-1A-2B-3C-4D-5E.", "00-1A-2B-3C-4D-5E"],
    ["001a.2b3c.4d5e", "001a.2b3c.4d5e"],
    ["mac 01-02-03-04-05-06", "01-02-03-04-05-06"],
  ])("%s", (text, span) => {
    expect(found(text, "mac_address")).toEqual([span]);
  });

  test.each([
    "01-02-03-04-05-06",
    "ff:ff:ff:ff:ff:ff",
    "00:1a:2b:3c:4d",
    "00:1a:2b:3c:4d:5e:6f",
    "00:1a-2b:3c:4d:5e",
    "550e8400-e29b-41d4-a716-446655440000",
    "1234.5678.9012",
  ])("none in %s", (text) => {
    expect(found(text, "mac_address")).toEqual([]);
  });
});
