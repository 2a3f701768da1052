import { type Consumption, consume, type StreamMessage, sendDeadLetter, trimStream } from "@portcullis/bus";
import { consumers, headers, streams } from "@portcullis/contracts";
import { writeEvents } from "../adapters/event-writer.ts";
import { type IngestContext, ingest } from "../ingest.ts";
import { type Repetition, repeat } from "../repeat.ts";
import type { Part, PartContext } from "./part.ts";

const BATCH_SIZE = 500;
/** Half of the consumer's acknowledgement time. */
const WORKING_MS = (consumers.store.ackWaitSeconds * 1_000) / 2;
const TRIM_INTERVAL_MS = 5_000;

/** Reads GATE_TRACES into the database, and makes room in it once it is half full. */
export const createIngestPart = ({ db, partitions, bus, logger, meter, warn }: PartContext): Part => {
  const stored = meter.createCounter("portcullis.trace.events.stored", {
    description: "New trace events stored",
  });
  const deadLetters = meter.createCounter("portcullis.trace.events.dead_letters", {
    description: "Trace events that could not be stored, by reason",
  });
  const duration = meter.createHistogram("portcullis.trace.batch.duration", { unit: "s" });

  const context: IngestContext = {
    ensurePartitions: partitions.ensure,
    forgetPartitions: partitions.forget,
    write: (events) => writeEvents(db, events),
    bury: async (message, reason) => {
      const requestId = message.header(headers.requestId);
      const sequence = message.streamSequence;
      logger.error(
        { reason, requestId, sequence },
        "a trace event cannot be stored; it is a dead letter now",
      );
      deadLetters.add(1, { reason });
      await sendDeadLetter(bus.jetstream, streams.traces.name, message, reason);
    },
    onStored: (_events, added) => stored.add(added),
    onFault: (error, fault) => warn(`a batch was not stored (${fault})`)(error),
    clock: Date.now,
  };
  const handle = async (batch: readonly StreamMessage[]): Promise<void> => {
    const startedAt = performance.now();
    const keepAlive = setInterval(() => {
      for (const message of batch) message.working();
    }, WORKING_MS);
    try {
      await ingest(batch, context);
    } finally {
      clearInterval(keepAlive);
      duration.record((performance.now() - startedAt) / 1000);
    }
  };

  let consumption: Consumption | undefined;
  let trimming: Repetition | undefined;
  return {
    start: () => {
      consumption = consume(bus.jetstream, logger, {
        consumer: consumers.store,
        batchSize: BATCH_SIZE,
        handle,
      });
      const trim = (): Promise<number> => trimStream(bus.jetstream, consumers.store);
      trimming = repeat(TRIM_INTERVAL_MS, trim, warn("GATE_TRACES was not trimmed"));
    },
    stop: async () => {
      await trimming?.stop();
      await consumption?.stop();
    },
    ready: () => ({ consumer: consumption?.healthy() === true ? true : "not reading GATE_TRACES" }),
  };
};
