import { z } from "zod";

/** The settings of the policy service beside the common ones. */
export const settings = {
  /** Connections to PostgreSQL that one instance may hold; one of them publishes. */
  PORTCULLIS_DB_MAX_CONNECTIONS: z.coerce.number().int().min(2).max(100).default(8),
} as const;

export type Settings = z.infer<z.ZodObject<typeof settings>>;
