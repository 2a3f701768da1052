import { setTimeout as delay } from "node:timers/promises";
import { JetStreamApiError, type JetStreamClient } from "@nats-io/jetstream";
import { encodeJson } from "@portcullis/bus";
import { type LedgerEntry, subjects } from "@portcullis/contracts";

export type Claim =
  | { readonly kind: "claimed"; readonly sequence: number }
  /** Another executor, or this one before, has the request. */
  | { readonly kind: "taken" }
  /** The broker did not acknowledge: whether the entry is there is not known, so nothing may run. */
  | { readonly kind: "unavailable" };

export type Ledger = {
  /** INV-3: appends `executing` once per request, whatever happens, and waits for the acknowledgement. */
  readonly claim: (entry: LedgerEntry) => Promise<Claim>;
  /** Appends `executed`; tries until the broker has it. */
  readonly close: (entry: LedgerEntry) => Promise<void>;
  /** Entries that are not acknowledged yet. */
  readonly settle: () => Promise<void>;
};

/** JetStream's "wrong last sequence": the subject already has an entry. */
const WRONG_LAST_SEQUENCE = 10071;
const CLOSE_RETRY_MS = 250;
const CLOSE_RETRY_LIMIT_MS = 5_000;

export const createLedger = (js: JetStreamClient, timeoutMs: number): Ledger => {
  const closing = new Set<Promise<void>>();

  const append = (entry: LedgerEntry) =>
    js.publish(subjects.ledger(entry.requestId, entry.entry), encodeJson(entry), {
      msgID: `${entry.requestId}:${entry.entry}`,
      // Holds for ever; the broker's window for message ids alone would forget after minutes.
      expect: { lastSubjectSequence: 0 },
      timeout: timeoutMs,
    });

  // Without an end: a broker that takes no `executed` takes no `executing` either, so what waits here stays little.
  const closeEntry = async (entry: LedgerEntry): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await append(entry);
        return;
      } catch (error) {
        if (error instanceof JetStreamApiError && error.code === WRONG_LAST_SEQUENCE) return;
        await delay(Math.min(CLOSE_RETRY_MS * attempt, CLOSE_RETRY_LIMIT_MS));
      }
    }
  };

  return {
    claim: async (entry) => {
      try {
        const ack = await append(entry);
        return ack.duplicate ? { kind: "taken" } : { kind: "claimed", sequence: ack.seq };
      } catch (error) {
        if (error instanceof JetStreamApiError && error.code === WRONG_LAST_SEQUENCE)
          return { kind: "taken" };
        return { kind: "unavailable" };
      }
    },
    close: (entry) => {
      const work = closeEntry(entry).finally(() => closing.delete(work));
      closing.add(work);
      return work;
    },
    settle: async () => {
      await Promise.all(closing);
    },
  };
};
