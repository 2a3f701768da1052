import {
  CLIENT_CAPABILITIES_META_KEY,
  type ClientCapabilities,
  fromJsonSchema,
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  type ServerContext,
} from "@modelcontextprotocol/server";
import type { ConformanceTool, ConformanceWorld, ToolAnswer } from "./tool.ts";

/** What the client of this request can do: said in the request (2026-07-28) or at initialize (2025). */
export function clientCapabilities(server: McpServer, context: ServerContext): ClientCapabilities {
  // The cast: the SDK checks the envelope, but its type has no keys of its own.
  const envelope = context.mcpReq.envelope as Readonly<Record<string, ClientCapabilities>> | undefined;
  return envelope?.[CLIENT_CAPABILITIES_META_KEY] ?? server.server.getClientCapabilities() ?? {};
}

/**
 * Registers the tools. Listing and the check of `Mcp-Param-*` headers are the SDK's; calling is not, because
 * the SDK turns every error of a tool into a result, and -32021 has to stay an error.
 */
export function registerTools(
  server: McpServer,
  tools: readonly ConformanceTool[],
  world: ConformanceWorld,
): void {
  const run = async (tool: ConformanceTool, args: unknown, context: ServerContext): Promise<ToolAnswer> => {
    const checked = await fromJsonSchema<Record<string, unknown>>(tool.inputSchema)["~standard"].validate(
      args ?? {},
    );
    if (checked.issues !== undefined) return failed(`Invalid arguments for tool ${tool.name}`);
    world.record(tool.name, checked.value, context.mcpReq._meta);
    try {
      const client = clientCapabilities(server, context);
      return await tool.run({ args: checked.value, context, client, world });
    } catch (error) {
      if (error instanceof ProtocolError) throw error;
      return failed(error instanceof Error ? error.message : String(error));
    }
  };
  const byName = new Map(tools.map((tool) => [tool.name, tool]));
  for (const tool of tools) {
    const { name, description } = tool;
    const inputSchema = fromJsonSchema(tool.inputSchema);
    server.registerTool(name, { description, inputSchema }, (args, context) => run(tool, args, context));
  }
  server.server.setRequestHandler("tools/call", (request, context) => {
    const tool = byName.get(request.params.name);
    if (tool === undefined) throw new ProtocolError(ProtocolErrorCode.InvalidParams, "Unknown tool");
    return run(tool, request.params.arguments, context);
  });
}

const failed = (message: string): ToolAnswer => ({
  content: [{ type: "text", text: message }],
  isError: true,
});
