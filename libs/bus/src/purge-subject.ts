import type { JetStreamClient } from "@nats-io/jetstream";
import type { ConsumerDeclaration } from "@portcullis/contracts";

/**
 * Removes from a stream the messages of a subject that its durable consumer has acknowledged: what was not processed stays, since nobody has it yet.
 * @param subject may have wildcards
 * @returns how many messages were removed
 * @throws where the broker does not answer or does not allow it
 */
export const purgeSubject = async (
  js: JetStreamClient,
  consumer: ConsumerDeclaration,
  subject: string,
): Promise<number> => {
  const manager = await js.jetstreamManager(false);
  const { ack_floor } = await manager.consumers.info(consumer.stream, consumer.name);
  if (ack_floor.stream_seq === 0) return 0;
  const { purged } = await manager.streams.purge(consumer.stream, {
    filter: subject,
    seq: ack_floor.stream_seq + 1,
  });
  return purged;
};
