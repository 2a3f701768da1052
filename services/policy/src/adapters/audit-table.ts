import type { AuditEntry, ControlParams } from "@portcullis/contracts";
import { type Selectable, sql } from "kysely";
import type { ControlDb, ControlTables } from "./tables.ts";

const toEntry = (row: Selectable<ControlTables["admin_audit"]>): AuditEntry => ({
  id: row.id,
  requestId: row.request_id,
  at: row.at.toISOString(),
  revision: row.revision,
  actor: row.actor,
  role: row.role,
  command: row.command,
  target: row.target,
  org: row.org,
  note: row.note,
  before: row.before,
  after: row.after,
});

/** The changes that match, newest first; one more than `limit` where there are more. */
export const listAudit = async (
  db: ControlDb,
  { target, actor, command, before, limit }: ControlParams<"audit-list">,
): Promise<readonly AuditEntry[]> => {
  let query = db.selectFrom("admin_audit").selectAll().orderBy("id", "desc");
  if (target !== undefined) query = query.where("target", "=", target);
  if (actor !== undefined) query = query.where("actor", "=", actor);
  if (command !== undefined) query = query.where("command", "=", command);
  if (before !== undefined) query = query.where("id", "<", before);
  return (await query.limit(limit + 1).execute()).map(toEntry);
};

/**
 * The oldest changes that the trace stream does not have yet, held until the transaction ends. Rows that another
 * instance holds are left to it.
 */
export const holdUntraced = async (db: ControlDb, limit: number): Promise<readonly AuditEntry[]> => {
  const rows = await db
    .selectFrom("admin_audit")
    .selectAll()
    .where("traced_at", "is", null)
    .orderBy("id")
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(toEntry);
};

export const markTraced = async (db: ControlDb, ids: readonly number[]): Promise<void> => {
  await db
    .updateTable("admin_audit")
    .set({ traced_at: sql`now()` })
    .where("id", "in", [...ids])
    .execute();
};
