import { decodeBits, decodeDense } from "./base64.ts";
import { bytesToText } from "./printable.ts";
import type { Chain } from "./runs.ts";

const NUMBER = /[0-9]{2,3}/g;
const HEX_PAIR = /(?:0[xX])?([0-9a-fA-F]{2})/g;
const NOT_ALPHABET = /[^A-Za-z0-9+/_=-]/g;
const NOT_BIT = /[^01]/g;
const MAX_CODE = 255;

function numbersToText(numbers: readonly string[], radix: number): string | undefined {
  const bytes = Buffer.alloc(numbers.length);
  for (const [i, digits] of numbers.entries()) {
    const code = Number.parseInt(digits, radix);
    // `parseInt` stops at an 8 in octal, so it is compared with what was read.
    if (code > MAX_CODE || code.toString(radix) !== digits.replace(/^0+(?=.)/, "")) return undefined;
    bytes[i] = code;
  }
  return bytesToText(bytes);
}

function decodeNumbers(run: string): string | undefined {
  const numbers = run.match(NUMBER) ?? [];
  const decimal = numbersToText(numbers, 10);
  const octal = numbersToText(numbers, 8);
  if (decimal === undefined || octal === undefined) return decimal ?? octal;
  // Both are text at times; the codes of a text with blanks have more blanks and small letters in the right base.
  const score = (text: string) => (text.match(/[a-z ]/g) ?? []).length;
  return score(octal) > score(decimal) ? octal : decimal;
}

function decodeHexPairs(run: string): string | undefined {
  const pairs = Array.from(run.matchAll(HEX_PAIR), ([, pair = ""]) => pair);
  return bytesToText(Buffer.from(pairs.join(""), "hex"));
}

/** The text that a chain of short tokens spells: hex pairs, decimal or octal codes, bits, base64 in groups. */
export function decodeChain(run: string, kind: Chain["kind"]): string | undefined {
  switch (kind) {
    case "hex":
      return decodeHexPairs(run) ?? decodeNumbers(run);
    case "numbers":
      return decodeNumbers(run);
    case "bits":
      return decodeBits(run.replace(NOT_BIT, ""));
    case "groups":
      return decodeDense(run.replace(NOT_ALPHABET, ""))?.text;
    case "letters":
      return undefined;
  }
}
