import type { JetStreamClient } from "@nats-io/jetstream";
import type { ConsumerDeclaration } from "@portcullis/contracts";

export type ConsumerState = {
  /** Messages of the stream that were not delivered yet. */
  readonly pending: number;
  /** Delivered, not settled. */
  readonly unsettled: number;
  /** Delivered more than once, not settled. */
  readonly redelivered: number;
  /** Sequence in the stream of its newest message, as far as this consumer knows. */
  readonly newest: number;
  /** Sequence in the stream up to which every message is settled. */
  readonly settledTo: number;
};

/** @throws where the broker does not answer */
export const readConsumerState = async (
  js: JetStreamClient,
  declaration: ConsumerDeclaration,
): Promise<ConsumerState> => {
  const consumer = await js.consumers.get(declaration.stream, declaration.name);
  const info = await consumer.info(true);
  return {
    pending: info.num_pending,
    unsettled: info.num_ack_pending,
    redelivered: info.num_redelivered,
    newest: info.delivered.stream_seq + info.num_pending,
    settledTo: info.ack_floor.stream_seq,
  };
};
