import { type Member, objectText } from "../../core/json-members.ts";
import type { JsonObject } from "../../core/rpc-message.ts";
import { type ByteBudget, createExchange } from "../http/exchange.ts";
import type { UpstreamWay } from "../http/way.ts";
import type { ProtocolEra, UpstreamServer } from "../upstream/types.ts";
import { type Channel, createChannel, type Watch } from "./channel.ts";
import { createHttpTransport, type HttpTransport } from "./http-transport.ts";
import { type ClientIdentity, LOG_LEVEL_META } from "./identity.ts";
import { createListening, type Listen } from "./listen.ts";
import { modernHeaders, modernMeta } from "./modern.ts";
import type { Reply } from "./reply.ts";
import { openSessionStream, type SessionStream, type StreamState } from "./session-stream.ts";

/** What is known of a server's era, so that the next connection needs no probe. */
export type Verdict =
  | { readonly kind: "modern"; readonly discover: JsonObject }
  | { readonly kind: "legacy" };

/** What a server said of itself at the handshake. */
export type Described = {
  readonly protocolVersion: string;
  readonly capabilities: JsonObject;
  readonly instructions: string | null;
  /** Self-reported: for display, never for a decision. */
  readonly serverInfo: unknown;
};

/** An established way to one server: stateless and for all since 2026-07-28, a session for one client before. */
export type Connection = Described & {
  readonly kind: "connected";
  readonly era: ProtocolEra;
  readonly verdict: Verdict;
  /** Credentials that were removed from what the handshake said. */
  readonly echoes: number;
  readonly hasSession: boolean;
  readonly request: (
    method: string,
    request: ConnectionRequest,
  ) => Promise<{ readonly reply: Reply; readonly sent: boolean }>;
  /** Answers a question of the server (2025). */
  readonly respond: Channel["respond"];
  /** `subscriptions/listen` (2026-07-28). */
  readonly listen: Listen;
  /** Hears what concerns no request: changes of lists and of resources. */
  readonly onNotification: (listener: (method: string, params: JsonObject) => void) => void;
  /** Hears that the stream of the session was away for a while (2025). */
  readonly onReopened: (listener: () => void) => void;
  readonly streamState: () => StreamState;
  /** Requests under way. */
  readonly running: () => number;
  /** Closes once the requests that run on it are done. */
  readonly retire: () => void;
  readonly close: () => Promise<void>;
};

export type ConnectionRequest = {
  /** The members of `params` but for `_meta`; none where it is not set. */
  readonly members?: readonly Member[];
  /** Members of `_meta`. */
  readonly meta?: readonly Member[];
  /** Whom the server speaks with, where that is not who opened the connection (2026-07-28). */
  readonly client?: ClientIdentity;
  /** What `Mcp-Name` says (2026-07-28). */
  readonly name?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly logLevel?: string | undefined;
  readonly progress?: boolean;
  readonly signal: AbortSignal;
  readonly budget: ByteBudget;
  readonly watch?: Watch;
};

export type ConnectionParts = {
  readonly server: UpstreamServer;
  readonly way: UpstreamWay;
  /** Who opens a session (2025). */
  readonly client: ClientIdentity;
  /** Who speaks where a request does not say (2026-07-28): such a connection is everybody's. */
  readonly anybody: ClientIdentity;
  /** Whether to keep the session's own stream open (2025). */
  readonly listens: boolean;
};

const GOODBYE_MS = 1_000;

/** The parts that the handshake and the connection share. */
export const createWire = (parts: ConnectionParts) => {
  const transport: HttpTransport = createHttpTransport(parts.server.url, parts.server.headers, parts.way);
  const listeners = new Set<(method: string, params: JsonObject) => void>();
  const channel = createChannel(transport, (method, params) => {
    for (const listener of listeners) listener(method, params);
  });
  return { transport, channel, listeners };
};
export type Wire = ReturnType<typeof createWire>;

export const createConnection = (
  parts: ConnectionParts,
  { transport, channel, listeners }: Wire,
  verdict: Verdict,
  described: Described,
  echoes: number,
): Connection => {
  const isModern = verdict.kind === "modern";
  const ending = new AbortController();
  const reopened = new Set<() => void>();
  const mayBeAsked = Object.keys(parts.client.capabilities).length > 0;
  let running = 0;
  let retired = false;

  const stream: SessionStream | null =
    isModern || !parts.listens
      ? null
      : openSessionStream(transport, {
          onMessage: channel.receive,
          onReopened: () => {
            for (const listener of reopened) listener();
          },
          ending: ending.signal,
        });

  const close = async (): Promise<void> => {
    if (ending.signal.aborted) return;
    ending.abort();
    // Before the session ends, or a server that tidies up would seem to have answered with nothing.
    channel.abandonAll();
    await transport.end(createExchange({ budget: null, timeoutMs: GOODBYE_MS }));
  };
  const tellCancelled = (id: number): void => {
    const reason = JSON.stringify("the gateway no longer waits");
    void channel.notify("notifications/cancelled", [
      ["requestId", String(id)],
      ["reason", reason],
    ]);
  };
  const metaOf = (request: ConnectionRequest, id: number): readonly Member[] => [
    ...(request.meta ?? []),
    ...(isModern ? modernMeta(request.client ?? parts.anybody) : []),
    ...(isModern && request.logLevel !== undefined
      ? [[LOG_LEVEL_META, JSON.stringify(request.logLevel)] as const]
      : []),
    ...(request.progress === true ? [["progressToken", String(id)] as const] : []),
  ];

  return {
    kind: "connected",
    era: verdict.kind,
    verdict,
    ...described,
    echoes,
    hasSession: transport.sessionId() !== undefined,
    async request(method, request) {
      running += 1;
      try {
        const { watch, name } = request;
        // Older servers ask, and tell of changes, on the session's stream: before that is there, it would be lost.
        const needsStream = method === "resources/subscribe" || (mayBeAsked && watch !== undefined);
        if (needsStream) await stream?.whenHeard;
        return await channel.request({
          method,
          params: (id) => {
            const meta = metaOf(request, id);
            const members = request.members ?? [];
            return objectText(meta.length === 0 ? members : [...members, ["_meta", objectText(meta)]]);
          },
          headers: isModern ? { ...request.headers, ...modernHeaders(method, name) } : { ...request.headers },
          signal: request.signal,
          budget: request.budget,
          ...(watch === undefined ? {} : { watch }),
          resumes: !isModern,
          // Modern: closing the response is the cancellation. Legacy servers want to be told.
          ...(isModern ? {} : { onAbandoned: tellCancelled }),
        });
      } finally {
        running -= 1;
        if (retired && running === 0) void close();
      }
    },
    respond: channel.respond,
    listen: createListening(parts, transport, listeners, ending.signal),
    onNotification: (listener) => void listeners.add(listener),
    onReopened: (listener) => void reopened.add(listener),
    streamState: () => stream?.state() ?? "absent",
    running: () => running,
    retire() {
      retired = true;
      if (running === 0) void close();
    },
    close,
  };
};
