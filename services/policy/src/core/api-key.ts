import type { ControlParams, ControlResult, KeyRecord } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";

export type KeyView = ControlResult<"key-list">[number];

export type MintedKey = {
  /** The key itself. It goes to the caller and nowhere else: no log, no table, no bucket. */
  readonly secret: string;
  readonly record: KeyRecord;
};

const PREFIX_LENGTH = 12;

/** Makes an API key: 256 random bits, of which only a hash is kept. */
export const mintKey = (
  { org, input }: ControlParams<"key-create">,
  randomBytes: (length: number) => Buffer,
): MintedKey => {
  const secret = `pk_${input.environment}_${randomBytes(32).toString("base64url")}`;
  return {
    secret,
    record: {
      id: `key_${randomBytes(6).toString("hex")}`,
      org,
      label: input.label,
      prefix: secret.slice(0, PREFIX_LENGTH),
      sha256: sha256Hex(secret),
      scope: input.scope,
      status: "active",
      expiresAt: input.expiresAt === null ? null : new Date(input.expiresAt).toISOString(),
      revision: 0,
    },
  };
};

/** A key as operators see it: without its hash. */
export const toKeyView = ({ sha256: _sha256, ...view }: KeyRecord): KeyView => view;
