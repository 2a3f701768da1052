import { readConsumerState } from "@portcullis/bus";
import { consumers } from "@portcullis/contracts";
import { countOpenIntents, readProducers } from "../adapters/upkeep.ts";
import { confirmedGaps, type ProducerCount, stampKinds } from "../core/gaps.ts";
import { type Repetition, repeat } from "../repeat.ts";
import type { Part, PartContext } from "./part.ts";

const INTERVAL_MS = 5_000;

/** Looks at the stream and the tables, for metrics. */
export const createObservePart = ({ db, bus, meter, warn }: PartContext): Part => {
  let lag = 0;
  let openIntents = 0;
  let gaps: ReturnType<typeof confirmedGaps> = { origin: 0, redacted: 0 };
  const gauge = (name: string, description: string, read: () => number): void =>
    meter.createObservableGauge(name, { description }).addCallback((result) => result.observe(read()));
  gauge("portcullis.trace.store.lag", "Trace events not delivered to the store yet", () => lag);
  gauge("portcullis.trace.intents.open", "Requests without an outcome", () => openIntents);
  meter
    .createObservableGauge("portcullis.trace.gaps", {
      description: "Numbers of producers that never arrived, by kind of stamp",
    })
    .addCallback((result) => {
      for (const kind of stampKinds) result.observe(gaps[kind], { kind });
    });

  let producersBefore: readonly ProducerCount[] = [];
  const look = async (): Promise<void> => {
    lag = (await readConsumerState(bus.jetstream, consumers.store)).pending;
    openIntents = await countOpenIntents(db);
    const producers = await readProducers(db);
    gaps = confirmedGaps(producersBefore, producers);
    producersBefore = producers;
  };

  let looking: Repetition | undefined;
  return {
    start: () => {
      looking = repeat(INTERVAL_MS, look, warn("the state of the store cannot be read"));
    },
    stop: async () => looking?.stop(),
    ready: () => ({}),
  };
};
