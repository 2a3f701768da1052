import type { SinkRecord } from "@portcullis/contracts";
import type { StoredSink } from "../adapters/sink-table.ts";

export type SinkKeeperOptions = {
  readonly list: () => Promise<readonly StoredSink[]>;
  /** Brings the broker's consumers to what the sinks say. */
  readonly keep: (sinks: readonly SinkRecord[]) => Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
};

/** Also where nothing changed, the broker is looked at so often: it may have lost a consumer. */
const LOOK_EVERY_MS = 60_000;

/** What of the sinks the consumers depend on. */
const shapeOf = (sinks: readonly StoredSink[]): string =>
  JSON.stringify(
    sinks.map(({ record: { id, since, slot, org, from, status } }) => [id, since, slot, org, from, status]),
  );

/** Keeps the consumers that the exporter reads sinks by, in rounds; a round in which nothing changed asks the broker nothing. */
export const createSinkKeeper = ({ list, keep, clock }: SinkKeeperOptions) => {
  let kept: { readonly shape: string; readonly at: number } | undefined;
  return {
    /** @throws where the database or the broker is out of reach */
    round: async (): Promise<void> => {
      const sinks = await list();
      const shape = shapeOf(sinks);
      if (kept === undefined && sinks.length === 0) return;
      if (kept?.shape === shape && clock() - kept.at < LOOK_EVERY_MS) return;
      await keep(sinks.map(({ record }) => record));
      kept = { shape, at: clock() };
    },
    /** The broker may have lost what it never wrote to disk. */
    distrust: (): void => {
      if (kept !== undefined) kept = { ...kept, at: Number.NEGATIVE_INFINITY };
    },
  };
};
