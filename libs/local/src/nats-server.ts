import { execFile } from "node:child_process";
import { access, constants, readFile } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";
import { LocalError } from "./local-error.ts";

export type NatsServer = { readonly path: string; readonly version: string };

/** What the bootstrap (tools/bootstrap) found or fetched. */
const RECORD = resolve(import.meta.dirname, "../../../node_modules/.cache/portcullis/nats-server.json");
const PROBE_LIMIT_MS = 20_000;

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function recorded(): Promise<string | undefined> {
  try {
    const record: unknown = JSON.parse(await readFile(RECORD, "utf8"));
    const path = typeof record === "object" && record !== null && "path" in record ? record.path : undefined;
    return typeof path === "string" && (await isExecutable(path)) ? path : undefined;
  } catch {
    return undefined;
  }
}

async function onPath(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const folder of folders) {
    const path = join(folder, "nats-server");
    if (await isExecutable(path)) return resolve(path);
  }
  return undefined;
}

async function readVersion(path: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)(path, ["--version"], { timeout: PROBE_LIMIT_MS });
    return /^nats-server\D*(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  } catch {
    return undefined;
  }
}

/** 2.10 brought `sync_interval: always`, on which "acked means on disk" (level L2) rests. */
function isRecentEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 2 || (major === 2 && minor >= 10);
}

/**
 * The nats-server to run: PORTCULLIS_NATS_SERVER, else the bootstrap's, else the one on PATH.
 *
 * @throws LocalError `nats_server_missing`
 */
export async function findNatsServer(): Promise<NatsServer> {
  const asked = process.env.PORTCULLIS_NATS_SERVER;
  const path = asked ? resolve(asked) : ((await recorded()) ?? (await onPath()));
  if (path === undefined) {
    throw new LocalError(
      "nats_server_missing",
      "nats-server 2.10 or newer was not found: run `node tools/bootstrap/bootstrap.mjs`, or set PORTCULLIS_NATS_SERVER",
    );
  }
  const version = await readVersion(path);
  if (version === undefined || !isRecentEnough(version)) {
    const what = version === undefined ? "is no nats-server that runs here" : `is nats-server ${version}`;
    throw new LocalError("nats_server_missing", `${path} ${what}, but 2.10 or newer is needed`);
  }
  return { path, version };
}
