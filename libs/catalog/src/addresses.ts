import { BlockList, isIP, SocketAddress } from "node:net";
import type { KeyRecord } from "@portcullis/contracts";

const MAPPED = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/;
/** The first bits of an IPv4-mapped IPv6 address (RFC 4291 section 2.5.5.2). */
const MAPPED_BITS = 96;

type Address = { readonly text: string; readonly family: "ipv4" | "ipv6" };

/**
 * An IP address in its one form: an IPv4-mapped IPv6 address is the IPv4 address that it stands for, a zone is dropped.
 * Undefined where the text is no address: `X-Forwarded-For` can hold anything.
 */
export const parseAddress = (text: string | undefined): Address | undefined => {
  const bare = (text ?? "").replace(/%.*$/, "");
  const version = isIP(bare);
  if (version === 0) return undefined;
  if (version === 4) return { text: bare, family: "ipv4" };
  const printed = new SocketAddress({ address: bare, family: "ipv6" }).address;
  const mapped = MAPPED.exec(printed)?.[1];
  return mapped === undefined ? { text: printed, family: "ipv6" } : { text: mapped, family: "ipv4" };
};

/** @throws where the entry is neither an address nor a CIDR block */
const addEntry = (list: BlockList, entry: string): void => {
  const [base = "", bits] = entry.split("/");
  const address = parseAddress(base);
  if (address === undefined) throw new TypeError("not an address");
  if (bits === undefined) {
    list.addAddress(address.text, address.family);
    return;
  }
  const prefix = Number(bits);
  const wasMapped = address.family === "ipv4" && isIP(base) === 6;
  if (!wasMapped) list.addSubnet(address.text, prefix, address.family);
  else if (prefix >= MAPPED_BITS) list.addSubnet(address.text, prefix - MAPPED_BITS, "ipv4");
  // A block around the mapped addresses holds all of IPv4 and more; nobody means that.
  else throw new TypeError("a block of mapped addresses is at least /96");
};

/** Whether an address is one of a list's; nobody's is in a list that cannot be read (INV-6). */
export type AddressTest = (address: string | undefined) => boolean;

export const createAddressTest = (entries: readonly string[]): AddressTest => {
  const list = new BlockList();
  try {
    for (const entry of entries) addEntry(list, entry);
  } catch {
    return () => false;
  }
  return (text) => {
    const address = parseAddress(text);
    return address !== undefined && list.check(address.text, address.family);
  };
};

/** Whether keys may be used from an address. A list is prepared once for each record; `null` lets any address in. */
export const createKeyAddresses = () => {
  const prepared = new WeakMap<KeyRecord, AddressTest>();
  return (key: KeyRecord, address: string | undefined): boolean => {
    if (key.allowedIps === null) return true;
    const test = prepared.get(key) ?? createAddressTest(key.allowedIps);
    prepared.set(key, test);
    return test(address);
  };
};
