import { z } from "zod";

/** The settings of the policy service beside the common ones. */
export const settings = {
  /** Connections to PostgreSQL that one instance may hold; one of them publishes, one fills the audit trail. */
  PORTCULLIS_DB_MAX_CONNECTIONS: z.coerce.number().int().min(3).max(100).default(8),
  /** How often each server in review or approved is asked what it offers; less often while it fails. */
  PORTCULLIS_SYNC_INTERVAL_MS: z.coerce.number().int().min(100).max(86_400_000).default(60_000),
  /** How long a call may wait for an approval, and how long one that was given stays good. */
  PORTCULLIS_APPROVAL_TTL_MS: z.coerce
    .number()
    .int()
    .min(1_000)
    .max(7 * 86_400_000)
    .default(900_000),
  /** How often each org's canaries are sent; 0 turns them off. */
  PORTCULLIS_CANARY_INTERVAL_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(86_400_000)
    .refine((ms) => ms === 0 || ms >= 100, "0, or at least 100")
    .default(60_000),
} as const;

export type Settings = z.infer<z.ZodObject<typeof settings>>;
