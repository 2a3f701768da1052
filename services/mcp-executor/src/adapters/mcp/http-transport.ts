import { MessageError, parseMessages, type RpcMessage } from "../../core/rpc-message.ts";
import { scrubCarried } from "../../core/scrub-carried.ts";
import type { Scrubber } from "../../core/scrubber.ts";
import { type Exchange, exchanges, type Fault } from "../http/exchange.ts";
import { faultOf, notMade, notMcp, tooDeep } from "../http/fault.ts";
import type { UpstreamWay } from "../http/way.ts";
import { type Cursor, readEventStream } from "./event-stream.ts";

/** Takes in a message of the server, without our credentials, of which so many were in it. */
export type OnMessage = (message: RpcMessage, echoes: number) => void;

/** How an HTTP exchange ended; what it carried came before, message by message. */
export type Ended =
  /** The body is over. `cursor`: a stream that can be taken up again. */
  | { readonly kind: "ended"; readonly cursor?: Cursor }
  /** A status of 400 and more, with the JSON-RPC error that it may have come with. */
  | { readonly kind: "refused"; readonly status: number; readonly error?: RpcMessage & { kind: "error" } }
  | { readonly kind: "fault"; readonly fault: Fault; readonly cursor?: Cursor };

type Sending = {
  readonly exchange: Exchange;
  readonly signal: AbortSignal;
  readonly onMessage: OnMessage;
};

export type HttpTransport = {
  readonly post: (
    sending: Sending & {
      readonly text: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** Over the sockets of streams that stay open. */
      readonly stays?: boolean;
    },
  ) => Promise<Ended>;
  /** The stream of a session (2025), or the rest of another one, after the event of that id. */
  readonly get: (
    sending: Sending & {
      readonly lastEventId?: string;
      readonly onOpen?: () => void;
      readonly stays: boolean;
    },
  ) => Promise<Ended>;
  /** Ends the session, where there is one. Never rejects. */
  readonly end: (exchange: Exchange) => Promise<void>;
  readonly sessionId: () => string | undefined;
  readonly speak: (protocolVersion: string) => void;
};

/** 2025-11-25, Session Management: visible ASCII. */
const SESSION_ID = /^[\x21-\x7e]{1,1024}$/;
const JSON_TYPE = /^application\/json\s*(?:;|$)/i;
const STREAM_TYPE = /^text\/event-stream\s*(?:;|$)/i;

/** A message without credentials of ours in what it carries; undefined where it is nested too deeply to be searched. */
const scrubMessage = (
  message: RpcMessage,
  scrubber: Scrubber,
): { readonly message: RpcMessage; readonly echoes: number } | undefined => {
  if (message.kind === "result") {
    const scrubbed = scrubCarried(message.result, scrubber);
    return scrubbed && { message: { ...message, result: scrubbed.value }, echoes: scrubbed.echoes };
  }
  if (message.kind === "error") {
    const scrubbed = scrubCarried(message.error, scrubber);
    return scrubbed && { message: { ...message, error: scrubbed.value }, echoes: scrubbed.echoes };
  }
  if (message.params === undefined) return { message, echoes: 0 };
  const scrubbed = scrubCarried(message.params, scrubber);
  return scrubbed && { message: { ...message, params: scrubbed.value }, echoes: scrubbed.echoes };
};

class FaultError extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.detail);
    this.name = "FaultError";
    this.fault = fault;
  }
}

const faultIn = (error: unknown, exchange: Exchange): Fault => {
  if (error instanceof FaultError) return error.fault;
  if (error instanceof MessageError) return notMcp;
  if (exchange.fault !== null) return exchange.fault;
  if (!exchange.sent) return notMade;
  // A `TypeError` of the decoder: bytes that are no UTF-8.
  return error instanceof TypeError ? notMcp : faultOf(error);
};

