import { createHash } from "node:crypto";
import type { Emit, Rule, TextContext } from "../detector.ts";
import { ALNUM, HEX_ANY, isAlnum, runEnd, startsToken } from "../text/characters.ts";
import { keccak256 } from "./keccak.ts";

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const BASE58_VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < BASE58.length; i++) BASE58_VALUES[BASE58.charCodeAt(i)] = i;
const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
export const MIN_BASE58 = 26;
const MAX_BASE58 = 35;
const MAX_BECH32 = 90;
/** Version bytes of 25 byte payloads: Bitcoin, Litecoin, Dogecoin, Dash, Tron and their test networks. */
const VERSIONS = new Set([0x00, 0x05, 0x30, 0x32, 0x1e, 0x16, 0x4c, 0x10, 0x41, 0x6f, 0xc4]);
const FIRST = "13LMDAX79Tmn2";
/** Human readable parts (SLIP 173) with their separator. */
const PREFIXES = ["bc1", "tb1", "ltc1", "bcrt1", "addr1", "cosmos1", "osmo1"] as const;

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes).digest();
}

/** Base58Check: a version byte, 20 bytes, the first four bytes of a double SHA-256. */
export function isBase58Address(token: string): boolean {
  const bytes = new Uint8Array(25);
  for (let i = 0; i < token.length; i++) {
    let carry = BASE58_VALUES[token.charCodeAt(i)] ?? -1;
    if (carry < 0) return false;
    for (let j = 24; j >= 0; j--) {
      carry += (bytes[j] ?? 0) * 58;
      bytes[j] = carry & 255;
      carry >>= 8;
    }
    if (carry !== 0) return false;
  }
  if (!VERSIONS.has(bytes[0] ?? -1)) return false;
  const check = sha256(sha256(bytes.subarray(0, 21)));
  return check.subarray(0, 4).every((byte, i) => byte === bytes[21 + i]);
}

const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((generator, i) => {
      if (((top >>> i) & 1) === 1) check ^= generator;
    });
  }
  return check;
}

/** BIP 173 and BIP 350: one case, data characters only, checksum constant 1 or 0x2bc830a3. */
export function isBech32Address(token: string): boolean {
  const lower = token.toLowerCase();
  if (token !== lower && token !== token.toUpperCase()) return false;
  const separator = lower.lastIndexOf("1");
  const human = lower.slice(0, separator);
  const data = [...lower.slice(separator + 1)].map((symbol) => BECH32.indexOf(symbol));
  if (human === "" || data.length < 14 || data.includes(-1)) return false;
  const codes = [...human].map((symbol) => symbol.charCodeAt(0));
  const check = polymod([...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...data]);
  return check === 1 || check === 0x2bc830a3;
}

/** EIP-55: the case of each letter is a bit of the hash of the lower case address. */
export function isEthereumAddress(hex: string): boolean {
  const lower = hex.toLowerCase();
  const hash = keccak256(lower);
  for (let i = 0; i < 40; i++) {
    const nibble = ((hash[i >> 1] ?? 0) >> (i % 2 === 0 ? 4 : 0)) & 15;
    const wanted = nibble > 7 ? lower.charAt(i).toUpperCase() : lower.charAt(i);
    if (hex.charAt(i) !== wanted) return false;
  }
  return true;
}

const WALLET = /eth|wallet|address|wei|erc-?20|0x|token|crypto|metamask|contract|payout|deposit/i;

function ethereumAt(text: string, start: number, end: number, context: TextContext, emit: Emit): void {
  const stop = end + 40;
  if (!startsToken(text, start) || isAlnum(text.charCodeAt(stop))) return;
  for (let i = end; i < stop; i++) if (HEX_ANY.table[text.charCodeAt(i)] !== 1) return;
  const hex = text.slice(end, stop);
  const isMixed = hex !== hex.toLowerCase() && hex !== hex.toUpperCase();
  const before = `${context.name} ${text.slice(Math.max(0, start - 48), start)}`;
  if (isMixed ? !isEthereumAddress(hex) : !WALLET.test(before)) return;
  emit({ start, end: stop, type: "crypto_address", score: isMixed ? 0.98 : 0.8 });
}

export const cryptoAddressRules: readonly Rule[] = [
  {
    literals: ["0x"],
    at: ethereumAt,
  },
  {
    literals: PREFIXES,
    at(text, start, end, _context, emit) {
      if (!startsToken(text, start)) return;
      const stop = runEnd(text, end, ALNUM, MAX_BECH32 + 30);
      if (isBech32Address(text.slice(start, stop)) && !isAlnum(text.charCodeAt(stop)))
        emit({ start, end: stop, type: "crypto_address", score: 0.98 });
    },
  },
];

/** Base58 addresses: every run of 26 to 35 letters and digits that begins as one does. */
export function scanBase58Addresses(text: string, emit: Emit): void {
  // Runs are at least 26 long, so looking at every 26th character meets each of them.
  for (let at = MIN_BASE58 - 1; at < text.length; at += MIN_BASE58) {
    if (!isAlnum(text.charCodeAt(at))) continue;
    let start = at;
    while (start > at - MAX_BASE58 && isAlnum(text.charCodeAt(start - 1))) start--;
    const end = runEnd(text, at, ALNUM, MAX_BASE58 + 1);
    const length = end - start;
    if (length < MIN_BASE58 || length > MAX_BASE58 || isAlnum(text.charCodeAt(start - 1))) continue;
    if (!FIRST.includes(text.charAt(start)) || isAlnum(text.charCodeAt(end))) continue;
    if (isBase58Address(text.slice(start, end))) emit({ start, end, type: "crypto_address", score: 0.98 });
  }
}
