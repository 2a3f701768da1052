import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "@portcullis/testkit";

/** One system call of a process, in the order in which calls began; a call that another thread's came between has two places. */
export type SystemCall = {
  readonly name: string;
  /** As strace writes the arguments, with the paths of descriptors. */
  readonly text: string;
  /** Lines of the log at which it began and was over. */
  readonly began: number;
  readonly ended: number;
};

/** Why system calls cannot be watched on this machine; undefined where they can. */
export const whyNoStrace = (): string | undefined => {
  const run = spawnSync("strace", ["-o", "/dev/null", "-e", "trace=none", "true"], { encoding: "utf8" });
  if (run.error !== undefined) return "strace is not installed";
  return run.status === 0 ? undefined : `strace is not allowed here: ${run.stderr.trim()}`;
};

const LINE = /^(\d+)\s+(?:(\w+)\((.*)|<\.\.\. (\w+) resumed>(.*))$/;

/** Reads a log of `strace -f`: pairs what one thread began with what it ended. */
export const readCalls = (log: string): readonly SystemCall[] => {
  const open = new Map<string, { readonly name: string; readonly text: string; readonly began: number }>();
  const calls: SystemCall[] = [];
  for (const [at, line] of log.split("\n").entries()) {
    const [, thread, name, text, resumed] = LINE.exec(line) ?? [];
    if (thread === undefined) continue;
    if (resumed !== undefined) {
      const begun = open.get(thread);
      if (begun !== undefined) calls.push({ ...begun, ended: at });
      open.delete(thread);
    } else if (name !== undefined && text !== undefined) {
      if (text.endsWith("<unfinished ...>")) open.set(thread, { name, text, began: at });
      else calls.push({ name, text, began: at, ended: at });
    }
  }
  return calls.toSorted((a, b) => a.began - b.began);
};

/** Writes and syncs of a process while `work` runs. The process goes on untouched afterwards. */
export const watchWrites = async (pid: number, work: () => Promise<void>): Promise<readonly SystemCall[]> => {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-strace-"));
  const log = join(folder, "calls");
  const names = "trace=write,writev,pwrite64,pwritev,sendto,sendmsg,fsync,fdatasync";
  const strace = spawn("strace", ["-f", "-y", "-s", "8192", "-e", names, "-o", log, "-p", String(pid)]);
  const gone = new Promise<void>((resolve) => strace.once("exit", () => resolve()));
  let said = "";
  strace.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  try {
    await until("strace to be attached", () => said.includes("attached"));
    await work();
  } finally {
    strace.kill("SIGINT");
    await gone;
  }
  const calls = readCalls(readFileSync(log, "utf8"));
  rmSync(folder, { recursive: true, force: true });
  return calls;
};
