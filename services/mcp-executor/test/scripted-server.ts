import { createServer, type IncomingHttpHeaders } from "node:http";

/** One request as it arrived, and the hand that answers it. */
export type Arrived = {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly headers: IncomingHttpHeaders;
};
export type Answer =
  | { readonly result: Readonly<Record<string, unknown>> }
  | { readonly status: number; readonly code: number; readonly message: string };

/** A server that says exactly what a test wants, for what no SDK server does on demand. */
export async function startScriptedServer(
  answer: (request: Arrived) => Answer,
): Promise<AsyncDisposable & { readonly url: string; readonly arrived: readonly Arrived[] }> {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    if (request.method !== "POST") return void response.writeHead(405).end();
    const { id, method, params = {} } = JSON.parse(body);
    const one: Arrived = { method, params, headers: request.headers };
    arrived.push(one);
    if (id === undefined) return void response.writeHead(202).end();
    const said = answer(one);
    const headers = { "content-type": "application/json" };
    if ("result" in said) {
      const session = method === "initialize" ? { "mcp-session-id": "scripted" } : {};
      response.writeHead(200, { ...headers, ...session });
      response.end(JSON.stringify({ jsonrpc: "2.0", id, result: said.result }));
    } else {
      const { status, ...error } = said;
      response.writeHead(status, headers).end(JSON.stringify({ jsonrpc: "2.0", id, error }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    arrived,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const cacheable = { resultType: "complete", ttlMs: 0, cacheScope: "private" };

/** The handshakes of both eras, and the tools. */
export const said = {
  discover: { result: { ...cacheable, supportedVersions: ["2026-07-28"], capabilities: { tools: {} } } },
  initialize: {
    result: {
      protocolVersion: "2025-11-25",
      capabilities: { tools: {} },
      serverInfo: { name: "scripted", version: "1.0.0" },
    },
  },
  tools: (tools: readonly unknown[]) => ({ result: { ...cacheable, tools } }),
  done: { result: { resultType: "complete", content: [] } },
  unknownMethod: { status: 400, code: -32601, message: "Method not found" },
  lostSession: { status: 404, code: -32001, message: "Session not found" },
  headerMismatch: { status: 400, code: -32020, message: "Mcp-Param-Region is missing" },
} as const satisfies Record<string, Answer | ((tools: readonly unknown[]) => Answer)>;
