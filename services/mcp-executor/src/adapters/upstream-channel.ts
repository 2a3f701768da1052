import {
  isJSONRPCErrorResponse,
  isJSONRPCRequest,
  isJSONRPCResultResponse,
  type JSONRPCMessage,
  SdkHttpError,
  type Transport,
} from "@modelcontextprotocol/client";
import type { Scrubber } from "../core/scrubber.ts";
import {
  type ByteBudget,
  createExchange,
  type Exchange,
  exchanges,
  type Fault,
} from "./upstream-exchange.ts";
import { cancelled, closed, noAnswer, notMade, notMcp, timedOut, tooDeep } from "./upstream-fault.ts";

/** What came back for one request of ours. */
export type Reply =
  | {
      readonly kind: "result";
      readonly result: Record<string, unknown>;
      /** Credentials that were removed from it. */
      readonly echoes: number;
    }
  | { readonly kind: "rpc-error"; readonly code: number }
  | { readonly kind: "http-error"; readonly status: number; readonly body: string }
  | { readonly kind: "fault"; readonly fault: Fault };

export type ChannelRequest = {
  readonly method: string;
  readonly params: Record<string, unknown>;
  readonly headers?: Readonly<Record<string, string>>;
  /** The deadline and the caller's wish to stop, in one. */
  readonly signal: AbortSignal;
  readonly budget: ByteBudget;
  /** Tells a server that keeps running until it is told (2025 era). */
  readonly onAbandoned?: (requestId: number) => void;
};

export type Channel = {
  /** For the SDK's `Client`: the handshake, notifications, and refusing what servers ask of a client. */
  readonly transport: Transport;
  /** Beside the `Client`: no result schema is applied, so nothing is stripped or refused. Never rejects. */
  readonly request: (request: ChannelRequest) => Promise<{ readonly reply: Reply; readonly sent: boolean }>;
  /** Credentials that were removed from what the `Client` was told, such as the server's instructions. */
  readonly echoes: () => number;
  /** What went wrong with the latest message that the `Client` sent, if anything. */
  readonly lastFault: () => Fault | null;
  /** Ends the raw requests that still run. */
  readonly abandonAll: () => void;
};

/** Far above the ids that the `Client` counts up from 0 on the same connection. */
const FIRST_REQUEST_ID = 1_000_000_000;

/** How long an SSE response may stay open once the answer is in, to keep its socket for the next call. */
const STREAM_LINGER_MS = 1_000;

/**
 * Shares one Streamable HTTP transport between the SDK's `Client` and raw requests. The `Client` validates
 * each result against the schemas of the protocol version and waits for its timeout when a response ends
 * without an answer; a security gateway wants the bytes as they came, and wants to know at once.
 */
