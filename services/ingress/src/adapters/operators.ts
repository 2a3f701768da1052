import { timingSafeEqual } from "node:crypto";
import type { Snapshot } from "@portcullis/catalog";
import { type Role, roleSchema, sha256HexSchema } from "@portcullis/contracts";
import { z } from "zod";

export type Operator = { readonly name: string; readonly role: Role };

const fileSchema = z.array(
  z.strictObject({ name: z.string().min(1), role: roleSchema, sha256: sha256HexSchema }),
);

/** @param nowMs milliseconds since the epoch */
export type Operators = {
  /** @param sha256 of an operator's token, in hex */
  readonly find: (sha256: string, nowMs: number) => Operator | undefined;
};

/**
 * Operators by the hash of their token: those of the file, which are there before anything else is, then those of the snapshot.
 * Compares hashes with every entry, in constant time for each.
 * @param text `[{ "name", "role", "sha256" }]`
 * @throws where the text is not such a list
 */
export const createOperators = (text: string, snapshot: Pick<Snapshot, "operator">): Operators => {
  const operators = fileSchema.parse(JSON.parse(text)).map(({ name, role, sha256 }) => ({
    operator: { name, role },
    hash: Buffer.from(sha256, "hex"),
  }));
  return {
    find: (sha256, nowMs) => {
      const hash = Buffer.from(sha256, "hex");
      const ofFile = operators.filter((entry) => timingSafeEqual(entry.hash, hash))[0]?.operator;
      if (ofFile !== undefined) return ofFile;
      const record = snapshot.operator(sha256, nowMs);
      return record === undefined ? undefined : { name: record.name, role: record.role };
    },
  };
};
