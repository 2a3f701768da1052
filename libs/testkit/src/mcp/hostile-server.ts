import type { IncomingMessage, ServerResponse } from "node:http";
import type { HostileMode } from "./hostile-modes.ts";
import { misbehave } from "./hostile-modes.ts";
import { startHttpHost } from "./http-host.ts";
import type { RecordedCall, TestMcpServer } from "./test-server.ts";

export type HostileServer = TestMcpServer & {
  /** Requests that reached the target of 'redirect-other-origin': a client must leave it at zero. */
  readonly redirectTargetHits: number;
  /** Streams of notifications that a 2025 client opened; each is ended at once with `retry: 0`. */
  readonly streamsOpened: number;
  /** Misbehaving exchanges that the client still holds open: a socket each. */
  readonly openExchanges: number;
};

export type HostileServerOptions = {
  readonly port?: number;
  /** Misbehave from the first request on, instead of behaving until `tools/call`. */
  readonly atDiscover?: boolean;
  /** Modern: 2026-07-28. Legacy: 2025-11-25 with a session. */
  readonly era?: "modern" | "legacy";
};

type RpcRequest = {
  readonly id?: unknown;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
};

/**
 * A raw HTTP server that shakes hands and answers `tools/list` well and then does one
 * wrong thing. `calls` holds every `tools/call` that arrived: whether it "ran" cannot be known from outside.
 */
export async function startHostileServer(
  mode: HostileMode,
  options: HostileServerOptions = {},
): Promise<HostileServer> {
  const calls: RecordedCall[] = [];
  const era = options.era ?? "modern";
  let redirectTargetHits = 0;
  let streamsOpened = 0;
  let openExchanges = 0;
  const elsewhere = await startHttpHost((_request, response) => {
    redirectTargetHits += 1;
    response.end();
  });

  const host = await startHttpHost(async (request, response) => {
    if (request.method === "GET") {
      streamsOpened += 1;
      response.writeHead(200, { "content-type": "text/event-stream" }).end("retry: 0\n\n");
      return;
    }
    const rpc = parse(await readBody(request));
    const { name, arguments: args } = rpc.params ?? {};
    if (rpc.method === "tools/call") calls.push({ name: String(name), arguments: args, at: Date.now() });
    const redirected = request.url?.endsWith("?again") === true;
    if (redirected || (rpc.method !== "tools/call" && options.atDiscover !== true))
      behave(rpc, response, era);
    else {
      openExchanges += 1;
      response.on("close", () => {
        openExchanges -= 1;
      });
      misbehave(mode, { id: rpc.id, response, elsewhere: elsewhere.url });
    }
  }, options.port);

  const close = async () => {
    await Promise.all([host.close(), elsewhere.close()]);
  };
  return {
    url: host.url,
    port: host.port,
    calls,
    get redirectTargetHits() {
      return redirectTargetHits;
    },
    get streamsOpened() {
      return streamsOpened;
    },
    get openExchanges() {
      return openExchanges;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** What a correct server says, or null for what it does not serve. */
function goodResult(method: string | undefined, era: "modern" | "legacy"): unknown {
  const cacheable = { resultType: "complete", ttlMs: 0, cacheScope: "private" };
  const capabilities = { tools: {} };
  switch (method) {
    case "server/discover":
      return era === "legacy" ? null : { ...cacheable, supportedVersions: ["2026-07-28"], capabilities };
    case "initialize":
      return era === "modern"
        ? null
        : { protocolVersion: "2025-11-25", capabilities, serverInfo: { name: "hostile", version: "1.0.0" } };
    case "tools/list":
      return { ...cacheable, tools: [{ name: "anything", inputSchema: { type: "object" } }] };
    case "tools/call":
      return { resultType: "complete", content: [{ type: "text", text: "after a redirect" }] };
    default:
      return null;
  }
}

function behave(rpc: RpcRequest, response: ServerResponse, era: "modern" | "legacy"): void {
  const session: Record<string, string> = era === "legacy" ? { "mcp-session-id": "hostile" } : {};
  const result = goodResult(rpc.method, era);
  if (result === null) {
    response.writeHead(rpc.id === undefined ? 202 : 405).end();
    return;
  }
  response.writeHead(200, { "content-type": "application/json", ...session });
  response.end(JSON.stringify({ jsonrpc: "2.0", id: rpc.id, result }));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function parse(body: string): RpcRequest {
  try {
    return JSON.parse(body) as RpcRequest;
  } catch {
    return {};
  }
}
