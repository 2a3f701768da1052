import type { Bus } from "@portcullis/bus";
import {
  answerSchema,
  type CanaryReport,
  type CanaryRun,
  type CanaryTurns,
  canaryTurnsSchema,
  subjects,
} from "@portcullis/contracts";
import type { Logger } from "@portcullis/runtime";

export type CanaryLoopOptions = {
  readonly bus: Pick<Bus, "request">;
  readonly ingress: string;
  readonly run: (turn: CanaryRun, stopping: () => boolean) => Promise<CanaryReport>;
  /** Whether requests can be sent at all. */
  readonly ready: () => boolean;
  /** Ends after so many milliseconds, or when the signal says that nobody waits any more. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly logger: Pick<Logger, "warn" | "info">;
};

const ASK_TIMEOUT_MS = 5_000;
/** While the policy service does not answer, or this instance cannot work. */
const RETRY_MS = 5_000;
/** Orgs at once. */
const AT_ONCE = 4;

/**
 * Works through all items, some at once; one that fails takes no other's turn. Nothing is under way any more when it ends.
 * @param stopping whether this instance is about to end: then it does not wait out one failure after another
 * @throws the first failure, when everything is done
 */
const inTurn = async <T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  stopping: () => boolean,
): Promise<void> => {
  const queue = [...items];
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      await work(next).catch((error: unknown) => {
        failures.push(error);
        if (stopping()) queue.length = 0;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failures.length > 0) throw failures[0];
};

/**
 * Asks the policy service whose turn it is, again and again, sends those orgs' canaries, and says what became of them. A report that does
 * not arrive is not sent again: the next run says how it is then, and an org without runs raises an alarm of its own.
 */
export const startCanaries = ({ bus, ingress, run, ready, pause, logger }: CanaryLoopOptions) => {
  const stopping = new AbortController();

  const ask = async (question: "take" | "report", body: object): Promise<unknown> => {
    const data = await bus.request(subjects.canary(question), body, { timeoutMs: ASK_TIMEOUT_MS });
    const answer = answerSchema.parse(JSON.parse(Buffer.from(data).toString("utf8")));
    if (!answer.ok) throw new Error(answer.code);
    return answer.value;
  };

  const take = async (): Promise<CanaryTurns> =>
    ready()
      ? canaryTurnsSchema.parse(await ask("take", { v: 1, ingress }))
      : { runs: [], askAgainMs: RETRY_MS };

  const round = async (): Promise<number> => {
    const { runs, askAgainMs } = await take();
    const isStopping = () => stopping.signal.aborted;
    await inTurn(runs, async (turn) => void (await ask("report", await run(turn, isStopping))), isStopping);
    return askAgainMs;
  };

  const done = (async (): Promise<void> => {
    let failing = false;
    while (!stopping.signal.aborted) {
      let pauseMs = RETRY_MS;
      try {
        pauseMs = await round();
        if (failing) logger.info({}, "canaries go out again");
        failing = false;
      } catch (error) {
        const reason = error instanceof Error ? error.name : typeof error;
        if (!failing) logger.warn({ reason }, "canaries cannot be sent or told of; trying on");
        failing = true;
      }
      await pause(pauseMs, stopping.signal);
    }
  })();

  return {
    /** Lets the probes that are under way end. */
    stop: async (): Promise<void> => {
      stopping.abort();
      await done;
    },
  };
};
