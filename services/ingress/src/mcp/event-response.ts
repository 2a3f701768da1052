import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Reader } from "./replay-stream.ts";

/** An HTTP response that is written by hand: as one JSON body, or as a stream of Server-Sent Events. */
export type EventResponse = Reader & {
  /** Sends the head of a stream; once. */
  readonly open: (headers?: OutgoingHttpHeaders) => void;
  readonly isOpen: () => boolean;
  /** A whole answer in place of a stream. Nothing where a stream is open, or its caller gone. */
  readonly reply: (status: number, text: string | undefined, headers?: OutgoingHttpHeaders) => void;
  /** Calls the listener once, when the caller hung up before the response was complete. */
  readonly onGone: (listener: () => void) => void;
};

const KEEP_ALIVE_MS = 15_000;
/** A reader that does not keep up is cut off; one that can resume comes back and misses nothing. */
const MAX_UNREAD_BYTES = 16 * 1024 * 1024;

/** @param headers of every answer of this gate */
export const createEventResponse = (
  response: ServerResponse,
  headers: OutgoingHttpHeaders,
): EventResponse => {
  const common: OutgoingHttpHeaders = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...headers,
  };
  let keepAlive: NodeJS.Timeout | undefined;
  let done = false;

  const write = (chunk: string): void => {
    if (response.destroyed || response.writableEnded) return;
    response.write(chunk);
    if (response.writableLength > MAX_UNREAD_BYTES) response.destroy();
  };
  const close = (): void => {
    clearInterval(keepAlive);
    done = true;
  };
  response.once("close", close);

  return {
    open: (more = {}) => {
      if (response.headersSent || response.destroyed) return;
      response.writeHead(200, {
        ...common,
        ...more,
        "content-type": "text/event-stream",
        "x-accel-buffering": "no",
      });
      response.flushHeaders();
      keepAlive = setInterval(() => write(": still here\n\n"), KEEP_ALIVE_MS);
    },
    isOpen: () => response.headersSent,
    reply: (status, text, more = {}) => {
      if (response.headersSent || response.destroyed) return;
      response.writeHead(status, {
        ...common,
        ...more,
        ...(text === undefined ? {} : { "content-type": "application/json" }),
      });
      response.end(text);
    },
    write,
    end: () => {
      clearInterval(keepAlive);
      if (!response.writableEnded) response.end();
    },
    onGone: (listener) => {
      if (done) return listener();
      response.once("close", () => {
        if (!response.writableFinished) listener();
      });
    },
  };
};
