import type { BucketState, ConfigBucket } from "@portcullis/bus";
import type { Logger, Readiness } from "@portcullis/runtime";
import { errorName } from "../core/error-name.ts";
import type { Publisher } from "./publisher.ts";

export type UpkeepOptions = {
  /** Brings the schema up to date; safe to repeat. */
  readonly migrate: () => Promise<void>;
  readonly openBucket: () => Promise<ConfigBucket>;
  readonly publisher: Publisher;
  /** How many records the bucket must have at least. */
  readonly size: () => number;
  /** Tells all services that database and bucket are in reach. */
  readonly heartbeat: () => Promise<void>;
  readonly logger: Pick<Logger, "warn" | "info">;
  readonly intervalMs: number;
};

export type Upkeep = {
  /** Whether the schema is up to date: control commands can be taken. */
  readonly migrated: () => boolean;
  /** Resolves when it is. */
  readonly whenMigrated: Promise<void>;
  readonly ready: () => Readiness;
  /** Has the whole bucket compared: after a reconnect the broker may have lost what it never wrote to disk. */
  readonly distrust: () => void;
  readonly stop: () => Promise<void>;
};

/** Also without a sign of loss, the whole bucket is compared with the database so often. */
const RECONCILE_EVERY_MS = 5 * 60_000;

export type Compared = { readonly state: BucketState; readonly atMs: number };

/**
 * Whether the whole bucket must be compared: never was, made anew, with fewer values than were brought there, set back
 * (the broker lost its last writes), or not compared for long. What is written into it is seen one by one.
 * @param size how many records it must have at least
 */
export const needsReconcile = (
  compared: Compared | undefined,
  now: BucketState,
  size: number,
  nowMs: number,
): boolean =>
  compared === undefined ||
  now.created !== compared.state.created ||
  now.lastSequence < compared.state.lastSequence ||
  now.values === 0 ||
  now.values < size ||
  nowMs - compared.atMs >= RECONCILE_EVERY_MS;

/** Migrates, publishes and reconciles in the background, for ever, while the decisions go on without it. */
export const startUpkeep = (options: UpkeepOptions): Upkeep => {
  const { migrate, openBucket, publisher, size, heartbeat, logger, intervalMs } = options;
  let migrated = false;
  let healthy = false;
  let stopped = false;
  let compared: Compared | undefined;
  let distrusted = false;
  let wake = (): void => {};
  const upToDate = Promise.withResolvers<void>();

  const round = async (): Promise<void> => {
    if (!migrated) {
      await migrate();
      migrated = true;
      upToDate.resolve();
      logger.info({}, "the schema is up to date");
    }
    const bucket = await openBucket();
    // Asked first: what is brought while the bucket answers is not in its answer.
    const least = size();
    const state = await bucket.state();
    if (distrusted || needsReconcile(compared, state, least, performance.now())) {
      const atMs = performance.now();
      distrusted = false;
      compared = undefined;
      await publisher.reconcile();
      compared = { state, atMs };
    } else {
      if (compared !== undefined) compared = { ...compared, state };
      await publisher.repair();
    }
    await publisher.publish();
    await heartbeat();
  };

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, intervalMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const done = (async (): Promise<void> => {
    let failing = false;
    while (!stopped) {
      try {
        await round();
        if (failing) logger.info({}, "the control plane is in order again");
        failing = false;
        healthy = true;
      } catch (error) {
        const reason = errorName(error);
        if (!failing) logger.warn({ reason }, "the control plane cannot do its upkeep; trying on");
        failing = true;
        healthy = false;
      }
      if (!stopped) await pause();
    }
  })();

  return {
    migrated: () => migrated,
    whenMigrated: upToDate.promise,
    ready: () => ({
      schema: migrated ? true : "the migrations have not run yet",
      publishing: healthy ? true : "the last round of publishing failed",
    }),
    distrust: () => {
      distrusted = true;
    },
    stop: async () => {
      stopped = true;
      wake();
      await done;
    },
  };
};
