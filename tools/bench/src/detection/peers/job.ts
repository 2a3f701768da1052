import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ContentKind } from "@portcullis/detectors";
import type { Answer } from "./peer.ts";

export type JobText = { readonly text: string; readonly kind: ContentKind };

/** Texts to read once, or, with `measureMs` above 0, over and over for about that long. */
export type Job = { readonly texts: readonly JobText[]; readonly measureMs: number };

export type ChildMessage =
  | { readonly type: "loaded"; readonly ms: number }
  | { readonly type: "answers"; readonly answers: readonly Answer[] }
  | { readonly type: "durations"; readonly durations: readonly number[] };

export type JobResult = {
  /** For the first texts of the job: all of them, unless there is a fault. */
  readonly answers: readonly Answer[];
  readonly durations: readonly number[];
  readonly loadMs: number;
  /** Why it did not come to its end. */
  readonly fault: string | undefined;
};

const KEPT_ERROR = 4_000;

/** The line of a stack that names the error. */
const reasonOf = (errors: string): string => {
  const lines = errors.split("\n").map((line) => line.trim());
  const named = lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.find((line) => line !== "");
  return (named ?? "no reason given").slice(0, 200);
};

/** Runs a job in a process of its own: a package that hangs or crashes gives a fault and what it had said until then. */
export const runJob = (adapter: string, job: Job, limitMs: number): Promise<JobResult> => {
  const scratch = mkdtempSync(join(tmpdir(), "portcullis-peer-"));
  const jobFile = join(scratch, "job.json");
  writeFileSync(jobFile, JSON.stringify(job));
  return new Promise((resolve) => {
    const child = fork(join(import.meta.dirname, "child.ts"), [adapter, jobFile], {
      execArgv: ["--disable-warning=ExperimentalWarning"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      serialization: "json",
    });
    const answers: Answer[] = [];
    let durations: readonly number[] = [];
    let loadMs = Number.NaN;
    let errors = "";
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
    }, limitMs);
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      errors = (errors + text).slice(0, KEPT_ERROR);
    });
    child.on("message", (message: ChildMessage) => {
      if (message.type === "loaded") loadMs = message.ms;
      else if (message.type === "answers") answers.push(...message.answers);
      else durations = message.durations;
    });
    child.on("error", (error) => {
      errors += error.message;
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      rmSync(scratch, { recursive: true, force: true });
      const late = `stopped after ${limitMs / 1_000} s`;
      const fault = isLate ? late : code === 0 ? undefined : reasonOf(errors);
      resolve({ answers, durations, loadMs, fault });
    });
  });
};
