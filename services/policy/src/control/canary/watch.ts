import { type Alarm, canaryAlarms } from "@portcullis/contracts";
import {
  alarmsNamed,
  clearAlarm,
  countOpenAlarms,
  raiseAlarm,
  sendAlarms,
} from "../../adapters/alarm-tables.ts";
import {
  countClosed,
  enrolOrgs,
  holdIfSilent,
  newlySilent,
  type Silence,
} from "../../adapters/canary-tables.ts";
import type { ControlDb } from "../../adapters/tables.ts";
import { silenceTurnedOff, silentAlarm } from "../../core/canary/alarms.ts";

/** So many intervals without a run are too many. */
const SILENT_INTERVALS = 3;

export type CanaryWatchOptions = {
  readonly db: ControlDb;
  /** 0 where canaries are off: then their absence is nothing. */
  readonly intervalMs: number;
  readonly send: (alarm: Alarm) => Promise<void>;
  /** An alarm was raised or cleared. */
  readonly onNews: (alarm: Alarm) => void;
  readonly onCounted: (open: ReadonlyMap<string, number>, closed: number) => void;
  /** Milliseconds since the epoch, and those of a clock that only goes forward. */
  readonly clock: () => number;
  readonly steady: () => number;
};

/** How often it is counted what is open and closed. */
const COUNT_EVERY_MS = 10_000;

/** Looks, in rounds, for orgs without canaries, and brings news of alarms into their stream. */
export const createCanaryWatch = (options: CanaryWatchOptions) => {
  const { db, intervalMs, send, onNews, onCounted, clock, steady } = options;
  const startedAt = steady();
  let countedAt = Number.NEGATIVE_INFINITY;
  let lookedAt = startedAt;
  let hasEnded = false;

  const raiseSilence = (org: string, silence: Silence): Promise<Alarm | undefined> =>
    db.transaction().execute(async (tx) => {
      const still = await holdIfSilent(tx, org, silence);
      if (still === undefined) return undefined;
      const alarm = silentAlarm(org, clock(), intervalMs, still.lastRunAt);
      return (await raiseAlarm(tx, alarm)) ? alarm : undefined;
    });

  const lookForSilence = async (): Promise<void> => {
    lookedAt = steady();
    await enrolOrgs(db);
    const silence = { silentMs: SILENT_INTERVALS * intervalMs, watchedMs: steady() - startedAt };
    for (const org of await newlySilent(db, silence, canaryAlarms.silent)) {
      const alarm = await raiseSilence(org, silence);
      if (alarm !== undefined) onNews(alarm);
    }
  };

  /** Once, where canaries were turned off: nobody would ever end what is said of their absence. */
  const endSilence = async (): Promise<void> => {
    for (const { org } of await alarmsNamed(db, canaryAlarms.silent)) {
      const alarm = silenceTurnedOff(org, clock());
      if (await db.transaction().execute((tx) => clearAlarm(tx, alarm))) onNews(alarm);
    }
    hasEnded = true;
  };

  return {
    /** @throws where the database or the broker is out of reach */
    round: async (): Promise<void> => {
      if (intervalMs === 0 && !hasEnded) await endSilence();
      if (intervalMs > 0 && steady() - lookedAt >= intervalMs / 2) await lookForSilence();
      await sendAlarms(db, send);
      if (steady() - countedAt < COUNT_EVERY_MS) return;
      onCounted(await countOpenAlarms(db), await countClosed(db));
      countedAt = steady();
    },
  };
};
