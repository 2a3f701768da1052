import type { ControlParams, KeyRecord, KeyView } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";

/** A key as the control plane keeps it: its record, and what is known beside. */
export type StoredKey = {
  readonly record: KeyRecord;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
};

export type Minted<T> = {
  /** The key or token itself. It goes to the caller and nowhere else: no log, no table, no bucket. */
  readonly secret: string;
  readonly record: T;
};

type RandomBytes = (length: number) => Buffer;

const PREFIX_LENGTH = 12;

/** 256 random bits, of which only a hash and the first characters are kept. */
const mintSecret = (environment: string, randomBytes: RandomBytes) => {
  const secret = `pk_${environment}_${randomBytes(32).toString("base64url")}`;
  return { secret, prefix: secret.slice(0, PREFIX_LENGTH), sha256: sha256Hex(secret) };
};

const toUtc = (time: string | null): string | null => (time === null ? null : new Date(time).toISOString());

/** Makes an API key. */
export const mintKey = (
  { org, input }: ControlParams<"key-create">,
  randomBytes: RandomBytes,
): Minted<KeyRecord> => {
  const { secret, prefix, sha256 } = mintSecret(input.environment, randomBytes);
  return {
    secret,
    record: {
      id: `key_${randomBytes(6).toString("hex")}`,
      org,
      name: input.name,
      prefix,
      sha256,
      previous: null,
      scope: input.scope,
      status: "active",
      expiresAt: toUtc(input.expiresAt),
      rateLimit: input.rateLimit,
      allowedIps: input.allowedIps,
      revision: 0,
    },
  };
};

/**
 * The key with another secret. The present one works until the overlap ends; one from a rotation before ends now, since
 * two secrets at a time are enough to change over.
 */
export const rotateKey = (
  key: KeyRecord,
  overlapSeconds: number,
  nowMs: number,
  randomBytes: RandomBytes,
): Minted<KeyRecord> => {
  const [, environment = "live"] = key.prefix.split("_");
  const { secret, prefix, sha256 } = mintSecret(environment, randomBytes);
  const until = new Date(nowMs + overlapSeconds * 1000).toISOString();
  const previous = overlapSeconds === 0 ? null : { prefix: key.prefix, sha256: key.sha256, until };
  return { secret, record: { ...key, prefix, sha256, previous } };
};

/** The key after `key-put`. */
export const putKey = (before: KeyRecord, { input }: ControlParams<"key-put">): KeyRecord => ({
  ...before,
  name: input.name ?? before.name,
  scope: input.scope ?? before.scope,
  expiresAt: input.expiresAt === undefined ? before.expiresAt : toUtc(input.expiresAt),
  rateLimit: input.rateLimit === undefined ? before.rateLimit : input.rateLimit,
  allowedIps: input.allowedIps === undefined ? before.allowedIps : input.allowedIps,
});

export const isOver = (time: string | null, nowMs: number): boolean =>
  time !== null && !(Date.parse(time) > nowMs);

/** A key as operators see it: without its hashes. */
export const toKeyView = ({ record, createdAt, lastUsedAt }: StoredKey, nowMs: number): KeyView => {
  const { sha256: _sha256, previous, ...view } = record;
  const overlapping = previous !== null && !isOver(previous.until, nowMs);
  return {
    ...view,
    previous: overlapping ? { prefix: previous.prefix, until: previous.until } : null,
    createdAt,
    lastUsedAt,
  };
};

/** A key for the audit: without its hashes, and without its use, which is no change. */
export const keyForAudit = ({ sha256: _sha256, previous, ...record }: KeyRecord): object => ({
  ...record,
  previous: previous === null ? null : { prefix: previous.prefix, until: previous.until },
});
