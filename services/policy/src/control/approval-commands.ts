import type { Approval } from "@portcullis/contracts";
import { decideApproval, findApproval, listApprovals, lockApproval } from "../adapters/approval-table.ts";
import { nextRevision, writeAudit } from "../adapters/change-log.ts";
import { findOrg } from "../adapters/org-tables.ts";
import { refusal } from "../core/control-request.ts";
import { policyDigest } from "../core/org-policies.ts";
import { type CommandContext, type CommandResult, checkPrecondition, type Handler } from "./command.ts";

const noSuchApproval = refusal("not_found", "there is no such approval");

export const approvalList: Handler<"approval-list"> = async (params, { db, clock }) => ({
  ok: true,
  value: [...(await listApprovals(db, params, new Date(clock())))],
});

export const approvalGet: Handler<"approval-get"> = async ({ approval: id }, { db, clock }) => {
  const approval = await findApproval(db, id, new Date(clock()));
  return approval === undefined ? noSuchApproval : { ok: true, value: approval };
};

type Verdict = "approved" | "rejected";

const commands = { approved: "approval-approve", rejected: "approval-reject" } as const;

const settle = (
  verdict: Verdict,
  { approval: id, note }: { readonly approval: string; readonly note: string },
  { db, actor, precondition, clock }: CommandContext,
): Promise<CommandResult<Approval>> =>
  db.transaction().execute(async (tx): Promise<CommandResult<Approval>> => {
    const at = new Date(clock());
    const before = await lockApproval(tx, id, at);
    if (before === undefined) return noSuchApproval;
    const unexpected = checkPrecondition(precondition, before.revision);
    if (unexpected !== undefined) return unexpected;
    if (before.status === verdict) return { ok: true, value: before };
    if (before.status !== "pending") return refusal("conflict", `the approval is ${before.status}`);
    const org = await findOrg(tx, before.org);
    if (verdict === "approved" && (org === undefined || policyDigest(org) !== before.policyDigest)) {
      // It would fit no call any more: the caller has to ask again, under the policies of today.
      return refusal("conflict", "the org's policies or inspection settings were changed since");
    }
    const after = await decideApproval(tx, id, { status: verdict, by: actor.name, note, at });
    await writeAudit(tx, {
      revision: await nextRevision(tx),
      actor,
      command: commands[verdict],
      target: `approval.${id}`,
      org: before.org,
      note,
      before,
      after,
    });
    return { ok: true, value: after };
  });

export const approvalApprove: Handler<"approval-approve"> = (params, context) =>
  settle("approved", params, context);

export const approvalReject: Handler<"approval-reject"> = (params, context) =>
  settle("rejected", params, context);
