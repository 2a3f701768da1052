import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { toNodeHandler } from "@modelcontextprotocol/node";
import {
  createMcpHandler,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  type Tool,
} from "@modelcontextprotocol/server";

/** An MCP server whose tools change while it runs, and which keeps a record of the calls that reached it. */
export type ShiftingServer = AsyncDisposable & {
  readonly url: string;
  /** Names of the tools that ran, in order. */
  readonly calls: readonly string[];
  readonly setTools: (tools: readonly ShiftingTool[]) => void;
  readonly setInstructions: (instructions: string | undefined) => void;
  /** Tells the streams that listen that the list changed. */
  readonly announce: () => void;
  /** From now on every request is answered with this status; undefined ends it. */
  readonly fail: (status: number | undefined) => void;
  /** From now on nothing is answered at all, until it is switched off. */
  readonly hang: (on: boolean) => void;
};

export type ShiftingTool = {
  readonly name: string;
  readonly description?: string;
  readonly inputSchema?: Readonly<Record<string, unknown>>;
  readonly annotations?: Readonly<Record<string, unknown>>;
  /** What a call gives back; the tool's name where it is not set. */
  readonly text?: string;
};

const definitionOf = ({ text: _text, ...tool }: ShiftingTool): Tool =>
  ({ inputSchema: { type: "object" }, ...tool }) as Tool;

export const startShiftingServer = async (first: readonly ShiftingTool[]): Promise<ShiftingServer> => {
  let tools = first;
  let instructions: string | undefined;
  let status: number | undefined;
  let hanging = false;
  const calls: string[] = [];

  const handler = createMcpHandler(
    () => {
      const server = new Server(
        { name: "shifting", version: "1.0.0" },
        {
          capabilities: { tools: { listChanged: true } },
          ...(instructions === undefined ? {} : { instructions }),
        },
      );
      server.setRequestHandler("tools/list", () => ({ tools: tools.map(definitionOf) }));
      server.setRequestHandler("tools/call", ({ params }) => {
        const tool = tools.find(({ name }) => name === params.name);
        if (tool === undefined) throw new ProtocolError(ProtocolErrorCode.InvalidParams, "Unknown tool");
        calls.push(tool.name);
        return { content: [{ type: "text", text: tool.text ?? tool.name }] };
      });
      return server;
    },
    { legacy: "stateless", responseMode: "auto" },
  );
  const serve = toNodeHandler(handler);
  const http = createServer((request, response) => {
    if (hanging) return;
    if (status !== undefined) {
      response.writeHead(status).end();
      return;
    }
    void serve(request as Parameters<typeof serve>[0], response);
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/mcp`,
    calls,
    setTools: (next) => {
      tools = next;
    },
    setInstructions: (next) => {
      instructions = next;
    },
    announce: () => handler.notify.toolsChanged(),
    fail: (next) => {
      status = next;
    },
    hang: (on) => {
      hanging = on;
    },
    [Symbol.asyncDispose]: async () => {
      await handler.close();
      http.closeAllConnections();
      await new Promise<void>((resolve) => http.close(() => resolve()));
    },
  };
};
