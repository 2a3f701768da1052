import { refuseUrl } from "@portcullis/runtime/outbound";
import type { LeaseHolder } from "../../core/leases.ts";
import { createWay, type WayDeps } from "../http/way.ts";
import type { Connection } from "../mcp/connection.ts";
import { openConnection } from "../mcp/handshake.ts";
import { surveyor } from "../mcp/identity.ts";
import { type DefinitionList, type ListLimits, listTools } from "../mcp/lists.ts";
import { listOffer, listPrompts } from "../mcp/offer.ts";
import { failureOf, type Remedy } from "../mcp/outcome.ts";
import { findParamHeaders, type ParamHeader } from "../mcp/param-headers.ts";
import { attemptCall } from "./call-attempt.ts";
import { createConnections } from "./connections.ts";
import { createListening } from "./listening.ts";
import { startRunningCall } from "./running-call.ts";
import { stayConnected } from "./standing.ts";
import { createSubscriptions } from "./subscriptions.ts";
import type {
  Discovered,
  DiscoveredPrompts,
  Discovery,
  RunningCall,
  Survey,
  UpstreamCall,
  UpstreamFailure,
  UpstreamServer,
} from "./types.ts";

export type * from "./types.ts";

/** Of which list, or of any where nobody listened for a while. */
export type ChangeSign = "tools" | "prompts" | "resources" | "reconnected";

export type UpstreamDeps = WayDeps & {
  readonly now?: () => number;
  /** A resource changed that somebody subscribed to. */
  readonly onUpdated?: (uri: string) => void;
};

/** The executor's way to one remote MCP server: Streamable HTTP, 2025 sessions and 2026-07-28 alike. */
export type Upstream = {
  /** Sends a call. Whatever the server does is a step of it. */
  readonly start: (call: UpstreamCall) => RunningCall;
  /** Asks on a connection of its own, so that instructions are fresh. Never rejects. */
  readonly discover: (signal?: AbortSignal) => Promise<Discovery>;
  /** The prompts, likewise. */
  readonly discoverPrompts: (signal?: AbortSignal) => Promise<DiscoveredPrompts | UpstreamFailure>;
  /** All that the server offers, likewise, where it has the capability. */
  readonly survey: (signal?: AbortSignal) => Promise<Survey>;
  /**
   * Heard while a connection lives, which is from the first call on, or from `stayConnected`: a hint to discover again,
   * not a guarantee.
   */
  readonly onChanged: (listener: (sign: ChangeSign) => void) => void;
  /** Connects now, and again whenever the connection or its stream of notifications is gone. */
  readonly stayConnected: () => void;
  readonly renew: (holder: LeaseHolder, uri: string) => boolean;
  /** Calls that run, those that wait for their clients included. */
  readonly running: () => number;
  readonly close: () => Promise<void>;
};

const LIST_CHANGED = /^notifications\/(tools|prompts|resources)\/list_changed$/;

