import type { BucketState, ConfigBucket } from "@portcullis/bus";
import type { Logger, Readiness } from "@portcullis/runtime";
import { errorName } from "../core/error-name.ts";
import type { Publisher } from "./publisher.ts";

export type UpkeepOptions = {
  /** Brings the schema up to date; safe to repeat. */
  readonly migrate: () => Promise<void>;
  readonly openBucket: () => Promise<ConfigBucket>;
  readonly publisher: Publisher;
  readonly logger: Pick<Logger, "warn" | "info">;
  readonly intervalMs: number;
};

export type Upkeep = {
  /** Whether the schema is up to date: control commands can be taken. */
  readonly migrated: () => boolean;
  readonly ready: () => Readiness;
  readonly stop: () => Promise<void>;
};

/** Also without a sign of loss, the whole bucket is compared with the database so often. */
const RECONCILE_EVERY_MS = 5 * 60_000;

/**
 * Whether the bucket may have lost or gained something behind our back: never compared, made anew, empty, written to by
 * anybody (the bus can be made to repeat an old record), set back (the broker lost its last writes), or not compared for
 * long.
 */
export const needsReconcile = (
  compared: { readonly state: BucketState; readonly atMs: number } | undefined,
  now: BucketState,
  nowMs: number,
): boolean =>
  compared === undefined ||
  now.created !== compared.state.created ||
  now.lastSequence !== compared.state.lastSequence ||
  now.values === 0 ||
  nowMs - compared.atMs >= RECONCILE_EVERY_MS;

/** Migrates, publishes and reconciles in the background, for ever, while the decisions go on without it. */
export const startUpkeep = (options: UpkeepOptions): Upkeep => {
  const { migrate, openBucket, publisher, logger, intervalMs } = options;
  let migrated = false;
  let healthy = false;
  let stopped = false;
  let compared: { readonly state: BucketState; readonly atMs: number } | undefined;
  let wake = (): void => {};

  const round = async (): Promise<void> => {
    if (!migrated) {
      await migrate();
      migrated = true;
      logger.info({}, "the schema is up to date");
    }
    const bucket = await openBucket();
    const state = await bucket.state();
    if (needsReconcile(compared, state, performance.now())) {
      await publisher.reconcile();
      compared = { state: await bucket.state(), atMs: performance.now() };
    } else if (compared !== undefined) {
      compared = { ...compared, state };
    }
    await publisher.publish();
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
    ready: () => ({
      schema: migrated ? true : "the migrations have not run yet",
      publishing: healthy ? true : "the last round of publishing failed",
    }),
    stop: async () => {
      stopped = true;
      wake();
      await done;
    },
  };
};
