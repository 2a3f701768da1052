import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { Era } from "./wire-client.ts";

/** One request as the server got it: texts, so that nothing is mended on the way to a comparison. */
export type RawRequest = {
  readonly era: Era;
  readonly method: string;
  readonly id: string;
  readonly params: string;
  readonly headers: IncomingHttpHeaders;
  readonly session: string | undefined;
  /** Fires when the client hung up or said that nobody waits any more. */
  readonly gone: AbortSignal;
  /** Says something on the stream of this response; the first time makes it a stream. */
  readonly notify: (method: string, params: string) => void;
  /** Asks the client on the stream (2025) and waits for its response, as a text. */
  readonly ask: (method: string, params: string) => Promise<string>;
};

/** JSON texts, sent as they are. */
export type RawReply = { readonly result: string } | { readonly error: string; readonly status?: number };

export const STREAM_HEADERS = { "content-type": "text/event-stream", "cache-control": "no-store" } as const;
export const eventText = (message: string): string => `event: message\ndata: ${message}\n\n`;

export type Exchange = {
  readonly request: RawRequest;
  readonly finish: (reply: RawReply) => void;
  readonly cancel: () => void;
};

type Incoming = Pick<RawRequest, "era" | "method" | "id" | "params" | "headers" | "session">;

/** @param expectResponse registers who waits for the client's response to a question of the server */
export const openExchange = (
  incoming: Incoming,
  response: ServerResponse,
  expectResponse: (id: string, take: (message: string) => void) => void,
  nextId: () => string,
): Exchange => {
  const gone = new AbortController();
  response.on("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  const say = (message: string): void => {
    if (!response.headersSent) response.writeHead(200, STREAM_HEADERS);
    response.write(eventText(message));
  };
  return {
    request: {
      ...incoming,
      gone: gone.signal,
      notify: (method, params) =>
        say(`{"jsonrpc":"2.0","method":${JSON.stringify(method)},"params":${params}}`),
      ask: (method, params) => {
        const id = nextId();
        const answered = new Promise<string>((resolve) => expectResponse(id, resolve));
        say(`{"jsonrpc":"2.0","id":${id},"method":${JSON.stringify(method)},"params":${params}}`);
        return answered;
      },
    },
    finish: (reply) => {
      if (gone.signal.aborted || response.writableEnded) return;
      const body = "result" in reply ? `"result":${reply.result}` : `"error":${reply.error}`;
      const message = `{"jsonrpc":"2.0","id":${incoming.id},${body}}`;
      if (response.headersSent) {
        response.end(eventText(message));
        return;
      }
      const status = "error" in reply ? (reply.status ?? 200) : 200;
      response.writeHead(status, { "content-type": "application/json" }).end(message);
    },
    cancel: () => gone.abort(),
  };
};
