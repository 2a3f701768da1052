import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { isBech32Address, isEthereumAddress } from "./crypto-address.ts";
import { keccak256 } from "./keccak.ts";
import { mrzDigit } from "./passport-mrz.ts";
import { scanPii, typesIn } from "./scan-for-test.ts";

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Base58Check of a version and a payload made from a seed. */
function base58Address(version: number, seed: string): string {
  const payload = createHash("sha256").update(seed).digest().subarray(0, 20);
  const body = Buffer.concat([Buffer.from([version]), payload]);
  const once = createHash("sha256").update(body).digest();
  const full = Buffer.concat([body, createHash("sha256").update(once).digest().subarray(0, 4)]);
  let value = BigInt(`0x${full.toString("hex")}`);
  let text = "";
  for (; value > 0n; value /= 58n) text = BASE58.charAt(Number(value % 58n)) + text;
  for (const byte of full) {
    if (byte !== 0) break;
    text = `1${text}`;
  }
  return text;
}

describe("crypto addresses", () => {
  test.each([0x00, 0x05, 0x30, 0x1e, 0x41])("Base58Check with version %i", (version) => {
    const address = base58Address(version, `seed ${version}`);
    expect(scanPii(`pay ${address}.`)).toEqual([{ type: "crypto_address", text: address, start: 4 }]);
    const wrong = address.slice(0, -1) + (address.endsWith("2") ? "3" : "2");
    expect(typesIn(`pay ${wrong}.`)).toEqual([]);
    expect(typesIn(`pay ${address}z.`)).toEqual([]);
  });

  test("bech32 and bech32m", () => {
    // BIP 173 and BIP 350, test vectors.
    expect(isBech32Address("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4")).toBe(true);
    const address = "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0";
    expect(scanPii(`to ${address}`)).toEqual([{ type: "crypto_address", text: address, start: 3 }]);
    expect(isBech32Address(address.replace(/0$/, "q"))).toBe(false);
    expect(isBech32Address(`B${address.slice(1)}`)).toBe(false);
  });

  test("Ethereum: by the case of its letters, or beside a word", () => {
    // EIP-55, test cases.
    const address = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
    expect(isEthereumAddress(address.slice(2))).toBe(true);
    expect(typesIn(`seen ${address} there`)).toEqual(["crypto_address"]);
    expect(typesIn(`seen ${address.replace("5aA", "5Aa")} there`)).toEqual([]);
    expect(typesIn(`seen ${address.toLowerCase()} there`)).toEqual([]);
    expect(typesIn(`wallet ${address.toLowerCase()}`)).toEqual(["crypto_address"]);
  });

  test("Keccak-256 of nothing", () => {
    expect(Buffer.from(keccak256("")).toString("hex")).toMatch(/^c5d2460186f7233c927e7db2dcc703c0/);
  });
});

/** Two lines of a passport for a person who does not exist, with computed check digits. */
function passport(number: string, birth: string, expiry: string): string {
  const first = "P<UTODOE<<JANE".padEnd(44, "<");
  const fields = `${number}${mrzDigit(number)}UTO${birth}${mrzDigit(birth)}F${expiry}${mrzDigit(expiry)}`;
  const optional = "<".repeat(14);
  const composite = `${number}${mrzDigit(number)}${birth}${mrzDigit(birth)}${expiry}${mrzDigit(expiry)}${optional}0`;
  return `${first}\n${fields}${optional}0${mrzDigit(composite)}`;
}

test("a machine readable zone is found as one, by its check digits", () => {
  const zone = passport("X12345678", "850712", "300101");
  expect(scanPii(`scan:\n${zone}\n`)).toEqual([{ type: "passport_mrz", text: zone, start: 6 }]);
  expect(typesIn(zone.replace("850712", "850713"))).not.toContain("passport_mrz");
});

test("bank identifier codes need a word", () => {
  expect(scanPii("BIC: DEUTDEFF500")).toEqual([{ type: "bic", text: "DEUTDEFF500", start: 5 }]);
  expect(typesIn("SWIFT code NEDSZAJJ")).toEqual(["bic"]);
  expect(typesIn("DEUTDEFF500")).toEqual([]);
  expect(typesIn("SWIFT PACKAGES")).toEqual([]);
});
