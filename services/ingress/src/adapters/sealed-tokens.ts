import { hkdfSync } from "node:crypto";
import { EncryptJWT, jwtDecrypt } from "jose";
import type { z } from "zod";

/** Small values that a browser keeps for us and can neither read nor change: encrypted JWTs, each kind with its own key. */
export type SealedTokens<T> = {
  /** @param expiresAt seconds since the epoch */
  readonly seal: (value: T, expiresAt: number) => Promise<string>;
  /** Undefined where the token is not ours, of another kind, changed, or over. */
  readonly open: (token: string) => Promise<T | undefined>;
};

const ALGORITHM = { alg: "dir", enc: "A256GCM" } as const;

/**
 * @param secret from `session.key`: whoever has it can sign in as anybody
 * @param purpose keeps kinds apart: a token of one is none of another
 */
export const createSealedTokens = <T>(
  secret: string,
  purpose: string,
  schema: z.ZodType<T>,
): SealedTokens<T> => {
  const key = new Uint8Array(hkdfSync("sha256", secret, "", `portcullis/${purpose}/v1`, 32));
  return {
    seal: (value, expiresAt) =>
      new EncryptJWT({ value })
        .setProtectedHeader(ALGORITHM)
        .setIssuedAt()
        .setExpirationTime(expiresAt)
        .encrypt(key),
    open: async (token) => {
      try {
        const { payload } = await jwtDecrypt(token, key, {
          keyManagementAlgorithms: [ALGORITHM.alg],
          contentEncryptionAlgorithms: [ALGORITHM.enc],
          requiredClaims: ["exp"],
        });
        return schema.safeParse(payload.value).data;
      } catch {
        return undefined;
      }
    },
  };
};
