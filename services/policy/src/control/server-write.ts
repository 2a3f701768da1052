import type { ServerRecord, ServerView } from "@portcullis/contracts";
import { type Change, nextRevision, writeAudit } from "../adapters/change-log.ts";
import { refOf } from "../adapters/outbox.ts";
import { insertServer, updateServer, viewServer } from "../adapters/server-tables.ts";
import type { ControlDb } from "../adapters/tables.ts";
import { serverForAudit } from "../core/catalog-views.ts";
import { refusal } from "../core/control-request.ts";
import { type Server, type Tool, toServerRecord } from "../core/server.ts";
import type { Verdict } from "../core/server-life.ts";
import { type CommandContext, type CommandResult, done, type Refusal, sizeRefusal } from "./command.ts";

export const noSuchServer = refusal("not_found", "there is no such server");

/** Who decides now. */
export const verdictOf = (
  { actor, clock }: Pick<CommandContext, "actor" | "clock">,
  note: string,
): Verdict => ({
  by: actor.name,
  at: new Date(clock()).toISOString(),
  note,
});

/**
 * A refusal where the server's record could become larger than the bus carries: with all its pinned tools usable, as
 * they may be again by themselves.
 */
export const recordRefusal = (server: Server, tools: readonly Tool[]): Refusal | undefined => {
  const pinned = tools.flatMap((tool) =>
    tool.pin === null
      ? []
      : [
          {
            ...tool,
            hash: tool.pin.hash,
            definition: tool.pin.definition,
            exact: tool.pin.exact,
            missing: false,
          },
        ],
  );
  const largest: ServerRecord = toServerRecord({ ...server, status: "approved" }, pinned);
  return sizeRefusal(largest);
};

/** The server as it is in this transaction; the answer is given once every service can have it. */
export const answerServer = async (tx: ControlDb, slug: string): Promise<CommandResult<ServerView>> => {
  const view = await viewServer(tx, slug);
  return view === undefined ? noSuchServer : done(view, refOf("server", slug), view.revision);
};

/** Writes a server that is locked or new, with its audit. Its tools are the caller's. */
export const saveServer = async (
  tx: ControlDb,
  change: Pick<Change, "actor" | "command" | "note"> & { readonly facts?: object },
  before: Server | undefined,
  changed: Server,
): Promise<Server> => {
  const { facts, ...who } = change;
  const after = { ...changed, revision: await nextRevision(tx) };
  if (before === undefined) await insertServer(tx, after);
  else await updateServer(tx, after);
  await writeAudit(tx, {
    ...who,
    revision: after.revision,
    target: refOf("server", after.slug).key,
    before: before === undefined ? null : serverForAudit(before),
    after: { ...serverForAudit(after), ...facts },
  });
  return after;
};

/** The tools that a rule changed, with the revision of the change. */
export const changedTools = (
  before: readonly Tool[],
  after: readonly Tool[],
  revision: number,
): readonly Tool[] => after.filter((tool) => !before.includes(tool)).map((tool) => ({ ...tool, revision }));
