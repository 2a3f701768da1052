import type { Bus } from "@portcullis/bus";
import { ledgerEntrySchema, streams, subjects } from "@portcullis/contracts";
import type { LedgerLook } from "../core/sweep.ts";

/** Asks the execution ledger whether a request was claimed for execution. */
export const lookIntoLedger = async (jetstream: Bus["jetstream"], requestId: string): Promise<LedgerLook> => {
  try {
    const manager = await jetstream.jetstreamManager(false);
    const entry = await manager.direct.getMessage(streams.ledger.name, {
      last_by_subj: subjects.ledger(requestId, "executing"),
    });
    if (entry === null) return "no_entry";
    // Only the executor may write here, but the broker can be made to put words of its own on a subject.
    const parsed = ledgerEntrySchema.safeParse(entry.json());
    return parsed.success && parsed.data.requestId === requestId ? "executing" : "unreadable";
  } catch {
    return "unreadable";
  }
};
