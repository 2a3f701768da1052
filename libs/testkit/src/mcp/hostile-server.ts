import type { IncomingMessage, ServerResponse } from "node:http";
import type { HostileMode } from "./hostile-modes.ts";
import { misbehave } from "./hostile-modes.ts";
import { startHttpHost } from "./http-host.ts";
import type { RecordedCall, TestMcpServer } from "./test-server.ts";

export type HostileServer = TestMcpServer & {
  /** Requests that reached the target of 'redirect-other-origin': a client must leave it at zero. */
  readonly redirectTargetHits: number;
};

export type HostileServerOptions = {
  readonly port?: number;
  /** Misbehave from the first request on, instead of behaving until `tools/call`. */
  readonly atDiscover?: boolean;
};

type RpcRequest = {
  readonly id?: unknown;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
};

/**
 * A raw HTTP server that answers `server/discover` (2026-07-28) and `tools/list` well and then does one
 * wrong thing. `calls` holds every `tools/call` that arrived: whether it "ran" cannot be known from outside.
 */
export async function startHostileServer(
  mode: HostileMode,
  options: HostileServerOptions = {},
): Promise<HostileServer> {
  const calls: RecordedCall[] = [];
  let redirectTargetHits = 0;
  const elsewhere = await startHttpHost((_request, response) => {
    redirectTargetHits += 1;
    response.end();
  });

  const host = await startHttpHost(async (request, response) => {
    const rpc = parse(await readBody(request));
    const { name, arguments: args } = rpc.params ?? {};
    if (rpc.method === "tools/call") calls.push({ name: String(name), arguments: args, at: Date.now() });
    const redirected = request.url?.endsWith("?again") === true;
    if (redirected || (rpc.method !== "tools/call" && options.atDiscover !== true)) behave(rpc, response);
    else misbehave(mode, { id: rpc.id, response, elsewhere: elsewhere.url });
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
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** What a correct server says, or null for what it does not serve. */
function goodResult(method: string | undefined): unknown {
  const cacheable = { resultType: "complete", ttlMs: 0, cacheScope: "private" };
  switch (method) {
    case "server/discover":
      return { ...cacheable, supportedVersions: ["2026-07-28"], capabilities: { tools: {} } };
    case "tools/list":
      return { ...cacheable, tools: [{ name: "anything", inputSchema: { type: "object" } }] };
    case "tools/call":
      return { resultType: "complete", content: [{ type: "text", text: "after a redirect" }] };
    default:
      return null;
  }
}

function behave(rpc: RpcRequest, response: ServerResponse): void {
  const result = goodResult(rpc.method);
  if (result === null) {
    response.writeHead(rpc.id === undefined ? 202 : 405).end();
    return;
  }
  response.writeHead(200, { "content-type": "application/json" });
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
