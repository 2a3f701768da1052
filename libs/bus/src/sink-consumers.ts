import {
  AckPolicy,
  DeliverPolicy,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
} from "@nats-io/jetstream";
import {
  SINK_ACK_WAIT_SECONDS,
  SINK_SLOTS,
  type SinkRecord,
  sinkConsumerName,
  sinkSources,
} from "@portcullis/contracts";

const NANOSECONDS = 1_000_000_000;
/** More than a batch, so that the next one is there when this one is settled. */
const MAX_ACK_PENDING = 1_000;

/** Whose a consumer is: a slot goes from sink to sink, and a position must not. */
export const sinkOwner = ({ id, since }: Pick<SinkRecord, "id" | "since">): string => `${id}@${since}`;
const OWNER = "portcullis.sink";
export const ownerOf = (metadata: Readonly<Record<string, string>> | undefined): string | undefined =>
  metadata?.[OWNER];

const NOT_FOUND = 10014;

const absent = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === NOT_FOUND) return undefined;
    throw error;
  }
};

/** One acknowledgement settles a whole batch: the position of a sink is never in the middle of one. */
const consumerConfig = (sink: SinkRecord, filter: string) => ({
  durable_name: sinkConsumerName(sink.slot),
  filter_subjects: [filter],
  ...(sink.from === "all"
    ? { deliver_policy: DeliverPolicy.All }
    : { deliver_policy: DeliverPolicy.StartTime, opt_start_time: sink.since }),
  ack_policy: AckPolicy.All,
  ack_wait: SINK_ACK_WAIT_SECONDS * NANOSECONDS,
  max_ack_pending: MAX_ACK_PENDING,
  max_deliver: -1,
  metadata: { [OWNER]: sinkOwner(sink) },
});

/**
 * Brings the consumers of all slots to what the sinks say. They are made here, by the control plane, and not by the exporter: who
 * may create a consumer may also aim what it delivers at any subject.
 * @throws where the broker does not answer
 */
export const keepSinkConsumers = async (
  js: Pick<JetStreamClient, "jetstreamManager">,
  sinks: readonly SinkRecord[],
): Promise<void> => {
  const manager: JetStreamManager = await js.jetstreamManager(false);
  const owners = new Map(sinks.filter(({ status }) => status === "active").map((sink) => [sink.slot, sink]));
  for (let slot = 0; slot < SINK_SLOTS; slot += 1) {
    const name = sinkConsumerName(slot);
    const sink = owners.get(slot);
    for (const { stream, filter } of sinkSources(sink?.org ?? null)) {
      const there = await absent(manager.consumers.info(stream, name));
      if (sink !== undefined && ownerOf(there?.config.metadata) === sinkOwner(sink)) continue;
      if (there !== undefined) await absent(manager.consumers.delete(stream, name));
      if (sink !== undefined) await manager.consumers.add(stream, consumerConfig(sink, filter));
    }
  }
};
