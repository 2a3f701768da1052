import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { type Checkpoint, checkpointSchema } from "@portcullis/contracts";

/**
 * Checkpoints as signed notes: C2SP signed-note and tlog-checkpoint. The text is origin, size, root in base64, and the extension lines
 * `time <RFC 3339>` and `head <hex>`; then an empty line and one Ed25519 signature, whose name is the installation's.
 */
export type OpenedCheckpoint =
  | { readonly ok: true; readonly checkpoint: Checkpoint }
  | { readonly ok: false; readonly reason: string };

const ALGORITHM_ED25519 = 1;
const KEY_HASH_BYTES = 4;
const SIGNATURE_BYTES = 64;

const keyHash = (name: string, rawKey: Uint8Array): Buffer =>
  createHash("sha256")
    .update(`${name}\n`)
    .update(Uint8Array.of(ALGORITHM_ED25519))
    .update(rawKey)
    .digest()
    .subarray(0, KEY_HASH_BYTES);

const installationOf = (origin: string): string => origin.slice(0, origin.lastIndexOf("/"));

const textOf = ({ origin, size, root, head, time }: Checkpoint): string =>
  [
    origin,
    String(size),
    Buffer.from(root, "hex").toString("base64"),
    `time ${time}`,
    ...(head === null ? [] : [`head ${head}`]),
    "",
  ].join("\n");

const rawPublicKey = (x: unknown): Buffer => {
  if (typeof x !== "string") throw new TypeError("not an Ed25519 public key");
  return Buffer.from(x, "base64url");
};

/** @param signer the trace store's Ed25519 key, PKCS#8 PEM */
export const signCheckpoint = (
  signer: { readonly privateKeyPem: string },
  checkpoint: Checkpoint,
): string => {
  const name = installationOf(checkpoint.origin);
  const publicKey = rawPublicKey(createPublicKey(signer.privateKeyPem).export({ format: "jwk" }).x);
  const text = textOf(checkpointSchema.parse(checkpoint));
  const signature = sign(null, Buffer.from(text), createPrivateKey(signer.privateKeyPem));
  const line = Buffer.concat([keyHash(name, publicKey), signature]).toString("base64");
  return `${text}\n— ${name} ${line}\n`;
};

const NOTE =
  /^(?<origin>[^\s/]{1,200}\/(?:traces|egress))\n(?<size>0|[1-9]\d{0,15})\n(?<root>[A-Za-z0-9+/]{43}=)\ntime (?<time>[^\n]{24})\n(?:head (?<head>[0-9a-f]{64})\n)?\n— (?<name>[^\s/]{1,200}) (?<signature>[A-Za-z0-9+/]{90,92}={0,2})\n$/;

const refuse = (reason: string): OpenedCheckpoint => ({ ok: false, reason });

/**
 * Checks a checkpoint's form and signature.
 * @param installation whose checkpoint it must be
 * @param storeKeys raw Ed25519 public keys in base64url, any of which may have signed it
 */
export const openCheckpoint = (
  note: string,
  installation: string,
  storeKeys: readonly string[],
): OpenedCheckpoint => {
  const parts = NOTE.exec(note)?.groups;
  if (parts === undefined) return refuse("not a checkpoint of this form");
  const { origin = "", root = "", size = "", time = "", head, name = "", signature = "" } = parts;
  if (name !== installation || installationOf(origin) !== installation) {
    return refuse("a checkpoint of another installation");
  }
  const parsed = checkpointSchema.safeParse({
    origin,
    size: Number(size),
    root: Buffer.from(root, "base64").toString("hex"),
    head: head ?? null,
    time,
  });
  if (!parsed.success) return refuse("not a checkpoint of this form");
  const text = textOf(parsed.data);
  const signed = Buffer.from(signature, "base64");
  // What is printed again must be what was read: no second spelling of a root or a signature.
  if (!note.startsWith(`${text}\n— `) || signed.toString("base64") !== signature) {
    return refuse("not in its one spelling");
  }
  if (signed.length !== KEY_HASH_BYTES + SIGNATURE_BYTES) return refuse("not an Ed25519 signature");
  for (const x of storeKeys) {
    const raw = rawPublicKey(x);
    if (!keyHash(name, raw).equals(signed.subarray(0, KEY_HASH_BYTES))) continue;
    const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
    if (verify(null, Buffer.from(text), key, signed.subarray(KEY_HASH_BYTES))) {
      return { ok: true, checkpoint: parsed.data };
    }
    return refuse("the signature does not hold");
  }
  return refuse("signed by a key that is not trusted for this");
};

const ORIGIN_LINE = /^[^\s/]{1,200}\/(?:traces|egress)$/;

/** The notes of a file of checkpoints, one after another; of one that was written half, before a whole one, nothing is left. */
export const splitNotes = (text: string): readonly string[] => {
  const notes: string[] = [];
  let lines: string[] = [];
  for (const line of text.split("\n")) {
    if (ORIGIN_LINE.test(line)) lines = [];
    lines.push(line);
    if (!line.startsWith("— ")) continue;
    notes.push(`${lines.join("\n")}\n`);
    lines = [];
  }
  return notes;
};
