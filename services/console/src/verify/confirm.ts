import { sha256 } from "@noble/hashes/sha2.js";

/**
 * The check of evidence is the gate's own, and it does not wait; WebCrypto does. So the check runs on guesses: a hash is computed by a library of
 * this page, a signature is taken to hold. Then WebCrypto is asked about every one of them. A hash that is not what WebCrypto says ends the check;
 * a signature that does not hold is noted, and the check runs again with what is known. What is handed out rests on WebCrypto alone.
 */
type Signature = { readonly key: Uint8Array; readonly data: Uint8Array; readonly signature: Uint8Array };

const known = new Map<string, boolean>();
let guessedSignatures = new Map<string, Signature>();
let guessedHashes: { readonly data: Uint8Array; readonly hash: Uint8Array }[] = [];

const hex = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
};

export const hashOf = (data: Uint8Array): Uint8Array => {
  const hash = sha256(data);
  guessedHashes.push({ data, hash });
  return hash;
};

export const signatureHolds = (asked: Signature): boolean => {
  const id = `${hex(asked.key)}.${hex(asked.signature)}.${hex(asked.data)}`;
  const answer = known.get(id);
  if (answer === undefined) guessedSignatures.set(id, asked);
  return answer ?? true;
};

/** The hashes that were guessed are not WebCrypto's. It cannot happen; if it does, nothing is said of the evidence. */
export class HashDisagreement extends Error {
  override readonly name = "HashDisagreement";
}

const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const askSignature = async ({ key, data, signature }: Signature): Promise<boolean> => {
  const imported = await crypto.subtle.importKey("raw", own(key), "Ed25519", false, ["verify"]);
  return crypto.subtle.verify("Ed25519", imported, own(signature), own(data));
};

const confirmHashes = async (): Promise<void> => {
  const asked = guessedHashes;
  guessedHashes = [];
  for (const { data, hash } of asked) {
    const said = new Uint8Array(await crypto.subtle.digest("SHA-256", own(data)));
    if (hex(said) !== hex(hash))
      throw new HashDisagreement("SHA-256 of this page is not that of the browser");
  }
};

/**
 * Runs a check until it used no guess that WebCrypto did not confirm.
 * @throws HashDisagreement
 * @throws DOMException where the browser does not know Ed25519
 */
export const confirmed = async <T>(check: () => T): Promise<T> => {
  for (;;) {
    [guessedSignatures, guessedHashes] = [new Map(), []];
    const result = check();
    const asked = guessedSignatures;
    await confirmHashes();
    if (asked.size === 0) return result;
    for (const [id, signature] of asked) known.set(id, await askSignature(signature));
  }
};
