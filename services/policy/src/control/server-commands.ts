import type { ControlParams, ServerView } from "@portcullis/contracts";
import { listOffer, removeOffers } from "../adapters/offer-tables.ts";
import { findServer, lockServer, viewServer, viewServers } from "../adapters/server-tables.ts";
import { voidSyncs } from "../adapters/sync-tables.ts";
import type { ControlDb } from "../adapters/tables.ts";
import { listTools, removeTools, saveTools } from "../adapters/tool-tables.ts";
import { toToolView } from "../core/catalog-views.ts";
import { refusal } from "../core/control-request.ts";
import { idOf } from "../core/server.ts";
import { putServer } from "../core/server-life.ts";
import {
  type CommandContext,
  type CommandResult,
  checkPrecondition,
  type Handler,
  type Refusal,
} from "./command.ts";
import { answerServer, changedTools, noSuchServer, saveServer } from "./server-write.ts";

export const serverList: Handler<"server-list"> = async (_params, { db }) => ({
  ok: true,
  value: await viewServers(db),
});

export const serverGet: Handler<"server-get"> = async ({ server: slug }, { db }) => {
  const view = await viewServer(db, slug);
  return view === undefined ? noSuchServer : { ok: true, value: view };
};

export const serverTools: Handler<"server-tools"> = async ({ server: slug, kind }, { db }) => {
  const server = await findServer(db, slug);
  if (server === undefined) return noSuchServer;
  const tools = (await listTools(db, slug)).filter((tool) => tool.kind === kind);
  return { ok: true, value: tools.map((tool) => toToolView(server, tool)) };
};

export const serverOffer: Handler<"server-offer"> = async ({ server: slug, kind }, { db }) => {
  if ((await findServer(db, slug)) === undefined) return noSuchServer;
  return { ok: true, value: await listOffer(db, slug, kind) };
};

/** Creates or changes a server in a transaction. Undefined where all went well. */
export const writePut = async (
  tx: ControlDb,
  { actor, precondition }: Pick<CommandContext, "actor" | "precondition">,
  command: string,
  { server: slug, input }: ControlParams<"server-put">,
): Promise<Refusal | undefined> => {
  const server = await lockServer(tx, slug);
  const unexpected = checkPrecondition(precondition, server?.revision);
  if (unexpected !== undefined) return unexpected;
  const tools = server === undefined ? [] : await listTools(tx, slug);
  const put = putServer(server && { server, tools }, slug, input);
  if (!put.ok) return refusal("conflict", put.detail);
  if (put.value === undefined) return undefined;
  const changed = put.value;
  const { revision } = await saveServer(tx, { actor, command }, server, changed.server);
  if (!changed.reachedAnew) return undefined;
  const kept = new Set(changed.tools.map(idOf));
  await removeTools(
    tx,
    slug,
    tools.filter((tool) => !kept.has(idOf(tool))),
  );
  await saveTools(tx, slug, changedTools(tools, changed.tools, revision));
  await removeOffers(tx, slug);
  await voidSyncs(tx, slug);
  return undefined;
};

export const serverPut: Handler<"server-put"> = (params, context) =>
  context.db.transaction().execute(async (tx): Promise<CommandResult<ServerView>> => {
    const refused = await writePut(tx, context, "server-put", params);
    return refused ?? answerServer(tx, params.server);
  });
