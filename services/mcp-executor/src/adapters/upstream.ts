import { TRACEPARENT_META_KEY, TRACESTATE_META_KEY } from "@modelcontextprotocol/client";
import { refuseUrl } from "./ssrf.ts";
import { type Connection, openConnection } from "./upstream-connection.ts";
import { createLink } from "./upstream-link.ts";
import { listOffer } from "./upstream-offer.ts";
import { failureOf, faultOfReply, outcomeOfResult, type Remedy, remedyFor } from "./upstream-outcome.ts";
import { findParamHeaders, type ParamHeader, paramHeaders } from "./upstream-param-headers.ts";
import type { ChangeSign } from "./upstream-streams.ts";
import { type ListLimits, listTools } from "./upstream-tools.ts";
import type {
  DiscoveredTool,
  Discovery,
  Survey,
  ToolCall,
  Upstream,
  UpstreamFailure,
  UpstreamServer,
} from "./upstream-types.ts";
import { createWay, type WayDeps } from "./upstream-way.ts";

export type * from "./upstream-types.ts";

export type UpstreamDeps = WayDeps & { readonly now?: () => number };

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
  const way = createWay(server, deps);
  const link = createLink(server, way, deps.now ?? Date.now);
  const refused = refuseUrl(server.url, allowPrivateNetwork);
  const listeners = new Set<(sign: ChangeSign) => void>();
  const marks = new Map<string, readonly ParamHeader[]>();
  /** Sessions that are being ended: their servers should hear of it before the sockets go. */
  const goodbyes = new Set<Promise<void>>();

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
      if (reply.kind === "result") return outcomeOfResult(reply, connection.era);
      const remedy = retried ? null : remedyFor(reply, connection);
      if (remedy === null || !(await mend(remedy, connection, signal))) {
        return failureOf(faultOfReply(reply), sent);
      }
    }
  };

  /** Asks on a connection of its own. `look` reads what it wants with the rest of the bytes and the time. */
  const visit = async <T>(
    outer: AbortSignal | undefined,
    look: (found: Visit) => Promise<T | UpstreamFailure>,
  ): Promise<T | UpstreamFailure> => {
    if (refused !== null) return failureOf(addressRefused(refused), false);
    const signal = deadline(timeoutMs, outer);
    const connection = await openConnection(server, way, { signal });
    if (connection.kind === "fault") return failureOf(connection, false);
    const limits = { signal, budget: { left: maxResponseBytes } };
    try {
      const list = await listTools(connection, limits);
      if (list.kind === "fault") return failureOf(list, false);
      link.learn(connection.verdict);
      rememberMarks(list.tools);
      const { instructions, protocolVersion, serverInfo } = connection;
      const echoes = connection.echoes() + list.echoes;
      return await look({
        connection,
        limits,
        seen: { tools: list.tools, instructions, protocolVersion, serverInfo, echoes },
      });
    } finally {
      const goodbye = connection.close().finally(() => goodbyes.delete(goodbye));
      goodbyes.add(goodbye);
    }
  };
  const discover = (outer?: AbortSignal): Promise<Discovery> =>
    visit(outer, async ({ seen }) => ({ kind: "discovered" as const, ...seen }));
  const survey = (outer?: AbortSignal): Promise<Survey> =>
    visit(outer, async ({ connection, limits, seen }) => {
      const offer = await listOffer(connection, limits);
      if (offer.kind === "fault") return failureOf(offer, false);
      return { ...seen, ...offer, kind: "surveyed" as const, echoes: seen.echoes + offer.echoes };
    });

  return {
    callTool,
    discover,
    survey,
    onToolsChanged(listener) {
      listeners.add(listener);
      if (listeners.size === 1) link.watchTools((sign) => listeners.forEach((each) => void each(sign)));
    },
    stayConnected: link.stayConnected,
    async close() {
      await Promise.all([link.close(), ...goodbyes]);
      await way.close();
    },
  };
}

/** What a connection of its own has shown so far. */
type Visit = {
  readonly connection: Connection;
  readonly limits: ListLimits;
  readonly seen: Omit<Extract<Discovery, { kind: "discovered" }>, "kind">;
};

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
