import { createInbox, type NatsConnection } from "@nats-io/transport-node";
import type { BusLogger } from "./connection.ts";
import { type HeaderValues, toBody, withTraceContext } from "./publishing.ts";

export type HandOffEvents = {
  /** Nobody listens on the subject: the broker said so at once. */
  readonly onUndelivered: () => void;
  /** The next stage acknowledged that it has done its part (only where that stage does). */
  readonly onAcknowledged?: () => void;
};

export type HandOff = (subject: string, body: unknown, headers: HeaderValues, events: HandOffEvents) => void;

/** "No responders" arrives within a round trip; after this the hand-off counts as delivered. */
const FORGET_AFTER_MS = 10_000;
const NO_RESPONDERS_STATUS = 503;

/**
 * Passes work to the next stage. The publish carries this connection's own inbox as its NATS reply, so that the
 * broker's "no responders" comes back here at once. One wildcard subscription serves all hand-offs.
 */
export const createHandOff = (nc: NatsConnection, inboxPrefix: string, logger: BusLogger): HandOff => {
  const inbox = createInbox(inboxPrefix);
  let previous = new Map<string, HandOffEvents>();
  let current = new Map<string, HandOffEvents>();
  let counter = 0;

  // Two generations instead of a timer per hand-off: an entry lives between one and two periods.
  const rotate = setInterval(() => {
    previous = current;
    current = new Map();
  }, FORGET_AFTER_MS);
  rotate.unref();

  nc.subscribe(`${inbox}.*`, {
    callback: (error, msg) => {
      if (error !== null) {
        logger.error({ reason: error.message }, "the hand-off inbox failed");
        return;
      }
      const token = msg.subject.slice(inbox.length + 1);
      const events = current.get(token) ?? previous.get(token);
      if (events === undefined) return;
      current.delete(token);
      previous.delete(token);
      if (msg.data.length === 0 && msg.headers?.code === NO_RESPONDERS_STATUS) events.onUndelivered();
      else events.onAcknowledged?.();
    },
  });

  return (subject, body, headers, events) => {
    counter += 1;
    const token = counter.toString(36);
    current.set(token, events);
    nc.publish(subject, toBody(body), { reply: `${inbox}.${token}`, headers: withTraceContext(headers) });
  };
};
