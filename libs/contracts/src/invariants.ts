import { z } from "zod";
import { timestampSchema } from "./names.ts";
import { outcomes } from "./subjects.ts";

/**
 * What must be 0 at any time, computed from what is stored again and again. Each is the metric `portcullis.invariant.<name>` and the alarm
 * `invariant.<name>`.
 */
export const invariantNames = [
  /** Calls in the executors' ledger whose trace shows no ticket, signed by the policy service, for exactly that call. */
  "egress_without_allow",
  /** Requests whose trace says that nothing ran, and that the ledger has all the same. */
  "blocked_with_egress",
  /** Requests that were received and neither ended nor are open, or that ended and were never received. */
  "balance",
  /** Numbers of producers that never arrived. */
  "gaps",
  /** Requests without an outcome, past their deadline. */
  "overdue_intents",
  /** Events in which the redactor's second look found what its first had left. */
  "redaction_misses",
] as const;
export const invariantNameSchema = z.enum(invariantNames);
export type InvariantName = z.infer<typeof invariantNameSchema>;

export const invariantSchema = z.object({
  name: invariantNameSchema,
  /** What holds while the value is 0, in one sentence. */
  says: z.string(),
  /** How many violations are known. */
  value: z.int().nonnegative(),
  holds: z.boolean(),
  /** Since when it holds, or does not. */
  since: timestampSchema,
  checkedAt: timestampSchema,
  /** What was looked at: facts stored from `from` on, up to `to`. A `to` that stays behind means that the stream is not stored yet. */
  window: z.object({ from: timestampSchema, to: timestampSchema }),
  /** Ids of requests, the newest first; of `gaps` producers. At most ten. */
  examples: z.array(z.string()),
});
export type Invariant = z.infer<typeof invariantSchema>;

const endings = outcomes.filter((outcome) => outcome !== "received" && outcome !== "audited");

/** Requests that came in within a window, counted twice: by what was written as they came in, and by how they ended. */
export const balanceSchema = z.object({
  /** Null of all orgs together. */
  org: z.string().nullable(),
  /** Records of their receipt, written before anything else happens. */
  received: z.int().nonnegative(),
  /** Turned away at the door, before there was anything to receive. */
  atTheDoor: z.int().nonnegative(),
  /** Terminal records by outcome. */
  ended: z.partialRecord(z.enum(endings), z.int().nonnegative()),
  /** Under way: neither ended nor past their deadline for long. */
  open: z.int().nonnegative(),
  /** Requests that do not fit: `received + atTheDoor = sum(ended) + open` where it is 0. */
  unbalanced: z.int().nonnegative(),
});
export type Balance = z.infer<typeof balanceSchema>;

/** `gate.v1.query.traces.invariants`, `GET /v1/invariants`. */
export const invariantReportSchema = z.object({
  /** `unchecked`: nobody has looked yet, or for a while. */
  state: z.enum(["hold", "violated", "unchecked"]),
  checkedAt: timestampSchema.nullable(),
  invariants: z.array(invariantSchema),
  /** Calls in the ledger of which the trace cannot say who allowed them, since nobody lived to tell: no violation, no proof. */
  undecided: z.int().nonnegative(),
  balance: z.object({
    window: z.object({ from: timestampSchema, to: timestampSchema }).nullable(),
    /** All together first, then orgs by how much they had; at most 100. */
    rows: z.array(balanceSchema),
  }),
});
export type InvariantReport = z.infer<typeof invariantReportSchema>;

/** A report that nobody made anew for this long is one that says nothing, in milliseconds. */
export const INVARIANTS_STALE_MS = 120_000;
