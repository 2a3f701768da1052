import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

/**
 * Authenticated encryption of small values under `session.key`: AES-256-GCM. Every value has a key and a nonce of its own, derived
 * from a random salt of 192 bits, so that instances which share the secret for years stay far below the limits of GCM's nonces
 * (NIST SP 800-38D, section 8.3).
 *
 * Layout: version (1) | salt (24) | ciphertext | tag (16).
 */
export type Box = {
  /** @param context must be given again to open */
  readonly seal: (plaintext: Uint8Array, context: string) => Buffer;
  /** The same bytes for the same plaintext and context, always: it can be told that two are the same, and nothing more. */
  readonly sealSame: (plaintext: Uint8Array, context: string) => Buffer;
  /** Undefined for all but what was sealed here, unchanged, in this context. */
  readonly open: (sealed: Uint8Array, context: string) => Buffer | undefined;
};

const VERSION = 1;
const SALT_BYTES = 24;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + SALT_BYTES;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const CIPHER = "aes-256-gcm";

/**
 * @param secret from `session.key`
 * @param purpose keeps kinds apart: a value of one is none of another
 */
export const createBox = (secret: string, purpose: string): Box => {
  const root = Buffer.from(hkdfSync("sha256", secret, "", `portcullis/${purpose}/v1`, 2 * KEY_BYTES));
  const sealingRoot = root.subarray(0, KEY_BYTES);
  const saltRoot = root.subarray(KEY_BYTES);
  const keysFor = (salt: Uint8Array): { readonly key: Buffer; readonly nonce: Buffer } => {
    const derived = Buffer.from(hkdfSync("sha256", sealingRoot, salt, "value", KEY_BYTES + NONCE_BYTES));
    return { key: derived.subarray(0, KEY_BYTES), nonce: derived.subarray(KEY_BYTES) };
  };
  const sealWith = (salt: Buffer, plaintext: Uint8Array, context: string): Buffer => {
    const { key, nonce } = keysFor(salt);
    const cipher = createCipheriv(CIPHER, key, nonce);
    cipher.setAAD(Buffer.from(context));
    const body = cipher.update(plaintext);
    return Buffer.concat([Buffer.of(VERSION), salt, body, cipher.final(), cipher.getAuthTag()]);
  };
  return {
    seal: (plaintext, context) => sealWith(randomBytes(SALT_BYTES), plaintext, context),
    sealSame: (plaintext, context) => {
      const bound = Buffer.from(context);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bound.length);
      const salt = createHmac("sha256", saltRoot).update(length).update(bound).update(plaintext).digest();
      return sealWith(salt.subarray(0, SALT_BYTES), plaintext, context);
    },
    open: (sealed, context) => {
      if (sealed.length < HEAD_BYTES + TAG_BYTES || sealed[0] !== VERSION) return undefined;
      const end = sealed.length - TAG_BYTES;
      const { key, nonce } = keysFor(sealed.subarray(1, HEAD_BYTES));
      try {
        const decipher = createDecipheriv(CIPHER, key, nonce);
        decipher.setAAD(Buffer.from(context));
        decipher.setAuthTag(sealed.subarray(end));
        return Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES, end)), decipher.final()]);
      } catch {
        return undefined;
      }
    },
  };
};
