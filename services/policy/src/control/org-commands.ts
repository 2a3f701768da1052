import { isDeepStrictEqual } from "node:util";
import { type ControlCommand, defaultInspectionSettings, type OrgRecord } from "@portcullis/contracts";
import { nextRevision, writeAudit } from "../adapters/change-log.ts";
import {
  deleteEnablement,
  insertOrg,
  listOrgs,
  lockOrg,
  putEnablement,
  updateOrg,
} from "../adapters/org-tables.ts";
import { refOf } from "../adapters/outbox.ts";
import { findServer } from "../adapters/server-tables.ts";
import type { ControlDb } from "../adapters/tables.ts";
import { refusal } from "../core/control-request.ts";
import { type CommandContext, type CommandResult, done, type Handler, sizeRefusal } from "./command.ts";

const noSuchOrg = refusal("not_found", "there is no such org");
const noSuchServer = refusal("not_found", "there is no such server");

export const orgList: Handler<"org-list"> = async (_params, { db }) => ({
  ok: true,
  value: [...(await listOrgs(db))],
});

/** Writes a change of an org that is locked or new; nothing where it is already so. */
const changeOrg = async (
  tx: ControlDb,
  actor: CommandContext["actor"],
  command: ControlCommand,
  before: OrgRecord | undefined,
  changed: OrgRecord,
  write: (after: OrgRecord) => Promise<void>,
): Promise<CommandResult<OrgRecord>> => {
  const ref = refOf("org", changed.slug);
  if (before !== undefined && isDeepStrictEqual(before, changed)) {
    return done(before, ref, before.revision);
  }
  const tooLarge = sizeRefusal(changed);
  if (tooLarge !== undefined) return tooLarge;
  const revision = await nextRevision(tx);
  const after = { ...changed, revision };
  await write(after);
  await writeAudit(tx, { revision, actor, command, target: ref.key, before: before ?? null, after });
  return done(after, ref, revision);
};

export const orgPut: Handler<"org-put"> = ({ org: slug, input }, { db, actor }) =>
  db.transaction().execute(async (tx) => {
    const before = await lockOrg(tx, slug);
    const changed: OrgRecord = {
      slug,
      title: input.title,
      inspection: input.inspection ?? before?.inspection ?? defaultInspectionSettings,
      enabled: before?.enabled ?? {},
      revision: before?.revision ?? 0,
    };
    return changeOrg(tx, actor, "org-put", before, changed, (after) =>
      before === undefined ? insertOrg(tx, after) : updateOrg(tx, after),
    );
  });

export const enablementPut: Handler<"enablement-put"> = ({ org: slug, server, tools }, { db, actor }) =>
  db.transaction().execute(async (tx) => {
    const before = await lockOrg(tx, slug);
    if (before === undefined) return noSuchOrg;
    if ((await findServer(tx, server)) === undefined) return noSuchServer;
    const changed = { ...before, enabled: { ...before.enabled, [server]: tools } };
    return changeOrg(tx, actor, "enablement-put", before, changed, async (after) => {
      await putEnablement(tx, slug, server, tools);
      await updateOrg(tx, after);
    });
  });

export const enablementDelete: Handler<"enablement-delete"> = ({ org: slug, server }, { db, actor }) =>
  db.transaction().execute(async (tx) => {
    const before = await lockOrg(tx, slug);
    if (before === undefined) return noSuchOrg;
    const { [server]: _removed, ...enabled } = before.enabled;
    return changeOrg(tx, actor, "enablement-delete", before, { ...before, enabled }, async (after) => {
      await deleteEnablement(tx, slug, server);
      await updateOrg(tx, after);
    });
  });
