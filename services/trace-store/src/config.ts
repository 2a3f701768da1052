import { z } from "zod";

export const settings = {
  /** Traces older than this many days are dropped, whole days at a time. */
  PORTCULLIS_TRACE_RETENTION_DAYS: z.coerce.number().int().min(1).max(3650).default(30),
  /** How long after its deadline a request without an outcome is closed as `unknown`. */
  PORTCULLIS_SWEEP_GRACE_MS: z.coerce.number().int().min(0).max(3_600_000).default(15_000),
  /** How often to look for such requests. */
  PORTCULLIS_SWEEP_INTERVAL_MS: z.coerce.number().int().min(100).max(3_600_000).default(5_000),
} as const;
export type Settings = z.infer<z.ZodObject<typeof settings>>;
