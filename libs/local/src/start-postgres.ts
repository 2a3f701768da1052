import { resolve } from "node:path";
import { type Child, likelyReason, spawnChild } from "./child.ts";
import { LocalError } from "./local-error.ts";
import { assertPortFree } from "./ports.ts";
import { findPostgres } from "./postgres-binaries.ts";
import { commandAs, prepareDataFolder } from "./postgres-data.ts";
import { clearStalePid, isReady } from "./postgres-pid-file.ts";
import { poll } from "./wait.ts";

export type PostgresOptions = {
  /** Made at the first start, kept from start to start. */
  readonly dataDir: string;
  readonly port: number;
  /** Of the superuser `postgres`; set when the data folder is made, so it must stay the same. */
  readonly password: string;
  readonly logFile: string;
};

export type RunningPostgres = {
  /** Superuser, database `postgres`. */
  readonly adminUrl: string;
  readonly port: number;
  readonly child: Child;
  stop(): Promise<void>;
  readonly firstStart: boolean;
};

const HOST = "127.0.0.1";
/** Recovery after a kill replays the log, so this is generous. */
const READY_LIMIT_MS = 60_000;
const STOP_GRACE_MS = 20_000;
/** Back ends of a killed server take a moment to notice. */
const LEFTOVER_LIMIT_MS = 10_000;

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: HOST,
  unix_socket_directories: "",
  password_encryption: "scram-sha-256",
  max_connections: "60",
  shared_buffers: "64MB",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  lc_messages: "C",
  // A committed trace is evidence: given here, no file or ALTER SYSTEM can weaken it.
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  // INV-5: the log tells that a statement failed, never its values.
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
  log_parameter_max_length_on_error: "0",
};

type Attempt = { readonly child: Child; readonly outcome: "ready" | "gone" | "late" };

async function attempt(start: () => Child, dataDir: string): Promise<Attempt> {
  const child = start();
  let isGone = false;
  void child.exited.then(() => {
    isGone = true;
  });
  const outcome = await poll(async () => {
    if (isGone) return "gone" as const;
    return (await isReady(dataDir, child.pid)) ? ("ready" as const) : undefined;
  }, READY_LIMIT_MS);
  return { child, outcome: outcome ?? "late" };
}

const isLeftoverInTheWay = (child: Child): boolean =>
  child.lastLines().some((line) => /pre-existing shared memory block|lock file .* already exists/.test(line));

/**
 * Starts a real PostgreSQL on 127.0.0.1 (no unix socket, scram-sha-256) and waits until it accepts
 * connections. Root or not: see run-as.ts. A server that was killed is recovered.
 *
 * @throws LocalError `port_busy`, `postgres_missing`, `postgres_version`, `postgres_running`, or
 * `postgres_failed` with the server's own reason
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { port, password, logFile } = options;
  const dataDir = resolve(options.dataDir);
  const binaries = await findPostgres();
  await assertPortFree(port, HOST);
  const { runAs, firstStart } = await prepareDataFolder(dataDir, { binaries, password, logFile });
  await clearStalePid(dataDir);

  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const start = (): Child =>
    spawnChild({
      name: "postgres",
      ...commandAs(runAs, binaries.postgres, ["-D", dataDir, "-p", String(port), ...settings]),
      logFile,
      // "Fast shutdown": ends sessions, writes a checkpoint. SIGTERM would wait for clients to leave.
      stopSignal: "SIGINT",
    });
  const settled = await poll(
    async () => {
      const last = await attempt(start, dataDir);
      return last.outcome === "gone" && isLeftoverInTheWay(last.child) ? undefined : last;
    },
    LEFTOVER_LIMIT_MS,
    500,
  );

  if (settled?.outcome !== "ready") {
    await settled?.child.stop(2_000);
    const why =
      settled === undefined ? "a killed server's back ends do not end" : likelyReason(settled.child);
    throw new LocalError("postgres_failed", `PostgreSQL did not start: ${why} (log: ${logFile})`);
  }
  const { child } = settled;
  const adminUrl = `postgres://postgres:${encodeURIComponent(password)}@${HOST}:${port}/postgres`;
  return { adminUrl, port, child, stop: () => child.stop(STOP_GRACE_MS), firstStart };
}
