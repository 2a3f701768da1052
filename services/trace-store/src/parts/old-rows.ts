import { setTimeout as delay } from "node:timers/promises";
import { renewOldRows } from "../adapters/old-rows.ts";
import { type Repetition, repeat } from "../repeat.ts";
import type { Part, PartContext } from "./part.ts";

/** Between batches: others get their turn. */
const PAUSE_MS = 20;
/** After a failure. */
const RETRY_MS = 5_000;

/** Makes rows from before an update searchable by all fields, in the background, until none is left. */
export const createOldRowsPart = ({ db, logger, warn }: PartContext): Part => {
  let renewing: Repetition | undefined;
  let stopped = false;
  let total = 0;
  const renewAll = async (): Promise<void> => {
    while (!stopped) {
      const renewed = await renewOldRows(db);
      total += renewed;
      if (renewed === 0) break;
      await delay(PAUSE_MS);
    }
    if (total > 0) logger.info({ rows: total }, "rows of older versions were made searchable");
    void renewing?.stop();
  };
  return {
    start: () => {
      renewing = repeat(RETRY_MS, renewAll, warn("old rows were not made searchable; trying again"));
    },
    stop: async () => {
      stopped = true;
      await renewing?.stop();
    },
    ready: () => ({}),
  };
};
