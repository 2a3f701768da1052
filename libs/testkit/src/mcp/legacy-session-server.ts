import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import {
  CallToolRequestSchema,
  ErrorCode,
  isInitializeRequest,
  ListToolsRequestSchema,
  McpError,
  ResultSchema,
  type ServerRequest,
} from "@modelcontextprotocol/sdk/types.js";
import { createEventStore } from "./event-store.ts";
import { startHttpHost } from "./http-host.ts";
import type { TestMcpServerOptions, ToolTestServer } from "./test-server.ts";
import { createToolbox, type Toolbox } from "./toolbox.ts";

export type LegacySessionServer = ToolTestServer & {
  /** Sessions that clients hold now. */
  readonly sessionCount: number;
  /** Forgets every session, as a restarted server does: the next request with one is refused. */
  dropSessions(): void;
  announceToolsChanged(): Promise<void>;
};

export type LegacySessionServerOptions = TestMcpServerOptions & {
  /** Answer with a JSON body instead of an SSE stream. */
  readonly jsonResponses?: boolean;
  /** How an unknown session is refused: 404 as the specification says, or 400 as several servers do. */
  readonly unknownSessionStatus?: 400 | 404;
  /** Let `slow` hang up on its client at once, which then resumes the stream by `Last-Event-ID`. */
  readonly resumable?: boolean;
};

type Session = { readonly server: Server; readonly transport: StreamableHTTPServerTransport };

/** A stateful 2025-11-25 server on SDK 1.x: a session per client, refused once it is dropped. */
export async function startLegacySessionServer(
  options: LegacySessionServerOptions = {},
): Promise<LegacySessionServer> {
  const toolbox = createToolbox(options.pageSize);
  const sessions = new Map<string, Session>();

  const openSession = async (request: IncomingMessage, response: ServerResponse, body: unknown) => {
    const server = createSdkServer(toolbox, options.instructions);
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      enableJsonResponse: options.jsonResponses ?? false,
      ...(options.resumable === true ? { eventStore: createEventStore(), retryInterval: 50 } : {}),
      onsessioninitialized: (id) => void sessions.set(id, { server, transport }),
      onsessionclosed: (id) => void sessions.delete(id),
    });
    // The cast: SDK 1.x types its own class out of its own interface under exactOptionalPropertyTypes.
    await server.connect(transport as Parameters<Server["connect"]>[0]);
    await transport.handleRequest(request, response, body);
  };

  const host = await startHttpHost(async (request, response) => {
    const body = request.method === "POST" ? await readJson(request) : undefined;
    const id = request.headers["mcp-session-id"];
    const session = typeof id === "string" ? sessions.get(id) : undefined;
    if (session !== undefined) await session.transport.handleRequest(request, response, body);
    else if (id === undefined && isInitializeRequest(body)) await openSession(request, response, body);
    else refuse(response, id === undefined ? 400 : (options.unknownSessionStatus ?? 404));
  }, options.port);

  const close = async () => {
    await Promise.all([...sessions.values()].map((session) => session.server.close()));
    await host.close();
  };
  return {
    url: host.url,
    port: host.port,
    calls: toolbox.calls,
    cancelled: toolbox.cancelled,
    get sessionCount() {
      return sessions.size;
    },
    dropSessions: () => sessions.clear(),
    async announceToolsChanged() {
      await Promise.all([...sessions.values()].map((session) => session.server.sendToolListChanged()));
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function createSdkServer(toolbox: Toolbox, instructions: string | undefined): Server {
  const server = new Server(
    { name: "testkit-legacy", version: "1.0.0" },
    {
      capabilities: { tools: { listChanged: true } },
      ...(instructions === undefined ? {} : { instructions }),
    },
  );
  server.setRequestHandler(ListToolsRequestSchema, (request) => {
    const page = toolbox.page(request.params?.cursor);
    return { ...page, tools: [...page.tools] };
  });
  server.setRequestHandler(CallToolRequestSchema, async (request, extra) => {
    const { name, arguments: args = {} } = request.params;
    const result = await toolbox.run(name, args, {
      signal: extra.signal,
      beforeWork: () => extra.closeSSEStream?.(),
      ask: (method) =>
        extra.sendRequest(askFor(method), ResultSchema, { timeout: 2_000 }).then(
          () => "the client answered",
          (error: unknown) => `the client refused: ${error instanceof McpError ? error.code : "?"}`,
        ),
    });
    if (result === undefined) throw new McpError(ErrorCode.InvalidParams, "Unknown tool");
    return result;
  });
  return server;
}

function askFor(method: string): ServerRequest {
  switch (method) {
    case "sampling/createMessage":
      return { method, params: { messages: [], maxTokens: 10 } };
    case "elicitation/create":
      return { method, params: { message: "?", requestedSchema: { type: "object", properties: {} } } };
    case "roots/list":
      return { method };
    default:
      return { method: "ping" };
  }
}

function refuse(response: ServerResponse, status: 400 | 404): void {
  const message = status === 404 ? "Session not found" : "Bad Request: No valid session ID provided";
  const code = status === 404 ? -32001 : -32000;
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify({ jsonrpc: "2.0", error: { code, message }, id: null }));
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return undefined;
  }
}
