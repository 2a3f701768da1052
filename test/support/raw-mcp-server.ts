import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { membersOf, objectText } from "./json-text.ts";
import {
  type Exchange,
  eventText,
  openExchange,
  type RawReply,
  type RawRequest,
  STREAM_HEADERS,
} from "./raw-mcp-exchange.ts";
import type { Era } from "./wire-client.ts";

export type RawServerOptions = {
  readonly eras?: readonly Era[];
  /** A free one unless told. */
  readonly port?: number;
  readonly capabilities: object;
  readonly instructions?: string;
  readonly serverInfo?: object;
  /** Answers every request about what the server offers; the lists too. */
  readonly handle: (request: RawRequest) => RawReply | Promise<RawReply>;
};

/** A server that speaks both generations by hand, says exactly the texts it is given, and keeps all that it heard. */
export type RawMcpServer = AsyncDisposable & {
  readonly url: string;
  readonly received: readonly RawRequest[];
  /** Forgets what it received. */
  readonly forget: () => void;
  /** Tells every open stream (2025) and listener (2026-07-28). */
  readonly announce: (method: string, params?: Readonly<Record<string, unknown>>) => void;
};

const ownInfo = { name: "raw", version: "1.0.0" };
const legacyVersions = ["2025-11-25", "2025-06-18", "2025-03-26"];
const subscriptionId = "io.modelcontextprotocol/subscriptionId";
const refusal = (code: number, message: string, data?: object): string =>
  JSON.stringify({ code, message, ...(data === undefined ? {} : { data }) });

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
};

export const startRawMcpServer = async (options: RawServerOptions): Promise<RawMcpServer> => {
  const { eras = ["modern", "legacy"], capabilities, instructions, serverInfo = ownInfo } = options;
  const received: RawRequest[] = [];
  const sessions = new Set<string>();
  const streams = new Set<ServerResponse>();
  const listeners = new Map<ServerResponse, string>();
  const underWay = new Map<string, Exchange>();
  const waiting = new Map<string, (message: string) => void>();
  let questions = 0;
  const said = instructions === undefined ? {} : { instructions };

  const initialize = (params: string, response: ServerResponse): RawReply => {
    const { protocolVersion } = JSON.parse(params) as { protocolVersion: string };
    const session = randomUUID();
    sessions.add(session);
    response.setHeader("mcp-session-id", session);
    const version = legacyVersions.includes(protocolVersion) ? protocolVersion : legacyVersions[0];
    return { result: JSON.stringify({ protocolVersion: version, capabilities, serverInfo, ...said }) };
  };
  const discover = (): RawReply => ({
    result: JSON.stringify({
      resultType: "complete",
      supportedVersions: ["2026-07-28"],
      capabilities,
      ...said,
      ttlMs: 0,
      cacheScope: "private",
      _meta: { "io.modelcontextprotocol/serverInfo": serverInfo },
    }),
  });
  const listen = (id: string, params: string, response: ServerResponse): void => {
    response.writeHead(200, STREAM_HEADERS);
    const { notifications } = JSON.parse(params) as { notifications: object };
    const acknowledged = { notifications, _meta: { [subscriptionId]: JSON.parse(id) } };
    const method = "notifications/subscriptions/acknowledged";
    response.write(eventText(JSON.stringify({ jsonrpc: "2.0", method, params: acknowledged })));
    listeners.set(response, id);
    response.on("close", () => listeners.delete(response));
  };
  const refuse = (response: ServerResponse, status: number, id: string, error: string): void => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(`{"jsonrpc":"2.0","id":${id},"error":${error}}`);
  };

  const onPost = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const message = membersOf(await readBody(request));
    const id = message.get("id");
    const method = message.has("method") ? String(JSON.parse(message.get("method") ?? "")) : undefined;
    const params = message.get("params") ?? "{}";
    const session = request.headers["mcp-session-id"]?.toString();
    const era: Era = request.headers["mcp-protocol-version"] === "2026-07-28" ? "modern" : "legacy";
    if (!eras.includes(era)) {
      const supported = era === "modern" ? legacyVersions : ["2026-07-28"];
      const data = { supported, requested: era === "modern" ? "2026-07-28" : "2025-11-25" };
      const code = era === "modern" ? -32000 : -32022;
      return refuse(response, 400, id ?? "null", refusal(code, "Unsupported protocol version", data));
    }
    if (era === "legacy" && method !== "initialize" && !sessions.has(session ?? "")) {
      return refuse(response, 404, id ?? "null", refusal(-32001, "Session not found"));
    }
    if (method === undefined || id === undefined) {
      if (method === undefined && id !== undefined) waiting.get(id)?.(objectText(message));
      if (method === "notifications/cancelled") {
        underWay.get(`${session} ${membersOf(params).get("requestId")}`)?.cancel();
      }
      response.writeHead(202).end();
      return;
    }
    if (era === "modern" && method === "subscriptions/listen") return listen(id, params, response);
    const exchange = openExchange(
      { era, method, id, params, headers: request.headers, session },
      response,
      (question, take) => waiting.set(question, take),
      () => String(++questions),
    );
    const place = `${session} ${id}`;
    underWay.set(place, exchange);
    try {
      exchange.finish(await answer(exchange.request, response));
    } finally {
      underWay.delete(place);
    }
  };
  const answer = async (request: RawRequest, response: ServerResponse): Promise<RawReply> => {
    const { era, method, params } = request;
    if (method === "initialize") return initialize(params, response);
    if (method === "ping" || method === "logging/setLevel") return { result: "{}" };
    if (era === "modern" && method === "server/discover") return discover();
    received.push(request);
    return options.handle(request);
  };

  const http = createServer((request, response) => {
    if (request.method === "POST") {
      onPost(request, response).catch(() => response.destroy());
    } else if (request.method === "GET" && eras.includes("legacy")) {
      response.writeHead(200, STREAM_HEADERS).flushHeaders();
      streams.add(response);
      response.on("close", () => streams.delete(response));
    } else response.writeHead(request.method === "DELETE" ? 200 : 405).end();
  });
  await new Promise<void>((resolve) => http.listen(options.port ?? 0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/mcp`,
    received,
    forget: () => {
      received.length = 0;
    },
    announce: (method, params = {}) => {
      const message = { jsonrpc: "2.0", method, params };
      for (const stream of streams) stream.write(eventText(JSON.stringify(message)));
      for (const [stream, id] of listeners) {
        const own = { ...params, _meta: { [subscriptionId]: JSON.parse(id) } };
        stream.write(eventText(JSON.stringify({ ...message, params: own })));
      }
    },
    [Symbol.asyncDispose]: async () => {
      http.closeAllConnections();
      await new Promise<void>((resolve) => http.close(() => resolve()));
    },
  };
};
