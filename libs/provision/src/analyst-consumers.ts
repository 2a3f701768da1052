import { AckPolicy, DeliverPolicy, type JetStreamManager, jetstreamManager } from "@nats-io/jetstream";
import { connectNats } from "@portcullis/bus";
import { type Analyst, analystConsumer } from "@portcullis/contracts";
import type { ProvisionBusOptions } from "./streams.ts";

const NANOSECONDS = 1_000_000_000;

const startOf = (from: Analyst["from"]) => {
  switch (from) {
    case "all":
      return { deliver_policy: DeliverPolicy.All };
    case "new":
      return { deliver_policy: DeliverPolicy.New };
    default:
      return { deliver_policy: DeliverPolicy.StartTime, opt_start_time: from };
  }
};

/**
 * The consumers of the analysts, made or left as they are. They are made here and not by the analysts: who may create a consumer
 * may also widen it, or aim what it delivers at any subject.
 */
export const addAnalystConsumers = async (
  manager: JetStreamManager,
  analysts: readonly Analyst[],
): Promise<void> => {
  for (const analyst of analysts) {
    const consumer = analystConsumer(analyst);
    await manager.consumers.add(consumer.stream, {
      durable_name: consumer.name,
      filter_subject: consumer.filter,
      ...startOf(analyst.from),
      ack_policy: AckPolicy.Explicit,
      ack_wait: consumer.ackWaitSeconds * NANOSECONDS,
      max_ack_pending: consumer.maxAckPending,
      max_deliver: -1,
      inactive_threshold: consumer.inactiveSeconds * NANOSECONDS,
    });
  }
};

/** As `provisionBus`, for the consumers of analysts alone: for a system that runs already. */
export const provisionAnalysts = async (
  options: Pick<ProvisionBusOptions, "servers" | "nkeySeed" | "logger"> & {
    readonly analysts: readonly Analyst[];
  },
): Promise<void> => {
  const nc = await connectNats({ ...options, service: "provision", instance: "once" });
  try {
    await addAnalystConsumers(await jetstreamManager(nc), options.analysts);
  } finally {
    await nc.drain();
  }
};
