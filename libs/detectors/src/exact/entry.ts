import { createHmac, randomBytes } from "node:crypto";
import { viewsOf } from "../normalise/views.ts";
import { createRollingHash, WINDOW } from "./rolling-hash.ts";

/**
 * A secret as an org registers it: enough to recognise it in a text, not to read it. Whoever has an entry can try
 * guesses against it, so only values that cannot be guessed belong in one.
 */
export type Entry = {
  /** Names the secret in findings; no part of it. */
  readonly id: string;
  /** 16 to 64 random bytes in base64url, one for all entries of an org. */
  readonly salt: string;
  /** UTF-16 units of the value, as a detector reads it. */
  readonly length: number;
  /** 12 bits of a hash, keyed by the salt, of the first {@link WINDOW} units. */
  readonly filter: number;
  /** HMAC-SHA-256 of the value in UTF-8 under the salt's bytes, in hex. */
  readonly hash: string;
};

export const EXACT_LIMITS = {
  /** A text is compared with each of them in one place of 4,096: with a thousand, in one of four. */
  entries: 1000,
  /** Each is one pass over a text. */
  salts: 4,
  minLength: WINDOW,
  maxLength: 4096,
  minSaltBytes: 16,
  maxSaltBytes: 64,
} as const;

/** @throws RangeError where the salt is none */
export function saltBytes(salt: string): Buffer {
  const bytes = Buffer.from(salt, "base64url");
  if (bytes.length < EXACT_LIMITS.minSaltBytes || bytes.length > EXACT_LIMITS.maxSaltBytes)
    throw new RangeError(`a salt has ${EXACT_LIMITS.minSaltBytes} to ${EXACT_LIMITS.maxSaltBytes} bytes`);
  return bytes;
}

/** A new salt for an org's entries. */
export function createSalt(): string {
  return randomBytes(EXACT_LIMITS.minSaltBytes).toString("base64url");
}

/** The text in which a detector looks for the value: it is normalised like everything that is inspected. */
function asRead(value: string): string {
  for (const { text, origin } of viewsOf(value, () => {})) if (origin === "plain") return text;
  return value;
}

/**
 * The entry of a value; white space round it does not count.
 *
 * @throws RangeError where the value is too short to be safe as a hash, too long, or the salt is none
 * @example
 * const entry = hashSecret(process.env.DB_PASSWORD ?? "", createSalt(), "db-password");
 */
export function hashSecret(value: string, salt: string, id = ""): Entry {
  const key = saltBytes(salt);
  const text = asRead(value.trim());
  if (text.length < EXACT_LIMITS.minLength || text.length > EXACT_LIMITS.maxLength)
    throw new RangeError(
      `a registered secret has ${EXACT_LIMITS.minLength} to ${EXACT_LIMITS.maxLength} characters`,
    );
  const hash = createHmac("sha256", key).update(text).digest("hex");
  return { id, salt, length: text.length, filter: createRollingHash(key).filterOf(text), hash };
}
