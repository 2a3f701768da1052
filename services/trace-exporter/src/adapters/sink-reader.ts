import type { Consumer, ConsumerInfo, JetStreamClient, JsMsg } from "@nats-io/jetstream";
import { ownerOf } from "@portcullis/bus";
import { SINK_ACK_WAIT_SECONDS } from "@portcullis/contracts";

/** One message of a sink's consumer, held until it is settled or given back. */
export type Held = {
  readonly stream: string;
  readonly sequence: number;
  readonly data: Uint8Array;
  readonly subject: string;
  readonly header: (name: string) => string | undefined;
  /** When the stream got it: milliseconds since the epoch. */
  readonly storedAtMs: number;
};

export type Standing = { readonly position: number; readonly pending: number };

export type SinkReader = {
  /**
   * All messages that are under way at this consumer, in the order of the stream; empty where nothing came in time.
   * @throws where the broker does not answer, the consumer is not this sink's, or somebody else reads by it
   */
  readonly take: (max: number, waitMs: number, stopped: () => boolean) => Promise<readonly Held[]>;
  /**
   * Moves the position to a message: it, and all before it, never come again. Where it cannot be moved to the middle of what is held, it
   * moves with a later message; the last one that is held always moves it.
   * @throws where the broker does not say that it has
   */
  readonly settle: (last: Held) => Promise<void>;
  /** Tells the broker that what is held is still worked on. */
  readonly keep: () => void;
  /** Gives back what is held and not settled: it is delivered again at once. */
  readonly release: () => void;
  readonly standing: () => Standing;
};

export class ReaderError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ReaderError";
  }
}

/** A quiet stream is asked again after so long; it is also how long an order to stop may wait. */
const IDLE_MS = 2_000;
const SHORTEST_PULL_MS = 1_000;
const LONGEST_PULL_MS = 5_000;
/** What a reader that died had taken comes again after `SINK_ACK_WAIT_SECONDS`. */
const RECOVERY_MS = (2 * SINK_ACK_WAIT_SECONDS + 5) * 1_000;

/**
 * Reads one durable consumer of a sink. An acknowledgement settles all messages up to one (`AckPolicy.All`), so it must never be given
 * while another message before it is elsewhere: in the hands of a reader that died, or of a second one. So `take` gives nothing
 * until it holds as many messages as the broker says are under way.
 */
export const openSinkReader = async (
  js: JetStreamClient,
  {
    stream,
    consumer: name,
    owner,
  }: { readonly stream: string; readonly consumer: string; readonly owner: string },
): Promise<SinkReader> => {
  const consumer: Consumer = await js.consumers.get(stream, name);
  const held = new Map<number, JsMsg>();
  let standing: Standing = { position: 0, pending: 0 };

  const look = async (): Promise<ConsumerInfo> => {
    const info = await consumer.info();
    if (ownerOf(info.config.metadata) !== owner) throw new ReaderError("the consumer is another sink's");
    standing = {
      position: info.ack_floor.stream_seq,
      pending: info.num_pending + info.num_ack_pending,
    };
    return info;
  };

  const pull = async (max: number, waitMs: number): Promise<void> => {
    const messages = await consumer.fetch({
      max_messages: max,
      // A whole number: the broker reads it as one.
      expires: Math.max(SHORTEST_PULL_MS, Math.min(Math.ceil(waitMs), LONGEST_PULL_MS)),
    });
    for await (const message of messages) held.set(message.seq, message);
  };

  const keep = (): void => {
    for (const message of held.values()) message.working();
  };
  const release = (): void => {
    for (const message of held.values()) message.nak();
    held.clear();
  };

  const toHeld = (message: JsMsg): Held => ({
    stream,
    sequence: message.seq,
    data: message.data,
    subject: message.subject,
    header: (header) => {
      const value = message.headers?.get(header);
      return value === undefined || value === "" ? undefined : value;
    },
    storedAtMs: Math.floor(message.info.timestampNanos / 1e6),
  });

  await look();
  return {
    take: async (max, waitMs, stopped) => {
      if (held.size === 0) {
        const first = await consumer.next({ expires: IDLE_MS });
        if (first !== null) held.set(first.seq, first);
        else if ((await look()).num_ack_pending === 0) return [];
      }
      const startedAt = performance.now();
      const elapsed = (): number => performance.now() - startedAt;
      // Longer waits are several pulls: in between, what came first is kept from being delivered again.
      while (held.size > 0 && held.size < max && elapsed() < waitMs && !stopped()) {
        await pull(max - held.size, waitMs - elapsed());
        keep();
      }
      let underWay = (await look()).num_ack_pending;
      while (underWay > held.size) {
        if (elapsed() > waitMs + RECOVERY_MS || stopped()) {
          release();
          throw new ReaderError("messages are under way elsewhere");
        }
        await pull(underWay - held.size, LONGEST_PULL_MS);
        keep();
        underWay = (await look()).num_ack_pending;
      }
      return [...held.values()].toSorted((a, b) => a.seq - b.seq).map(toHeld);
    },
    settle: async ({ sequence }) => {
      const message = held.get(sequence);
      if (message === undefined) throw new ReaderError("not held");
      const { deliverySequence } = message.info;
      // The broker takes no acknowledgement of a delivery that is older than the last one that it took. After a crash, what comes again comes
      // later than what is new; then the position moves when the batch is through, and not in the middle of it.
      const blocks = [...held.values()].some(
        (each) => each.seq > sequence && each.info.deliverySequence < deliverySequence,
      );
      if (blocks) return;
      if (!(await message.ackAck())) throw new ReaderError("the broker did not confirm");
      for (const each of [...held.keys()]) if (each <= sequence) held.delete(each);
      standing = { position: sequence, pending: Math.max(held.size, standing.pending - 1) };
    },
    keep,
    release,
    standing: () => standing,
  };
};
