import { setTimeout as delay } from "node:timers/promises";
import { rollHours } from "../adapters/rollup-writer.ts";
import { type Repetition, repeat } from "../repeat.ts";
import type { Part, PartContext } from "./part.ts";

const INTERVAL_MS = 60_000;
const AT_ONCE = 6;
/** Between hours' counts: others get their turn. */
const PAUSE_MS = 200;

/** Counts the hours that are over, so that aggregates over weeks need not read every request. */
export const createRollupsPart = ({ db, warn }: PartContext): Part => {
  let rolling: Repetition | undefined;
  let stopped = false;
  const rollAll = async (): Promise<void> => {
    while (!stopped && (await rollHours(db, AT_ONCE)) > 0) await delay(PAUSE_MS);
  };
  return {
    start: () => {
      rolling = repeat(
        INTERVAL_MS,
        rollAll,
        warn("hours were not counted; aggregates read requests instead"),
      );
    },
    stop: async () => {
      stopped = true;
      await rolling?.stop();
    },
    ready: () => ({}),
  };
};
