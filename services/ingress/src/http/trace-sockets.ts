import type { WebSocket } from "@fastify/websocket";
import type { FeedItem } from "../adapters/trace-feed.ts";

/** Close codes of our own (RFC 6455 section 7.4.2). */
export const closeCodes = {
  /** The reader does not keep up; it may come back with `after`. */
  tooSlow: 4008,
  /** RFC 6455: an endpoint that goes away. */
  goingAway: 1001,
  /** RFC 6455: a message of a kind that is not taken here. */
  notExpected: 1008,
} as const;

export const PING_MS = 15_000;
/** What may wait unread in this process before the reader counts as too slow. */
export const MAX_UNREAD_BYTES = 8 * 1024 * 1024;
/** How long a reader that is too slow has to read what waits, and the close frame behind it. */
const CLOSE_GRACE_MS = 5_000;

type Follow = (onItem: (item: FeedItem) => void) => { readonly stop: () => void };

/**
 * Trace events over one WebSocket: each a text message `{"id": place in the stream, "event": CloudEvent}`. The reader sends
 * nothing; it is pinged, and cut off where it does not answer or does not keep up.
 */
export const serveSocket = (
  socket: WebSocket,
  follow: Follow,
  wanted: (item: FeedItem) => boolean,
  pingMs: number = PING_MS,
): void => {
  let answered = true;
  let closing = false;
  let last: number | undefined;
  const close = (code: number, reason: string): void => {
    if (closing) return;
    closing = true;
    subscription.stop();
    socket.close(code, reason);
    setTimeout(() => socket.terminate(), CLOSE_GRACE_MS).unref();
  };
  const subscription = follow((item) => {
    if (closing || !wanted(item)) return;
    last = item.sequence;
    // What is published is JSON already, and one line of it: it needs no second writer.
    socket.send(`{"id":${item.sequence},"event":${item.body}}`);
    if (socket.bufferedAmount > MAX_UNREAD_BYTES)
      close(closeCodes.tooSlow, `too slow: come back with after=${last}`);
  });
  const pings = setInterval(() => {
    if (!answered) {
      socket.terminate();
      return;
    }
    answered = false;
    socket.ping();
  }, pingMs);
  socket.on("pong", () => {
    answered = true;
  });
  socket.on("message", () => close(closeCodes.notExpected, "nothing is to be sent here"));
  // A frame that makes no sense, or a broken connection: `close` follows.
  socket.on("error", () => {});
  socket.on("close", () => {
    closing = true;
    clearInterval(pings);
    subscription.stop();
  });
};