/** Streamable HTTP towards one server, in one session at most: texts out, messages in, exactly as they are written. */
export const createHttpTransport = (
  url: string,
  credentials: Readonly<Record<string, string>>,
  way: UpstreamWay,
): HttpTransport => {
  let sessionId: string | undefined;
  let version: string | undefined;

  const headersOf = (own: Readonly<Record<string, string>>): Headers => {
    const headers = new Headers(own);
    if (version !== undefined) headers.set("mcp-protocol-version", version);
    if (sessionId !== undefined) headers.set("mcp-session-id", sessionId);
    for (const [name, value] of Object.entries(credentials)) headers.set(name, value);
    return headers;
  };
  /** The one way in: no message goes on with a credential of ours in it (INV-5). */
  const takeIn = (text: string, onMessage: OnMessage): void => {
    for (const message of parseMessages(text)) {
      const scrubbed = scrubMessage(message, way.scrubber());
      if (scrubbed === undefined) throw new FaultError(tooDeep);
      onMessage(scrubbed.message, scrubbed.echoes);
    }
  };
  const refusalOf = async (response: Response): Promise<Ended> => {
    const { status } = response;
    try {
      let error: (RpcMessage & { kind: "error" }) | undefined;
      takeIn(await response.text(), (message) => {
        if (message.kind === "error") error = message;
      });
      return error === undefined ? { kind: "refused", status } : { kind: "refused", status, error };
    } catch {
      return { kind: "refused", status };
    }
  };
  const read = async (response: Response, { onMessage }: Sending, onCursor: (cursor: Cursor) => void) => {
    const type = response.headers.get("content-type") ?? "";
    if (STREAM_TYPE.test(type) && response.body !== null)
      return readEventStream(response.body, (text) => takeIn(text, onMessage), onCursor);
    if (JSON_TYPE.test(type)) {
      const bytes = await response.arrayBuffer();
      return takeIn(new TextDecoder("utf-8", { fatal: true }).decode(bytes), onMessage);
    }
    void response.body?.cancel().catch(() => undefined);
    throw new MessageError();
  };
  /** Runs an exchange to its end; `send` is made within it, since a header that cannot be written is a fault too. */
  const run = async (
    send: () => Promise<Response>,
    sending: Sending,
    onHeaders: (response: Response) => void,
  ): Promise<Ended> => {
    const { exchange } = sending;
    let cursor: Cursor | undefined;
    try {
      const response = await exchanges.run(exchange, send);
      if (response.status >= 400) return await refusalOf(response);
      onHeaders(response);
      if (response.status === 202 || response.body === null) {
        void response.body?.cancel().catch(() => undefined);
        return { kind: "ended" };
      }
      await read(response, sending, (at) => {
        cursor = at;
      });
      return cursor === undefined ? { kind: "ended" } : { kind: "ended", cursor };
    } catch (error) {
      const fault = faultIn(error, exchange);
      // A connection that breaks is taken up again, an answer that is wrong is not asked for twice.
      if (fault.code !== "upstream_unreachable" || cursor === undefined) return { kind: "fault", fault };
      return { kind: "fault", fault, cursor };
    }
  };

  return {
    post: (sending) => {
      const { text, stays, signal } = sending;
      const send = async (): Promise<Response> => {
        const headers = headersOf({
          ...sending.headers,
          "content-type": "application/json",
          accept: "application/json, text/event-stream",
        });
        const fetch = stays === true ? way.streamFetch : way.fetch;
        return fetch(url, { method: "POST", body: text, signal, headers });
      };
      return run(send, sending, (response) => {
        const id = response.headers.get("mcp-session-id");
        if (id !== null && sessionId === undefined && SESSION_ID.test(id)) sessionId = id;
      });
    },
    get: (sending) => {
      const { lastEventId, stays, signal } = sending;
      const send = async (): Promise<Response> => {
        const resume = lastEventId === undefined ? {} : { "last-event-id": lastEventId };
        const headers = headersOf({ ...resume, accept: "text/event-stream" });
        return (stays ? way.streamFetch : way.fetch)(url, { method: "GET", signal, headers });
      };
      return run(send, sending, () => sending.onOpen?.());
    },
    end: async (exchange) => {
      if (sessionId === undefined) return;
      const init = { method: "DELETE", headers: headersOf({}) };
      await exchanges
        .run(exchange, () => way.fetch(url, init))
        .then((response) => response.body?.cancel())
        .catch(() => undefined);
    },
    sessionId: () => sessionId,
    speak: (protocolVersion) => {
      version = protocolVersion;
    },
  };
};
