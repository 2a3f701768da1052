import { z } from "zod";
import { sha256HexSchema, timestampSchema } from "./names.ts";

/**
 * The two transparency logs that the trace store keeps: Merkle trees with the hashing of RFC 9162, section 2.1. A leaf's data are bytes, and
 * nothing is ever taken out of a tree: retention removes the data and leaves the leaf's hash.
 *
 * `traces`: leaf n is the n-th trace event that was stored, its data the bytes of the CloudEvent as they are stored.
 * `egress`: leaf n is the message with sequence n + 1 of the ledger stream, its data the RFC 8785 JSON of {@link egressLeafSchema}.
 */
export const logs = ["traces", "egress"] as const;
export const logSchema = z.enum(logs);
export type Log = z.infer<typeof logSchema>;

/** What the egress log keeps of a message of the ledger: enough to show whose request it is not, and no more. */
export const egressLeafSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.enum(["executing", "executed"]),
    executor: z.string(),
    /** SHA-256 in hex of the request id. */
    request: sha256HexSchema,
    /** SHA-256 in hex over the entry's RFC 8785 JSON. */
    entry: sha256HexSchema,
    at: timestampSchema,
  }),
  /** A page as its executor signed it. */
  z.strictObject({ kind: z.literal("page"), page: z.string() }),
  /** A message that nobody but the broker itself could have written: its bytes' SHA-256 in hex. */
  z.strictObject({ kind: z.literal("foreign"), bytes: sha256HexSchema }),
  /** A message that was gone before it could be read: an alarm. */
  z.strictObject({ kind: z.literal("missing") }),
]);
export type EgressLeaf = z.infer<typeof egressLeafSchema>;

/**
 * A batch of the trace log, chained to the one before by `previous`: the SHA-256 in hex over that one's RFC 8785 JSON. The hash of the last batch is the
 * `head` of a checkpoint.
 */
export const logBatchSchema = z.strictObject({
  v: z.literal(1),
  /** 1, 2, 3 … without a hole. */
  number: z.int().positive(),
  previous: sha256HexSchema.nullable(),
  /** Index of the first leaf. */
  first: z.int().nonnegative(),
  count: z.int().positive(),
  /** Root of the tree with this batch in it, in hex. */
  root: sha256HexSchema,
  at: timestampSchema,
});
export type LogBatch = z.infer<typeof logBatchSchema>;

/**
 * What a checkpoint says. Its text is a signed note (C2SP signed-note, tlog-checkpoint): origin, size, root in base64, then the extension
 * lines `time <RFC 3339>` and, of the trace log, `head <hex>`; one Ed25519 signature of the trace store.
 */
export const checkpointSchema = z.strictObject({
  /** `<installation>/traces` or `<installation>/egress`. */
  origin: z.string(),
  size: z.int().nonnegative(),
  /** In hex; of an empty tree the SHA-256 of nothing. */
  root: sha256HexSchema,
  /** Of the trace log: hash of the last batch; null before the first one, and of the egress log. */
  head: sha256HexSchema.nullable(),
  /** At this moment, or later, the log held all that its source held: of the egress log, every message of the ledger stream. */
  time: timestampSchema,
});
export type Checkpoint = z.infer<typeof checkpointSchema>;

/** `gate.v1.checkpoint.<log>`: checkpoints outside of the database. */
export const checkpointMessageSchema = z.strictObject({ v: z.literal(1), note: z.string() });

/** How long a log stays without a new checkpoint, at most, in milliseconds: also when nothing happens, so that every interval gets closed. */
export const CHECKPOINT_INTERVAL_MS = 5_000;

/** Public keys that evidence is checked against: raw Ed25519 keys in base64url, per role. `GET /v1/evidence/keys`, and the file for `--keys`. */
export const evidenceKeysSchema = z.strictObject({
  v: z.literal(1),
  /** The installation: what the origins of its checkpoints begin with. */
  installation: z.string(),
  inspector: z.array(z.string()).min(1),
  policy: z.array(z.string()).min(1),
  executor: z.array(z.string()).min(1),
  store: z.array(z.string()).min(1),
});
export type EvidenceKeys = z.infer<typeof evidenceKeysSchema>;
