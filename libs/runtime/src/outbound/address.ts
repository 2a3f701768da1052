import ipaddr from "ipaddr.js";

/**
 * Where clouds keep the credentials of the machine. Some of these lie inside ranges that
 * `allowPrivateNetwork` opens (or are plain unicast), so they are refused by name.
 */
const METADATA_ADDRESSES: ReadonlySet<string> = new Set([
  "100.100.100.200", // Alibaba Cloud
  "168.63.129.16", // Azure
  "192.0.0.192", // Oracle Cloud
  "fd00:ec2::254", // AWS
  "fd20:ce::254", // Google Cloud
]);

/** What `allowPrivateNetwork` adds. Link-local is not among them: it is where metadata services answer. */
const PRIVATE_RANGES: ReadonlySet<string> = new Set(["loopback", "private", "uniqueLocal"]);

/** IANA has handed out global unicast from this block only (RFC 4291 section 2.4). */
const GLOBAL_UNICAST_V6 = ipaddr.IPv6.parse("2000::");

/**
 * Whether a service may dial an IP address. Anything that is not plain unicast is refused: loopback,
 * private, link-local, CGNAT, multicast, documentation, and every form that hides an IPv4 address in an
 * IPv6 one (NAT64, 6to4, Teredo). An IPv4-mapped address is judged as the IPv4 address that it is.
 */
export function isAddressAllowed(address: string, allowPrivateNetwork: boolean): boolean {
  // A zone ("fe80::1%eth0") names an interface of this machine; nothing global needs one.
  if (address.includes("%") || !ipaddr.isValid(address)) return false;
  // The library reads "::127.0.0.1" as mapped, the kernel does not: only the unambiguous dotted form passes.
  if (address.includes(":") && address.includes(".") && !/^::ffff:[\d.]+$/i.test(address)) return false;
  const parsed = ipaddr.process(address);
  if (METADATA_ADDRESSES.has(parsed.toString())) return false;
  const range: string = parsed.range();
  if (allowPrivateNetwork && PRIVATE_RANGES.has(range)) return true;
  if (range !== "unicast") return false;
  return !(parsed instanceof ipaddr.IPv6) || parsed.match(GLOBAL_UNICAST_V6, 3);
}
