import { timingSafeEqual } from "node:crypto";
import type { Snapshot } from "@portcullis/catalog";
import { type Role, roleSchema, sha256HexSchema } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import { z } from "zod";

export type Operator = { readonly name: string; readonly role: Role };

const fileSchema = z.array(
  z.strictObject({ name: z.string().min(1), role: roleSchema, sha256: sha256HexSchema }),
);

/** @param nowMs milliseconds since the epoch */
export type Operators = {
  readonly authenticate: (token: string, nowMs: number) => Operator | undefined;
};

/**
 * Operators by their token: those of the file, which are there before anything else is, then those of the snapshot.
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
    authenticate: (token, nowMs) => {
      if (token === "") return undefined;
      const hash = Buffer.from(sha256Hex(token), "hex");
      const ofFile = operators.filter((entry) => timingSafeEqual(entry.hash, hash))[0]?.operator;
      if (ofFile !== undefined) return ofFile;
      const record = snapshot.operator(token, nowMs);
      return record === undefined ? undefined : { name: record.name, role: record.role };
    },
  };
};
