import { isDeepStrictEqual } from "node:util";
import type { InspectionSettings } from "@portcullis/contracts";
import { findOrg, holdServerStatus, listOrgs, lockOrg } from "../adapters/org-tables.ts";
import { refusal } from "../core/control-request.ts";
import { ruleFaults, ruleRefusal, unknownExternal } from "../core/inspection-rules.ts";
import { mergeInspection, putOrg } from "../core/org-changes.ts";
import { changeOrg, noSuchOrg, saveOrg } from "./change-org.ts";
import { type CommandContext, checkPrecondition, type Handler, type Refusal } from "./command.ts";

export const orgList: Handler<"org-list"> = async (_params, { db }) => ({
  ok: true,
  value: [...(await listOrgs(db))],
});

export const orgGet: Handler<"org-get"> = async ({ org: slug }, { db }) => {
  const org = await findOrg(db, slug);
  return org === undefined ? noSuchOrg : { ok: true, value: org };
};

/**
 * A refusal where the rules that the org is to have cannot be used: an inspector must never meet one. What it already had
 * is not judged again. Inspectors are asked, and not held to a transaction, so this comes before one.
 */
const refuseExternal = async (
  names: readonly string[] | undefined,
  { decisions }: Pick<CommandContext, "decisions">,
): Promise<Refusal | undefined> => {
  if (names === undefined || names.length === 0) return undefined;
  const setup = await decisions.inspectorSetup();
  if (setup === undefined) {
    return refusal("inspector_unavailable", "no inspector answers which external detectors there are");
  }
  const faults = unknownExternal(names, setup.external);
  return faults.length === 0 ? undefined : ruleRefusal(faults);
};

const refuseRules = (
  before: InspectionSettings | undefined,
  after: InspectionSettings,
): Refusal | undefined => {
  if (isDeepStrictEqual(before, after)) return undefined;
  const faults = ruleFaults(after);
  return faults.length === 0 ? undefined : ruleRefusal(faults);
};

export const orgPut: Handler<"org-put"> = async (params, context) => {
  const { db, actor, precondition } = context;
  const unknown = await refuseExternal(params.input.inspection?.external, context);
  if (unknown !== undefined) return unknown;
  return db.transaction().execute(async (tx) => {
    const before = await lockOrg(tx, params.org);
    const unexpected = checkPrecondition(precondition, before?.revision);
    if (unexpected !== undefined) return unexpected;
    const after = putOrg(before, params);
    const refused = refuseRules(before?.inspection, after.inspection);
    return refused ?? saveOrg(tx, { actor, command: "org-put" }, before, after);
  });
};

export const inspectionPut: Handler<"inspection-put"> = async ({ org, input }, context) =>
  (await refuseExternal(input.external, context)) ??
  changeOrg(context, "inspection-put", org, (before) => {
    const inspection = mergeInspection(before.inspection, input);
    return refuseRules(before.inspection, inspection) ?? { ...before, inspection };
  });

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
