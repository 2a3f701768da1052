import { entropy } from "../text/entropy.ts";
import type { Validity } from "./credential.ts";

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ text.charCodeAt(i)) & 0xff] ?? 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

export function base62(value: number, width: number): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = BASE62.charAt(rest % 62) + text;
  return text.padStart(width, "0");
}

/**
 * GitHub and npm end their 36 characters with the CRC-32 of the first 30 in base 62, six digits
 * (github.blog, "Behind GitHub's new authentication token formats", 2021).
 */
export function crc32Suffix(token: string): Validity {
  const body = token.slice(token.indexOf("_") + 1);
  if (body.length !== 36) return "unknown";
  return base62(crc32(body.slice(0, 30)), 6) === body.slice(30) ? "valid" : "invalid";
}

/** For long runs whose vendor publishes no checksum but whose keys are all random. */
export function looksRandom(token: string): Validity {
  return entropy(token) >= 4 ? "valid" : "unknown";
}

/** A marker that the vendor puts inside every key of the kind. */
export function contains(marker: string): (token: string) => Validity {
  return (token) => (token.includes(marker) ? "valid" : "unknown");
}
