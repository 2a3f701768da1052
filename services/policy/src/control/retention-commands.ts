import type { OrgRecord, RetentionView } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { findOrg } from "../adapters/org-tables.ts";
import { refusal } from "../core/control-request.ts";
import {
  addHold,
  addPurge,
  type Changed,
  type Made,
  putRetention,
  releaseHold,
  retentionOf,
  viewOfRetention,
} from "../core/retention.ts";
import { changeOrg, noSuchOrg } from "./change-org.ts";
import type { CommandContext, CommandResult, Handler } from "./command.ts";

/** A change of an org's retention. The org's row is locked meanwhile: no order slips past a hold that is added at the same time. */
const change = async (
  context: CommandContext,
  command: string,
  org: string,
  work: (before: OrgRecord, made: Made) => Changed,
): Promise<CommandResult<RetentionView>> => {
  const now = context.clock();
  const made = { id: uuidv7(now), by: context.actor.name, at: new Date(now).toISOString() };
  const result = await changeOrg(context, command, org, (before) => {
    const after = work(before, made);
    return after.ok ? after.org : refusal(after.code, after.detail);
  });
  return result.ok ? { ...result, value: viewOfRetention(result.value) } : result;
};

export const retentionGet: Handler<"retention-get"> = async ({ org: slug }, { db }) => {
  const org = await findOrg(db, slug);
  return org === undefined ? noSuchOrg : { ok: true, value: viewOfRetention(org) };
};

export const holdList: Handler<"hold-list"> = async ({ org: slug }, { db }) => {
  const org = await findOrg(db, slug);
  return org === undefined ? noSuchOrg : { ok: true, value: [...retentionOf(org).holds] };
};

export const retentionPut: Handler<"retention-put"> = ({ org, input }, context) =>
  change(context, "retention-put", org, (before) => putRetention(before, input));

export const holdAdd: Handler<"hold-add"> = ({ org, input }, context) =>
  change(context, "hold-add", org, (before, made) => addHold(before, input, made));

export const holdRelease: Handler<"hold-release"> = ({ org, hold }, context) =>
  change(context, "hold-release", org, (before) => releaseHold(before, hold));

export const orgPurge: Handler<"org-purge"> = ({ org, input }, context) =>
  change(context, "org-purge", org, (before, made) => addPurge(before, input, made));
