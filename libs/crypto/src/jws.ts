import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { sha256Hex } from "./canonical.ts";

/**
 * Compact JWS (RFC 7515) with EdDSA over Ed25519 (RFC 8037): what receipts and tickets are made of.
 * `typ` separates their domains, so that one can never stand in for the other.
 */
export type Signer = { readonly keyId: string; readonly sign: (typ: string, claims: object) => string };

/** Public keys by key id, per role: a key that signs receipts cannot sign tickets. */
export type TrustedKeys = { readonly [role in "inspector" | "policy"]: ReadonlyMap<string, KeyObject> };

export type VerifiedJws =
  | { readonly ok: true; readonly claims: unknown; readonly keyId: string }
  | { readonly ok: false; readonly reason: string };

const base64url = (data: string | Uint8Array): string => Buffer.from(data).toString("base64url");

/** Key id: the first 16 hex digits of the SHA-256 of the raw 32-byte public key. */
export const keyIdOf = (publicKey: KeyObject): string => {
  const { x } = publicKey.export({ format: "jwk" });
  if (typeof x !== "string") throw new TypeError("not an Ed25519 or X25519 public key");
  return sha256Hex(Buffer.from(x, "base64url")).slice(0, 16);
};

/** @param privateKeyPem PKCS#8 PEM of an Ed25519 key. */
export const createSigner = (privateKeyPem: string): Signer => {
  const privateKey = createPrivateKey(privateKeyPem);
  const keyId = keyIdOf(createPublicKey(privateKeyPem));
  return {
    keyId,
    sign: (typ, claims) => {
      const head = base64url(JSON.stringify({ alg: "EdDSA", kid: keyId, typ }));
      const input = `${head}.${base64url(JSON.stringify(claims))}`;
      return `${input}.${base64url(sign(null, Buffer.from(input), privateKey))}`;
    },
  };
};

const parseObject = (part: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

/** Checks form, algorithm, type and signature; the claims are still to be parsed by their schema. */
export const verifyJws = (jws: string, typ: string, keys: ReadonlyMap<string, KeyObject>): VerifiedJws => {
  const [head, body, signature, ...rest] = jws.split(".");
  if (head === undefined || body === undefined || signature === undefined || rest.length > 0) {
    return { ok: false, reason: "not a compact JWS" };
  }
  const header = parseObject(head);
  if (header?.alg !== "EdDSA" || header.typ !== typ || typeof header.kid !== "string") {
    return { ok: false, reason: `not an EdDSA JWS of type ${typ}` };
  }
  const key = keys.get(header.kid);
  if (key === undefined) return { ok: false, reason: "signed by a key that is not trusted for this" };
  // Re-encoding refuses the second spellings that lenient base64 decoders accept.
  const signatureBytes = Buffer.from(signature, "base64url");
  if (signatureBytes.toString("base64url") !== signature)
    return { ok: false, reason: "not canonical base64url" };
  if (!verify(null, Buffer.from(`${head}.${body}`), key, signatureBytes)) {
    return { ok: false, reason: "the signature does not hold" };
  }
  const claims = parseObject(body);
  return claims === undefined
    ? { ok: false, reason: "the claims are not a JSON object" }
    : { ok: true, claims, keyId: header.kid };
};

/** The file of trusted public keys: `{ "inspector": ["<raw key, base64url>"], "policy": [...] }`. */
export type TrustedKeysFile = { readonly inspector: readonly string[]; readonly policy: readonly string[] };

const importPublicKey = (x: string): KeyObject =>
  createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });

/** Raw Ed25519 public keys in base64url, by key id. */
export const publicKeyMap = (rawKeys: readonly string[]): ReadonlyMap<string, KeyObject> =>
  new Map(rawKeys.map(importPublicKey).map((key) => [keyIdOf(key), key]));

/** @throws where the text is not such a file or a key is not an Ed25519 public key. */
export const parseTrustedKeys = (text: string): TrustedKeys => {
  const file = JSON.parse(text) as TrustedKeysFile;
  return { inspector: publicKeyMap(file.inspector), policy: publicKeyMap(file.policy) };
};
