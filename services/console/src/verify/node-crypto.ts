import { Bytes } from "./bytes.ts";
import { hashOf, signatureHolds } from "./confirm.ts";

/** Stands for `node:crypto` in the check of evidence: as much of it as that uses. Keys are public, and Ed25519. */
export type KeyObject = {
  readonly raw: Uint8Array;
  readonly export: (options: { readonly format: "jwk" }) => {
    readonly kty: "OKP";
    readonly crv: "Ed25519";
    readonly x: string;
  };
};

export const createPublicKey = ({ key }: { readonly key: { readonly x: unknown } }): KeyObject => {
  const raw = typeof key?.x === "string" ? Bytes.from(key.x, "base64url") : new Bytes(0);
  if (raw.length !== 32) throw new TypeError("not an Ed25519 public key");
  return { raw, export: () => ({ kty: "OKP", crv: "Ed25519", x: raw.toString("base64url") }) };
};

export const verify = (_algorithm: null, data: Uint8Array, key: KeyObject, signature: Uint8Array): boolean =>
  signatureHolds({ key: key.raw, data, signature });

export const createHash = (_algorithm: "sha256") => {
  const parts: Uint8Array[] = [];
  const hash = {
    update: (data: Uint8Array | string) => {
      parts.push(typeof data === "string" ? Bytes.from(data) : data);
      return hash;
    },
    digest: (encoding?: "hex"): Bytes | string => {
      const bytes = new Bytes(hashOf(Bytes.concat(parts)));
      return encoding === undefined ? bytes : bytes.toString(encoding);
    },
  };
  return hash;
};

/** Nothing is signed, sealed or drawn by lot in a browser. */
const notHere = (): never => {
  throw new Error("not in a browser");
};

export {
  notHere as createCipheriv,
  notHere as createDecipheriv,
  notHere as createHmac,
  notHere as createPrivateKey,
  notHere as diffieHellman,
  notHere as generateKeyPairSync,
  notHere as hkdfSync,
  notHere as randomBytes,
  notHere as randomFillSync,
  notHere as sign,
};