export function createChannel(inner: Transport, timeoutMs: number, scrubber: () => Scrubber): Channel {
  const pending = new Map<string | number, (reply: Reply) => void>();
  const awaitedByClient = new Set<string | number>();
  let nextId = FIRST_REQUEST_ID;
  let lastFault: Fault | null = null;
  let echoesToClient = 0;

  const failClientRequest = (id: string | number | undefined, exchange: Exchange) => {
    lastFault = exchange.fault ?? noAnswer;
    if (id === undefined || !awaitedByClient.delete(id)) return;
    transport.onmessage?.({ jsonrpc: "2.0", id, error: { code: -32603, message: lastFault.detail } });
  };

  const transport: Transport = {
    hasPerRequestStream: true,
    start: () => inner.start(),
    close: () => inner.close(),
    setProtocolVersion: (version) => inner.setProtocolVersion?.(version),
    get sessionId() {
      return inner.sessionId;
    },
    async send(message, options) {
      const id = isJSONRPCRequest(message) ? message.id : undefined;
      const listens = isJSONRPCRequest(message) && message.method === "subscriptions/listen";
      const exchange = createExchange({ budget: null, timeoutMs: listens ? null : timeoutMs });
      const onRequestStreamEnd = options?.onRequestStreamEnd ?? (() => failClientRequest(id, exchange));
      lastFault = null;
      if (id !== undefined && !listens) awaitedByClient.add(id);
      try {
        await exchanges.run(exchange, () => inner.send(message, { ...options, onRequestStreamEnd }));
      } catch (error) {
        if (id !== undefined) awaitedByClient.delete(id);
        lastFault = exchange.fault;
        throw error;
      }
      if (!exchange.streaming && id !== undefined && awaitedByClient.has(id)) failClientRequest(id, exchange);
    },
  };

  // The one way in: no message goes on, to the `Client` or to a caller, with a credential of ours in it (INV-5).
  inner.onmessage = (received, extra) => {
    const id = answeredId(received);
    const settle = id === undefined ? undefined : pending.get(id);
    const scrubbed = scrubMessage(received, scrubber());
    if (settle !== undefined) {
      if (scrubbed === undefined) return settle({ kind: "fault", fault: tooDeep });
      return settle(replyOf(scrubbed.message, scrubbed.echoes));
    }
    if (scrubbed === undefined) return;
    if (id !== undefined) awaitedByClient.delete(id);
    echoesToClient += scrubbed.echoes;
    transport.onmessage?.(scrubbed.message, extra);
  };
  inner.onerror = (error) => transport.onerror?.(error);
  const abandonAll = () => {
    for (const settle of [...pending.values()]) settle({ kind: "fault", fault: closed });
  };
  inner.onclose = () => {
    abandonAll();
    transport.onclose?.();
  };

  const request: Channel["request"] = ({ method, params, headers, signal, budget, onAbandoned }) => {
    const id = nextId++;
    const exchange = createExchange({ budget, timeoutMs: null });
    const stream = new AbortController();
    const { promise, resolve } = Promise.withResolvers<{ reply: Reply; sent: boolean }>();
    const settle = (reply: Reply) => {
      if (!pending.delete(id)) return;
      signal.removeEventListener("abort", abandon);
      if (reply.kind !== "result" || !exchange.streaming) stream.abort();
      else setTimeout(() => stream.abort(), STREAM_LINGER_MS).unref();
      resolve({ reply, sent: exchange.sent });
    };
    const fail = (fault: Fault) => settle({ kind: "fault", fault: exchange.fault ?? fault });
    const abandon = () => {
      if (exchange.sent) onAbandoned?.(id);
      settle({ kind: "fault", fault: isTimeout(signal.reason) ? timedOut : cancelled });
    };
    pending.set(id, settle);
    if (signal.aborted) abandon();
    else {
      signal.addEventListener("abort", abandon, { once: true });
      const options = { requestSignal: stream.signal, onRequestStreamEnd: () => fail(noAnswer), headers };
      exchanges
        .run(exchange, () => inner.send({ jsonrpc: "2.0", id, method, params }, options))
        .then(() => exchange.streaming || fail(noAnswer))
        .catch((error: unknown) => settle(replyOfError(error, exchange)));
    }
    return promise;
  };

  return { transport, request, echoes: () => echoesToClient, lastFault: () => lastFault, abandonAll };
}

/** What a message carries, without what names it. Undefined where it is nested too deeply to be searched. */
function scrubMessage(
  message: JSONRPCMessage,
  scrubber: Scrubber,
): { readonly message: JSONRPCMessage; readonly echoes: number } | undefined {
  const member = "result" in message ? "result" : "error" in message ? "error" : "params";
  const carried: unknown = Reflect.get(message, member);
  if (carried === undefined) return { message, echoes: 0 };
  const scrubbed = scrubber.json(carried);
  if (scrubbed === undefined) return undefined;
  const { value, echoes } = scrubbed;
  return { message: value === carried ? message : { ...message, [member]: value }, echoes };
}

function answeredId(message: JSONRPCMessage): string | number | undefined {
  return isJSONRPCResultResponse(message) || isJSONRPCErrorResponse(message) ? message.id : undefined;
}

function replyOf(message: JSONRPCMessage, echoes: number): Reply {
  if (isJSONRPCResultResponse(message)) return { kind: "result", result: message.result, echoes };
  if (isJSONRPCErrorResponse(message)) return { kind: "rpc-error", code: message.error.code };
  return { kind: "fault", fault: notMcp };
}

function replyOfError(error: unknown, exchange: Exchange): Reply {
  const { fault, sent, status } = exchange;
  if (fault !== null) return { kind: "fault", fault };
  if (!sent) return { kind: "fault", fault: notMade };
  if (status === null || status < 400) return { kind: "fault", fault: notMcp };
  const text = error instanceof SdkHttpError ? error.data.text : undefined;
  return { kind: "http-error", status, body: typeof text === "string" ? text : "" };
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof Error && reason.name === "TimeoutError";
}
