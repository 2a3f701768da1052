import type { ServiceContext } from "@portcullis/runtime";
import type { Settings } from "./config.ts";
import { stampKinds } from "./core/gaps.ts";

/** The numbers that the last look at the stream and the database gave. */
export type Observations = {
  lag: number;
  openIntents: number;
  gaps: Readonly<Record<(typeof stampKinds)[number], number>>;
};

export const createMeters = (
  meter: ServiceContext<Settings>["telemetry"]["meter"],
  observed: Observations,
) => {
  const gauge = (name: string, description: string, read: () => number): void =>
    meter.createObservableGauge(name, { description }).addCallback((result) => result.observe(read()));
  gauge("portcullis.trace.store.lag", "Trace events not delivered to the store yet", () => observed.lag);
  gauge("portcullis.trace.intents.open", "Requests without an outcome", () => observed.openIntents);
  meter
    .createObservableGauge("portcullis.trace.gaps", {
      description: "Numbers of producers that never arrived, by kind of stamp",
    })
    .addCallback((result) => {
      for (const kind of stampKinds) result.observe(observed.gaps[kind], { kind });
    });
  return {
    stored: meter.createCounter("portcullis.trace.events.stored", { description: "New trace events stored" }),
    deadLetters: meter.createCounter("portcullis.trace.events.dead_letters", {
      description: "Trace events that could not be stored, by reason",
    }),
    swept: meter.createCounter("portcullis.trace.intents.swept", {
      description: "Requests that were closed as unknown",
    }),
    duration: meter.createHistogram("portcullis.trace.batch.duration", { unit: "s" }),
  };
};
