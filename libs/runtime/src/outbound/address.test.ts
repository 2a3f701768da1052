import { describe, expect, it } from "vitest";
import { isAddressAllowed } from "./address.ts";

const always = ["8.8.8.8", "93.184.216.34", "2606:4700::6810:1234", "::ffff:8.8.8.8"];

const privateOnly = [
  "127.0.0.1",
  "127.255.0.9",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.0.10",
  "::1",
  "fd12:3456::1",
  "fc00::1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "::ffff:10.0.0.1",
];

const never = [
  ["link-local, cloud metadata", "169.254.169.254"],
  ["link-local, mapped", "::ffff:169.254.169.254"],
  ["link-local v6", "fe80::1"],
  ["link-local v6 with a zone", "fe80::1%eth0"],
  ["metadata inside CGNAT", "100.100.100.200"],
  ["metadata inside unique-local", "fd00:ec2::254"],
  ["metadata inside unique-local, written out", "fd00:0ec2:0:0:0:0:0:254"],
  ["metadata on plain unicast", "168.63.129.16"],
  ["CGNAT", "100.64.0.1"],
  ["unspecified", "0.0.0.0"],
  ["this network", "0.1.2.3"],
  ["unspecified v6", "::"],
  ["broadcast", "255.255.255.255"],
  ["multicast", "224.0.0.1"],
  ["multicast v6", "ff02::1"],
  ["reserved", "240.0.0.1"],
  ["benchmarking", "198.18.0.1"],
  ["IETF assignments", "192.0.0.8"],
  ["documentation 1", "192.0.2.1"],
  ["documentation 2", "198.51.100.1"],
  ["documentation 3", "203.0.113.1"],
  ["documentation v6", "2001:db8::1"],
  ["documentation v6, RFC 9637", "3fff::1"],
  ["NAT64 of loopback", "64:ff9b::7f00:1"],
  ["NAT64 of a public address", "64:ff9b::808:808"],
  ["local NAT64", "64:ff9b:1::a00:1"],
  ["6to4 of loopback", "2002:7f00:1::"],
  ["Teredo", "2001:0:53aa:64c::1"],
  ["IPv4-compatible loopback", "::127.0.0.1"],
  ["IPv4-translated", "::ffff:0:127.0.0.1"],
  ["site-local", "fec0::1"],
  ["outside global unicast", "4000::1"],
  ["not an address", "localhost"],
  ["empty", ""],
] as const;

describe("isAddressAllowed", () => {
  it.each(always)("dials %s", (address) => {
    expect(isAddressAllowed(address, false)).toBe(true);
    expect(isAddressAllowed(address, true)).toBe(true);
  });

  it.each(privateOnly)("dials %s only where private networks are allowed", (address) => {
    expect(isAddressAllowed(address, false)).toBe(false);
    expect(isAddressAllowed(address, true)).toBe(true);
  });

  it.each(never)("never dials %s (%s)", (_what, address) => {
    expect(isAddressAllowed(address, false)).toBe(false);
    expect(isAddressAllowed(address, true)).toBe(false);
  });
});
