import { readConsumerState } from "@portcullis/bus";
import { consumers } from "@portcullis/contracts";
import { lookIntoLedger } from "../adapters/ledger-reader.ts";
import { readOverdueIntents } from "../adapters/upkeep.ts";
import { isCaughtUp } from "../core/sweep.ts";
import { type Repetition, repeat } from "../repeat.ts";
import { type SweepContext, sweepIntents } from "../sweep-intents.ts";
import type { Part, PartContext } from "./part.ts";

/** Closes requests whose outcome never came. */
export const createSweepPart = ({ db, bus, config, logger, meter, warn }: PartContext): Part => {
  const swept = meter.createCounter("portcullis.trace.intents.swept", {
    description: "Requests that were closed as unknown",
  });
  const context: SweepContext = {
    readOverdue: (before, limit) => readOverdueIntents(db, before, limit),
    lookIntoLedger: (requestId) => lookIntoLedger(bus.jetstream, requestId),
    evidence: bus.evidence,
    graceMs: config.PORTCULLIS_SWEEP_GRACE_MS,
    closed: new Set(),
    clock: Date.now,
  };
  const sweep = async (): Promise<void> => {
    if (!isCaughtUp(await readConsumerState(bus.jetstream, consumers.store))) return;
    const closed = await sweepIntents(context);
    if (closed.length === 0) return;
    swept.add(closed.length);
    logger.warn(
      { count: closed.length, first: closed[0] },
      "requests without an outcome were closed as unknown",
    );
  };

  let sweeping: Repetition | undefined;
  return {
    start: () => {
      sweeping = repeat(config.PORTCULLIS_SWEEP_INTERVAL_MS, sweep, warn("open intents were not swept"));
    },
    stop: async () => sweeping?.stop(),
    ready: () => ({}),
  };
};
