import { BlockList, isIP } from "node:net";
import { cedarAddress } from "@portcullis/authorization";

const familyOf = (address: string): "ipv4" | "ipv6" => (isIP(address) === 4 ? "ipv4" : "ipv6");

/** Whether an address is in a list of addresses and CIDR blocks; never, where the list cannot be read (INV-6). */
export const isListed = (entries: readonly string[], address: string): boolean => {
  const plain = cedarAddress(address);
  if (plain === undefined) return false;
  const list = new BlockList();
  try {
    for (const entry of entries) {
      const [base = "", bits] = entry.split("/");
      const of = cedarAddress(base) ?? base;
      if (bits === undefined) list.addAddress(of, familyOf(of));
      else list.addSubnet(of, of === base ? Number(bits) : Number(bits) - 96, familyOf(of));
    }
  } catch {
    return false;
  }
  return list.check(plain, familyOf(plain));
};
