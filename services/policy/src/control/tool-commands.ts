import type { PinnedKind, ToolView } from "@portcullis/contracts";
import { nextRevision, writeAudit } from "../adapters/change-log.ts";
import { refOf } from "../adapters/outbox.ts";
import { lockServer, updateServer } from "../adapters/server-tables.ts";
import { listTools, saveTools } from "../adapters/tool-tables.ts";
import { toolForAudit, toToolView } from "../core/catalog-views.ts";
import { refusal } from "../core/control-request.ts";
import type { Outcome, Server, Tool } from "../core/server.ts";
import { approveTool, labelTool, rejectTool } from "../core/tool-life.ts";
import { type CommandContext, type CommandResult, checkPrecondition, done, type Handler } from "./command.ts";
import { noSuchServer, recordRefusal, verdictOf } from "./server-write.ts";

type ToolRef = { readonly server: string; readonly kind?: PinnedKind; readonly tool: string };
type ToolCommand = "tool-approve" | "tool-reject" | "tool-put";

/** Changes one tool or prompt: locks its server, checks what the caller expects of the tool, and writes what `rule` makes of it. */
const changeTool = (
  { db, actor, precondition }: CommandContext,
  command: ToolCommand,
  { server: slug, kind = "tool", tool: name }: ToolRef,
  note: string,
  rule: (server: Server, tool: Tool) => Outcome<Tool | undefined>,
): Promise<CommandResult<ToolView>> =>
  db.transaction().execute(async (tx) => {
    const ref = refOf("server", slug);
    const server = await lockServer(tx, slug);
    if (server === undefined) return noSuchServer;
    const tools = await listTools(tx, slug);
    const before = tools.find((tool) => tool.kind === kind && tool.name === name);
    if (before === undefined) return refusal("not_found", `the server has no such ${kind}`);
    const unexpected = checkPrecondition(precondition, before.revision);
    if (unexpected !== undefined) return unexpected;
    const changed = rule(server, before);
    if (!changed.ok) return refusal("conflict", changed.detail);
    if (changed.value === undefined) return done(toToolView(server, before), ref, server.revision);
    const next = changed.value;
    const tooLarge = recordRefusal(
      server,
      tools.map((tool) => (tool === before ? next : tool)),
    );
    if (tooLarge !== undefined) return tooLarge;
    const revision = await nextRevision(tx);
    const after = { ...next, revision };
    await saveTools(tx, slug, [after]);
    await updateServer(tx, { ...server, revision });
    await writeAudit(tx, {
      revision,
      actor,
      command,
      target: `${kind}.${slug}/${name}`,
      note,
      before: toolForAudit(before),
      after: toolForAudit(after),
    });
    return done(toToolView(server, after), ref, revision);
  });

export const toolApprove: Handler<"tool-approve"> = (params, context) => {
  const { note, override, definitionHash } = params;
  const approval = { ...verdictOf(context, note), override, definitionHash };
  return changeTool(context, "tool-approve", params, note, (server, tool) =>
    approveTool(server, tool, approval),
  );
};

export const toolReject: Handler<"tool-reject"> = (params, context) => {
  const verdict = verdictOf(context, params.note);
  return changeTool(context, "tool-reject", params, params.note, (server, tool) =>
    rejectTool(server, tool, verdict),
  );
};

export const toolPut: Handler<"tool-put"> = (params, context) =>
  changeTool(context, "tool-put", params, "", (server, tool) =>
    server.status === "retired"
      ? { ok: false, detail: "the server is retired" }
      : { ok: true, value: labelTool(tool, params.input.labels) },
  );
