import { setTimeout as delay } from "node:timers/promises";
import type { ServerContext } from "@modelcontextprotocol/server";
import { type ConformanceTool, noArguments, text } from "./tool.ts";

const STEP_MS = 50;

/** Tools that say something while they work, or whose work others hear of. */
export const activityTools: readonly ConformanceTool[] = [
  {
    name: "test_tool_with_logging",
    description: "Writes three log messages while it works.",
    inputSchema: noArguments,
    run: async ({ context }) => {
      await context.mcpReq.log("info", "Tool execution started");
      await delay(STEP_MS);
      await context.mcpReq.log("info", "Tool processing data");
      await delay(STEP_MS);
      await context.mcpReq.log("info", "Tool execution completed");
      return text("Three messages were logged.");
    },
  },
  {
    name: "test_logging_tool",
    description: "Writes a log message, which only those get who asked for a log level.",
    inputSchema: noArguments,
    run: async ({ context }) => {
      await context.mcpReq.log("info", "The tool ran");
      return text("Logged.");
    },
  },
  {
    name: "test_tool_with_progress",
    description: "Reports its progress in three steps.",
    inputSchema: noArguments,
    run: async ({ context }) => {
      for (const progress of [0, 50, 100]) {
        await reportProgress(context, progress);
        if (progress < 100) await delay(STEP_MS);
      }
      return text("Done in three steps.");
    },
  },
  {
    name: "test_reconnection",
    description: "Hangs up on its client before it answers.",
    inputSchema: noArguments,
    run: async ({ context }) => {
      context.http?.closeSSE?.();
      // Long enough for the client to see the end of the stream before the answer exists.
      await delay(2 * STEP_MS);
      return text("Still here after the stream was closed.");
    },
  },
  {
    name: "test_trigger_tool_change",
    description: "Announces that the list of tools changed.",
    inputSchema: noArguments,
    run: ({ world }) => {
      world.announce("tools");
      return text("Announced.");
    },
  },
  {
    name: "test_trigger_prompt_change",
    description: "Announces that the list of prompts changed.",
    inputSchema: noArguments,
    run: ({ world }) => {
      world.announce("prompts");
      return text("Announced.");
    },
  },
];

async function reportProgress(context: ServerContext, progress: number): Promise<void> {
  const progressToken = context.mcpReq._meta?.progressToken;
  if (progressToken === undefined) return;
  await context.mcpReq.notify({
    method: "notifications/progress",
    params: { progressToken, progress, total: 100 },
  });
}
