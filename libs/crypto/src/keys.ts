import { createHmac, generateKeyPairSync, randomBytes } from "node:crypto";

export type GeneratedKey = {
  /** PKCS#8 PEM. */
  readonly privateKeyPem: string;
  /** The raw 32-byte public key, base64url. */
  readonly publicKey: string;
};

const generate = (type: "ed25519" | "x25519"): GeneratedKey => {
  // The overloads differ only in their literal type name.
  const pair = type === "ed25519" ? generateKeyPairSync("ed25519") : generateKeyPairSync("x25519");
  const { x } = pair.publicKey.export({ format: "jwk" });
  if (typeof x !== "string") throw new TypeError("the key has no raw public form");
  return { privateKeyPem: pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString(), publicKey: x };
};

export const generateSigningKey = (): GeneratedKey => generate("ed25519");
export const generateSealingKey = (): GeneratedKey => generate("x25519");

/** Text of `bytes` random bytes in base64url. */
export const randomToken = (bytes: number): string => randomBytes(bytes).toString("base64url");

/**
 * Keyed fingerprint of a sensitive value: HMAC-SHA-256, cut to 128 bits, in hex. Equal values of an org give
 * equal fingerprints; without the key a fingerprint cannot be guessed back, which a plain hash of a card number can.
 */
export const createFingerprint =
  (key: Uint8Array) =>
  (org: string, value: string): string =>
    createHmac("sha256", key).update(org).update("\0").update(value).digest("hex").slice(0, 32);
