import { type Log, logs } from "@portcullis/contracts";
import type { Contradiction } from "../core/log/outside.ts";
import type { PartContext } from "./part.ts";

/** The metrics of the logs. */
export const createLogMeters = (meter: PartContext["meter"]) => {
  const contradictions = new Map<Log, Contradiction>();
  const size = new Map<Log, number>();
  const checkpointAt = new Map<Log, number>();
  let pending = 0;
  meter
    .createObservableGauge("portcullis.log.contradictions", {
      description: "Logs that contradict a checkpoint outside of the database",
    })
    .addCallback((result) => {
      for (const log of logs) result.observe(contradictions.has(log) ? 1 : 0, { log });
    });
  meter
    .createObservableGauge("portcullis.log.size", { description: "Leaves of a log" })
    .addCallback((result) => {
      for (const [log, leaves] of size) result.observe(leaves, { log });
    });
  meter
    .createObservableGauge("portcullis.log.pending", { description: "Stored events that are in no log yet" })
    .addCallback((result) => result.observe(pending));
  meter
    .createObservableGauge("portcullis.log.checkpoint.age", {
      unit: "s",
      description: "Time since the newest checkpoint of a log",
    })
    .addCallback((result) => {
      for (const [log, ms] of checkpointAt) result.observe((Date.now() - ms) / 1_000, { log });
    });
  return {
    contradictions,
    size,
    /** Milliseconds since the epoch. */
    checkpointAt,
    pending: (count: number): void => {
      pending = count;
    },
    leaves: meter.createCounter("portcullis.log.leaves", {
      description: "Leaves that this store appended to a log",
    }),
    alarms: meter.createCounter("portcullis.log.alarms", {
      description:
        "Messages of the ledger stream that are foreign, or were missing when they were to be copied",
    }),
  };
};
