import { z } from "zod";

export const settings = {
  /**
   * Names that sinks may refer to: globs separated by commas, `env:…` and `file:…` for one provider, a bare one for both. Apart from
   * the executor's: who may write a sink must not learn a server's credential.
   */
  PORTCULLIS_SINK_CREDENTIAL_NAMES: z.string().default("env:PORTCULLIS_CRED_SINK_*,file:*"),
  /** Folder of `${file:NAME}` credentials. */
  PORTCULLIS_CREDENTIALS_DIR: z.string().optional(),
  /** How long one delivery may take. */
  PORTCULLIS_SINK_TIMEOUT_MS: z.coerce.number().int().min(100).max(300_000).default(15_000),
  /** The longest pause between two attempts; the first is half a second, and each is twice the one before, less a random part. */
  PORTCULLIS_SINK_MAX_PAUSE_MS: z.coerce.number().int().min(100).max(3_600_000).default(60_000),
} as const;
export type Settings = z.infer<z.ZodObject<typeof settings>>;
