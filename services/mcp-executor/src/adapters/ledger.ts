import { setTimeout as delay } from "node:timers/promises";
import { encodeJson } from "@portcullis/bus";
import { type LedgerEntry, subjects } from "@portcullis/contracts";
import type { PageKeeper } from "./ledger-pages.ts";
import type { Appended, LedgerStream } from "./ledger-stream.ts";

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

const CLOSE_RETRY_MS = 250;
const CLOSE_RETRY_LIMIT_MS = 5_000;

/** The stream tells who was first; the pages learn of each entry what became of it (INV-8), and delay nothing. */
export const createLedger = (stream: LedgerStream, pages: PageKeeper): Ledger => {
  const closing = new Set<Promise<void>>();

  const append = (entry: LedgerEntry): Promise<Appended> => {
    const subject = subjects.ledger(entry.requestId, entry.entry);
    return stream.append(subject, `${entry.requestId}:${entry.entry}`, encodeJson(entry), 0);
  };

  // Without an end: a broker that takes no `executed` takes no `executing` either, so what waits here stays little.
  const closeEntry = async (entry: LedgerEntry): Promise<void> => {
    const open = pages.begin(entry);
    for (let attempt = 1; ; attempt += 1) {
      const appended = await append(entry);
      if (appended.kind === "stored") return open.stored(appended.sequence);
      // Nobody else closes what this executor claimed, so it is most likely an attempt of ours whose answer was lost.
      if (appended.kind === "duplicate" || appended.kind === "present") return open.doubtful();
      await delay(Math.min(CLOSE_RETRY_MS * attempt, CLOSE_RETRY_LIMIT_MS));
    }
  };

  return {
    claim: async (entry) => {
      if (!pages.hasRoom()) return { kind: "unavailable" };
      const open = pages.begin(entry);
      const appended = await append(entry);
      switch (appended.kind) {
        case "stored":
          open.stored(appended.sequence);
          return { kind: "claimed", sequence: appended.sequence };
        case "duplicate":
        case "present":
          open.absent();
          return { kind: "taken" };
        case "refused":
          open.absent();
          return { kind: "unavailable" };
        case "unanswered":
          open.doubtful();
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
