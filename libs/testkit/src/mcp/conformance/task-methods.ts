import {
  type ClientCapabilities,
  type McpServer,
  MissingRequiredClientCapabilityError,
  ProtocolError,
  ProtocolErrorCode,
  type ServerContext,
} from "@modelcontextprotocol/server";
import * as z from "zod";
import type { TaskStore } from "./task-store.ts";

export const TASKS_EXTENSION = "io.modelcontextprotocol/tasks";

export const tasksDeclared = (client: ClientCapabilities): boolean =>
  client.extensions?.[TASKS_EXTENSION] !== undefined;

const byId = z.object({ taskId: z.string() });
/** `inputResponses` is among the fields that the SDK lifts out of the params. */
const withResponses = byId.extend({ inputResponses: z.record(z.string(), z.unknown()).optional() });

/** `tasks/get`, `tasks/update` and `tasks/cancel` of SEP-2663. The SDK knows the extension's names only. */
export function registerTaskMethods(
  server: McpServer,
  tasks: TaskStore,
  declaredBy: (context: ServerContext) => ClientCapabilities,
): void {
  const guard = (context: ServerContext) => {
    if (tasksDeclared(declaredBy(context))) return;
    throw new MissingRequiredClientCapabilityError({
      requiredCapabilities: { extensions: { [TASKS_EXTENSION]: {} } },
    });
  };
  server.server.setRequestHandler("tasks/get", { params: byId }, ({ taskId }, context) => {
    guard(context);
    return { ...known(tasks.get(taskId)) };
  });
  server.server.setRequestHandler("tasks/update", { params: withResponses }, (params, context) => {
    guard(context);
    known(tasks.update(params.taskId, params.inputResponses ?? context.mcpReq.inputResponses ?? {}));
    return {};
  });
  server.server.setRequestHandler("tasks/cancel", { params: byId }, ({ taskId }, context) => {
    guard(context);
    known(tasks.cancel(taskId));
    return {};
  });
}

function known<T>(found: T | undefined): T {
  if (found === undefined) throw new ProtocolError(ProtocolErrorCode.InvalidParams, "Unknown task");
  return found;
}
