import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A well-mannered MCP server (2025-11-25) whose one answer is small on the wire and large when it is written again. */
export const startSwellingServer = async (): Promise<AsyncDisposable & { readonly url: string }> => {
  const numbers = Array.from({ length: 600_000 }, () => "1e20").join(",");
  const results: Readonly<Record<string, string>> = {
    initialize: JSON.stringify({
      protocolVersion: "2025-11-25",
      capabilities: { tools: {} },
      serverInfo: { name: "swelling", version: "1" },
    }),
    "tools/list": JSON.stringify({ tools: [{ name: "swell", inputSchema: { type: "object" } }] }),
    "tools/call": `{"content":[],"structuredContent":{"numbers":[${numbers}]}}`,
  };
  const server = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    request.on("end", () => {
      const { id, method } = text === "" ? { id: undefined, method: "" } : JSON.parse(text);
      const result = results[method];
      if (request.method !== "POST") response.writeHead(405).end();
      else if (id === undefined) response.writeHead(202).end();
      else if (result === undefined) {
        response.writeHead(200, { "content-type": "application/json" });
        response.end(
          JSON.stringify({ jsonrpc: "2.0", id, error: { code: -32601, message: "no such method" } }),
        );
      } else {
        response.writeHead(200, { "content-type": "application/json" });
        response.end(`{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":${result}}`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
