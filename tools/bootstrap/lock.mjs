import { randomUUID } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { mkdir, readFile, rename, rm, rmdir, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SetupError, watchRunning } from "./run.mjs";
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
  // An npm that outlives a killed bootstrap still changes the tree.
  return ![owner.pid, ...owner.children].some(isAlive);
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

/** Makes the folder, or says why not: "taken" by another, or its parent is "gone" since we made it. */
async function tryAcquire(lockFolder) {
  await mkdir(dirname(lockFolder), { recursive: true, mode: 0o700 });
  try {
    await mkdir(lockFolder);
    return true;
  } catch (error) {
    if (error.code === "EEXIST" || error.code === "ENOENT") return false;
    throw error;
  }
}

async function acquire(lockFolder) {
  const started = Date.now();
  let told = false;
  while (!(await tryAcquire(lockFolder))) {
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
  await acquire(lockFolder).catch((error) => {
    if (error instanceof SetupError) throw error;
    throw new SetupError(`cannot write to ${dirname(lockFolder)} (${error.code})`);
  });
  const token = randomUUID();
  const since = Date.now();
  const sign = (children) => {
    const owner = { pid: process.pid, host: hostname(), since, token, children };
    writeFileSync(join(lockFolder, "owner.json"), JSON.stringify(owner));
  };
  sign([]);
  watchRunning(sign);
  // On "exit" and not in a `finally` alone: a signal ends this process by `process.exit`.
  const release = () => {
    watchRunning(() => undefined);
    rmSync(lockFolder, { recursive: true, force: true });
  };
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
    await rmdir(dirname(lockFolder)).catch(() => undefined);
  }
}
