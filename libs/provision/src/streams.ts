import { AckPolicy, DiscardPolicy, jetstreamManager, RetentionPolicy, StorageType } from "@nats-io/jetstream";
import { Kvm } from "@nats-io/kv";
import { type BusLogger, connectNats } from "@portcullis/bus";
import {
  type Analyst,
  type ConsumerDeclaration,
  configBucket,
  consumers,
  conversationBucket,
  credentialBucket,
  type StreamDeclaration,
  sessionBucket,
  streams,
} from "@portcullis/contracts";
import { addAnalystConsumers } from "./analyst-consumers.ts";

const NANOSECONDS = 1_000_000_000;

const streamConfig = (stream: StreamDeclaration, replicas: number, storageScale: number) => ({
  name: stream.name,
  subjects: [...stream.subjects],
  retention: RetentionPolicy.Limits,
  storage: StorageType.File,
  // A full stream refuses: requests fail with a code, evidence is never overwritten.
  discard: DiscardPolicy.New,
  max_age: stream.maxAgeSeconds * NANOSECONDS,
  max_bytes: Math.floor(stream.maxBytes * storageScale),
  duplicate_window: stream.dedupeSeconds * NANOSECONDS,
  num_replicas: replicas,
  deny_delete: true,
  deny_purge: !stream.trimmed,
  allow_direct: true,
  // A push consumer would let its creator aim the broker at any subject; ours are all pull consumers.
});

const consumerConfig = (consumer: ConsumerDeclaration) => ({
  durable_name: consumer.name,
  ack_policy: AckPolicy.Explicit,
  ack_wait: consumer.ackWaitSeconds * NANOSECONDS,
  max_ack_pending: consumer.maxAckPending,
  max_deliver: -1,
});

const buckets = [configBucket, conversationBucket, credentialBucket, sessionBucket] as const;
type BucketDeclaration = (typeof buckets)[number];

const bucketConfig = (bucket: BucketDeclaration, replicas: number, storageScale: number) => ({
  history: bucket.history,
  max_bytes: Math.floor(bucket.maxBytes * storageScale),
  replicas,
  storage: StorageType.File,
  ...("maxAgeSeconds" in bucket ? { ttl: bucket.maxAgeSeconds * 1_000 } : {}),
});

export type ProvisionBusOptions = {
  readonly servers: readonly string[];
  /** Seed of the `provision` user. */
  readonly nkeySeed: string;
  /** JetStream replicas: 1 on one server, 3 in a cluster. */
  readonly replicas: number;
  /** Factor on the declared sizes of all streams, which the broker reserves: less than 1 on a small machine. */
  readonly storageScale: number;
  /** Whose consumers to make; none unless told. */
  readonly analysts?: readonly Analyst[];
  readonly logger: BusLogger;
};

/** Creates or updates the streams, the durable consumers and the buckets. Safe to repeat. */
export const provisionBus = async (options: ProvisionBusOptions): Promise<void> => {
  const nc = await connectNats({ ...options, service: "provision", instance: "once" });
  try {
    const manager = await jetstreamManager(nc);
    const existing = new Set<string>();
    for await (const info of manager.streams.list()) existing.add(info.config.name);
    for (const stream of Object.values(streams)) {
      const config = streamConfig(stream, options.replicas, options.storageScale);
      if (existing.has(stream.name)) await manager.streams.update(stream.name, config);
      else await manager.streams.add(config);
    }
    for (const consumer of Object.values(consumers)) {
      await manager.consumers.add(consumer.stream, consumerConfig(consumer));
    }
    await addAnalystConsumers(manager, options.analysts ?? []);
    const kvm = new Kvm(nc);
    for (const bucket of buckets) {
      await kvm.create(bucket.name, bucketConfig(bucket, options.replicas, options.storageScale));
    }
  } finally {
    await nc.drain();
  }
};
