import { setTimeout as delay } from "node:timers/promises";
import {
  acceptedContent,
  type CallToolResult,
  inputRequired,
  MissingRequiredClientCapabilityError,
  ProtocolError,
  ProtocolErrorCode,
} from "@modelcontextprotocol/server";
import { form } from "./input.ts";
import { TASKS_EXTENSION, tasksDeclared } from "./task-methods.ts";
import type { TaskWork } from "./task-store.ts";
import { type ConformanceTool, noArguments, type ToolAnswer, type ToolCall, text } from "./tool.ts";

/** Tools that turn into tasks for a client that declared the extension. */
export const taskTools: readonly ConformanceTool[] = [
  {
    name: "greet",
    description: "Greets at once, never as a task.",
    inputSchema: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
    run: ({ args }) => text(`Hello, ${String(args.name)}!`),
  },
  {
    name: "slow_compute",
    description: "Works for some seconds; for a client without tasks, while it waits.",
    inputSchema: {
      type: "object",
      properties: { seconds: { type: "number" }, label: { type: "string" } },
      required: ["seconds"],
    },
    run: (call) => {
      const compute = async (signal: AbortSignal) => {
        await delay(Number(call.args.seconds) * 1_000, undefined, { signal });
        return text(`Computed ${String(call.args.label ?? "it")}.`);
      };
      return tasksDeclared(call.client)
        ? started(call, (task) => compute(task.signal))
        : compute(call.context.mcpReq.signal);
    },
  },
  {
    name: "failing_job",
    description: "A task that fails inside its tool.",
    inputSchema: noArguments,
    run: (call) => started(call, () => Promise.reject(new Error("The job failed"))),
  },
  {
    name: "protocol_error_job",
    description: "A task that fails with an error of the protocol.",
    inputSchema: noArguments,
    run: (call) =>
      started(call, () =>
        Promise.reject(new ProtocolError(ProtocolErrorCode.InternalError, "The job broke the protocol")),
      ),
  },
  {
    name: "confirm_delete",
    description: "A task that asks the user for a confirmation.",
    inputSchema: { type: "object", properties: { filename: { type: "string" } }, required: ["filename"] },
    run: (call) =>
      started(call, async (task) => {
        const question = form(`Delete ${String(call.args.filename)}?`, { confirm: { type: "boolean" } });
        const responses = await task.ask({ confirm: question });
        return text(acceptedContent(responses, "confirm")?.confirm === true ? "Deleted." : "Kept.");
      }),
  },
  {
    name: "multi_input",
    description: "A task that asks for two things at once.",
    inputSchema: noArguments,
    run: (call) =>
      started(call, async (task) => {
        const responses = await task.ask({
          first: form("First name?", { name: { type: "string" } }),
          second: form("Second name?", { name: { type: "string" } }),
        });
        return text(`Got ${Object.keys(responses).length} answers.`);
      }),
  },
  {
    name: "test_tool_with_task",
    description: "Asks for a name first, then becomes a task.",
    inputSchema: noArguments,
    run: (call) => {
      const name = acceptedContent(call.context.mcpReq.inputResponses, "user_name")?.name;
      if (typeof name === "string") return started(call, async () => text(`Hello, ${name}!`));
      const question = form("What is your name?", { name: { type: "string" } });
      return inputRequired({ inputRequests: { user_name: question } });
    },
  },
];

/** A task, or -32021: these tools cannot work for a client that does not know tasks. */
function started(call: ToolCall, work: (task: TaskWork) => Promise<CallToolResult>): ToolAnswer {
  if (!tasksDeclared(call.client)) {
    throw new MissingRequiredClientCapabilityError({
      requiredCapabilities: { extensions: { [TASKS_EXTENSION]: {} } },
    });
  }
  // The cast: the result of an extension has no `content`, which the SDK's type of a tool result wants.
  return { ...call.world.tasks.start(work), resultType: "task" } as unknown as ToolAnswer;
}
