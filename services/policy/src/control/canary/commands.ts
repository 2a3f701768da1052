import type { CanaryState, OrgRecord } from "@portcullis/contracts";
import { openAlarms } from "../../adapters/alarm-tables.ts";
import { readCanaries } from "../../adapters/canary-tables.ts";
import { findOrg, lockOrg } from "../../adapters/org-tables.ts";
import type { ControlDb } from "../../adapters/tables.ts";
import { noSuchOrg, saveOrg } from "../change-org.ts";
import { type CommandContext, checkPrecondition, type Handler } from "../command.ts";

const stateOf = async (
  db: ControlDb,
  { slug, canary, revision }: OrgRecord,
  { canaryIntervalMs }: Pick<CommandContext, "canaryIntervalMs">,
): Promise<CanaryState> => ({
  org: slug,
  closeOnFailure: canary?.closeOnFailure ?? false,
  closed: canary?.closed ?? null,
  intervalMs: canaryIntervalMs,
  ...(await readCanaries(db, slug)),
  alarms: (await openAlarms(db, slug)).map(({ name, key, alarm: { at, says } }) => ({
    name,
    key,
    since: at,
    says,
  })),
  revision,
});

export const canaryGet: Handler<"canary-get"> = async ({ org: slug }, context) => {
  const org = await findOrg(context.db, slug);
  return org === undefined ? noSuchOrg : { ok: true, value: await stateOf(context.db, org, context) };
};

/** Sets what follows a failure, and opens the tools again that one has closed. Alarms are cleared by the next run that is right. */
export const canaryPut: Handler<"canary-put"> = ({ org: slug, input }, context) =>
  context.db.transaction().execute(async (tx) => {
    const before = await lockOrg(tx, slug);
    if (before === undefined) return noSuchOrg;
    const unexpected = checkPrecondition(context.precondition, before.revision);
    if (unexpected !== undefined) return unexpected;
    const { closeOnFailure, closed } = before.canary ?? { closeOnFailure: false, closed: null };
    const canary = {
      closeOnFailure: input.closeOnFailure ?? closeOnFailure,
      closed: input.clear === true ? null : closed,
    };
    // An org where nothing is set, and nothing was, stays as it is.
    const isPlain = before.canary === undefined && !canary.closeOnFailure;
    const note = input.note === undefined ? {} : { note: input.note };
    const change = { actor: context.actor, command: "canary-put", ...note };
    const saved = await saveOrg(tx, change, before, isPlain ? before : { ...before, canary });
    return saved.ok ? { ...saved, value: await stateOf(tx, saved.value, context) } : saved;
  });
