import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";

export type StdioBridge = AsyncDisposable & { readonly url: string };

type Id = string | number;
type Session = { readonly http: StreamableHTTPServerTransport; readonly stdio: StdioClientTransport };

const metaOf = (message: JSONRPCMessage): { progressToken?: Id } =>
  ("params" in message ? (message.params?._meta as { progressToken?: Id } | undefined) : undefined) ?? {};

/**
 * Puts an MCP server that speaks stdio behind Streamable HTTP: one process for each session, every message passed on
 * as it is. What the server says of a request goes on that request's stream where its progress token tells which it
 * is, else on the session's own.
 */
export const startStdioBridge = async (
  entry: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<StdioBridge> => {
  const sessions = new Map<string, Session>();

  const open = async (): Promise<StreamableHTTPServerTransport> => {
    const stdio = new StdioClientTransport({
      command: process.execPath,
      args: [entry, ...args],
      env: { PATH: process.env.PATH ?? "", ...env },
      stderr: "ignore",
    });
    const http = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => {
        sessions.set(id, { http, stdio });
      },
    });
    const requestOf = new Map<Id, Id>();
    http.onmessage = (message) => {
      const { progressToken } = metaOf(message);
      if ("id" in message && message.id !== undefined && progressToken !== undefined) {
        requestOf.set(progressToken, message.id);
      }
      void stdio.send(message);
    };
    stdio.onmessage = (message) => {
      const token = "params" in message ? (message.params?.progressToken as Id | undefined) : undefined;
      const related = token === undefined ? undefined : requestOf.get(token);
      // Where the client has gone, there is nobody to tell.
      http.send(message, related === undefined ? {} : { relatedRequestId: related }).catch(() => {});
    };
    http.onclose = () => {
      if (http.sessionId !== undefined) sessions.delete(http.sessionId);
      void stdio.close();
    };
    await stdio.start();
    return http;
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const id = request.headers["mcp-session-id"]?.toString();
    if (id !== undefined && !sessions.has(id)) {
      response.writeHead(404).end();
      return;
    }
    const known = id === undefined ? undefined : sessions.get(id)?.http;
    const http = known ?? (await open());
    await http.handleRequest(request, response);
    // Refused before it became a session: its process would stay.
    if (known === undefined && http.sessionId === undefined) await http.close();
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([...sessions.values()].map(({ http }) => http.close()));
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