export function createUpstream(server: UpstreamServer, deps: UpstreamDeps = {}): Upstream {
  const { allowPrivateNetwork, maxResponseBytes, timeoutMs } = server;
  const now = deps.now ?? Date.now;
  const way = createWay(server, deps);
  const refused = refuseUrl(server.url, allowPrivateNetwork);
  const listeners = new Set<(sign: ChangeSign) => void>();
  const marks = new Map<string, readonly ParamHeader[]>();
  const ending = new AbortController();
  /** Sessions that are being ended: their servers should hear of it before the sockets go. */
  const goodbyes = new Set<Promise<void>>();
  let running = 0;
  let staying = false;
  let connectedBefore = false;

  const tell = (sign: ChangeSign): void => {
    for (const listener of listeners) listener(sign);
  };
  const subscriptions = createSubscriptions({
    now,
    onUpdated: (uri) => deps.onUpdated?.(uri),
    onSharedChanged: () => listening.changed(),
  });
  const missed = (connection: Connection): void => {
    tell("reconnected");
    subscriptions.missed(connection);
  };
  const listening = createListening({
    uris: subscriptions.shared,
    onReconnected: (connection) => missed(connection),
    now,
  });
  const connections = createConnections(server, way, {
    now,
    isNeeded: subscriptions.isNeeded,
    onOpened: (connection, holder) => {
      connection.onNotification((method, params) => {
        const list = LIST_CHANGED.exec(method)?.[1];
        if (list !== undefined) tell(list as ChangeSign);
        subscriptions.heard(method, params, connection);
      });
      connection.onReopened(() => missed(connection));
      listening.start(connection);
      // A connection that stands for another one: what was said in between, nobody heard.
      if (holder !== "standing" && connection.era === "legacy") return;
      if (connectedBefore) tell("reconnected");
      connectedBefore = true;
    },
    onDropped: (connection) => {
      listening.stop(connection);
      subscriptions.drop(connection);
    },
  });

  const rememberMarks = (tools: readonly Discovered[]) => {
    marks.clear();
    for (const { name, definition } of tools) {
      const found = findParamHeaders(definition.inputSchema);
      if (found.kind === "valid" && found.headers.length > 0) marks.set(name, found.headers);
    }
  };
  const mend = async (remedy: Remedy, connection: Connection, signal: AbortSignal): Promise<boolean> => {
    if (remedy !== "learn-headers") {
      connections.drop(connection, { forgetEra: remedy === "renegotiate" });
      return true;
    }
    const list = await listTools(connection, { signal, budget: { left: maxResponseBytes } });
    if (list.kind === "tools") rememberMarks(list.tools);
    return list.kind === "tools";
  };
  const callDeps = { connections, subscriptions, maxResponseBytes, marksOf: marksOf(marks), mend };

  /** Asks on a connection of its own, which is over when `look` is. */
  const visit = async <T extends { readonly kind: string }>(
    outer: AbortSignal | undefined,
    look: (connection: Connection, limits: ListLimits) => Promise<T | UpstreamFailure>,
  ): Promise<T | UpstreamFailure> => {
    if (refused !== null) return failureOf(addressRefused(refused), false);
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = outer === undefined ? timeout : AbortSignal.any([outer, timeout]);
    const parts = { server, way, client: surveyor, anybody: surveyor, listens: false };
    const connection = await openConnection(parts, { signal });
    if (connection.kind === "fault") return failureOf(connection, false);
    try {
      const seen = await look(connection, { signal, budget: { left: maxResponseBytes } });
      if (seen.kind !== "failure") connections.learn(connection.verdict);
      return seen;
    } finally {
      const goodbye = connection.close().finally(() => goodbyes.delete(goodbye));
      goodbyes.add(goodbye);
    }
  };
  const seeTools = async (connection: Connection, limits: ListLimits) => {
    const list = await listTools(connection, limits);
    if (list.kind === "fault") return failureOf(list, false);
    rememberMarks(list.tools);
    const { instructions } = connection;
    const echoes = connection.echoes + list.echoes;
    return { kind: "discovered" as const, tools: list.tools, instructions, echoes };
  };

  return {
    start(call) {
      running += 1;
      return startRunningCall(call, async (attempt) => {
        try {
          if (refused !== null) return failureOf(addressRefused(refused), false);
          return await attemptCall(call, attempt, callDeps);
        } finally {
          running -= 1;
        }
      });
    },
    discover: (outer) => visit<Discovery>(outer, seeTools),
    discoverPrompts: (outer) =>
      visit<DiscoveredPrompts>(outer, async (connection, limits) => {
        const list: DefinitionList = await listPrompts(connection, limits);
        if (list.kind === "fault") return failureOf(list, false);
        return { kind: "prompts", prompts: list.items, echoes: connection.echoes + list.echoes };
      }),
    survey: (outer) =>
      visit<Survey>(outer, async (connection, limits) => {
        const seen = await seeTools(connection, limits);
        if (seen.kind === "failure") return seen;
        const offer = await listOffer(connection, limits);
        if (offer.kind === "fault") return failureOf(offer, false);
        const { protocolVersion, capabilities, serverInfo } = connection;
        const echoes = seen.echoes + offer.echoes;
        return { ...seen, ...offer, kind: "surveyed", echoes, protocolVersion, capabilities, serverInfo };
      }),
    onChanged: (listener) => void listeners.add(listener),
    stayConnected() {
      if (!staying && refused === null) void stayConnected(connections, ending.signal, now);
      staying = true;
    },
    renew: subscriptions.renew,
    running: () => running,
    async close() {
      ending.abort();
      subscriptions.close();
      await Promise.all([connections.close(), ...goodbyes]);
      await way.close();
    },
  };
}

const marksOf =
  (marks: ReadonlyMap<string, readonly ParamHeader[]>) =>
  (tool: string): readonly ParamHeader[] =>
    marks.get(tool) ?? [];

function addressRefused(detail: string) {
  return { fault: { code: "upstream_address_refused", detail } } as const;
}
