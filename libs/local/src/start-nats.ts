import { mkdir } from "node:fs/promises";
import { type Child, likelyReason, spawnChild } from "./child.ts";
import { LocalError } from "./local-error.ts";
import { findNatsServer } from "./nats-server.ts";
import { assertPortFree, freePort } from "./ports.ts";
import { poll } from "./wait.ts";

export type NatsOptions = {
  /** The production configuration; only addresses come from here. */
  readonly configFile: string;
  readonly port: number;
  /** JetStream's files; kept from start to start. The configuration names it: on the command line it would forbid reloading. */
  readonly storeDir: string;
  /** A free port unless told. */
  readonly monitorPort?: number;
  readonly logFile: string;
  /** Values for the `$NAME` references of the configuration file. */
  readonly env?: Readonly<Record<string, string>>;
};

export type RunningNats = {
  readonly url: string;
  readonly port: number;
  readonly monitorUrl: string;
  readonly child: Child;
  stop(): Promise<void>;
};

const HOST = "127.0.0.1";
const READY_LIMIT_MS = 30_000;
const STOP_GRACE_MS = 15_000;

async function isHealthy(monitorUrl: string): Promise<boolean> {
  try {
    const response = await fetch(`${monitorUrl}/healthz`, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Starts a real nats-server on 127.0.0.1 and waits until it says that it is healthy, JetStream
 * included.
 *
 * @throws LocalError `nats_server_missing`, `port_busy`, or `nats_failed` with the server's own reason
 */
export async function startNats(options: NatsOptions): Promise<RunningNats> {
  const { configFile, port, storeDir, logFile } = options;
  const server = await findNatsServer();
  await assertPortFree(port, HOST);
  const monitorPort = options.monitorPort ?? (await freePort());
  await assertPortFree(monitorPort, HOST);
  await mkdir(storeDir, { recursive: true, mode: 0o700 });

  const child = spawnChild({
    name: "nats-server",
    command: server.path,
    args: ["-c", configFile, "-a", HOST, "-p", String(port), "-m", String(monitorPort)],
    env: options.env ?? {},
    logFile,
  });
  let isGone = false;
  void child.exited.then(() => {
    isGone = true;
  });
  const monitorUrl = `http://${HOST}:${monitorPort}`;
  const outcome = await poll(async () => {
    if (isGone) return "gone";
    return (await isHealthy(monitorUrl)) ? "ready" : undefined;
  }, READY_LIMIT_MS);

  if (outcome !== "ready") {
    await child.stop(1_000);
    const how = outcome === "gone" ? "did not start" : `was not ready after ${READY_LIMIT_MS / 1000} s`;
    throw new LocalError("nats_failed", `nats-server ${how}: ${likelyReason(child)} (log: ${logFile})`);
  }
  return { url: `nats://${HOST}:${port}`, port, monitorUrl, child, stop: () => child.stop(STOP_GRACE_MS) };
}
