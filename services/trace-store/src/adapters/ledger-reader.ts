import type { Bus } from "@portcullis/bus";
import { streams, subjects } from "@portcullis/contracts";
import type { LedgerLook } from "../core/sweep.ts";

/** Asks the execution ledger whether a request was claimed for execution. */
export const lookIntoLedger = async (jetstream: Bus["jetstream"], requestId: string): Promise<LedgerLook> => {
  try {
    const manager = await jetstream.jetstreamManager(false);
    const entry = await manager.direct.getMessage(streams.ledger.name, {
      last_by_subj: subjects.ledger(requestId, "executing"),
    });
    return entry === null ? "no_entry" : "executing";
  } catch {
    return "unreadable";
  }
};
