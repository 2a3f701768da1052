import { z } from "zod";
import { DEFAULT_CREDENTIAL_NAMES } from "./core/credential-names.ts";

export const settings = {
  /**
   * Names that server records may refer to: globs separated by commas, `env:…` and `file:…` for one provider, a bare one
   * for both.
   */
  PORTCULLIS_CREDENTIAL_NAMES: z.string().default(DEFAULT_CREDENTIAL_NAMES),
  /** Folder of `${file:NAME}` credentials; without it such references resolve to nothing and their server is refused. */
  PORTCULLIS_CREDENTIALS_DIR: z.string().optional(),
  /** Calls under way to one server, per executor, where its record says nothing; one slow server must not take all the room. */
  PORTCULLIS_MAX_CALLS_PER_SERVER: z.coerce.number().int().min(1).default(256),
  /** Failures in a row after which a server that does not answer is given a rest. */
  PORTCULLIS_BREAKER_FAILURES: z.coerce.number().int().min(1).default(5),
  /** How long that rest is. */
  PORTCULLIS_BREAKER_PAUSE_MS: z.coerce.number().int().min(100).default(10_000),
  /** How long the ledger may take to acknowledge before the call is refused. */
  PORTCULLIS_LEDGER_TIMEOUT_MS: z.coerce.number().int().min(50).default(3_000),
} as const;
