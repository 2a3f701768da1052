import type { Meter } from "@opentelemetry/api";
import type { SinkState } from "@portcullis/contracts";

/** The metrics of the exporter; names of sinks are their only labels beside streams and codes. */
export const createMeters = (meter: Meter, states: () => readonly SinkState[]) => {
  const delivered = meter.createCounter("portcullis.sink.delivered", {
    description: "Events that a sink took, by sink and stream",
  });
  const buried = meter.createCounter("portcullis.sink.dead_letters", {
    description: "Events that a sink refused for good, by sink and reason",
  });
  const faults = meter.createCounter("portcullis.sink.faults", {
    description: "Attempts that came to nothing, by sink and fault",
  });
  meter
    .createObservableGauge("portcullis.sinks", { description: "Sinks that this exporter delivers to" })
    .addCallback((result) => result.observe(states().length));
  meter
    .createObservableGauge("portcullis.sink.pending", {
      description: "Events that wait for a sink, by stream",
    })
    .addCallback((result) => {
      for (const { sink, positions } of states())
        for (const { stream, pending } of positions) result.observe(pending, { sink, stream });
    });
  meter
    .createObservableGauge("portcullis.sink.behind", {
      unit: "s",
      description: "The age of the oldest event that a sink has not taken",
    })
    .addCallback((result) => {
      for (const { sink, behindSeconds } of states()) result.observe(behindSeconds, { sink });
    });
  return {
    delivered: (sink: string, stream: string, count: number) => delivered.add(count, { sink, stream }),
    buried: (sink: string, reason: string) => buried.add(1, { sink, reason }),
    fault: (sink: string, fault: string) => faults.add(1, { sink, fault }),
  };
};
export type Meters = ReturnType<typeof createMeters>;
