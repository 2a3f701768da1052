import { timingSafeEqual } from "node:crypto";
import { type Role, roleSchema, sha256HexSchema } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import { z } from "zod";

export type Operator = { readonly name: string; readonly role: Role };

const fileSchema = z.array(
  z.strictObject({ name: z.string().min(1), role: roleSchema, sha256: sha256HexSchema }),
);

export type Operators = { readonly authenticate: (token: string) => Operator | undefined };

/**
 * Operators by the hash of their token. Compares with every entry, in constant time for each.
 * @param text `[{ "name", "role", "sha256" }]`
 * @throws where the text is not such a list
 */
export const parseOperators = (text: string): Operators => {
  const operators = fileSchema.parse(JSON.parse(text)).map(({ name, role, sha256 }) => ({
    operator: { name, role },
    hash: Buffer.from(sha256, "hex"),
  }));
  return {
    authenticate: (token) => {
      const hash = Buffer.from(sha256Hex(token), "hex");
      return operators.filter((entry) => timingSafeEqual(entry.hash, hash))[0]?.operator;
    },
  };
};
