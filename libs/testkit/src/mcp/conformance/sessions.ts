import { randomUUID } from "node:crypto";
import {
  isInitializeRequest,
  type McpServer,
  WebStandardStreamableHTTPServerTransport,
} from "@modelcontextprotocol/server";
import { createEventStore } from "../event-store.ts";

/** How long a client waits before it resumes a stream that was closed. */
const RETRY_MS = 50;

type Session = {
  readonly server: McpServer;
  readonly transport: WebStandardStreamableHTTPServerTransport;
};

export type Sessions = {
  /** Serves one HTTP request of the 2025 versions: POST, GET or DELETE. */
  fetch(request: Request): Promise<Response>;
  each(act: (server: McpServer) => void): void;
  close(): Promise<void>;
};

/** Sessions of the 2025 versions: a server each, resumable streams, 404 once they are over. */
export function createSessions(build: () => McpServer): Sessions {
  const sessions = new Map<string, Session>();

  const open = async (request: Request, parsedBody: unknown): Promise<Response> => {
    const server = build();
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      eventStore: createEventStore(),
      retryInterval: RETRY_MS,
      onsessioninitialized: (id) => void sessions.set(id, { server, transport }),
      onsessionclosed: (id) => void sessions.delete(id),
    });
    await server.connect(transport);
    return transport.handleRequest(request, { parsedBody });
  };

  return {
    async fetch(request) {
      const id = request.headers.get("mcp-session-id");
      if (id !== null) {
        const session = sessions.get(id);
        return session === undefined
          ? refusal(404, -32001, "Session not found")
          : session.transport.handleRequest(request);
      }
      const body: unknown =
        request.method === "POST" ? await request.json().catch(() => undefined) : undefined;
      return isInitializeRequest(body)
        ? open(request, body)
        : refusal(400, -32000, "Bad Request: no session and no initialize request");
    },
    each(act) {
      for (const { server } of sessions.values()) act(server);
    },
    async close() {
      await Promise.all([...sessions.values()].map(({ server }) => server.close()));
      sessions.clear();
    },
  };
}

const refusal = (status: number, code: number, message: string): Response =>
  Response.json({ jsonrpc: "2.0", id: null, error: { code, message } }, { status });
