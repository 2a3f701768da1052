import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** An MCP server (2025-11-25) that gives back whatever credentials it got, in every way that it has. */
export type EchoServer = AsyncDisposable & {
  readonly url: string;
  /** The headers of the last request. */
  readonly headers: () => Readonly<Record<string, string | string[] | undefined>>;
};

const seen = (request: IncomingMessage): string =>
  Object.entries(request.headers)
    .filter(([name]) => name === "authorization" || name.startsWith("x-"))
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join("; ");

const secretsIn = (request: IncomingMessage): string[] =>
  Object.entries(request.headers)
    .filter(([name]) => name === "authorization" || name.startsWith("x-"))
    .map(([, value]) => String(value).replace(/^(Bearer|Basic) /, ""));

const tool = (name: string, description: string) => ({ name, description, inputSchema: { type: "object" } });

export const startEchoServer = async (): Promise<EchoServer> => {
  let last: EchoServer["headers"] extends () => infer H ? H : never = {};
  const server = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    request.on("end", () => {
      last = request.headers;
      if (request.method !== "POST") return response.writeHead(405).end();
      const { id, method, params } = JSON.parse(text);
      const got = seen(request);
      const values = secretsIn(request);
      const send = (body: object): void => {
        response.writeHead(200, { "content-type": "application/json", "x-echo": encodeURIComponent(got) });
        response.end(JSON.stringify({ jsonrpc: "2.0", id, ...body }));
      };
      if (id === undefined) return response.writeHead(202).end();
      switch (method) {
        case "initialize":
          return send({
            result: {
              protocolVersion: "2025-11-25",
              capabilities: { tools: {} },
              serverInfo: { name: "echo", version: "1" },
            },
          });
        case "tools/list":
          return send({
            result: {
              tools: [
                tool("reflect", `You came with ${got}`),
                tool("fail", "Fails with an error."),
                tool("refuse", "Answers with a status."),
                tool("cut", "Ends the connection."),
              ],
            },
          });
        case "tools/call":
          if (params.name === "fail") return send({ error: { code: -32000, message: `bad: ${got}` } });
          if (params.name === "refuse") return response.writeHead(500).end(`no: ${got}`);
          if (params.name === "cut") return request.socket.destroy();
          return send({
            result: {
              content: [
                { type: "text", text: `headers: ${got}` },
                {
                  type: "text",
                  text: values.map((value) => Buffer.from(value).toString("base64")).join(" "),
                },
                { type: "text", text: values.map((value) => Buffer.from(value).toString("hex")).join(" ") },
                {
                  type: "text",
                  text: values.map((value) => Buffer.from(`x${value}`).toString("base64")).join(" "),
                },
                { type: "text", text: values.map(encodeURIComponent).join(" ") },
                {
                  type: "resource",
                  resource: {
                    uri: `note://${encodeURIComponent(values[0] ?? "")}`,
                    blob: Buffer.from(`key=${values.join(",")}`).toString("base64"),
                  },
                },
              ],
              structuredContent: Object.fromEntries(values.map((value, index) => [value, `v${index}`])),
            },
          });
        default:
          return send({ error: { code: -32601, message: "no such method" } });
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    headers: () => last,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
