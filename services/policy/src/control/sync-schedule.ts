import { setTimeout as delay } from "node:timers/promises";
import { serverChangedSchema } from "@portcullis/contracts";
import type { Logger } from "@portcullis/runtime";
import { claimDueServers, hastenSync } from "../adapters/sync-tables.ts";
import type { ControlDb } from "../adapters/tables.ts";
import { errorName } from "../core/error-name.ts";
import type { ServerSync } from "./server-sync.ts";

export type SyncScheduleOptions = {
  readonly db: ControlDb;
  readonly syncServer: ServerSync;
  /** Brings a change to all services at once. */
  readonly publish: () => Promise<void>;
  readonly migrated: () => boolean;
  readonly logger: Pick<Logger, "warn" | "info">;
  readonly tickMs: number;
};

export type SyncSchedule = {
  /** A message of `gate.v1.changed.*`. False where it is not understood. */
  readonly hint: (message: unknown) => Promise<boolean>;
  /** Begins no more syncs, and waits a while for those under way. */
  readonly stop: () => Promise<void>;
};

/** So many at once: one that hangs holds up nobody, and an executor is not flooded. */
const MAX_CONCURRENT = 8;
const STOP_LIMIT_MS = 2_000;

/** Syncs the servers that are due, for ever. Any number of instances share the work through the database. */
export const startSyncSchedule = (options: SyncScheduleOptions): SyncSchedule => {
  const { db, syncServer, publish, migrated, logger, tickMs } = options;
  const running = new Map<string, Promise<void>>();
  /** The rules may be others than those of the process before, so each server is looked at thoroughly once. */
  const seen = new Set<string>();
  let failing = false;
  let stopped = false;
  let wake = (): void => {};

  const syncOne = async (slug: string): Promise<void> => {
    try {
      const result = await syncServer(slug, !seen.has(slug));
      if (result.kind === "synced") seen.add(slug);
      if (result.kind === "failed") {
        const { code, missing } = result.failure;
        logger.warn({ server: slug, code, missing }, "a server could not be synced");
      }
      if (result.kind === "synced" && result.changed) {
        logger.info({ server: slug }, "what a server offers has changed");
        await publish();
      }
    } catch (error) {
      logger.warn({ server: slug, reason: errorName(error) }, "a sync could not be carried out");
    }
  };

  const start = (slug: string): void => {
    const run = syncOne(slug).finally(() => {
      running.delete(slug);
      wake();
    });
    running.set(slug, run);
  };

  const round = async (): Promise<void> => {
    const free = MAX_CONCURRENT - running.size;
    if (!migrated() || free <= 0) return;
    for (const slug of await claimDueServers(db, free, [...running.keys()])) start(slug);
  };

  const attempt = async (): Promise<void> => {
    try {
      await round();
      failing = false;
    } catch (error) {
      if (!failing) logger.warn({ reason: errorName(error) }, "the sync schedule cannot be read; trying on");
      failing = true;
    }
  };

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, tickMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const done = (async (): Promise<void> => {
    while (!stopped) {
      // Armed before the round, so that a hint that comes during it is not slept over.
      const next = pause();
      await attempt();
      if (!stopped) await next;
    }
  })();

  return {
    hint: async (message) => {
      const hint = serverChangedSchema.safeParse(message);
      if (!hint.success) return false;
      if (!migrated()) return true;
      await hastenSync(db, hint.data.server);
      wake();
      return true;
    },
    stop: async () => {
      stopped = true;
      wake();
      await done;
      // A sync has no effect until it is taken over: one that takes long is left to another instance.
      const limit = new AbortController();
      const given = delay(STOP_LIMIT_MS, undefined, { signal: limit.signal }).catch(() => {});
      await Promise.race([Promise.all(running.values()), given]);
      limit.abort();
    },
  };
};
