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
  /** Calls under way to one server, per executor; one slow server must not take all the room. */
  PORTCULLIS_MAX_CALLS_PER_SERVER: z.coerce.number().int().min(1).default(256),
  /** How long the ledger may take to acknowledge before the call is refused. */
  PORTCULLIS_LEDGER_TIMEOUT_MS: z.coerce.number().int().min(50).default(3_000),
} as const;
