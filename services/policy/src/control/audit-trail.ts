import { EvidenceError, type RawTraceWriter } from "@portcullis/bus";
import type { AuditEntry } from "@portcullis/contracts";
import { holdUntraced, markTraced } from "../adapters/audit-table.ts";
import type { ControlDb } from "../adapters/tables.ts";
import { toAuditTrace } from "../core/audit-trace.ts";

const BATCH = 50;
const APPEND_LIMIT_MS = 5_000;

export type AuditTrailOptions = {
  readonly db: ControlDb;
  readonly writer: RawTraceWriter;
  /** How many appended traces the broker has not acknowledged yet. */
  readonly backlog: () => number;
};

/**
 * Brings every change of the configuration into the trace stream: appends what the database says is not there yet, and
 * marks it. A process that dies in between leaves its rows unmarked; whoever appends them again uses the row's own message
 * id, which the broker, and at last the store, takes once. Rows are held while they are appended, so that instances do not
 * do each other's work.
 * @returns one round, to be repeated; it throws where the bus or the database is out of reach
 */
export const createAuditTrail = ({ db, writer, backlog }: AuditTrailOptions) => {
  const append = (entry: AuditEntry) => writer.append(toAuditTrace(entry), APPEND_LIMIT_MS);

  const batch = (): Promise<{ readonly more: boolean }> =>
    db.transaction().execute(async (tx) => {
      const entries = await holdUntraced(tx, BATCH);
      const results = await Promise.allSettled(entries.map(append));
      const traced = entries.filter((_entry, n) => results[n]?.status === "fulfilled");
      if (traced.length > 0) {
        await markTraced(
          tx,
          traced.map(({ id }) => id),
        );
      }
      const failure = results.find((result) => result.status === "rejected");
      // What went well is marked all the same.
      if (failure !== undefined && traced.length === 0) throw failure.reason;
      return { more: entries.length === BATCH };
    });

  return async (): Promise<void> => {
    // What timed out is still being sent; sending it once more would only make the backlog longer.
    if (backlog() > 0) throw new EvidenceError("timeout");
    while ((await batch()).more);
  };
};
