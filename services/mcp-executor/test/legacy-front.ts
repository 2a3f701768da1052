import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";

/** A front to a server of both generations that knows nothing of the younger one, and keeps count of its sessions. */
export const startLegacyFront = async (
  url: string,
): Promise<AsyncDisposable & { readonly url: string; readonly sessions: () => readonly string[] }> => {
  const sessions = new Set<string>();
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    if (body.includes('"server/discover"')) {
      const error = { code: -32601, message: "Method not found" };
      response.writeHead(400, { "content-type": "application/json" });
      return void response.end(JSON.stringify({ jsonrpc: "2.0", id: null, error }));
    }
    const { method = "POST", headers } = request;
    const { port } = new URL(url);
    const onward = httpRequest(
      { host: "127.0.0.1", port, path: "/mcp", method, headers: { ...headers, host: `127.0.0.1:${port}` } },
      (answer) => {
        const session = answer.headers["mcp-session-id"];
        if (typeof session === "string") sessions.add(session);
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        response.flushHeaders();
        answer.pipe(response);
      },
    );
    onward.on("error", () => response.destroy());
    response.on("close", () => onward.destroy());
    onward.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    sessions: () => [...sessions],
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
