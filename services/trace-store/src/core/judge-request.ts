import type { LedgerEntry, TicketClaims } from "@portcullis/contracts";
import { RANK } from "./rank.ts";

/** All that is stored of one request, from both sides: its trace, and the ledger of what left. */
export type RequestFacts = {
  readonly requestId: string;
  readonly org: string | null;
  /** Of the record that speaks for it, see `rank.ts`; null where no trace speaks of it. */
  readonly rank: number | null;
  readonly outcome: string | null;
  readonly executed: boolean | null;
  readonly code: string | null;
  /** Whether the record of its receipt is there. */
  readonly hasIntent: boolean;
  /** Whether the record that speaks for it is there, and a terminal one. */
  readonly hasEnd: boolean;
  /** What the trace shows of the decision. */
  readonly effect: string | null;
  readonly ticket: string | null;
  /** The trace must not say which tool it was, and so shows no ticket that would (INV-5). */
  readonly isUnnamed: boolean;
  /** Its entries in the copy of the ledger. */
  readonly entries: readonly LedgerEntry[];
};

export type EgressJudgement =
  /** Nothing left. */
  | "none"
  /** The request is under way: its end will tell. */
  | "waits"
  | "allowed"
  /** Nobody lived to tell in the trace who allowed it: no violation, no proof. */
  | "undecided"
  | "without_allow";

/** How far the clocks of two machines may be apart, in milliseconds. */
const CLOCKS_MS = 5_000;

export type TicketCheck = {
  /** The claims of a ticket whose signature holds. */
  readonly open: (ticket: string) => TicketClaims | undefined;
  /** SHA-256 in hex over the bytes of a ticket. */
  readonly digest: (ticket: string) => string;
};

const isUnder = (
  { requestId, entries }: RequestFacts,
  ticket: string,
  { open, digest }: TicketCheck,
): boolean => {
  const claims = open(ticket);
  if (claims === undefined || claims.requestId !== requestId) return false;
  const [first, ...more] = entries.filter(({ entry }) => entry === "executing");
  const startedAt = Date.parse(first?.at ?? "");
  return (
    more.length === 0 &&
    startedAt >= Date.parse(claims.issuedAt) - CLOCKS_MS &&
    startedAt <= Date.parse(claims.expiresAt) + CLOCKS_MS &&
    entries.every(
      (entry) =>
        entry.ticketDigest === digest(ticket) &&
        entry.org === claims.org &&
        entry.key === claims.key &&
        entry.server === claims.server &&
        entry.argumentsDigest === claims.argumentsDigest,
    )
  );
};

/** An executor that did not hear that its note was kept called nothing, and the note is there all the same. */
const isDoubt = ({ executed, code }: RequestFacts): boolean =>
  executed === false && code === "ledger_unavailable";

/** Whether each call that left has the policy service's signed allow, for this call and in its time. */
export const judgeEgress = (facts: RequestFacts, tickets: TicketCheck): EgressJudgement => {
  if (facts.entries.length === 0) return "none";
  if (facts.rank === RANK.received) return "waits";
  if (facts.ticket !== null) return isUnder(facts, facts.ticket, tickets) ? "allowed" : "without_allow";
  if (facts.rank === null || facts.rank < RANK.received) return "without_allow";
  // The end was told by somebody who did not know: the caller's deadline passed, or a process died.
  const isUntold =
    facts.effect === null &&
    (facts.outcome === "unknown" || (facts.outcome === "failed" && facts.executed === null));
  const isHidden = facts.effect === "allow" && facts.isUnnamed;
  return isUntold || isHidden || isDoubt(facts) ? "undecided" : "without_allow";
};

const STOPPED: ReadonlySet<string> = new Set(["blocked", "denied", "pending", "rejected"]);

/** Whether the trace says that nothing ran, and the ledger that something did. */
export const ranThoughStopped = (facts: RequestFacts): boolean =>
  facts.entries.length > 0 &&
  ((facts.outcome !== null && STOPPED.has(facts.outcome)) || (facts.executed === false && !isDoubt(facts)));

type Balanced = Pick<RequestFacts, "rank" | "outcome" | "hasIntent" | "hasEnd">;

/** Refused before it was read: there was nothing yet whose receipt could be recorded. */
export const isAtTheDoor = ({ outcome, hasIntent, hasEnd }: Balanced): boolean =>
  hasEnd && !hasIntent && outcome === "rejected";

/** Whether a request was received, and either ended or is open: not neither, not both. */
export const isBalanced = (facts: Balanced): boolean => {
  if (!facts.hasIntent && !isAtTheDoor(facts)) return false;
  const isClosed = facts.rank !== null && facts.rank >= RANK.swept;
  return facts.hasEnd ? isClosed : facts.rank === RANK.received;
};
