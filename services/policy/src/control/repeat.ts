import type { Logger } from "@portcullis/runtime";
import { errorName } from "../core/error-name.ts";

export type RepeatOptions = {
  /** For the log, as in "the audit trail". */
  readonly name: string;
  readonly round: () => Promise<void>;
  readonly intervalMs: number;
  readonly logger: Pick<Logger, "warn" | "info">;
};

export type Repetition = {
  /** Whether the last round did what it should. */
  readonly healthy: () => boolean;
  /** Ends after one more round, so that nothing is left that could be done now. */
  readonly stop: () => Promise<void>;
};

/** Runs a round again and again, one at a time, whatever becomes of it; says once when it begins to fail, and once when it is over. */
export const repeat = ({ name, round, intervalMs, logger }: RepeatOptions): Repetition => {
  let healthy = true;
  let stopped = false;
  let wake = (): void => {};

  const attempt = async (): Promise<void> => {
    try {
      await round();
      if (!healthy) logger.info({ name }, "work in the background is in order again");
      healthy = true;
    } catch (error) {
      const reason = errorName(error);
      if (healthy) logger.warn({ name, reason }, "work in the background fails; trying on");
      healthy = false;
    }
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
    while (!stopped) {
      await attempt();
      if (!stopped) await pause();
    }
    await attempt();
  })();

  return {
    healthy: () => healthy,
    stop: async () => {
      stopped = true;
      wake();
      await done;
    },
  };
};
