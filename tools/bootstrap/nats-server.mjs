import { existsSync, readFileSync, statSync } from "node:fs";
import { chmod, copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { cacheFolder } from "./dependencies.mjs";
import { downloadWithApt } from "./nats-from-apt.mjs";
import { findOnPath, isExecutable, run, SetupError } from "./run.mjs";
import { say, step } from "./say.mjs";

/** JetStream's `sync_interval: always`, on which "an ack means on disk" rests, came with 2.10. */
const MINIMUM = { major: 2, minor: 10 };
/** Distributions put nats-server into sbin, which an ordinary user's PATH often lacks. */
const MORE_FOLDERS = ["/usr/local/bin", "/usr/local/sbin", "/usr/sbin", "/opt/homebrew/bin"];

const recordFile = (root) => join(cacheFolder(root), "nats-server.json");

/** "nats-server: v2.10.27" or "2.10.27-1+b6" → its parts, or undefined. */
export function parseVersion(text) {
  const match = /(?:^|[^\d.])v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(text);
  if (match === null) return undefined;
  const [, major, minor, patch] = match;
  return { major: Number(major), minor: Number(minor), text: `${major}.${minor}.${patch ?? 0}` };
}

/** @param {{ major: number, minor: number } | undefined} version */
export function isRecentEnough(version) {
  if (version === undefined) return false;
  return version.major > MINIMUM.major || (version.major === MINIMUM.major && version.minor >= MINIMUM.minor);
}

async function probe(path) {
  const result = await run(path, ["--version"], { timeoutMs: 20_000 });
  // Other programs answer --version too.
  const isServer = result.code === 0 && result.stdout.startsWith("nats-server");
  return isServer ? parseVersion(result.stdout) : undefined;
}

/** The finding of an earlier run, if that file is still there and PORTCULLIS_NATS_SERVER asks for no other. */
export function recordedNatsServer(root) {
  try {
    const record = JSON.parse(readFileSync(recordFile(root), "utf8"));
    const asked = process.env.PORTCULLIS_NATS_SERVER;
    if (asked && resolve(asked) !== record.path) return undefined;
    return isExecutable(record.path) ? record : undefined;
  } catch {
    return undefined;
  }
}

async function fromEnvironment() {
  const asked = process.env.PORTCULLIS_NATS_SERVER;
  if (!asked) return undefined;
  const path = resolve(asked);
  const version = await probe(path);
  // The user named a file: to take another one silently would hide the mistake.
  if (version === undefined)
    throw new SetupError(`PORTCULLIS_NATS_SERVER: ${path} is no nats-server that runs here`);
  if (!isRecentEnough(version)) {
    throw new SetupError(`PORTCULLIS_NATS_SERVER: ${path} is ${version.text}, but 2.10 or newer is needed`);
  }
  return { path, version: version.text };
}

async function fromPath() {
  for (const path of findOnPath("nats-server", process.env, MORE_FOLDERS)) {
    const version = await probe(resolve(path));
    if (isRecentEnough(version)) return { path: resolve(path), version: version.text };
    if (version !== undefined) say(`${path} is ${version.text}, too old (2.10 or newer is needed)`);
  }
  return undefined;
}

/** A per-user cache makes the second clone quick; the clone's own cache serves where there is no usable home. */
function cacheFolders(root) {
  const base = process.env.XDG_CACHE_HOME;
  const perUser = base && isAbsolute(base) ? base : join(homedir(), ".cache");
  const own = cacheFolder(root);
  const ownsHome = () => {
    try {
      return statSync(homedir()).uid === process.getuid?.();
    } catch {
      return false;
    }
  };
  // Under sudo the home may be somebody else's: leave no root-owned files there.
  return base || ownsHome() ? [join(perUser, "portcullis"), own] : [own];
}

const cachedName = () => `nats-server-${process.platform}-${process.arch}`;

async function fromCache(root) {
  for (const folder of cacheFolders(root)) {
    const path = join(folder, cachedName());
    const version = existsSync(path) ? await probe(path) : undefined;
    if (isRecentEnough(version)) return { path, version: version.text };
  }
  return undefined;
}

/** Copies the binary to the first cache folder where it can be written and run. */
async function keep(root, binary) {
  for (const folder of cacheFolders(root)) {
    const path = join(folder, cachedName());
    const fresh = `${path}.${process.pid}`;
    try {
      await mkdir(folder, { recursive: true });
      await copyFile(binary, fresh);
      await chmod(fresh, 0o755);
      const version = await probe(fresh);
      if (isRecentEnough(version)) {
        await rename(fresh, path);
        return { path, version: version.text };
      }
    } catch {
      // Read-only or full: the next folder may do.
    }
    await rm(fresh, { force: true }).catch(() => undefined);
  }
  throw new SetupError(
    "the fetched nats-server does not run on this machine; install nats-server 2.10 or newer",
  );
}

async function fromHomebrew() {
  if (process.platform !== "darwin") return undefined;
  const result = await run("brew", ["--prefix", "nats-server"], { timeoutMs: 20_000 });
  const path = join(result.stdout.trim(), "bin", "nats-server");
  const version = result.code === 0 && existsSync(path) ? await probe(path) : undefined;
  return isRecentEnough(version) ? { path, version: version.text } : undefined;
}

function missing(reason) {
  const how = process.platform === "darwin" ? "`brew install nats-server`" : "with your package manager";
  const why = reason === undefined ? "" : ` (${reason})`;
  return new SetupError(
    `nats-server 2.10 or newer was not found${why}.\nInstall it ${how}, or set PORTCULLIS_NATS_SERVER to its path.`,
  );
}

/**
 * Finds nats-server ≥ 2.10 or fetches it from the operating system's own package source, and
 * records it for `libs/local`.
 *
 * @returns {Promise<{ path: string, version: string }>}
 */
export async function ensureNatsServer(root) {
  const found =
    (await fromEnvironment()) ?? (await fromPath()) ?? (await fromCache(root)) ?? (await fromHomebrew());
  const server = found ?? (await fetched(root));
  await mkdir(cacheFolder(root), { recursive: true });
  const fresh = `${recordFile(root)}.${process.pid}`;
  await writeFile(fresh, JSON.stringify(server));
  await rename(fresh, recordFile(root));
  return server;
}

async function fetched(root) {
  if (process.platform !== "linux") throw missing();
  return await step("fetching nats-server", async () => {
    const outcome = await downloadWithApt((text) => isRecentEnough(parseVersion(text)));
    if (outcome.binary === undefined) throw missing(outcome.reason);
    try {
      return await keep(root, outcome.binary);
    } finally {
      await outcome.dispose();
    }
  });
}
