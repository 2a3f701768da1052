import { setTimeout as delay } from "node:timers/promises";
import { type Member, objectText } from "../../core/json-members.ts";
import type { Carried, JsonObject, RpcMessage } from "../../core/rpc-message.ts";
import { type ByteBudget, createExchange } from "../http/exchange.ts";
import { closed, noAnswer } from "../http/fault.ts";
import type { Cursor } from "./event-stream.ts";
import type { Ended, HttpTransport } from "./http-transport.ts";
import { faultOfAbort, type Reply, replyOf, replyOfRefusal } from "./reply.ts";

/** What a server says or asks while a request is under way. */
export type Watch = {
  readonly onNotification: (method: string, params: JsonObject) => void;
  /** A request of the server (2025); the answer goes by `Channel.respond`. */
  readonly onRequest: (idText: string, method: string, params: Carried | undefined) => void;
  /** The server hung up, to be asked again (SEP-1699). */
  readonly onPaused: (retryMs: number | undefined) => void;
  readonly onResumed: () => void;
};

export type ChannelRequest = {
  readonly method: string;
  /** The text of `params` for the id that the request goes by. */
  readonly params: (id: number) => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The deadline and the caller's wish to stop, in one. */
  readonly signal: AbortSignal;
  readonly budget: ByteBudget;
  readonly watch?: Watch;
  /** Whether a stream that broke off may be taken up again (2025). */
  readonly resumes: boolean;
  /** Tells a server that keeps running until it is told (2025). */
  readonly onAbandoned?: (id: number) => void;
};

type Pending = {
  readonly id: number;
  readonly watch: Watch | undefined;
  readonly settle: (reply: Reply) => void;
};

export type Channel = {
  /** Never rejects. */
  readonly request: (request: ChannelRequest) => Promise<{ readonly reply: Reply; readonly sent: boolean }>;
  /** Never rejects: what a notification or an answer comes to is nobody's to know. */
  readonly notify: (method: string, params: readonly Member[], signal?: AbortSignal) => Promise<Ended>;
  readonly respond: (idText: string, body: Member) => void;
  /** Takes in what comes on the session's own stream. */
  readonly receive: (message: RpcMessage) => void;
  readonly pending: () => number;
  /** Ends the requests that still run. */
  readonly abandonAll: () => void;
};

/** How long an SSE response may stay open once the answer is in, to keep its socket for the next call. */
const STREAM_LINGER_MS = 1_000;
/** The server chooses when it wants to be asked again, but not to be asked without a pause. */
const SHORTEST_RETRY_MS = 100;
const USUAL_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;
/** For what is said without waiting for an answer. */
const SAY_MS = 10_000;
const METHOD_NOT_FOUND: Member = ["error", '{"code":-32601,"message":"Method not found"}'];

/**
 * JSON-RPC over one transport: an id for each request, and each message to whom it concerns. No schema is applied, so
 * nothing is stripped or refused.
 */
