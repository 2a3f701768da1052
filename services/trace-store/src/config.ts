import { z } from "zod";

export const settings = {
  /** Traces of orgs without a setting of their own that are older than this many days are dropped, whole days at a time. */
  PORTCULLIS_TRACE_RETENTION_DAYS: z.coerce.number().int().min(1).max(3650).default(30),
  /** How often to look for what is past the retention. */
  PORTCULLIS_TRACE_RETENTION_INTERVAL_MS: z.coerce.number().int().min(200).max(86_400_000).default(3_600_000),
  /** How often to look for orders to purge, and what is left of them. */
  PORTCULLIS_TRACE_PURGE_INTERVAL_MS: z.coerce.number().int().min(200).max(3_600_000).default(30_000),
  /** How long after its deadline a request without an outcome is closed as `unknown`. */
  PORTCULLIS_SWEEP_GRACE_MS: z.coerce.number().int().min(0).max(3_600_000).default(15_000),
  /** How often to look for such requests. */
  PORTCULLIS_SWEEP_INTERVAL_MS: z.coerce.number().int().min(100).max(3_600_000).default(5_000),
  /** How often the live invariants are computed. */
  PORTCULLIS_INVARIANT_INTERVAL_MS: z.coerce.number().int().min(200).max(3_600_000).default(10_000),
  /** What may still be on its way for this long is not missed yet. */
  PORTCULLIS_INVARIANT_GRACE_MS: z.coerce.number().int().min(0).max(3_600_000).default(15_000),
  /** Of how much time the requests that came in are balanced against their ends, at each look. */
  PORTCULLIS_INVARIANT_WINDOW_MS: z.coerce.number().int().min(1_000).max(86_400_000).default(300_000),
  /** A file that checkpoints of the logs are appended to, beside the stream; best on a disk that the database does not share. */
  PORTCULLIS_CHECKPOINT_FILE: z.string().min(1).optional(),
} as const;
export type Settings = z.infer<z.ZodObject<typeof settings>>;
