import type { OrgRecord } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { findOrg } from "../adapters/org-tables.ts";
import { refusal } from "../core/control-request.ts";
import { addSuppression, removeSuppression, viewOf, viewsOf } from "../core/suppressions.ts";
import { changeOrg, noSuchOrg } from "./change-org.ts";
import type { CommandResult, Handler } from "./command.ts";

const noSuchSuppression = refusal("not_found", "there is no such suppression");

export const suppressionList: Handler<"suppression-list"> = async ({ org: slug }, { db, clock }) => {
  const org = await findOrg(db, slug);
  return org === undefined ? noSuchOrg : { ok: true, value: [...viewsOf(org, clock())] };
};

const answer = (
  result: CommandResult<OrgRecord>,
  value: (org: OrgRecord) => ReturnType<typeof viewOf>,
): CommandResult<ReturnType<typeof viewOf>> =>
  result.ok ? { ...result, value: value(result.value) } : result;

export const suppressionCreate: Handler<"suppression-create"> = async ({ org: slug, input }, context) => {
  const now = context.clock();
  const id = uuidv7(now);
  const made = { id, createdAt: new Date(now).toISOString(), createdBy: context.actor.name };
  const result = await changeOrg(context, "suppression-create", slug, (before) => {
    const changed = addSuppression(before, input, made);
    return changed.ok ? changed.org : refusal(changed.code, changed.detail);
  });
  return answer(result, (org) => viewOf(org, { ...input, ...made }, now));
};

export const suppressionDelete: Handler<"suppression-delete"> = async (
  { org: slug, suppression: id },
  context,
) => {
  let removed: NonNullable<OrgRecord["suppressions"]>[string] | undefined;
  const result = await changeOrg(context, "suppression-delete", slug, (before) => {
    const { suppressions = {} } = before;
    removed = Object.hasOwn(suppressions, id) ? suppressions[id] : undefined;
    return removed === undefined ? noSuchSuppression : removeSuppression(before, id);
  });
  const gone = removed;
  return gone === undefined
    ? result.ok
      ? noSuchSuppression
      : result
    : answer(result, (org) => viewOf(org, gone, context.clock()));
};
