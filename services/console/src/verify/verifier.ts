// Before anything of zod's.
import "./no-eval.ts";
import { evidenceKeysSchema } from "@portcullis/contracts";
import { type EvidenceReport, verifyEvidence } from "@portcullis/ledger";
import { confirmed } from "./confirm.ts";

export type { EvidenceReport };

/**
 * The check of `portcullis verify`, the same code step by step, with this browser's WebCrypto. Loaded when it is asked for.
 * @param file evidence as it came, or any other text
 * @param keys of `GET /v1/evidence/keys`, or of a file
 * @throws ZodError where these are no keys; see {@link confirmed} for the rest
 */
export const verifyInBrowser = (file: string, keys: unknown): Promise<EvidenceReport> => {
  const trusted = evidenceKeysSchema.parse(keys);
  return confirmed(() => verifyEvidence(file, trusted));
};
