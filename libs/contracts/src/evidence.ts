import { z } from "zod";
import { ledgerEntrySchema } from "./ledger.ts";
import { egressLeafSchema, logBatchSchema } from "./log.ts";
import { requestIdSchema } from "./names.ts";

/** A hash of a proof: 32 bytes in standard base64. */
const hashSchema = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);

/**
 * One request's evidence, in one file that is checked offline with {@link evidenceKeysSchema} alone (INV-8). It has no field that is not
 * covered by a signature or a hash: what is not in it cannot be wrong.
 *
 * `events` are the stored bytes of the request's trace events; the inspector's receipts, the execution ticket and the policy's signed decision stand
 * in them as compact JWS. `egress` shows all that left the system from before the request existed until it could run no more: the log's state at the
 * checkpoint `from` (as the hashes of its complete subtrees, the largest first), then each leaf up to the checkpoint `to`. `from` is null where the log had no
 * checkpoint yet before the request: the leaves then begin with the first.
 */
export const evidenceSchema = z.strictObject({
  v: z.literal(1),
  type: z.literal("io.portcullis.evidence.v1"),
  requestId: requestIdSchema,
  traces: z.strictObject({
    /** A signed note, see {@link checkpointSchema}. */
    checkpoint: z.string(),
    events: z
      .array(
        z.strictObject({
          index: z.int().nonnegative(),
          body: z.string(),
          /** RFC 9162, section 2.1.3. */
          inclusion: z.array(hashSchema),
        }),
      )
      .min(1),
  }),
  egress: z.strictObject({
    from: z.string().nullable(),
    to: z.string(),
    frontier: z.array(hashSchema),
    leaves: z.array(egressLeafSchema),
    /** The entries of this request themselves, in the order of their leaves; none where nothing ran. */
    entries: z.array(ledgerEntrySchema.strict()),
  }),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** `gate.v1.query.traces.evidence`. Answered with {@link evidenceSchema}, or `evidence_open` where the request could still run. */
export const evidenceQuerySchema = z.strictObject({ id: requestIdSchema });

/** One line of an exported log (NDJSON): a checkpoint's note, a batch of the trace log, what stood before, or a leaf. */
export const logLineSchema = z.discriminatedUnion("line", [
  z.strictObject({ line: z.literal("checkpoint"), note: z.string() }),
  z.strictObject({ line: z.literal("batch"), batch: logBatchSchema }),
  /** The first line of an export that does not begin with leaf 0: hashes of the complete subtrees of the `size` leaves before, the largest first. */
  z.strictObject({ line: z.literal("frontier"), size: z.int().positive(), hashes: z.array(hashSchema) }),
  z.strictObject({
    line: z.literal("leaf"),
    index: z.int().nonnegative(),
    /** The leaf's hash. */
    hash: hashSchema,
    /** Its data, where they are still kept. */
    data: z.string().nullable(),
  }),
]);
export type LogLine = z.infer<typeof logLineSchema>;

/** `gate.v1.query.traces.log`: leaves `from` (inclusive) to `to` (exclusive) of a log, with the checkpoints and batches that lie between, a page at a time. */
export const logQuerySchema = z.strictObject({
  log: z.enum(["traces", "egress"]),
  from: z.coerce.number().int().nonnegative(),
  to: z.coerce.number().int().nonnegative(),
});
export const logPageSchema = z.strictObject({
  lines: z.array(logLineSchema),
  /** Where to go on; null at the end. */
  next: z.int().nonnegative().nullable(),
  /** Hashes of the complete subtrees before the first leaf of the page, the largest first. */
  frontier: z.array(hashSchema),
});
export type LogPage = z.infer<typeof logPageSchema>;
