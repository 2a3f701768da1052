import {
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  Client,
  PROTOCOL_VERSION_META_KEY,
  type PriorDiscovery,
  SdkHttpError,
  StreamableHTTPClientTransport,
} from "@modelcontextprotocol/client";
import { type StreamState, watchNotificationStream } from "./notification-stream.ts";
import { type Channel, createChannel, type Reply } from "./upstream-channel.ts";
import { type ByteBudget, createExchange, exchanges } from "./upstream-exchange.ts";
import { faultOf, notMcp, timedOut } from "./upstream-fault.ts";
import { type FaultAndCode, faultOfReply } from "./upstream-outcome.ts";
import { type ChangeSign, createReconnectionScheduler, watchToolChanges } from "./upstream-streams.ts";
import type { ProtocolEra, UpstreamServer } from "./upstream-types.ts";
import type { UpstreamWay } from "./upstream-way.ts";

const CLIENT_INFO = { name: "portcullis", version: "0.1.0" };
const GOODBYE_MS = 1_000;

/** An established way to one server, of either era. */
export type Connection = {
  readonly kind: "connected";
  readonly era: ProtocolEra;
  /** What `connect({ prior })` needs to skip the probe the next time. */
  readonly verdict: PriorDiscovery;
  readonly protocolVersion: string;
  readonly instructions: string | null;
  readonly serverInfo: unknown;
  readonly hasTools: boolean;
  readonly hasPrompts: boolean;
  readonly hasResources: boolean;
  /** Credentials that were removed from what the handshake said. */
  readonly echoes: () => number;
  readonly hasSession: boolean;
  readonly request: (
    method: string,
    params: Record<string, unknown>,
    options: ConnectionRequestOptions,
  ) => Promise<{ readonly reply: Reply; readonly sent: boolean }>;
  readonly watchTools: (onChanged: (sign: ChangeSign) => void) => void;
  /** Of the stream that notifications come over in the 2025 era; since 2026-07-28 it is kept open here. */
  readonly notificationStream: () => StreamState;
  /** Closes once the requests that run on it are done. */
  readonly retire: () => void;
  readonly close: () => Promise<void>;
};

export type ConnectionRequestOptions = {
  readonly signal: AbortSignal;
  readonly budget: ByteBudget;
  readonly meta?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Opened = Connection | ({ readonly kind: "fault" } & FaultAndCode);

/** Connects: `server/discover` first, `initialize` if that says so, neither probe if `prior` knows. */
export async function openConnection(
  server: UpstreamServer,
  way: UpstreamWay,
  options: { readonly signal: AbortSignal; readonly prior?: PriorDiscovery },
): Promise<Opened> {
  const stream = watchNotificationStream(way.fetch);
  const transport = new StreamableHTTPClientTransport(new URL(server.url), {
    fetch: stream.fetch,
    requestInit: { headers: { ...server.headers }, redirect: "manual" },
    reconnectionScheduler: createReconnectionScheduler(),
  });
  const channel = createChannel(transport, server.timeoutMs, way.scrubber);
  // No capability is announced, so elicitation, sampling and roots are refused by the SDK itself.
  const client = new Client(CLIENT_INFO, {
    capabilities: {},
    versionNegotiation: { mode: "auto" },
    inputRequired: { autoFulfill: false },
  });
  const stopped = new Promise<"stopped">((resolve) => {
    if (options.signal.aborted) resolve("stopped");
    options.signal.addEventListener("abort", () => resolve("stopped"), { once: true });
  });
  try {
    const { prior } = options;
    const connected = client.connect(channel.transport, {
      timeout: server.timeoutMs,
      ...(prior === undefined ? {} : { prior }),
    });
    connected.catch(() => undefined);
    if ((await Promise.race([connected, stopped])) === "stopped") {
      await transport.close();
      return { kind: "fault", fault: timedOut };
    }
  } catch (error) {
    await transport.close();
    return { kind: "fault", ...connectFault(error, channel) };
  }
  return createConnection(client, channel, transport, stream.state);
}

function createConnection(
  client: Client,
  channel: Channel,
  transport: StreamableHTTPClientTransport,
  notificationStream: () => StreamState,
): Connection {
  const version = client.getNegotiatedProtocolVersion() ?? "";
  const discover = client.getDiscoverResult();
  const modern = client.getProtocolEra() === "modern" && discover !== undefined;
  const envelope = modern
    ? {
        [PROTOCOL_VERSION_META_KEY]: version,
        [CLIENT_INFO_META_KEY]: CLIENT_INFO,
        [CLIENT_CAPABILITIES_META_KEY]: {},
      }
    : {};
  const ending = new AbortController();
  let running = 0;
  let retired = false;

  const close = async () => {
    if (ending.signal.aborted) return;
    ending.abort();
    // Before the session ends, or a server that tidies up would seem to have answered with nothing.
    channel.abandonAll();
    const goodbye = createExchange({ budget: null, timeoutMs: GOODBYE_MS });
    await exchanges.run(goodbye, () => transport.terminateSession()).catch(() => undefined);
    await client.close().catch(() => undefined);
  };
  const cancel = (requestId: number) => {
    const params = { requestId, reason: "the gateway no longer waits" };
    client.notification({ method: "notifications/cancelled", params }).catch(() => undefined);
  };

  return {
    kind: "connected",
    era: modern ? "modern" : "legacy",
    verdict: modern ? { kind: "modern", discover } : { kind: "legacy" },
    protocolVersion: version,
    instructions: client.getInstructions() ?? null,
    serverInfo: client.getServerVersion() ?? null,
    hasTools: client.getServerCapabilities()?.tools !== undefined,
    hasPrompts: client.getServerCapabilities()?.prompts !== undefined,
    hasResources: client.getServerCapabilities()?.resources !== undefined,
    echoes: channel.echoes,
    hasSession: transport.sessionId !== undefined,
    async request(method, params, { meta, headers, signal, budget }) {
      const _meta = { ...envelope, ...meta };
      running += 1;
      try {
        return await channel.request({
          method,
          params: Object.keys(_meta).length === 0 ? params : { ...params, _meta },
          signal,
          budget,
          ...(headers === undefined ? {} : { headers }),
          // Modern: closing the response is the cancellation. Legacy servers want to be told.
          ...(modern ? {} : { onAbandoned: cancel }),
        });
      } finally {
        running -= 1;
        if (retired && running === 0) void close();
      }
    },
    watchTools: (onChanged) => watchToolChanges(client, onChanged, ending.signal),
    notificationStream,
    retire() {
      retired = true;
      if (running === 0) void close();
    },
    close,
  };
}

function connectFault(error: unknown, channel: Channel): FaultAndCode {
  const fault = channel.lastFault();
  if (fault !== null) return { fault };
  if (error instanceof SdkHttpError) {
    const { status, text } = error.data;
    return faultOfReply({ kind: "http-error", status, body: typeof text === "string" ? text : "" });
  }
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code === "number") return faultOfReply({ kind: "rpc-error", code });
  if (code === "REQUEST_TIMEOUT") return { fault: timedOut };
  const below = faultOf(error);
  return { fault: below.code === "upstream_timeout" ? below : notMcp };
}
