import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { likelyReason, spawnChild } from "./child.ts";
import { LocalError } from "./local-error.ts";
import type { PostgresBinaries } from "./postgres-binaries.ts";
import { chooseRunAs, type RunAs } from "./run-as.ts";

export type DataFolder = { readonly runAs: RunAs; readonly firstStart: boolean };

async function runAsFor(folder: string, binaries: PostgresBinaries): Promise<RunAs> {
  const runAs = await chooseRunAs(folder, binaries.folder);
  if (runAs !== undefined) return runAs;
  throw new LocalError(
    "postgres_failed",
    `PostgreSQL does not run as root, and no other user can get to ${folder}: start as an ordinary user, or from a folder that all may enter`,
  );
}

/** `command` with its arguments, as `spawnChild` takes them, under another user if need be. */
export function commandAs(runAs: RunAs, command: string, args: readonly string[]) {
  const [first = command, ...rest] = [...runAs.prefix, command, ...args];
  // The current folder may be one that the other user cannot enter; PostgreSQL asks where it is.
  return { command: first, args: rest, cwd: "/", ...runAs.ids };
}

async function runInitdb(folder: string, runAs: RunAs, options: CreateOptions): Promise<void> {
  const passwordFile = `${folder}.password`;
  try {
    await writeFile(passwordFile, `${options.password}\n`, { mode: 0o600 });
    if (runAs.owner !== undefined) await chown(passwordFile, runAs.owner.uid, runAs.owner.gid);
    const settings = [
      "--username=postgres",
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--no-instructions",
    ];
    const child = spawnChild({
      name: "initdb",
      ...commandAs(runAs, options.binaries.initdb, ["-D", folder, `--pwfile=${passwordFile}`, ...settings]),
      logFile: options.logFile,
    });
    const { code } = await child.exited;
    if (code === 0) return;
    throw new LocalError(
      "postgres_failed",
      `initdb failed: ${likelyReason(child)} (log: ${options.logFile})`,
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

type CreateOptions = {
  readonly binaries: PostgresBinaries;
  readonly password: string;
  readonly logFile: string;
};

/** Made beside its place and renamed: a set-up that was killed half-way leaves no half data folder. */
async function createDataFolder(dataDir: string, options: CreateOptions): Promise<RunAs> {
  const fresh = `${dataDir}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  const runAs = await runAsFor(fresh, options.binaries);
  await runInitdb(fresh, runAs, options);
  await rm(dataDir, { recursive: true, force: true });
  await rename(fresh, dataDir);
  return runAs;
}

async function readVersion(dataDir: string): Promise<number | undefined> {
  const text = await readFile(join(dataDir, "PG_VERSION"), "utf8").catch(() => undefined);
  return text === undefined ? undefined : Number.parseInt(text, 10);
}

/**
 * Makes the data folder, or checks the one that is there, and says how PostgreSQL is to run over it.
 *
 * @throws LocalError `postgres_version` if it was made by another major version, `postgres_failed`
 * if it is not a data folder or cannot be made
 */
export async function prepareDataFolder(dataDir: string, options: CreateOptions): Promise<DataFolder> {
  await mkdir(dirname(dataDir), { recursive: true, mode: 0o700 });
  const version = await readVersion(dataDir);
  if (version !== undefined) {
    if (version === options.binaries.major)
      return { runAs: await runAsFor(dataDir, options.binaries), firstStart: false };
    throw new LocalError(
      "postgres_version",
      `${dataDir} was made by PostgreSQL ${version}, this is ${options.binaries.major}: dump it with the old one, or move it away`,
    );
  }
  const entries = await readdir(dataDir).catch(() => []);
  if (entries.length > 0)
    throw new LocalError("postgres_failed", `${dataDir} is not empty and not a PostgreSQL data folder`);
  return { runAs: await createDataFolder(dataDir, options), firstStart: true };
}
