import type { ControlParams, ControlResult, OperatorRecord } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import type { Minted } from "./api-key.ts";

export type StoredOperator = { readonly record: OperatorRecord; readonly createdAt: string };
export type OperatorView = ControlResult<"operator-revoke">;

const PREFIX_LENGTH = 8;

/** Makes an operator and its token: 256 random bits, of which only a hash and the first characters are kept. */
export const mintOperator = (
  { input }: ControlParams<"operator-create">,
  randomBytes: (length: number) => Buffer,
): Minted<OperatorRecord> => {
  const secret = `op_${randomBytes(32).toString("base64url")}`;
  return {
    secret,
    record: {
      id: `usr_${randomBytes(6).toString("hex")}`,
      name: input.name,
      role: input.role,
      prefix: secret.slice(0, PREFIX_LENGTH),
      sha256: sha256Hex(secret),
      status: "active",
      expiresAt: input.expiresAt === null ? null : new Date(input.expiresAt).toISOString(),
      revision: 0,
    },
  };
};

/** An operator without the hash of the token: as people and the audit see it. */
export const toOperatorView = ({ record, createdAt }: StoredOperator): OperatorView => {
  const { sha256: _sha256, ...view } = record;
  return { ...view, createdAt };
};