export const createChannel = (
  transport: HttpTransport,
  /** What concerns no request of ours. */
  onNotification: (method: string, params: JsonObject) => void,
): Channel => {
  const pending = new Map<number, Pending>();
  const ending = new AbortController();
  let lastId = 0;

  const post = (text: string, signal = AbortSignal.timeout(SAY_MS)): Promise<Ended> =>
    transport.post({
      text,
      exchange: createExchange({ budget: null, timeoutMs: null }),
      signal: AbortSignal.any([ending.signal, signal]),
      onMessage: () => undefined,
    });
  const respond: Channel["respond"] = (idText, body) =>
    void post(`{"jsonrpc":"2.0","id":${idText},${JSON.stringify(body[0])}:${body[1]}}`);

  /** Older servers often speak of a call on the session's stream, without a word of which call: the newest is meant. */
  const newest = (): Pending | undefined =>
    [...pending.values()].findLast(({ watch }) => watch !== undefined);
  const concerned = (method: string, params: JsonObject): Pending | undefined => {
    if (method === "notifications/progress") {
      const { progressToken } = params;
      return typeof progressToken === "number" ? pending.get(progressToken) : undefined;
    }
    return method === "notifications/message" || method === "notifications/cancelled" ? newest() : undefined;
  };
  const receive = (message: RpcMessage, origin?: Pending): void => {
    switch (message.kind) {
      case "notification": {
        const params = message.params?.value ?? {};
        const named = concerned(message.method, params);
        // Progress is of the request whose token it bears, and of no other than the one whose stream it comes on.
        const isOther =
          message.method === "notifications/progress" && origin !== undefined && named !== origin;
        const to = isOther ? undefined : (origin ?? named);
        to?.watch?.onNotification(message.method, params);
        onNotification(message.method, params);
        return;
      }
      case "request": {
        const { idText, method, params } = message;
        const to = origin?.watch === undefined ? newest() : origin;
        if (method === "ping") respond(idText, ["result", "{}"]);
        else if (to?.watch === undefined) respond(idText, METHOD_NOT_FOUND);
        else to.watch.onRequest(idText, method, params);
        return;
      }
      default:
        // An answer comes on the stream of its request, or of what took that up again.
        return;
    }
  };

  const request: Channel["request"] = ({ method, params, headers, signal, budget, watch, ...request }) => {
    lastId += 1;
    const id = lastId;
    const exchange = createExchange({ budget, timeoutMs: null });
    const stream = new AbortController();
    const { promise, resolve } = Promise.withResolvers<{ reply: Reply; sent: boolean }>();
    const abandon = (): void => {
      if (exchange.sent) request.onAbandoned?.(id);
      settle({ kind: "fault", fault: faultOfAbort(signal.reason) });
    };
    const settle = (reply: Reply): void => {
      if (!pending.delete(id)) return;
      signal.removeEventListener("abort", abandon);
      if (reply.kind !== "result" || !exchange.streaming) stream.abort();
      else setTimeout(() => stream.abort(), STREAM_LINGER_MS).unref();
      resolve({ reply, sent: exchange.sent });
    };
    const one: Pending = { id, watch, settle };
    const sending = {
      exchange,
      signal: stream.signal,
      onMessage: (message: RpcMessage, echoes: number): void => {
        if (message.kind === "notification" || message.kind === "request") receive(message, one);
        else if (message.id === id) settle(replyOf(message, echoes));
      },
    };
    const finish = (ended: Ended): void => {
      if (ended.kind === "refused") settle(replyOfRefusal(ended, id, exchange));
      else settle({ kind: "fault", fault: ended.kind === "fault" ? ended.fault : noAnswer });
    };
    /** Asks for the rest of a stream that broke off, for as long as somebody waits. */
    const resume = async (from: Cursor): Promise<void> => {
      let cursor = from;
      while (pending.has(id)) {
        watch?.onPaused(cursor.retryMs);
        const waitMs = Math.min(cursor.retryMs ?? USUAL_RETRY_MS, LONGEST_RETRY_MS);
        await delay(Math.max(waitMs, SHORTEST_RETRY_MS), undefined, { signal: stream.signal, ref: false });
        // What the last attempt came to is over: a fault of the next one is its own.
        exchange.fault = null;
        const ended = await transport.get({
          ...sending,
          stays: false,
          lastEventId: cursor.lastEventId,
          onOpen: () => watch?.onResumed(),
        });
        if (ended.kind === "refused") return settle({ kind: "fault", fault: noAnswer });
        if (ended.kind === "fault" && ended.cursor === undefined) return finish(ended);
        cursor = ended.cursor ?? cursor;
      }
    };

    pending.set(id, one);
    if (signal.aborted) abandon();
    else {
      signal.addEventListener("abort", abandon, { once: true });
      const text = objectText([
        ["jsonrpc", '"2.0"'],
        ["id", String(id)],
        ["method", JSON.stringify(method)],
        ["params", params(id)],
      ]);
      void transport
        .post({ ...sending, text, ...(headers === undefined ? {} : { headers }) })
        .then(async (ended) => {
          if (!pending.has(id)) return;
          if (request.resumes && ended.kind !== "refused" && ended.cursor !== undefined)
            await resume(ended.cursor);
          else finish(ended);
        })
        .catch(() => settle({ kind: "fault", fault: noAnswer }));
    }
    return promise;
  };

  return {
    request,
    respond,
    receive: (message) => receive(message),
    notify: (method, params, signal) =>
      post(
        objectText([
          ["jsonrpc", '"2.0"'],
          ["method", JSON.stringify(method)],
          ...(params.length === 0 ? [] : [["params", objectText(params)] as const]),
        ]),
        signal,
      ),
    pending: () => pending.size,
    abandonAll: () => {
      for (const { settle } of [...pending.values()]) settle({ kind: "fault", fault: closed });
      ending.abort();
    },
  };
};
