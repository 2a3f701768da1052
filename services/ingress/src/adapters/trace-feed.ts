import { setTimeout as delay } from "node:timers/promises";
import { type ConsumerMessages, DeliverPolicy, type JetStreamClient } from "@nats-io/jetstream";
import type { BusLogger } from "@portcullis/bus";
import { streams } from "@portcullis/contracts";

export type FeedItem = { readonly sequence: number; readonly body: string };

export type TraceFeed = {
  /**
   * Follows trace events of a subject, in order and without a gap. `after` is the stream sequence to go on from;
   * without it only new events come.
   */
  readonly follow: (
    from: { readonly subject: string; readonly after: number | undefined },
    onItem: (item: FeedItem) => void,
  ) => { readonly stop: () => void };
  readonly stopAll: () => void;
};

const decoder = new TextDecoder();

export const createTraceFeed = (js: JetStreamClient, logger: BusLogger): TraceFeed => {
  const open = new Set<() => void>();

  return {
    follow: ({ subject, after }, onItem) => {
      let stopped = false;
      let last = after;
      let messages: ConsumerMessages | undefined;
      const stop = (): void => {
        stopped = true;
        messages?.stop();
        open.delete(stop);
      };
      open.add(stop);

      const read = async (): Promise<void> => {
        const start =
          last === undefined
            ? { deliver_policy: DeliverPolicy.New }
            : { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: last + 1 };
        const consumer = await js.consumers.get(streams.traces.name, { filter_subjects: subject, ...start });
        messages = await consumer.consume({ max_messages: 200 });
        if (stopped) messages.stop();
        for await (const message of messages) {
          // The ordered consumer starts over after a reconnect; nothing is told twice.
          if (last !== undefined && message.seq <= last) continue;
          last = message.seq;
          onItem({ sequence: message.seq, body: decoder.decode(message.data) });
        }
      };

      void (async () => {
        while (!stopped) {
          try {
            await read();
          } catch (error) {
            logger.warn({ reason: error instanceof Error ? error.name : "unknown" }, "a trace feed was cut");
          }
          if (!stopped) await delay(500);
        }
      })();
      return { stop };
    },
    stopAll: () => {
      for (const stop of [...open]) stop();
    },
  };
};
