import { type Invariant, type InvariantName, invariantNames } from "@portcullis/contracts";
import { missingOf, type ProducerCount } from "./gaps.ts";

/** What each says while its value is 0, and how bad it is where it is not. */
const meaning = {
  egress_without_allow: {
    says: "Every call that left is under a ticket that the policy service signed for exactly that call.",
    broken: "Calls left for a server without a signed allow.",
    severity: "critical",
  },
  blocked_with_egress: {
    says: "No request that was blocked, denied, rejected or left pending has an entry in the ledger of what left.",
    broken: "Requests whose trace says that nothing ran are in the ledger of what left.",
    severity: "critical",
  },
  balance: {
    says: "Every request that was received ended exactly once or is open, and none ended that was never received.",
    broken: "Requests were received and neither ended nor are open, or ended and were never received.",
    severity: "high",
  },
  gaps: {
    says: "Every number that a producer gave to its evidence has arrived.",
    broken: "Numbered evidence of a producer never arrived.",
    severity: "high",
  },
  overdue_intents: {
    says: "No request is without an outcome past its deadline.",
    broken: "Requests have no outcome, past their deadline.",
    severity: "medium",
  },
  redaction_misses: {
    says: "The redactor's second look found nothing that its first had left.",
    broken: "The redactor's second look found, and withheld, what its first had left.",
    severity: "high",
  },
} as const satisfies Record<InvariantName, object>;

/** What a look measured of one invariant. */
export type Measured = {
  readonly value: number;
  readonly examples: readonly string[];
  /** Until when what was looked at is whole. */
  readonly toMs: number;
};

export type Change = {
  readonly name: InvariantName;
  readonly state: "raised" | "cleared";
  readonly severity: (typeof meaning)[InvariantName]["severity"];
  readonly says: string;
  readonly value: number;
};

const iso = (ms: number): string => new Date(ms).toISOString();

/**
 * What is now known of each invariant, and which of them stopped holding or hold again since `before`. One that was never looked at before and does not hold is
 * raised too.
 */
export const toInvariants = (
  measured: Readonly<Record<InvariantName, Measured>>,
  before: readonly Invariant[],
  now: { readonly atMs: number; readonly fromMs: number },
): { readonly invariants: readonly Invariant[]; readonly changes: readonly Change[] } => {
  const changes: Change[] = [];
  const invariants = invariantNames.map((name): Invariant => {
    const { value, examples, toMs } = measured[name];
    const last = before.find((each) => each.name === name);
    const holds = value === 0;
    if (holds !== (last?.holds ?? true)) {
      const { says, broken, severity } = meaning[name];
      changes.push(
        holds
          ? { name, state: "cleared", severity, says, value }
          : { name, state: "raised", severity, says: broken, value },
      );
    }
    return {
      name,
      says: meaning[name].says,
      value,
      holds,
      since: last !== undefined && last.holds === holds ? last.since : iso(now.atMs),
      checkedAt: iso(now.atMs),
      window: { from: iso(now.fromMs), to: iso(toMs) },
      examples: [...examples],
    };
  });
  return { invariants, changes };
};

/** A look at the producers, and when that was. */
export type ProducersSeen = { readonly atMs: number; readonly producers: readonly ProducerCount[] };

/**
 * Numbers that are missing in both of two looks, each from runs that were heard of: what only the later one misses may be on its way.
 * @returns how many, and the producers that miss them
 */
export const gapsIn = (
  before: ProducersSeen | undefined,
  now: ProducersSeen,
): { readonly value: number; readonly examples: readonly string[] } => {
  const key = ({ kind, producer, epoch }: ProducerCount): string => JSON.stringify([kind, producer, epoch]);
  const missedBefore = new Map(before?.producers.map((run) => [key(run), missingOf(run)]));
  const missed = now.producers.flatMap((run) => {
    const count = Math.min(missingOf(run), missedBefore.get(key(run)) ?? 0);
    return count === 0 ? [] : [{ count, name: `${run.producer} (${run.kind}, since ${run.epoch})` }];
  });
  return {
    value: missed.reduce((sum, { count }) => sum + count, 0),
    examples: missed.map(({ name }) => name),
  };
};
