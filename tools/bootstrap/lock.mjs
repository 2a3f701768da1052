import { rmSync } from "node:fs";
import { mkdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SetupError } from "./run.mjs";
import { say } from "./say.mjs";

const POLL_MS = 500;
const WAIT_LIMIT_MS = 20 * 60_000;
/** A holder makes the folder first and names itself a moment later; until then it is not stale. */
const UNNAMED_GRACE_MS = 5_000;

async function readOwner(lockFolder) {
  try {
    return JSON.parse(await readFile(join(lockFolder, "owner.json"), "utf8"));
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

async function isStale(lockFolder, owner) {
  if (owner === undefined) {
    const age = await stat(lockFolder).then(
      (info) => Date.now() - info.mtimeMs,
      () => 0,
    );
    return age > UNNAMED_GRACE_MS;
  }
  // Process ids of another host (a shared folder) say nothing here: only the time limit helps then.
  if (owner.host !== hostname()) return Date.now() - owner.since > WAIT_LIMIT_MS;
  return !isAlive(owner.pid);
}

/** Two waiters may both see a stale lock; the rename lets one of them have it, the check gives back a fresh one. */
async function discardStale(lockFolder, staleOwner) {
  const aside = `${lockFolder}.${process.pid}`;
  try {
    await rename(lockFolder, aside);
    const moved = await readOwner(aside);
    if (moved !== undefined && moved.token !== staleOwner?.token) await rename(aside, lockFolder);
    else await rm(aside, { recursive: true, force: true });
  } catch {
    // Somebody else was quicker: the next turn of the loop looks again.
  }
}

/**
 * Runs `work` while no other bootstrap of this clone runs. A lock whose holder is dead is taken over.
 *
 * @template T
 * @param {string} lockFolder its parent is made if missing, and removed again if empty
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(lockFolder, work) {
  await mkdir(dirname(lockFolder), { recursive: true, mode: 0o700 });
  const token = `${process.pid}-${Date.now()}-${Math.random()}`;
  const started = Date.now();
  let told = false;
  for (;;) {
    try {
      await mkdir(lockFolder);
      break;
    } catch (error) {
      if (error.code === "ENOENT") {
        await mkdir(dirname(lockFolder), { recursive: true, mode: 0o700 });
        continue;
      }
      if (error.code !== "EEXIST")
        throw new SetupError(`cannot write to ${dirname(lockFolder)} (${error.code})`);
    }
    const owner = await readOwner(lockFolder);
    if (await isStale(lockFolder, owner)) {
      await discardStale(lockFolder, owner);
      continue;
    }
    if (Date.now() - started > WAIT_LIMIT_MS) {
      throw new SetupError(`another set-up of this folder does not end; if none runs, remove ${lockFolder}`);
    }
    if (!told) say("another set-up of this folder is running, waiting for it …");
    told = true;
    await sleep(POLL_MS);
  }
  await writeFile(
    join(lockFolder, "owner.json"),
    JSON.stringify({ pid: process.pid, host: hostname(), since: Date.now(), token }),
  );
  // On "exit" and not in a `finally` alone: a signal ends this process by `process.exit`.
  const release = () => rmSync(lockFolder, { recursive: true, force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
    await rmdir(dirname(lockFolder)).catch(() => undefined);
  }
}
