import { TRACEPARENT_META_KEY, TRACESTATE_META_KEY } from "@modelcontextprotocol/client";
import { createBoundedFetch } from "./bounded-fetch.ts";
import { createGuardedAgent, type ResolveAll, refuseUrl } from "./ssrf.ts";
import { type Connection, openConnection } from "./upstream-connection.ts";
import { createLink } from "./upstream-link.ts";
import { failureOf, faultOfReply, outcomeOfResult, type Remedy, remedyFor } from "./upstream-outcome.ts";
import { findParamHeaders, type ParamHeader, paramHeaders } from "./upstream-param-headers.ts";
import { listTools } from "./upstream-tools.ts";
import type { DiscoveredTool, Discovery, ToolCall, Upstream, UpstreamServer } from "./upstream-types.ts";

export type * from "./upstream-types.ts";

export type UpstreamDeps = {
  readonly now?: () => number;
  /** Resolves host names; the answer is still judged address by address. */
  readonly resolveAll?: ResolveAll;
  /** Sockets to this server at most; calls beyond wait for a free one, within their own time. */
  readonly maxConnections?: number;
  readonly connectTimeoutMs?: number;
};

const MAX_CONNECTIONS = 128;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * The executor's way to one remote MCP server: Streamable HTTP, 2025 sessions and 2026-07-28 alike.
 *
 * ```ts
 * const upstream = createUpstream(server);
 * const outcome = await upstream.callTool({ name: "add", arguments: { a: 1, b: 2 }, timeoutMs: 30_000 });
 * if (outcome.kind === "failure" && !outcome.sent) console.warn("the tool surely did not run", outcome.code);
 * ```
 */
export function createUpstream(server: UpstreamServer, deps: UpstreamDeps = {}): Upstream {
  const { allowPrivateNetwork, maxResponseBytes, timeoutMs } = server;
  const dispatcher = createGuardedAgent({
    allowPrivateNetwork,
    connectTimeoutMs: Math.min(deps.connectTimeoutMs ?? CONNECT_TIMEOUT_MS, timeoutMs),
    connections: deps.maxConnections ?? MAX_CONNECTIONS,
    ...(deps.resolveAll === undefined ? {} : { resolveAll: deps.resolveAll }),
  });
  const fetch = createBoundedFetch({ dispatcher, maxResponseBytes, timeoutMs });
  const link = createLink(server, fetch, deps.now ?? Date.now);
  const refused = refuseUrl(server.url, allowPrivateNetwork);
  const listeners = new Set<() => void>();
  const marks = new Map<string, readonly ParamHeader[]>();

  const rememberMarks = (tools: readonly DiscoveredTool[]) => {
    marks.clear();
    for (const tool of tools) {
      const found = findParamHeaders(tool.inputSchema);
      if (found.kind === "valid" && found.headers.length > 0) marks.set(tool.name, found.headers);
    }
  };

  /** Whether it is worth to send the call again. Only after a refusal that came before the tool. */
  const mend = async (remedy: Remedy, connection: Connection, signal: AbortSignal): Promise<boolean> => {
    if (remedy !== "learn-headers") {
      link.drop(connection, { forgetEra: remedy === "renegotiate" });
      return true;
    }
    const list = await listTools(connection, { signal, budget: { left: maxResponseBytes } });
    if (list.kind === "tools") rememberMarks(list.tools);
    return list.kind === "tools";
  };

  const callTool: Upstream["callTool"] = async (call) => {
    if (refused !== null) return failureOf(addressRefused(refused), false);
    const signal = deadline(call.timeoutMs, call.signal);
    for (let retried = false; ; retried = true) {
      const connection = await link.get(signal);
      if (connection.kind === "fault") return failureOf(connection, retried);
      const { reply, sent } = await connection.request(
        "tools/call",
        { name: call.name, arguments: call.arguments },
        {
          signal,
          budget: { left: maxResponseBytes },
          meta: traceMeta(call),
          headers: paramHeaders(marks.get(call.name) ?? [], call.arguments),
        },
      );
      if (reply.kind === "result") return outcomeOfResult(reply.result, connection.era);
      const remedy = retried ? null : remedyFor(reply, connection);
      if (remedy === null || !(await mend(remedy, connection, signal))) {
        return failureOf(faultOfReply(reply), sent);
      }
    }
  };

  const discover = async (outer?: AbortSignal): Promise<Discovery> => {
    if (refused !== null) return failureOf(addressRefused(refused), false);
    const signal = deadline(timeoutMs, outer);
    const connection = await openConnection(server, fetch, { signal });
    if (connection.kind === "fault") return failureOf(connection, false);
    const list = await listTools(connection, { signal, budget: { left: maxResponseBytes } });
    void connection.close();
    if (list.kind === "fault") return failureOf(list, false);
    link.learn(connection.verdict);
    rememberMarks(list.tools);
    const { instructions, protocolVersion, serverInfo } = connection;
    return { kind: "discovered", tools: list.tools, instructions, protocolVersion, serverInfo };
  };

  return {
    callTool,
    discover,
    onToolsChanged(listener) {
      listeners.add(listener);
      if (listeners.size === 1) link.watchTools(() => listeners.forEach((each) => void each()));
    },
    async close() {
      await link.close();
      await dispatcher.destroy();
    },
  };
}

function deadline(timeoutMs: number, outer: AbortSignal | undefined): AbortSignal {
  const timeout = AbortSignal.timeout(timeoutMs);
  return outer === undefined ? timeout : AbortSignal.any([outer, timeout]);
}

function addressRefused(detail: string) {
  return { fault: { code: "upstream_address_refused", detail } } as const;
}

function traceMeta({ traceparent, tracestate }: ToolCall): Record<string, string> {
  return {
    ...(traceparent === undefined ? {} : { [TRACEPARENT_META_KEY]: traceparent }),
    ...(tracestate === undefined ? {} : { [TRACESTATE_META_KEY]: tracestate }),
  };
}
