import { type ErrorCode, isErrorCode, type ServerView } from "@portcullis/contracts";
import { findServer, lockServer } from "../adapters/server-tables.ts";
import type { ControlDb } from "../adapters/tables.ts";
import { listTools, saveTools } from "../adapters/tool-tables.ts";
import { toolForAudit } from "../core/catalog-views.ts";
import { refusal } from "../core/control-request.ts";
import { type Outcome, type Server, stateOf } from "../core/server.ts";
import {
  approveServer,
  isSynced,
  retireServer,
  submitServer,
  suspendServer,
  unapprovedKinds,
} from "../core/server-life.ts";
import { failureText, type SyncFailure } from "../core/sync-health.ts";
import { removeFromOrgs } from "./change-org.ts";
import {
  type CommandContext,
  type CommandResult,
  checkPrecondition,
  type Handler,
  type Refusal,
} from "./command.ts";
import {
  answerServer,
  changedTools,
  noSuchServer,
  recordRefusal,
  saveServer,
  verdictOf,
} from "./server-write.ts";

type Life = "server-submit" | "server-suspend" | "server-retire";

/**
 * One step in the life of a server: locks it, checks what the caller expects, and writes what `step` makes of it.
 * @param also what else the step does, in the same transaction
 */
const takeStep = (
  { db, actor, precondition }: CommandContext,
  command: Life,
  { server: slug, note }: { readonly server: string; readonly note: string },
  step: (server: Server) => Outcome<Server | undefined>,
  also: (tx: ControlDb) => Promise<void> = async () => {},
): Promise<CommandResult<ServerView>> =>
  db.transaction().execute(async (tx) => {
    const before = await lockServer(tx, slug);
    if (before === undefined) return noSuchServer;
    const unexpected = checkPrecondition(precondition, before.revision);
    if (unexpected !== undefined) return unexpected;
    const after = step(before);
    if (!after.ok) return refusal("conflict", after.detail);
    if (after.value !== undefined) {
      await also(tx);
      await saveServer(tx, { actor, command, note }, before, after.value);
    }
    return answerServer(tx, slug);
  });

/** Submits, and looks at the server at once: a reviewer sees its tools, or why there are none. */
export const serverSubmit: Handler<"server-submit"> = async (params, context) => {
  const verdict = verdictOf(context, params.note);
  const submitted = await takeStep(context, "server-submit", params, (server) =>
    submitServer(server, verdict),
  );
  if (!submitted.ok) return submitted;
  await context.syncServer(params.server, true);
  return answerServer(context.db, params.server);
};

export const serverSuspend: Handler<"server-suspend"> = (params, context) =>
  takeStep(context, "server-suspend", params, (server) =>
    suspendServer(server, verdictOf(context, params.note)),
  );

/** Retires for good: with its enablements, so that nothing of it ever comes back by itself (INV-7). */
export const serverRetire: Handler<"server-retire"> = (params, context) => {
  const { actor } = context;
  const change = { actor, command: "server-retire", note: params.note };
  return takeStep(
    context,
    "server-retire",
    params,
    (server) => ({ ok: true, value: retireServer(server, verdictOf(context, params.note)) }),
    (tx) => removeFromOrgs(tx, change, params.server),
  );
};

/** Codes that say more than that the server could not be read: what is missing is ours. */
const OWN_CODES: readonly ErrorCode[] = ["executor_unavailable", "credential_missing"];

export const syncRefusal = (failure: SyncFailure): Refusal => {
  const { code, missing } = failure;
  const own = isErrorCode(code) && OWN_CODES.includes(code) ? code : "conflict";
  const refused = refusal(own, `the server could not be read: ${failureText(failure)}`);
  return missing === undefined ? refused : { ...refused, facts: { missing } };
};

/**
 * Approves what was seen. The look at the server comes first, and what it changes gives the server another revision: so
 * a reviewer who says which revision he looked at approves exactly that, or nothing.
 */
export const serverApprove: Handler<"server-approve"> = async ({ server: slug, note }, context) => {
  const { db, actor, precondition } = context;
  const looked = await findServer(db, slug);
  if (looked === undefined) return noSuchServer;
  if (isSynced(looked) && (looked.status !== "approved" || unapprovedKinds(looked).length > 0)) {
    const synced = await context.syncServer(slug, true);
    if (synced.kind === "failed") return syncRefusal(synced.failure);
  }
  return db.transaction().execute(async (tx): Promise<CommandResult<ServerView>> => {
    const server = await lockServer(tx, slug);
    if (server === undefined) return noSuchServer;
    const unexpected = checkPrecondition(precondition, server.revision);
    if (unexpected !== undefined) return unexpected;
    const tools = await listTools(tx, slug);
    const approved = approveServer({ server, tools }, verdictOf(context, note));
    if (!approved.ok) return refusal("conflict", approved.detail);
    if (approved.value === undefined) return answerServer(tx, slug);
    const after = approved.value;
    const tooLarge = recordRefusal(after.server, after.tools);
    if (tooLarge !== undefined) return tooLarge;
    const facts = {
      approvedTools: changedTools(tools, after.tools, 0).map(toolForAudit),
      heldTools: after.tools.filter((tool) => stateOf(tool) !== "approved").map(toolForAudit),
    };
    const change = { actor, command: "server-approve", note, facts };
    const { revision } = await saveServer(tx, change, server, after.server);
    await saveTools(tx, slug, changedTools(tools, after.tools, revision));
    return answerServer(tx, slug);
  });
};

/** Looks at the server now. What comes of it is in its health; only a missing executor is an error of this command. */
export const serverSync: Handler<"server-sync"> = async (
  { server: slug },
  { db, precondition, syncServer },
) => {
  const server = await findServer(db, slug);
  if (server === undefined) return noSuchServer;
  const unexpected = checkPrecondition(precondition, server.revision);
  if (unexpected !== undefined) return unexpected;
  const synced = await syncServer(slug, true);
  switch (synced.kind) {
    case "not_synced":
      return refusal("conflict", `the server is ${server.status}: submit it for review first`);
    case "failed":
      return synced.failure.code === "executor_unavailable"
        ? syncRefusal(synced.failure)
        : answerServer(db, slug);
    case "synced":
      return answerServer(db, slug);
  }
};
