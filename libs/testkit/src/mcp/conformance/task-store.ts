import { randomUUID } from "node:crypto";
import { type CallToolResult, type InputRequests, ProtocolError } from "@modelcontextprotocol/server";

type Outcome =
  | { readonly status: "working" | "cancelled" }
  | { readonly status: "input_required"; readonly inputRequests: InputRequests }
  | { readonly status: "completed"; readonly result: CallToolResult }
  | { readonly status: "failed"; readonly error: { readonly code: number; readonly message: string } };

type Responses = Readonly<Record<string, unknown>>;

/** What every answer about a task holds (extension `io.modelcontextprotocol/tasks`, SEP-2663). */
export type TaskSummary = {
  readonly taskId: string;
  readonly status: Outcome["status"];
  /** ISO 8601. */
  readonly createdAt: string;
  readonly lastUpdatedAt: string;
  readonly ttlMs: number;
  readonly pollIntervalMs: number;
};

/** The running work of a task, seen from inside. */
export type TaskWork = {
  readonly signal: AbortSignal;
  /** Parks the task until the client has answered every request. */
  ask(requests: InputRequests): Promise<Responses>;
};

export type TaskStore = {
  /** The task exists before this returns, so that a `tasks/get` right after it finds it. */
  start(work: (task: TaskWork) => Promise<CallToolResult>): TaskSummary;
  /** Undefined for an id that no task has; so are the others. */
  get(taskId: string): (TaskSummary & Outcome) | undefined;
  update(taskId: string, responses: Responses): true | undefined;
  cancel(taskId: string): true | undefined;
  /** Cancels what still runs. */
  close(): void;
};

type Task = {
  readonly taskId: string;
  readonly createdAt: string;
  readonly abort: AbortController;
  lastUpdatedAt: string;
  outcome: Outcome;
  waiting: { responses: Record<string, unknown>; resolve: (responses: Responses) => void } | undefined;
};

/** Tasks in memory. They outlive the request that made them, and live as long as the server. */
export function createTaskStore(): TaskStore {
  const tasks = new Map<string, Task>();

  const settle = (task: Task, outcome: Outcome) => {
    // A terminal status never changes any more.
    if (task.outcome.status !== "working" && task.outcome.status !== "input_required") return;
    task.outcome = outcome;
    task.lastUpdatedAt = new Date().toISOString();
  };

  return {
    start(work) {
      const createdAt = new Date().toISOString();
      const task: Task = {
        taskId: randomUUID(),
        createdAt,
        lastUpdatedAt: createdAt,
        abort: new AbortController(),
        outcome: { status: "working" },
        waiting: undefined,
      };
      tasks.set(task.taskId, task);
      const ask = (inputRequests: InputRequests) =>
        new Promise<Responses>((resolve) => {
          task.waiting = { responses: {}, resolve };
          settle(task, { status: "input_required", inputRequests });
        });
      work({ signal: task.abort.signal, ask }).then(
        (result) => settle(task, { status: "completed", result }),
        (error: unknown) => settle(task, failure(error)),
      );
      return summary(task);
    },
    get(taskId) {
      const task = tasks.get(taskId);
      return task === undefined ? undefined : { ...summary(task), ...task.outcome };
    },
    update(taskId, responses) {
      const task = tasks.get(taskId);
      if (task === undefined) return undefined;
      const { outcome, waiting } = task;
      if (outcome.status !== "input_required" || waiting === undefined) return true;
      const open = { ...outcome.inputRequests };
      for (const [key, response] of Object.entries(responses)) {
        if (!(key in open)) continue;
        delete open[key];
        waiting.responses[key] = response;
      }
      const answered = Object.keys(open).length === 0;
      settle(task, answered ? { status: "working" } : { status: "input_required", inputRequests: open });
      if (answered) waiting.resolve(waiting.responses);
      return true;
    },
    cancel(taskId) {
      const task = tasks.get(taskId);
      if (task === undefined) return undefined;
      settle(task, { status: "cancelled" });
      task.abort.abort();
      return true;
    },
    close() {
      for (const task of tasks.values()) task.abort.abort();
    },
  };
}

/** A tool that fails has completed, with an error inside; only an error of the protocol fails the task. */
function failure(error: unknown): Outcome {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof ProtocolError
    ? { status: "failed", error: { code: error.code, message } }
    : { status: "completed", result: { content: [{ type: "text", text: message }], isError: true } };
}

function summary(task: Task): TaskSummary {
  return {
    taskId: task.taskId,
    status: task.outcome.status,
    createdAt: task.createdAt,
    lastUpdatedAt: task.lastUpdatedAt,
    ttlMs: 300_000,
    pollIntervalMs: 100,
  };
}
