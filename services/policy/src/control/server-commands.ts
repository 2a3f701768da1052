import type { ServerRecord } from "@portcullis/contracts";
import { nextRevision, writeAudit } from "../adapters/change-log.ts";
import { refOf } from "../adapters/outbox.ts";
import {
  dropPins,
  findServer,
  insertServer,
  listServers,
  lockServer,
  noteSyncError,
  replaceTools,
  updateServer,
} from "../adapters/server-tables.ts";
import { refusal } from "../core/control-request.ts";
import {
  approveServer,
  putServer,
  type Server,
  suspendServer,
  syncFault,
  toServerRecord,
} from "../core/server-changes.ts";
import { done, type Handler, sizeRefusal } from "./command.ts";

const noSuchServer = refusal("not_found", "there is no such server");

/** A server for the audit: which definitions were pinned, without their text. */
const forAudit = (server: Server): object => {
  const { instructions: _instructions, tools, ...record } = toServerRecord(server) satisfies ServerRecord;
  return { ...record, tools: tools.map(({ name, definitionHash }) => ({ name, definitionHash })) };
};

export const serverList: Handler<"server-list"> = async (_params, { db }) => ({
  ok: true,
  value: [...(await listServers(db))],
});

export const serverGet: Handler<"server-get"> = async ({ server: slug }, { db }) => {
  const server = await findServer(db, slug);
  return server === undefined ? noSuchServer : { ok: true, value: server };
};

export const serverPut: Handler<"server-put"> = ({ server: slug, input }, { db, actor }) =>
  db.transaction().execute(async (tx) => {
    const ref = refOf("server", slug);
    const before = await lockServer(tx, slug);
    const changed = putServer(before, slug, input);
    if (changed === undefined) {
      return before === undefined ? noSuchServer : done(before, ref, before.revision);
    }
    const revision = await nextRevision(tx);
    const after = { ...changed, revision };
    if (before === undefined) await insertServer(tx, after);
    else await updateServer(tx, after);
    if (after.tools.length === 0) await dropPins(tx, slug);
    await writeAudit(tx, {
      revision,
      actor,
      command: "server-put",
      target: ref.key,
      before: before === undefined ? null : forAudit(before),
      after: forAudit(after),
    });
    return done(after, ref, revision);
  });

const MAX_SYNC_ERROR = 1000;

/** Asks the executor what the server offers today, and pins exactly that. */
export const serverApprove: Handler<"server-approve"> = async ({ server: slug, notes }, context) => {
  const { db, actor, sync, clock } = context;
  const looked = await findServer(db, slug);
  if (looked === undefined) return noSuchServer;
  if (looked.status === "retired") return refusal("conflict", "the server is retired");

  const failed = async (code: string, detail: string) => {
    const text = `${code}: ${detail}`.replaceAll("\0", "").toWellFormed().slice(0, MAX_SYNC_ERROR);
    await noteSyncError(db, slug, text);
    return refusal(
      code === "executor_unavailable" ? code : "conflict",
      `the tools could not be read: ${text}`,
    );
  };
  const found = await sync(toServerRecord(looked));
  if (!found.ok) return failed(found.code, found.detail);
  const fault = syncFault(found);
  if (fault !== undefined) return failed("upstream_protocol_error", fault);
  const syncedAt = new Date(clock()).toISOString();

  return db.transaction().execute(async (tx) => {
    const ref = refOf("server", slug);
    const before = await lockServer(tx, slug);
    if (before === undefined) return noSuchServer;
    const approved = approveServer(looked, before, found, syncedAt);
    if (!approved.ok) return refusal("conflict", approved.detail);
    const tooLarge = sizeRefusal(toServerRecord(approved.value));
    if (tooLarge !== undefined) return tooLarge;
    const revision = await nextRevision(tx);
    const after = { ...approved.value, revision };
    await updateServer(tx, after);
    await replaceTools(tx, slug, after.tools);
    await writeAudit(tx, {
      revision,
      actor,
      command: "server-approve",
      target: ref.key,
      notes,
      before: forAudit(before),
      after: forAudit(after),
    });
    return done(after, ref, revision);
  });
};

export const serverSuspend: Handler<"server-suspend"> = ({ server: slug, notes }, { db, actor }) =>
  db.transaction().execute(async (tx) => {
    const ref = refOf("server", slug);
    const before = await lockServer(tx, slug);
    if (before === undefined) return noSuchServer;
    const suspended = suspendServer(before);
    if (!suspended.ok) return refusal("conflict", suspended.detail);
    if (suspended.value === undefined) return done(before, ref, before.revision);
    const revision = await nextRevision(tx);
    const after = { ...suspended.value, revision };
    await updateServer(tx, after);
    await writeAudit(tx, {
      revision,
      actor,
      command: "server-suspend",
      target: ref.key,
      notes,
      before: forAudit(before),
      after: forAudit(after),
    });
    return done(after, ref, revision);
  });
