import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** A failure that the user can act on: its message is printed as it is, without a stack. */
export class SetupError extends Error {}

const KEPT_OUTPUT_BYTES = 1024 * 1024;
/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
let onChange = () => undefined;

/** Calls `listener` with the ids of the processes that `run` has under way, whenever one starts or ends. */
export function watchRunning(listener) {
  onChange = () => listener([...running].map((child) => child.pid));
}

function track(child, isRunning) {
  if (isRunning) running.add(child);
  else running.delete(child);
  onChange();
}

/** Asks what is under way to end and waits for it: npm takes a moment to put its tree in order. */
export async function stopRunning(graceMs = 10_000) {
  const ends = [...running].map((child) => new Promise((resolve) => child.once("close", resolve)));
  for (const child of running) child.kill("SIGTERM");
  const timer = setTimeout(() => {
    for (const child of running) child.kill("SIGKILL");
  }, graceMs);
  await Promise.all(ends);
  clearTimeout(timer);
}

/**
 * Runs a command to its end and keeps what it printed. It never throws: a command that cannot be
 * started has code 127, as in a shell; one that is stopped for its time limit has code 124.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, stdout: string, output: string }>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const { timeoutMs, ...spawnOptions } = options;
    const child = spawn(command, args, { ...spawnOptions, stdio: ["ignore", "pipe", "pipe"] });
    track(child, true);
    let stdout = "";
    let output = "";
    let timedOut = false;
    const timer = timeoutMs
      ? setTimeout(() => {
          timedOut = true;
          child.kill("SIGKILL");
        }, timeoutMs)
      : undefined;
    const keep = (text) => {
      output = (output + text).slice(-KEPT_OUTPUT_BYTES);
    };
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout = (stdout + text).slice(-KEPT_OUTPUT_BYTES);
      keep(text);
    });
    child.stderr.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => {
      clearTimeout(timer);
      track(child, false);
      resolve({ code: 127, stdout, output: `${output}${error.message}\n` });
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      track(child, false);
      resolve({ code: timedOut ? 124 : (code ?? 1), stdout, output });
    });
  });
}

/** True if the file is there and this user may execute it. */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Every executable of that name, in PATH order, then in `extraFolders`.
 *
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} [extraFolders]
 */
export function findOnPath(name, env, extraFolders = []) {
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...new Set([...folders, ...extraFolders])].map((folder) => join(folder, name)).filter(isExecutable);
}
