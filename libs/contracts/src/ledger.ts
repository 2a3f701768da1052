import { z } from "zod";
import { errorCodeSchema } from "./decision.ts";
import { requestIdSchema, sha256HexSchema, timestampSchema } from "./names.ts";

/**
 * One entry of the execution ledger, in a stream that the executor alone may write. `executing` is appended
 * and acknowledged before the tool is called (INV-3, INV-4), `executed` after.
 */
export const ledgerEntrySchema = z.object({
  v: z.literal(1),
  entry: z.enum(["executing", "executed"]),
  requestId: requestIdSchema,
  org: z.string(),
  key: z.string(),
  server: z.string(),
  /** The tool or prompt; of a resource `sha256:` and the digest of its URI in hex, since a URI is its caller's text. */
  tool: z.string(),
  argumentsDigest: z.string(),
  definitionHash: z.string(),
  receiptDigest: z.string(),
  ticketDigest: z.string(),
  executor: z.string(),
  at: timestampSchema,
  status: z.enum(["completed", "tool_error", "failed"]).optional(),
  code: errorCodeSchema.optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** A digest of what the ledger holds of one entry: its place in the stream, whose request it is, what it says. */
export const ledgerPageLineSchema = z.tuple([
  /** Sequence of the entry in the ledger stream. */
  z.int().positive(),
  /** SHA-256 in hex of the request id: tells nothing to who does not know the id. */
  sha256HexSchema,
  /** SHA-256 in hex over the entry's RFC 8785 JSON. */
  sha256HexSchema,
]);

/**
 * A page of one executor's ledger, signed by it (compact JWS, `portcullis-ledger-page+jws`): every entry of its own that the broker
 * acknowledged since the page before. Pages of an epoch are chained, and an executor with nothing to tell says so too.
 */
export const ledgerPageClaimsSchema = z.strictObject({
  v: z.literal(1),
  executor: z.string(),
  /** Changes with every start of the process: RFC 3339. */
  epoch: z.string(),
  /** 1, 2, 3 … within the epoch. */
  number: z.int().positive(),
  /** SHA-256 in hex of the page before, as a compact JWS; null on the first page of an epoch. */
  previous: sha256HexSchema.nullable(),
  /** In the order of the stream. */
  lines: z.array(ledgerPageLineSchema),
  /** Everything that this executor appended and the broker acknowledged before this moment is on this page or one before. */
  at: timestampSchema,
  /** The executor has ended: no page of this epoch follows. */
  closing: z.boolean(),
});
export type LedgerPageClaims = z.infer<typeof ledgerPageClaimsSchema>;

/** The body of a page's message in the ledger stream. */
export const ledgerPageSchema = z.strictObject({ v: z.literal(1), page: z.string() });
export type LedgerPage = z.infer<typeof ledgerPageSchema>;
