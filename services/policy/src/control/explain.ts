import type { Approval, TaintFlags } from "@portcullis/contracts";
import { findOpenApproval, toApproval } from "../adapters/approval-table.ts";
import type { ControlDb } from "../adapters/tables.ts";
import { bindingDigest } from "../core/approval-step.ts";
import { refusal } from "../core/control-request.ts";
import { type ExplainedPolicy, explain, explainPolicy } from "../core/explain.ts";
import { targetOf } from "../core/scope-step.ts";
import type { Handler } from "./command.ts";
import type { DecisionSources } from "./decision-sources.ts";

type Unavailable = "unavailable";

const conversationOf = async (
  decisions: DecisionSources,
  org: string,
  conversation: string | undefined,
): Promise<TaintFlags | undefined | Unavailable> => {
  if (conversation === undefined) return undefined;
  return decisions.readConversation(org, conversation).catch(() => "unavailable" as const);
};

const approvalOf = async (
  db: ControlDb,
  { binding }: ExplainedPolicy,
  now: Date,
): Promise<Approval | undefined | Unavailable> => {
  if (binding === undefined) return undefined;
  try {
    const row = await findOpenApproval(db, bindingDigest(binding), now);
    return row === undefined ? undefined : toApproval(row, now);
  } catch {
    return "unavailable";
  }
};

/** What would happen to a request now. Reads what a decision reads, and writes nothing anywhere. */
export const explainCommand: Handler<"explain"> = async (params, { db, decisions, clock }) => {
  const snapshot = decisions.snapshot();
  if (snapshot === undefined) return refusal("config_unavailable", "no configuration has been seen yet");
  const key = snapshot.key(params.key);
  const org = key === undefined ? undefined : snapshot.org(key.org);
  if (key === undefined || org === undefined) return refusal("not_found", "there is no such key");
  const { request, address, method, ref } = params;
  const target = request.tool && targetOf(request.tool, method && { method, ref });
  const [dryRun, conversation] = await Promise.all([
    decisions.dryRun(org.slug, request, params.external ?? false, { key: key.id, method, ref }),
    conversationOf(decisions, org.slug, request.conversation),
  ]);
  const nowMs = clock();
  const policies = decisions.policiesOf(org);
  const input = { snapshot, key, org, policies, request, target, address, dryRun, conversation, nowMs };
  const policy = explainPolicy(input);
  const approval = await approvalOf(db, policy, new Date(nowMs));
  return { ok: true, value: explain(input, policy, approval) };
};
