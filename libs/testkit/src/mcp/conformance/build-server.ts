import { McpServer } from "@modelcontextprotocol/server";
import { activityTools } from "./activity-tools.ts";
import { clientCapabilities, registerTools } from "./call-tool.ts";
import { clientRequestTools } from "./client-request-tools.ts";
import { contentTools } from "./content-tools.ts";
import { inputRequiredTools } from "./input-required-tools.ts";
import { registerPrompts } from "./prompts.ts";
import { registerResources } from "./resources.ts";
import { schemaTools } from "./schema-tools.ts";
import { registerTaskMethods, TASKS_EXTENSION } from "./task-methods.ts";
import { taskTools } from "./task-tools.ts";
import type { ConformanceWorld } from "./tool.ts";

/** The first tool takes no arguments: the suite calls it with none to try its headers. */
const tools = [
  ...contentTools,
  ...activityTools,
  ...clientRequestTools,
  ...schemaTools,
  ...inputRequiredTools,
  ...taskTools,
];

/** One instance of the server: for a request of 2026-07-28, for a session of the 2025 versions. */
export function buildServer(era: "modern" | "legacy", world: ConformanceWorld): McpServer {
  const server = new McpServer(
    { name: "testkit-conformance", version: "1.0.0" },
    {
      capabilities: {
        tools: { listChanged: true },
        prompts: { listChanged: true },
        resources: { subscribe: true, listChanged: true },
        completions: {},
        ...(era === "legacy" ? { logging: {} } : { extensions: { [TASKS_EXTENSION]: {} } }),
      },
      requestState: { verify: world.state.verify },
    },
  );
  registerTools(server, tools, world);
  registerPrompts(server);
  registerResources(server);
  if (era === "modern") {
    registerTaskMethods(server, world.tasks, (context) => clientCapabilities(server, context));
  }
  return server;
}
