import { isDeepStrictEqual } from "node:util";
import type { Enablement, OrgRecord } from "@portcullis/contracts";
import { type Change, nextRevision, writeAudit } from "../adapters/change-log.ts";
import {
  deleteEnablement,
  insertOrg,
  lockOrg,
  orgsThatEnable,
  putEnablement,
  updateOrg,
} from "../adapters/org-tables.ts";
import { refOf } from "../adapters/outbox.ts";
import type { ControlDb } from "../adapters/tables.ts";
import { refusal } from "../core/control-request.ts";
import { orgDifference, orgForAudit } from "../core/org-changes.ts";
import {
  type CommandContext,
  type CommandResult,
  checkPrecondition,
  done,
  type Refusal,
  sizeRefusal,
} from "./command.ts";

export const noSuchOrg = refusal("not_found", "there is no such org");

/** Who changes an org, by which command, and why. */
export type OrgChange = Pick<Change, "actor" | "command" | "note">;

const enablementsOf = (org: OrgRecord | undefined): ReadonlyMap<string, Enablement> =>
  new Map(Object.entries(org?.enabled ?? {}));

const write = async (tx: ControlDb, before: OrgRecord | undefined, after: OrgRecord): Promise<void> => {
  if (before === undefined) await insertOrg(tx, after);
  else await updateOrg(tx, after);
  const [from, to] = [enablementsOf(before), enablementsOf(after)];
  for (const [server, tools] of to) {
    if (!isDeepStrictEqual(from.get(server), tools)) await putEnablement(tx, after.slug, server, tools);
  }
  for (const server of from.keys()) {
    if (!to.has(server)) await deleteEnablement(tx, after.slug, server);
  }
};

/** Writes an org that is locked or new, with its audit; nothing where it is already so. */
export const saveOrg = async (
  tx: ControlDb,
  change: OrgChange,
  before: OrgRecord | undefined,
  changed: OrgRecord,
): Promise<CommandResult<OrgRecord>> => {
  const ref = refOf("org", changed.slug);
  if (before !== undefined && isDeepStrictEqual(before, changed)) return done(before, ref, before.revision);
  const tooLarge = sizeRefusal(changed);
  if (tooLarge !== undefined) return tooLarge;
  const revision = await nextRevision(tx);
  const after = { ...changed, revision };
  await write(tx, before, after);
  const difference =
    before === undefined ? { before: null, after: orgForAudit(after) } : orgDifference(before, after);
  await writeAudit(tx, { ...change, ...difference, revision, target: ref.key });
  return done(after, ref, revision);
};

/**
 * Changes an existing org: locks it, checks the caller's precondition, and writes what `change` makes of it, with its
 * audit. A refusal leaves everything as it is; an org that stays the same gets no revision.
 */
export const changeOrg = (
  { db, actor, precondition }: Pick<CommandContext, "db" | "actor" | "precondition">,
  command: string,
  slug: string,
  change: (before: OrgRecord, tx: ControlDb) => OrgRecord | Refusal | Promise<OrgRecord | Refusal>,
): Promise<CommandResult<OrgRecord>> =>
  db.transaction().execute(async (tx) => {
    const before = await lockOrg(tx, slug);
    if (before === undefined) return noSuchOrg;
    const unexpected = checkPrecondition(precondition, before.revision);
    if (unexpected !== undefined) return unexpected;
    const changed = await change(before, tx);
    return "ok" in changed ? changed : saveOrg(tx, { actor, command }, before, changed);
  });

/**
 * Takes a server out of every org that enabled it: what was retired never comes back by itself. The server's row must be
 * locked for update by the same transaction, so that no other org enables it meanwhile; and `nextRevision` must not have
 * been called yet, since this locks records.
 */
export const removeFromOrgs = async (tx: ControlDb, change: OrgChange, server: string): Promise<void> => {
  const orgs: OrgRecord[] = [];
  for (const slug of await orgsThatEnable(tx, server)) {
    const org = await lockOrg(tx, slug);
    if (org !== undefined) orgs.push(org);
  }
  for (const before of orgs) {
    const { [server]: _removed, ...enabled } = before.enabled;
    await saveOrg(tx, change, before, { ...before, enabled });
  }
};
