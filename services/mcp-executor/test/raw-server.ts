import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A POST that came, as it is written. */
export type RawRequest = {
  readonly text: string;
  readonly id: unknown;
  readonly method: string | undefined;
  readonly params: Readonly<Record<string, unknown>>;
  readonly headers: IncomingHttpHeaders;
};

export type RawServer = AsyncDisposable & {
  readonly url: string;
  readonly arrived: readonly RawRequest[];
  /** Writes an event on the streams that clients opened with GET. */
  readonly push: (text: string) => void;
  readonly streams: () => number;
};

export const sse = (text: string, fields = ""): string => `${fields}event: message\ndata: ${text}\n\n`;
export const json = { "content-type": "application/json" };
export const stream = { "content-type": "text/event-stream" };

/**
 * A server whose answers are texts, for what no library would write. It shakes hands by itself, as a server of one of the
 * generations; the rest is up to `answer`.
 */
export const startRawServer = async (
  era: "modern" | "legacy",
  answer: (request: RawRequest, response: ServerResponse, server: { push: (text: string) => void }) => void,
  capabilities: object = { tools: {}, resources: { subscribe: true }, logging: {} },
): Promise<RawServer> => {
  const arrived: RawRequest[] = [];
  const streams = new Set<ServerResponse>();
  let sessions = 0;
  const push = (text: string): void => {
    for (const each of streams) each.write(sse(text));
  };
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    if (request.method === "GET") {
      if (era === "modern" || request.headers["last-event-id"] !== undefined)
        return void response.writeHead(405).end();
      response.writeHead(200, stream).flushHeaders();
      streams.add(response);
      return void response.on("close", () => streams.delete(response));
    }
    if (request.method === "DELETE") return void response.writeHead(200).end();
    const { id, method, params = {} } = JSON.parse(text);
    const one: RawRequest = { text, id, method, params, headers: request.headers };
    arrived.push(one);
    const say = (result: object, headers = {}): void =>
      void response
        .writeHead(200, { ...json, ...headers })
        .end(JSON.stringify({ jsonrpc: "2.0", id, result }));
    if (method === "server/discover" && era === "modern")
      return say({ resultType: "complete", supportedVersions: ["2026-07-28"], capabilities });
    if (method === "initialize" && era === "legacy") {
      sessions += 1;
      const serverInfo = { name: "raw", version: "1" };
      return say(
        { protocolVersion: "2025-11-25", capabilities, serverInfo },
        { "mcp-session-id": `s-${sessions}` },
      );
    }
    if (method === "server/discover" || method === "initialize") {
      const error = { code: -32601, message: "Method not found" };
      return void response.writeHead(404, json).end(JSON.stringify({ jsonrpc: "2.0", id, error }));
    }
    if (method === "notifications/initialized") return void response.writeHead(202).end();
    answer(one, response, { push });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    arrived,
    push,
    streams: () => streams.size,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
