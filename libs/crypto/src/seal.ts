import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { keyIdOf } from "./jws.ts";

/**
 * Sealing to the redactor's public key (INV-5): X25519, HKDF-SHA-256, AES-256-GCM.
 *
 * Layout: magic `PCS1` (4) | recipient key id (8) | sender's ephemeral public key (32) | nonce (12) | ciphertext | tag (16).
 * The sender's key pair lives in memory only and changes with every process and every {@link MESSAGES_PER_KEY}
 * messages; nonces are random, so that many messages under one derived key stay far below the limit of
 * NIST SP 800-38D (2^32).
 */
const MAGIC = Buffer.from("PCS1");
const HEAD_BYTES = 4 + 8 + 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const MESSAGES_PER_KEY = 1_000_000;

export type Seal = (plaintext: Uint8Array, context: string) => Buffer;
export type Unseal = (sealed: Uint8Array, context: string) => Buffer;

export class SealError extends Error {}

const importX25519 = (raw: Uint8Array): KeyObject =>
  createPublicKey({
    key: { kty: "OKP", crv: "X25519", x: Buffer.from(raw).toString("base64url") },
    format: "jwk",
  });

const rawPublicKey = (key: KeyObject): Buffer =>
  Buffer.from(key.export({ format: "jwk" }).x ?? "", "base64url");

const deriveKey = (secret: Buffer, head: Uint8Array): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, head, "portcullis-seal-v1", 32));

const createSender = (recipient: KeyObject) => {
  const { publicKey, privateKey } = generateKeyPairSync("x25519");
  const head = Buffer.concat([MAGIC, Buffer.from(keyIdOf(recipient), "hex"), rawPublicKey(publicKey)]);
  return { head, key: deriveKey(diffieHellman({ privateKey, publicKey: recipient }), head), used: 0 };
};

/**
 * @param recipient the raw X25519 public key, base64url
 * @returns a function that seals; `context` is bound in as associated data and must be given again to open
 */
export const createSeal = (recipient: string): Seal => {
  const recipientKey = importX25519(Buffer.from(recipient, "base64url"));
  let sender = createSender(recipientKey);
  return (plaintext, context) => {
    if (sender.used >= MESSAGES_PER_KEY) sender = createSender(recipientKey);
    sender.used += 1;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv("aes-256-gcm", sender.key, nonce);
    cipher.setAAD(Buffer.from(context));
    const body = cipher.update(plaintext);
    return Buffer.concat([sender.head, nonce, body, cipher.final(), cipher.getAuthTag()]);
  };
};

/**
 * @param privateKeyPem PKCS#8 PEM of the X25519 private key
 * @throws SealError where the message is not sealed to this key, was altered, or has another context
 */
export const createUnseal = (privateKeyPem: string): Unseal => {
  const privateKey = createPrivateKey(privateKeyPem);
  const ownId = keyIdOf(createPublicKey(privateKeyPem));
  const derived = new Map<string, Buffer>();
  const keyFor = (head: Buffer): Buffer => {
    const id = head.toString("hex");
    const known = derived.get(id);
    if (known !== undefined) return known;
    const publicKey = importX25519(head.subarray(12, HEAD_BYTES));
    const key = deriveKey(diffieHellman({ privateKey, publicKey }), head);
    if (derived.size >= 1000) derived.clear();
    derived.set(id, key);
    return key;
  };
  return (sealed, context) => {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    if (bytes.length < HEAD_BYTES + NONCE_BYTES + TAG_BYTES || !bytes.subarray(0, 4).equals(MAGIC)) {
      throw new SealError("not a sealed message");
    }
    if (bytes.subarray(4, 12).toString("hex") !== ownId) throw new SealError("sealed to another key");
    const nonce = bytes.subarray(HEAD_BYTES, HEAD_BYTES + NONCE_BYTES);
    try {
      const decipher = createDecipheriv("aes-256-gcm", keyFor(bytes.subarray(0, HEAD_BYTES)), nonce);
      decipher.setAAD(Buffer.from(context));
      decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
      const body = bytes.subarray(HEAD_BYTES + NONCE_BYTES, bytes.length - TAG_BYTES);
      return Buffer.concat([decipher.update(body), decipher.final()]);
    } catch (cause) {
      throw new SealError("the sealed message does not open: altered, or of another context", { cause });
    }
  };
};
