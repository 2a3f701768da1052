import { createHash } from "node:crypto";
import canonicalizeJson from "canonicalize";

/**
 * RFC 8785 (JCS) canonical JSON of a JSON value.
 * @throws TypeError where the value is not JSON (undefined, a function, NaN).
 */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalizeJson(value);
  if (text === undefined) throw new TypeError("the value has no JSON form");
  return text;
};

/** SHA-256 in lower-case hex. */
export const sha256Hex = (data: string | Uint8Array): string =>
  createHash("sha256").update(data).digest("hex");

/** SHA-256 in hex over the canonical JSON of a value: equal values give equal digests, whatever their key order. */
export const digestJson = (value: unknown): string => sha256Hex(canonicalJson(value));
