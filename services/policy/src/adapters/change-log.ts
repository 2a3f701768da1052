import { configKeys, type Role } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import type { ControlDb } from "./tables.ts";

export type Change = {
  readonly revision: number;
  /** Who: an operator, or `sync` with the role `system`. */
  readonly actor: { readonly name: string; readonly role: Role | "system" };
  /** The control command, or what a sync saw. */
  readonly command: string;
  /** What was changed: a record by its key in the bucket, a tool by `tool.<server>/<name>`, an approval by `approval.<id>`. */
  readonly target: string;
  /** The org that it belongs to; derived from the target of an org. */
  readonly org?: string | null;
  readonly note?: string;
  /** Without secrets: not even the hash of a key. */
  readonly before: object | null;
  readonly after: object | null;
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

const ORG_TARGET = configKeys.org("");

const orgOf = ({ org, target }: Change): string | null =>
  org ?? (target.startsWith(ORG_TARGET) ? target.slice(ORG_TARGET.length) : null);

/** Writes who changed what, in the transaction of the change itself. The audit trail takes it into the trace stream. */
export const writeAudit = async (db: ControlDb, change: Change): Promise<void> => {
  await db
    .insertInto("admin_audit")
    .values({
      request_id: uuidv7(),
      revision: change.revision,
      actor: change.actor.name,
      role: change.actor.role,
      command: change.command,
      target: change.target,
      org: orgOf(change),
      note: change.note ?? "",
      before: change.before === null ? null : JSON.stringify(change.before),
      after: change.after === null ? null : JSON.stringify(change.after),
    })
    .execute();
};
