import { setImmediate as yieldToOthers } from "node:timers/promises";
import { checkPolicies, compilePolicies, releasePolicies } from "@portcullis/authorization";
import type { Snapshot } from "@portcullis/catalog";
import type { ControlParams, OrgRecord, ReplayItem, WhatIf } from "@portcullis/contracts";
import { findOrg } from "../adapters/org-tables.ts";
import { refusal } from "../core/control-request.ts";
import { policyDigest } from "../core/org-policies.ts";
import { replay } from "../core/replay.ts";
import { noSuchOrg } from "./change-org.ts";
import type { CommandResult, Handler } from "./command.ts";
import { invalidPolicy, toolsOf } from "./policy-commands.ts";

type Draft = ControlParams<"policy-what-if">["input"]["policies"];

/** The org's policies with the draft's in place of, or beside, or out of them. */
export const applyDraft = (policies: OrgRecord["policies"], draft: Draft): OrgRecord["policies"] => {
  const merged = { ...policies, ...draft };
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== null),
  );
};

const PRESENT = "what-if/present";
const DRAFT = "what-if/draft";
/** Decisions of requests on their way go first. */
const BATCH = 20;

const compare = async (
  org: OrgRecord,
  policies: OrgRecord["policies"],
  items: readonly ReplayItem[],
  snapshot: Snapshot,
): Promise<WhatIf> => {
  const present = { compiled: compilePolicies(PRESENT, org.policies), digest: policyDigest(org) };
  const draft = {
    compiled: compilePolicies(DRAFT, policies),
    digest: policyDigest({ ...org, policies }),
  };
  const changed: WhatIf["changed"] = [];
  const undecided: WhatIf["undecided"] = [];
  let unchanged = 0;
  try {
    for (const [index, item] of items.entries()) {
      if (index % BATCH === BATCH - 1) await yieldToOthers();
      const result = replay(item, org, snapshot, present, draft);
      if (result.kind === "undecided") undecided.push({ requestId: item.requestId, reason: result.reason });
      else if (result.kind === "out_of_scope" || result.from === result.to) unchanged += 1;
      else {
        changed.push({
          requestId: item.requestId,
          at: item.receivedAt,
          key: item.key,
          server: item.tool.server,
          tool: item.tool.name,
          from: result.from,
          to: result.to,
          policies: [...result.policies],
        });
      }
    }
    return { revision: org.revision, considered: items.length, unchanged, changed, undecided };
  } finally {
    releasePolicies(present.compiled);
    releasePolicies(draft.compiled);
  }
};

/** One at a time in a process: they share two places in Cedar's memory, and leave time for decisions. */
let running: Promise<unknown> = Promise.resolve();
const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => {
  const run = running.then(work);
  running = run.catch(() => {});
  return run;
};

export const policyWhatIf: Handler<"policy-what-if"> = async (
  { org: slug, input },
  { db, decisions },
): Promise<CommandResult<WhatIf>> => {
  const org = await findOrg(db, slug);
  if (org === undefined) return noSuchOrg;
  const snapshot = decisions.snapshot();
  if (snapshot === undefined) return refusal("config_unavailable", "no configuration has been seen yet");
  const written = Object.fromEntries(
    Object.entries(input.policies).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  const check = checkPolicies(written, toolsOf(org, snapshot));
  if (check.errors.length > 0) return invalidPolicy(check);
  const items = await decisions.recorded(slug, input.limit);
  if (items === undefined) return refusal("trace_unavailable", "the recorded requests cannot be read");
  const policies = applyDraft(org.policies, input.policies);
  return { ok: true, value: await oneAtATime(() => compare(org, policies, items, snapshot)) };
};
