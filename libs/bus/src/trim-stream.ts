import type { JetStreamClient } from "@nats-io/jetstream";
import type { ConsumerDeclaration } from "@portcullis/contracts";

/** How full a stream may get before its processed part is trimmed. */
const TRIM_ABOVE = 0.5;

/**
 * Makes room in a stream that refuses when it is full: once it is half full, the older half of what its durable consumer
 * has acknowledged is removed. What was not processed is never touched, so a stream fills up, and refuses, only where
 * its consumer does not keep up; and a busy day does not end with a full stream of old news.
 * @returns how many messages were removed
 * @throws where the broker does not answer or does not allow it
 */
export const trimStream = async (js: JetStreamClient, consumer: ConsumerDeclaration): Promise<number> => {
  const manager = await js.jetstreamManager(false);
  const [stream, state] = await Promise.all([
    manager.streams.info(consumer.stream),
    manager.consumers.info(consumer.stream, consumer.name),
  ]);
  const limit = stream.config.max_bytes;
  if (limit <= 0 || stream.state.bytes < limit * TRIM_ABOVE) return 0;
  const first = stream.state.first_seq;
  // Everything up to here is acknowledged, which the consumer does only when the next stage has it.
  const acknowledged = state.ack_floor.stream_seq;
  const upTo = Math.floor((first + acknowledged) / 2);
  if (upTo <= first) return 0;
  const { purged } = await manager.streams.purge(consumer.stream, { seq: upTo });
  return purged;
};
