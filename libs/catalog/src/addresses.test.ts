import type { KeyRecord } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { createAddressTest, createKeyAddresses, parseAddress } from "./addresses.ts";

describe("an address", () => {
  it.each([
    ["10.1.2.3", "10.1.2.3"],
    ["::ffff:10.1.2.3", "10.1.2.3"],
    ["::FFFF:0a01:0203", "10.1.2.3"],
    ["0:0:0:0:0:ffff:10.1.2.3", "10.1.2.3"],
    ["2001:DB8::0:1", "2001:db8::1"],
    ["fe80::1%eth0", "fe80::1"],
  ])("%s is %s", (text, address) => {
    expect(parseAddress(text)?.text).toBe(address);
  });

  it.each(["", "unknown", "10.1.2", "10.1.2.3:443", "[::1]", "010.1.2.3", "10.1.2.3, 10.1.2.4", undefined])(
    "%s is none",
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );
});

describe("a list of addresses", () => {
  it.each([
    [["10.0.0.0/8"], "10.255.0.1", true],
    [["10.0.0.0/8"], "11.0.0.1", false],
    [["10.0.0.0/8"], "::ffff:10.1.1.1", true],
    [["10.0.0.0/8"], "::ffff:a01:101", true],
    [["::ffff:10.0.0.0/104"], "10.1.1.1", true],
    [["::ffff:10.0.0.0/104"], "::ffff:10.1.1.1", true],
    [["::ffff:10.0.0.0/104"], "11.1.1.1", false],
    [["::ffff:192.0.2.7"], "192.0.2.7", true],
    [["2001:db8::/32"], "2001:db8:1::1", true],
    [["2001:db8::/32"], "2001:db9::1", false],
    [["192.0.2.7", "198.51.100.0/24"], "198.51.100.200", true],
    [["192.0.2.7/32"], "192.0.2.8", false],
    [["0.0.0.0/0"], "203.0.113.5", true],
    [["0.0.0.0/0"], "2001:db8::1", false],
    [[], "10.0.0.1", false],
    [["10.0.0.0/8"], undefined, false],
    [["0.0.0.0/0", "::/0"], "unknown", false],
  ])("%j with %s: %s", (entries, address, expected) => {
    expect(createAddressTest(entries)(address)).toBe(expected);
  });

  it.each([[["10.0.0.0/8", "nonsense"]], [["::ffff:0.0.0.0/90"]], [["10.0.0.0/99"]]])(
    "INV-6: %j cannot be read and lets nobody in",
    (entries) => {
      expect(createAddressTest(entries)("10.1.1.1")).toBe(false);
    },
  );

  it("goes by the record: null is any address, an empty list none, a new record its own list", () => {
    const key = { id: "key_1", allowedIps: null } as KeyRecord;
    const mayUse = createKeyAddresses();
    expect(mayUse(key, undefined)).toBe(true);
    expect(mayUse({ ...key, allowedIps: [] }, "10.0.0.1")).toBe(false);
    const listed = { ...key, allowedIps: ["10.0.0.1"] };
    expect([mayUse(listed, "10.0.0.1"), mayUse(listed, "10.0.0.2")]).toEqual([true, false]);
    expect(mayUse({ ...key, allowedIps: ["10.0.0.2"] }, "10.0.0.1")).toBe(false);
  });
});
