import type { StreamMessage } from "@portcullis/bus";
import { headers } from "@portcullis/contracts";
import { classifyFault } from "./core/database-fault.ts";
import { type PoisonReason, readEvent, type StoredEvent } from "./core/read-event.ts";

export type IngestContext = {
  readonly ensurePartitions: (days: readonly string[]) => Promise<void>;
  readonly forgetPartitions: () => void;
  /** @returns how many events were new */
  readonly write: (events: readonly StoredEvent[]) => Promise<number>;
  /** @throws where the dead letter is not acknowledged */
  readonly bury: (message: StreamMessage, reason: PoisonReason) => Promise<void>;
  readonly onStored: (events: readonly StoredEvent[], added: number) => void;
  readonly onFault: (error: unknown, fault: ReturnType<typeof classifyFault>) => void;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
};

type Item = { readonly message: StreamMessage; readonly stored: StoredEvent };

const RETRY_MS = 1_000;

const streamEventOf = (message: StreamMessage) => ({
  data: message.data,
  streamSequence: message.streamSequence,
  producer: message.header(headers.producer),
  epoch: message.header(headers.epoch),
  sequence: message.header(headers.sequence),
  unused: message.header(headers.unused),
});

/**
 * Stores one batch and settles each of its messages. Acknowledged is what is committed, and nothing else; a poison
 * event becomes a dead letter and holds up no other.
 */
export const ingest = async (batch: readonly StreamMessage[], context: IngestContext): Promise<void> => {
  const bury = async (message: StreamMessage, reason: PoisonReason): Promise<void> => {
    try {
      await context.bury(message, reason);
      message.terminate(reason);
    } catch {
      message.retry(RETRY_MS);
    }
  };

  const store = async (items: readonly Item[]): Promise<void> => {
    if (items.length === 0) return;
    const events = items.map(({ stored }) => stored);
    try {
      await context.ensurePartitions(events.map(({ day }) => day));
      const added = await context.write(events);
      context.onStored(events, added);
    } catch (error) {
      return giveBack(items, error);
    }
    // After COMMIT: who dies here gets the batch again and adds nothing.
    for (const { message } of items) message.ack();
  };

  const giveBack = async (items: readonly Item[], error: unknown): Promise<void> => {
    const fault = classifyFault(error);
    context.onFault(error, fault);
    if (fault === "partition") context.forgetPartitions();
    const [only] = items;
    if (fault === "data" && items.length === 1 && only !== undefined) {
      return bury(only.message, "not_storable");
    }
    // Some event of the batch cannot be stored: alone, each tells by itself.
    if (fault === "data") for (const item of items) await store([item]);
    else for (const { message } of items) message.retry(RETRY_MS);
  };

  const items: Item[] = [];
  for (const message of batch) {
    const read = readEvent(streamEventOf(message), context.clock());
    if (read.ok) items.push({ message, stored: read.stored });
    else await bury(message, read.reason);
  }
  await store(items);
};
