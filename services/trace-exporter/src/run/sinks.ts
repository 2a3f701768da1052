import type { ConfigChange } from "@portcullis/bus";
import type { SinkRecord, SinkState, SinkTestResult } from "@portcullis/contracts";
import type { RunningSink } from "./run-sink.ts";

export type Sinks = {
  /** A change of the configuration. A sink whose record is only missing rests; its position is kept. */
  readonly apply: (change: ConfigChange) => void;
  readonly states: () => readonly SinkState[];
  /** Undefined where there is no such sink. */
  readonly test: (id: string) => Promise<SinkTestResult> | undefined;
  readonly stop: () => Promise<void>;
};

/**
 * Runs what the configuration says. Two runs of one sink never overlap: the next begins when the one before has given back what it
 * held.
 */
export const createSinks = (run: (record: SinkRecord) => RunningSink): Sinks => {
  const running = new Map<string, RunningSink>();
  /** The highest revision seen of each: the bus can be made to repeat an old record. */
  const newest = new Map<string, number>();
  const work = new Map<string, Promise<void>>();
  let stopped = false;

  const change = async (id: string, record: SinkRecord | null): Promise<void> => {
    const before = running.get(id);
    if (before !== undefined) {
      running.delete(id);
      await before.stop();
    }
    if (stopped || record === null || record.status === "removed") return;
    running.set(id, run(record));
  };

  return {
    apply: (config) => {
      if (config.kind !== "sink") return;
      const { id, record } = config;
      if (record !== null) {
        const known = newest.get(id) ?? -1;
        if (record.revision < known || (record.revision === known && running.has(id))) return;
        newest.set(id, record.revision);
      }
      const before = work.get(id) ?? Promise.resolve();
      work.set(
        id,
        before.then(() => change(id, record)),
      );
    },
    states: () => [...running.values()].map((sink) => sink.state()),
    test: (id) => running.get(id)?.test(),
    stop: async () => {
      stopped = true;
      await Promise.all(work.values());
      await Promise.all([...running.values()].map((sink) => sink.stop()));
    },
  };
};
