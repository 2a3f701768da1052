import { toNodeHandler } from "@modelcontextprotocol/node";
import {
  createMcpHandler,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  type Tool,
} from "@modelcontextprotocol/server";
import { startHttpHost } from "./http-host.ts";
import type { TestMcpServerOptions, ToolTestServer } from "./test-server.ts";
import { createToolbox } from "./toolbox.ts";

export type ModernServer = ToolTestServer & {
  /** Tells every `subscriptions/listen` stream that the tool list changed. */
  announceToolsChanged(): void;
  /** Describes a tool in other words from now on, without announcing it. */
  describe(name: string, description: string): void;
};

export type ModernServerOptions = TestMcpServerOptions & {
  /** 'stateless' serves 2025-era clients as well, one instance a request; 'reject' speaks 2026-07-28 only. */
  readonly legacy?: "stateless" | "reject";
  /** 'sse' streams every answer, 'json' none. */
  readonly responseMode?: "auto" | "sse" | "json";
};

/** A stateless server on SDK 2.x: protocol 2026-07-28, and 2025 clients unless `legacy: 'reject'`. */
export async function startModernServer(options: ModernServerOptions = {}): Promise<ModernServer> {
  const toolbox = createToolbox(options.pageSize);
  const handler = createMcpHandler(
    () => {
      const server = new Server(
        { name: "testkit-modern", version: "1.0.0" },
        {
          capabilities: { tools: { listChanged: true } },
          ...(options.instructions === undefined ? {} : { instructions: options.instructions }),
        },
      );
      server.setRequestHandler("tools/list", (request) => {
        const page = toolbox.page(request.params?.cursor);
        // The cast: JSON Schema keywords are typed narrower by the SDK than by the specification.
        return { ...page, tools: [...page.tools] as Tool[] };
      });
      server.setRequestHandler("tools/call", async (request, context) => {
        const { name, arguments: args = {} } = request.params;
        const { signal, _meta: meta } = context.mcpReq;
        const result = await toolbox.run(name, args, { signal, ...(meta === undefined ? {} : { meta }) });
        if (result === undefined) throw new ProtocolError(ProtocolErrorCode.InvalidParams, "Unknown tool");
        return { content: [], ...result };
      });
      return server;
    },
    { legacy: options.legacy ?? "stateless", responseMode: options.responseMode ?? "auto" },
  );
  const serve = toNodeHandler(handler);
  const host = await startHttpHost((request, response) => {
    // The cast: the SDK's structural request type forbids the `undefined` that node's own one allows.
    void serve(request as Parameters<typeof serve>[0], response);
  }, options.port);
  const close = async () => {
    await handler.close();
    await host.close();
  };
  return {
    url: host.url,
    port: host.port,
    calls: toolbox.calls,
    cancelled: toolbox.cancelled,
    announceToolsChanged: () => handler.notify.toolsChanged(),
    describe: toolbox.describe,
    close,
    [Symbol.asyncDispose]: close,
  };
}
