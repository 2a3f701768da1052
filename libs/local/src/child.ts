import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, createWriteStream, mkdirSync, type WriteStream } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { LocalError } from "./local-error.ts";
import { guard, unguard } from "./watchdog.ts";

export type ChildExit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

export type ChildOptions = {
  /** For messages: "inspector", "nats-server". */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** All that the child gets besides a few harmless variables of this process (PATH, HOME, TZ, …). */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** stdout and stderr are appended here, line by line; made with mode 0600. */
  readonly logFile?: string;
  /** Runs the child as another user; only root can. */
  readonly uid?: number;
  readonly gid?: number;
  /** What `stop` sends first; SIGTERM unless told. */
  readonly stopSignal?: NodeJS.Signals;
  readonly onLine?: (line: string) => void;
};

export type Child = {
  readonly name: string;
  readonly pid: number;
  /** Resolves, never rejects, when the process is gone and its last lines are in the log. */
  readonly exited: Promise<ChildExit>;
  /** Asks it to end, and kills it with all that it started after `graceMs` (10 s unless told). */
  stop(graceMs?: number): Promise<void>;
  /** Sends a signal to it; SIGKILL goes to all that it started as well. No-op once it is gone. */
  kill(signal: NodeJS.Signals): void;
  /** The last lines of stdout and stderr, oldest first. */
  lastLines(): readonly string[];
};

const KEPT_LINES = 50;
const STOP_GRACE_MS = 10_000;
/** A grandchild may hold the output open after the child's own end; nobody waits longer than this for it. */
const OUTPUT_GRACE_MS = 300;

/** A service's secrets are its own: a child inherits nothing else from whoever started the stack. */
const INHERITED = [
  "PATH",
  "HOME",
  "USER",
  "TMPDIR",
  "LANG",
  "LC_ALL",
  "TZ",
  "NODE_EXTRA_CA_CERTS",
  "SSL_CERT_FILE",
];

function childEnvironment(own: Readonly<Record<string, string>>): Record<string, string> {
  const inherited = INHERITED.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(inherited), ...own };
}

function openLog(path: string): WriteStream {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const log = createWriteStream(path, { flags: "a", mode: 0o600 });
  // A full disk must not take the stack down with it: the lines are still in memory.
  log.on("error", () => undefined);
  log.on("open", () => chmodSync(path, 0o600));
  return log;
}

function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const reader = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  reader.on("line", onLine);
  return new Promise((resolve) => reader.once("close", () => resolve()));
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nobody is left in it.
  }
}

/** Resolves when the process is gone, its group is empty and its output is read. */
async function watchExit(process_: ChildProcess, pid: number, output: Promise<unknown>): Promise<ChildExit> {
  const exit = await new Promise<ChildExit>((resolve) => {
    process_.once("exit", (code, signal) => resolve({ code, signal }));
  });
  killGroup(pid);
  unguard(pid);
  await Promise.race([output, sleep(OUTPUT_GRACE_MS, undefined, { ref: false })]);
  return exit;
}

/**
 * Starts a program as a child that cannot outlive this process (see watchdog.ts). It leads a process
 * group and session of its own, so a terminal's Ctrl-C reaches only the launcher, which then stops
 * its children in the order that it wants.
 *
 * @throws LocalError `child_died` if the program cannot be started at all
 */
export function spawnChild(options: ChildOptions): Child {
  const { name, command, args, cwd, uid, gid } = options;
  const process_ = spawn(command, args, {
    env: childEnvironment(options.env ?? {}),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    ...(cwd === undefined ? {} : { cwd }),
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
  });
  process_.on("error", () => undefined);
  const { pid } = process_;
  if (pid === undefined) throw new LocalError("child_died", `${name}: cannot start ${command}`);
  guard(pid);

  const lines: string[] = [];
  const log = options.logFile === undefined ? undefined : openLog(options.logFile);
  const onLine = (line: string): void => {
    lines.push(line);
    if (lines.length > KEPT_LINES) lines.shift();
    log?.write(`${line}\n`);
    options.onLine?.(line);
  };
  const output = Promise.all([readLines(process_.stdout, onLine), readLines(process_.stderr, onLine)]);
  let isGone = false;
  const exited = watchExit(process_, pid, output).then(async (exit) => {
    isGone = true;
    if (log !== undefined) await new Promise<void>((resolve) => log.end(() => resolve()));
    return exit;
  });

  const kill = (signal: NodeJS.Signals): void => {
    if (isGone) return;
    if (signal === "SIGKILL") killGroup(pid);
    else process_.kill(signal);
  };
  const stop = async (graceMs: number = STOP_GRACE_MS): Promise<void> => {
    kill(options.stopSignal ?? "SIGTERM");
    const timer = setTimeout(() => kill("SIGKILL"), graceMs);
    await exited;
    clearTimeout(timer);
  };
  return { name, pid, exited, kill, stop, lastLines: () => [...lines] };
}

/** The line of a failed child that most likely says why: its last error, else its last line. */
export function likelyReason(child: Child): string {
  const lines = child.lastLines().filter((line) => line.trim() !== "");
  const telling = lines.findLast((line) => /\b(FATAL|PANIC|FTL|ERR|error)\b/.test(line));
  return (telling ?? lines.at(-1) ?? "it printed nothing").trim();
}
