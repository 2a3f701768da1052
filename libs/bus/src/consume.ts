import { setTimeout as delay, setImmediate as nextTurn } from "node:timers/promises";
import type { ConsumerMessages, JetStreamClient, JsMsg } from "@nats-io/jetstream";
import type { ConsumerDeclaration } from "@portcullis/contracts";
import type { BusLogger } from "./connection.ts";

/** A message of a stream. Settle it once: `ack`, or `retry` with a delay, or `terminate`. */
export type StreamMessage = {
  readonly subject: string;
  readonly data: Uint8Array;
  readonly header: (name: string) => string | undefined;
  readonly streamSequence: number;
  readonly deliveryCount: number;
  readonly ack: () => void;
  readonly retry: (delayMs: number) => void;
  readonly working: () => void;
  readonly terminate: (reason: string) => void;
};

export type Consumption = {
  /** Stops pulling; the batch under way is finished first. */
  readonly stop: () => Promise<void>;
  readonly healthy: () => boolean;
};

export type ConsumeOptions = {
  readonly consumer: ConsumerDeclaration;
  readonly batchSize: number;
  /** Gets at least one message; must settle each of them. A throw leaves the unsettled ones to redelivery. */
  readonly handle: (batch: readonly StreamMessage[]) => Promise<void>;
};

const toStreamMessage = (msg: JsMsg): StreamMessage => ({
  subject: msg.subject,
  data: msg.data,
  header: (name) => {
    const value = msg.headers?.get(name);
    return value === undefined || value === "" ? undefined : value;
  },
  streamSequence: msg.seq,
  deliveryCount: msg.info.deliveryCount,
  ack: () => msg.ack(),
  retry: (delayMs) => msg.nak(delayMs),
  working: () => msg.working(),
  terminate: (reason) => msg.term(reason),
});

/**
 * Reads a durable consumer in batches, for ever. A batch is whatever arrived while the one before was worked on, so
 * a quiet stream has no added latency and a busy one has large batches. What is held in memory is bounded by the
 * consumer's `maxAckPending`.
 */
export const consume = (js: JetStreamClient, logger: BusLogger, options: ConsumeOptions): Consumption => {
  let stopped = false;
  let healthy = false;
  let messages: ConsumerMessages | undefined;
  let waiting: StreamMessage[] = [];
  let working: Promise<void> | undefined;

  const workOff = async (): Promise<void> => {
    // Lets the messages of one network read arrive together.
    await nextTurn();
    while (waiting.length > 0) {
      const batch = waiting.slice(0, options.batchSize);
      waiting = waiting.slice(options.batchSize);
      try {
        await options.handle(batch);
      } catch (error) {
        const reason = error instanceof Error ? error.name : "unknown";
        logger.warn(
          { stream: options.consumer.stream, reason },
          "a batch failed; it will be delivered again",
        );
        await delay(200);
      }
    }
    working = undefined;
  };

  const pump = async (): Promise<void> => {
    const consumer = await js.consumers.get(options.consumer.stream, options.consumer.name);
    messages = await consumer.consume({
      max_messages: options.batchSize * 2,
      callback: (msg) => {
        waiting.push(toStreamMessage(msg));
        working ??= workOff();
      },
    });
    // `stop` came while the consumer was looked up, and found nothing to close.
    if (stopped) await messages.close();
    healthy = true;
    const reason = await messages.closed();
    if (reason instanceof Error) throw reason;
  };

  const done = (async (): Promise<void> => {
    while (!stopped) {
      try {
        await pump();
      } catch (error) {
        const reason = error instanceof Error ? error.name : "unknown";
        logger.warn({ stream: options.consumer.stream, reason }, "consuming failed; trying again");
      }
      healthy = false;
      if (!stopped) await delay(500);
    }
  })();

  return {
    stop: async () => {
      stopped = true;
      await messages?.close();
      await done;
      await working;
    },
    healthy: () => healthy && !stopped,
  };
};
