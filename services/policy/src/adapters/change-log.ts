import type { ControlRequest, configKeys } from "@portcullis/contracts";
import type { ControlDb } from "./tables.ts";

export type Change = {
  readonly revision: number;
  readonly actor: ControlRequest["actor"];
  readonly command: string;
  /** What was changed, by its key in the bucket. */
  readonly target: ReturnType<(typeof configKeys)[keyof typeof configKeys]>;
  readonly notes?: string;
  /** Without secrets: not even the hash of a key. */
  readonly before: object | null;
  readonly after: object;
};

/**
 * The next revision of the configuration. The counter's row stays locked until the transaction ends, so changes are
 * committed in the order of their revisions. Take it after the locks on records, never before: else two changes could
 * wait for each other.
 */
export const nextRevision = async (db: ControlDb): Promise<number> => {
  const row = await db
    .updateTable("config_revision")
    .set((eb) => ({ value: eb("value", "+", 1) }))
    .returning("value")
    .executeTakeFirstOrThrow();
  return row.value;
};

/** Writes who changed what, in the transaction of the change itself. */
export const writeAudit = async (db: ControlDb, change: Change): Promise<void> => {
  await db
    .insertInto("admin_audit")
    .values({
      revision: change.revision,
      actor: change.actor.name,
      role: change.actor.role,
      command: change.command,
      target: change.target,
      notes: change.notes ?? "",
      before: change.before === null ? null : JSON.stringify(change.before),
      after: JSON.stringify(change.after),
    })
    .execute();
};
