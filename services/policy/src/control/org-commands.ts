import { findOrg, holdServerStatus, listOrgs, lockOrg } from "../adapters/org-tables.ts";
import { refusal } from "../core/control-request.ts";
import { mergeInspection, putOrg } from "../core/org-changes.ts";
import { changeOrg, noSuchOrg, saveOrg } from "./change-org.ts";
import { checkPrecondition, type Handler } from "./command.ts";

export const orgList: Handler<"org-list"> = async (_params, { db }) => ({
  ok: true,
  value: [...(await listOrgs(db))],
});

export const orgGet: Handler<"org-get"> = async ({ org: slug }, { db }) => {
  const org = await findOrg(db, slug);
  return org === undefined ? noSuchOrg : { ok: true, value: org };
};

export const orgPut: Handler<"org-put"> = (params, { db, actor, precondition }) =>
  db.transaction().execute(async (tx) => {
    const before = await lockOrg(tx, params.org);
    const unexpected = checkPrecondition(precondition, before?.revision);
    if (unexpected !== undefined) return unexpected;
    return saveOrg(tx, { actor, command: "org-put" }, before, putOrg(before, params));
  });

export const inspectionPut: Handler<"inspection-put"> = ({ org, input }, context) =>
  changeOrg(context, "inspection-put", org, (before) => ({
    ...before,
    inspection: mergeInspection(before.inspection, input),
  }));

export const enablementPut: Handler<"enablement-put"> = ({ org, server, tools }, context) => {
  const { actor, precondition } = context;
  return context.db.transaction().execute(async (tx) => {
    const status = await holdServerStatus(tx, server);
    const before = await lockOrg(tx, org);
    if (before === undefined) return noSuchOrg;
    const unexpected = checkPrecondition(precondition, before.revision);
    if (unexpected !== undefined) return unexpected;
    switch (status) {
      case undefined:
        return refusal("not_found", "there is no such server");
      case "retired":
        return refusal("conflict", "the server is retired and never comes back");
      // What an org turns on ahead of the approval is usable when that has been given, and not before (INV-7).
      case "draft":
      case "in_review":
      case "approved":
      case "suspended": {
        const changed = { ...before, enabled: { ...before.enabled, [server]: tools } };
        return saveOrg(tx, { actor, command: "enablement-put" }, before, changed);
      }
    }
  });
};

export const enablementDelete: Handler<"enablement-delete"> = ({ org, server }, context) =>
  changeOrg(context, "enablement-delete", org, (before) => {
    const { [server]: _removed, ...enabled } = before.enabled;
    return { ...before, enabled };
  });
