import { Worker } from "node:worker_threads";
import type { Inspection } from "@portcullis/detectors";
import type { Job } from "../core/jobs.ts";

export type WorkerPool = {
  /** Resolves when all threads can take work for the first time. */
  readonly whenReady: Promise<void>;
  /** @throws where the thread died with the job, or took too long; another one takes its place */
  readonly run: (job: Job) => Promise<readonly Inspection[]>;
  readonly size: () => number;
  readonly busy: () => number;
  readonly close: () => Promise<void>;
};

export type WorkerPoolOptions = {
  readonly size: number;
  /** After this a job is given up, and its thread with it. */
  readonly limitMs: number;
  readonly onReplaced: (reason: string) => void;
  /** The thread's code; another one in tests. */
  readonly url?: URL;
};

/** Thrown for a job that its thread did not finish. */
export class WorkerFault extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "WorkerFault";
  }
}

type Settle = {
  readonly resolve: (inspections: readonly Inspection[]) => void;
  readonly reject: (error: Error) => void;
};
type Queued = { readonly job: Job; readonly settle: Settle };
type Thread = { readonly worker: Worker; current: (Settle & { readonly timer: NodeJS.Timeout }) | undefined };
type Answer =
  | "ready"
  | { readonly ok: true; readonly inspections: readonly Inspection[] }
  | { readonly ok: false; readonly reason: string };

/** A thread that dies while it starts is not started again at once, for ever. */
const RESTART_MS = 500;

/** Threads for documents that would hold up all others on the main one. */
export const createWorkerPool = (options: WorkerPoolOptions): WorkerPool => {
  const url = options.url ?? new URL("../worker.ts", import.meta.url);
  const idle: Thread[] = [];
  const threads = new Set<Thread>();
  const queue: Queued[] = [];
  let closed = false;
  let started = 0;
  const ready = Promise.withResolvers<void>();
  if (options.size === 0) ready.resolve();

  const next = (): void => {
    const thread = idle[0];
    const queued = thread === undefined ? undefined : queue.shift();
    if (thread === undefined || queued === undefined) return;
    idle.shift();
    const timer = setTimeout(() => void thread.worker.terminate(), options.limitMs);
    thread.current = { ...queued.settle, timer };
    thread.worker.postMessage(queued.job);
  };
  const finish = (thread: Thread): Settle | undefined => {
    const { current } = thread;
    thread.current = undefined;
    clearTimeout(current?.timer);
    return current;
  };

  const start = (): void => {
    const worker = new Worker(url);
    const thread: Thread = { worker, current: undefined };
    let wasReady = false;
    threads.add(thread);
    worker.on("message", (answer: Answer) => {
      const settle = finish(thread);
      if (answer === "ready") {
        wasReady = true;
        started += 1;
        if (started >= options.size) ready.resolve();
      } else if (answer.ok) settle?.resolve(answer.inspections);
      else settle?.reject(new WorkerFault(answer.reason));
      idle.push(thread);
      next();
    });
    // The exit that follows says what is to be done; unheard, an error would end the process.
    worker.on("error", () => {});
    worker.on("exit", () => {
      threads.delete(thread);
      const at = idle.indexOf(thread);
      if (at >= 0) idle.splice(at, 1);
      finish(thread)?.reject(new WorkerFault("the thread died"));
      if (closed) return;
      options.onReplaced(wasReady ? "died" : "did not start");
      if (wasReady) start();
      else setTimeout(() => !closed && start(), RESTART_MS).unref();
    });
  };
  for (let count = 0; count < options.size; count += 1) start();

  return {
    whenReady: ready.promise,
    run: (job) =>
      new Promise((resolve, reject) => {
        if (closed || options.size === 0) {
          reject(new WorkerFault("there are no threads"));
          return;
        }
        queue.push({ job, settle: { resolve, reject } });
        next();
      }),
    size: () => threads.size,
    busy: () => [...threads].filter(({ current }) => current !== undefined).length,
    close: async () => {
      closed = true;
      for (const { settle } of queue.splice(0)) settle.reject(new WorkerFault("closing"));
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
};
