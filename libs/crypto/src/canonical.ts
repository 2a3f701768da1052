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

/**
 * Whether every string of a JSON value, member names included, is well-formed Unicode. RFC 8785 has no form for a lone
 * surrogate, so a value with one can be neither signed nor hashed. One pass, without recursion.
 */
export const isWellFormedJson = (root: unknown): boolean => {
  const rest: unknown[] = [root];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value === "string") {
      if (!value.isWellFormed()) return false;
    } else if (typeof value === "object" && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        if (!name.isWellFormed()) return false;
        rest.push(member);
      }
    }
  }
  return true;
};
