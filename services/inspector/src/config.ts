import { z } from "zod";

export const settings = {
  /**
   * Most text that one inspection reads, in UTF-16 units. What lies beyond is reported as not covered, and blocked
   * where the org's settings say so. Bounds what one hostile answer can cost.
   */
  PORTCULLIS_INSPECT_MAX_CHARACTERS: z.coerce.number().int().min(1024).default(2_097_152),
  /** Most time that one reading takes, looked at before each leaf. What lies beyond counts as `over_time`. */
  PORTCULLIS_INSPECT_MAX_MILLISECONDS: z.coerce.number().int().min(10).default(5_000),
  /** Inspections under way at once. */
  PORTCULLIS_INSPECT_CONCURRENCY: z.coerce.number().int().min(1).default(64),
  /** Inspections that wait for their turn; one more is refused. */
  PORTCULLIS_INSPECT_QUEUE: z.coerce.number().int().min(0).default(256),
  /** Threads for documents of 64 KiB and more; 0 reads them on the main one. */
  PORTCULLIS_INSPECT_WORKERS: z.coerce.number().int().min(0).max(64).default(2),
  /** JSON file of the external detectors that orgs may switch on; none without it. See docs/inspection.md. */
  PORTCULLIS_INSPECT_EXTERNAL: z.string().optional(),
  /** Folder of `${file:NAME}` in that file. */
  PORTCULLIS_CREDENTIALS_DIR: z.string().optional(),
} as const;
