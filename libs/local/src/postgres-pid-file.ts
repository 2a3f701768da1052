import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { LocalError } from "./local-error.ts";
import { poll } from "./wait.ts";

/** Above any process id that a system gives out. */
const NO_PROCESS = 999_999_999;
const LEAVING_LIMIT_MS = 3_000;

const pidFile = (dataDir: string): string => join(dataDir, "postmaster.pid");

async function readLines(dataDir: string): Promise<readonly string[] | undefined> {
  const text = await readFile(pidFile(dataDir), "utf8").catch(() => undefined);
  return text?.split("\n");
}

/** True once the server of that process id accepts connections: line 8 of its file says so. */
export async function isReady(dataDir: string, pid: number): Promise<boolean> {
  const lines = await readLines(dataDir);
  return lines?.[0] === String(pid) && lines[7]?.trim() === "ready";
}

/** The command line of a process; undefined if there is no such process. */
async function commandLine(pid: number): Promise<string | undefined> {
  try {
    if (process.platform === "linux")
      return (await readFile(`/proc/${pid}/cmdline`, "utf8")).replaceAll("\0", " ");
    return (await promisify(execFile)("ps", ["-o", "command=", "-p", String(pid)])).stdout;
  } catch {
    return undefined;
  }
}

/**
 * PostgreSQL refuses to start if its left-over file names a living process, and after a reboot or in a
 * container that number is often somebody else's. Then the number is replaced, not the file removed:
 * its other lines let PostgreSQL see back ends of a killed server that still hold the shared memory.
 *
 * @throws LocalError `postgres_running` if a server really runs over this folder
 */
export async function clearStalePid(dataDir: string): Promise<void> {
  const lines = await readLines(dataDir);
  if (lines === undefined) return;
  const pid = Number.parseInt(lines[0] ?? "", 10);
  if (!(pid > 0)) {
    await rm(pidFile(dataDir), { force: true });
    return;
  }
  const isOurs = (command: string): boolean => command.includes("postgres") && command.includes(dataDir);
  // A launcher that was killed a moment ago: its server is being killed too (watchdog.ts).
  const left = await poll(async () => {
    const command = await commandLine(pid);
    return command === undefined || !isOurs(command) ? { command } : undefined;
  }, LEAVING_LIMIT_MS);
  if (left === undefined) {
    throw new LocalError("postgres_running", `another PostgreSQL (process ${pid}) runs over ${dataDir}`);
  }
  if (left.command !== undefined) {
    await writeFile(pidFile(dataDir), [NO_PROCESS, ...lines.slice(1)].join("\n"));
  }
}
