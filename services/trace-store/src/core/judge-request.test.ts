import type { LedgerEntry, TicketClaims } from "@portcullis/contracts";
import { describe, expect, test } from "vitest";
import {
  isAtTheDoor,
  isBalanced,
  judgeEgress,
  type RequestFacts,
  ranThoughStopped,
  type TicketCheck,
} from "./judge-request.ts";
import { RANK } from "./rank.ts";

const id = "019a8f5c-2b7e-7abc-8def-0123456789ab";
const at = "2026-11-22T08:00:00.000Z";
const entry: LedgerEntry = {
  ...{ v: 1, entry: "executing", requestId: id, org: "acme", key: "k1", server: "everything", tool: "echo" },
  ...{ argumentsDigest: "a", definitionHash: "d", receiptDigest: "r", ticketDigest: "digest of t" },
  ...{ executor: "x1", at },
};
const claims: TicketClaims = {
  ...{ v: 1, requestId: id, receiptDigest: "r", argumentsDigest: "a", org: "acme", key: "k1" },
  ...{ server: "everything", tool: "echo", definitionHash: "d", revision: 1, policy: "scope" },
  ...{ issuedAt: "2026-11-22T07:59:59.000Z", expiresAt: "2026-11-22T08:00:59.000Z" },
};
/** Tickets stand for their claims; "forged" is one whose signature does not hold. */
const tickets = (change: Partial<TicketClaims> = {}): TicketCheck => ({
  open: (ticket) => (ticket === "forged" ? undefined : { ...claims, ...change }),
  digest: (ticket) => `digest of ${ticket}`,
});
const facts = (change: Partial<RequestFacts> = {}): RequestFacts => ({
  ...{ requestId: id, org: "acme", rank: RANK.finished, outcome: "completed", executed: true, code: null },
  ...{ hasIntent: true, hasEnd: true, effect: "allow", ticket: "t", isUnnamed: false },
  entries: [entry, { ...entry, entry: "executed" }],
  ...change,
});

describe("what left", () => {
  test("under its own ticket is allowed, also where the executor's clock is a little ahead", () => {
    expect(judgeEgress(facts(), tickets())).toBe("allowed");
    expect(judgeEgress(facts(), tickets({ issuedAt: "2026-11-22T08:00:04.000Z" }))).toBe("allowed");
    expect(judgeEgress(facts({ entries: [] }), tickets())).toBe("none");
  });

  test.each<[string, Partial<RequestFacts>, Partial<TicketClaims>]>([
    ["without a trace", { rank: null, outcome: null, executed: null, effect: null, ticket: null }, {}],
    ["with an incident alone", { rank: RANK.incident, effect: null, ticket: null }, {}],
    ["with a ticket that nobody signed", { ticket: "forged" }, {}],
    ["with the ticket of another request", {}, { requestId: "another" }],
    ["with a ticket that the ledger does not speak of", { ticket: "u" }, {}],
    ["with a ticket that had expired", {}, { expiresAt: "2026-11-22T07:59:00.000Z" }],
    ["before its ticket", {}, { issuedAt: "2026-11-22T08:01:00.000Z" }],
    ["for another server", {}, { server: "other" }],
    ["for another org", {}, { org: "other" }],
    ["for another key", {}, { key: "other" }],
    ["with other arguments", {}, { argumentsDigest: "b" }],
    ["twice", { entries: [entry, entry] }, {}],
    ["without a beginning", { entries: [{ ...entry, entry: "executed" }] }, {}],
    ["with an end and no ticket", { ticket: null }, {}],
    ["of a blocked request", { ticket: null, outcome: "blocked", executed: false, effect: null }, {}],
    [
      "of a failed one that says it never ran",
      { ticket: null, outcome: "failed", executed: false, effect: null },
      {},
    ],
    ["of a denied one", { ticket: null, outcome: "denied", executed: false, effect: "deny" }, {}],
  ])("%s is not", (_name, change, ticket) => {
    expect(judgeEgress(facts(change), tickets(ticket))).toBe("without_allow");
  });

  test("of a request under way waits for its end", () => {
    const open = { rank: RANK.received, outcome: "received", executed: null, effect: null, ticket: null };
    expect(judgeEgress(facts({ ...open, hasEnd: false }), tickets())).toBe("waits");
  });

  test.each<[string, Partial<RequestFacts>]>([
    ["a process that died", { rank: RANK.swept, outcome: "unknown", executed: true, effect: null }],
    ["a caller who was gone", { outcome: "failed", code: "deadline_exceeded", executed: null, effect: null }],
    ["a note that was kept unheard", { outcome: "failed", code: "ledger_unavailable", executed: false }],
    ["a tool that must not be named", { isUnnamed: true }],
  ])("cannot be told after %s", (_name, change) => {
    const untold = facts({ ticket: null, ...change });
    expect(judgeEgress(untold, tickets())).toBe("undecided");
    expect(ranThoughStopped(untold)).toBe(false);
  });
});

test.each([
  ["blocked", false, true],
  ["denied", false, true],
  ["pending", false, true],
  ["rejected", null, true],
  ["failed", false, true],
  ["failed", null, false],
  ["completed", true, false],
  ["withheld", true, false],
] as const)("%s, executed %s: an entry in the ledger contradicts it: %s", (outcome, executed, expected) => {
  expect(ranThoughStopped(facts({ outcome, executed }))).toBe(expected);
  expect(ranThoughStopped(facts({ outcome, executed, entries: [] }))).toBe(false);
});

test.each<[string, Partial<RequestFacts>, boolean]>([
  ["received and ended", {}, true],
  ["received and closed by the sweeper", { rank: RANK.swept, outcome: "unknown" }, true],
  ["received and open", { rank: RANK.received, outcome: "received", hasEnd: false }, true],
  ["turned away at the door", { outcome: "rejected", hasIntent: false }, true],
  ["ended and never received", { hasIntent: false }, false],
  ["received, and its end is gone", { hasEnd: false }, false],
  ["open, and its intent is gone", { rank: RANK.received, hasIntent: false, hasEnd: false }, false],
  ["ended, and its row says open", { rank: RANK.received }, false],
])("%s: balanced is %s", (_name, change, expected) => {
  expect(isBalanced(facts(change))).toBe(expected);
  expect(isAtTheDoor(facts({ outcome: "rejected" }))).toBe(false);
});
