import type { Bus } from "@portcullis/bus";
import type { Envelope, LedgerEntry, TicketClaims, TraceEvent } from "@portcullis/contracts";
import { createSigner, sha256Hex, signTicket } from "@portcullis/crypto";
import type { TestBus } from "@portcullis/testkit";
import { appendEntry } from "./logs.ts";
import { appendEvent, envelopeAt, eventOf, finished, ledgerEntryOf, received } from "./traces.ts";

const iso = (ms: number): string => new Date(ms).toISOString();

type Story = {
  readonly change: Partial<TraceEvent["data"]>;
  readonly ticket?: string;
  readonly entries?: readonly LedgerEntry["entry"][];
  readonly envelope?: Envelope;
};

/** Tells requests from both sides, trace and ledger, as a redactor and an executor do; each returns the request's id. */
export const createTeller = (bus: TestBus, redactor: Bus, executor: Bus) => {
  const ticketOf = (envelope: Envelope, change: Partial<TicketClaims> = {}): string => {
    const { argumentsDigest, receiptDigest, definitionHash, server, tool, org, key } =
      ledgerEntryOf(envelope);
    const at = Date.parse(envelope.receivedAt);
    return signTicket(createSigner(bus.secret("policy", "signing.key")), {
      ...{ v: 1, requestId: envelope.id, receiptDigest, argumentsDigest, org, key, server, tool },
      ...{ definitionHash, revision: 1, policy: "scope", issuedAt: iso(at), expiresAt: iso(at + 60_000) },
      ...change,
    });
  };

  const allow = { effect: "allow", reason: "", revision: 1, policy: "scope" } as const;
  const allowed = (ticket: string): Partial<TraceEvent["data"]> => ({
    executed: true,
    decision: allow,
    receipts: { request: null, result: null, ticket },
  });

  /** A request as it is told from both sides. */
  const tell = async ({ change, ticket, entries = [], envelope = envelopeAt(Date.now()) }: Story) => {
    await appendEvent(redactor, eventOf(received(envelope)));
    const ticketDigest = sha256Hex(ticket ?? "");
    for (const entry of entries)
      await appendEntry(executor, { ...ledgerEntryOf(envelope), entry, ticketDigest });
    const outcome = change.outcome ?? "completed";
    await appendEvent(redactor, eventOf(finished(envelope, { outcome }), change));
    return envelope.id;
  };
  const tellAllowed = (claims: Partial<TicketClaims> = {}) => {
    const envelope = envelopeAt(Date.now());
    const ticket = ticketOf(envelope, claims);
    return tell({ envelope, ticket, change: allowed(ticket), entries: ["executing", "executed"] });
  };
  return { ticketOf, allowed, tell, tellAllowed };
};
