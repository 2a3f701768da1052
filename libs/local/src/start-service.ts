import { type Child, likelyReason, spawnChild } from "./child.ts";
import { LocalError } from "./local-error.ts";
import { compileCache, inRepository } from "./repository.ts";
import { poll } from "./wait.ts";

export const serviceNames = [
  "policy",
  "inspector",
  "mcp-executor",
  "trace-redactor",
  "trace-store",
  "trace-exporter",
  "ingress",
] as const;
export type ServiceName = (typeof serviceNames)[number];

export type ServiceOptions = {
  readonly name: ServiceName;
  readonly instance: string;
  readonly natsUrl: string;
  /** Folder with one subfolder of secrets per service. */
  readonly secretsDirectory: string;
  readonly logFile: string;
  readonly env?: Readonly<Record<string, string>>;
};

export type RunningService = {
  readonly name: ServiceName;
  readonly instance: string;
  readonly child: Child;
  /** Base of `/livez`, `/readyz` and `/metrics`; empty until the service has said which port it took. */
  readonly opsUrl: string;
  /** The port of the HTTP API, once the ingress has said it. */
  readonly httpPort: number | undefined;
  stop(): Promise<void>;
};

const READY_LIMIT_MS = 60_000;
const STOP_GRACE_MS = 20_000;

const isReady = async (opsUrl: string): Promise<boolean> => {
  try {
    const response = await fetch(`${opsUrl}/readyz`, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
};

/** The ports that a service took, as its log tells. A port that was chosen for it might be gone when it gets there. */
type Announced = { opsPort?: number; httpPort?: number };

const listenForPorts =
  (announced: Announced) =>
  (line: string): void => {
    if (!line.startsWith("{") || !/"(opsPort|httpPort)":/.test(line)) return;
    const { opsPort, httpPort } = JSON.parse(line) as Record<string, unknown>;
    if (typeof opsPort === "number") announced.opsPort = opsPort;
    if (typeof httpPort === "number") announced.httpPort = httpPort;
  };

/** Starts one service as a process of its own, with its own secrets and nothing of the others'. */
export const launchService = (options: ServiceOptions): RunningService => {
  const announced: Announced = {};
  const child = spawnChild({
    name: `${options.name}/${options.instance}`,
    command: process.execPath,
    args: ["--disable-warning=ExperimentalWarning", inRepository("services", options.name, "src/main.ts")],
    env: {
      PORTCULLIS_NATS_URL: options.natsUrl,
      PORTCULLIS_SECRETS_DIR: `${options.secretsDirectory}/${options.name}`,
      PORTCULLIS_INSTANCE: options.instance,
      PORTCULLIS_OPS_PORT: "0",
      NODE_COMPILE_CACHE: compileCache,
      ...options.env,
    },
    logFile: options.logFile,
    onLine: listenForPorts(announced),
  });
  return {
    name: options.name,
    instance: options.instance,
    child,
    get opsUrl() {
      return announced.opsPort === undefined ? "" : `http://127.0.0.1:${announced.opsPort}`;
    },
    get httpPort() {
      return announced.httpPort;
    },
    stop: () => child.stop(STOP_GRACE_MS),
  };
};

/**
 * Waits until a service says that it is ready.
 * @throws LocalError `child_died` with the service's own reason
 */
export const untilReady = async (
  service: RunningService,
  limitMs: number = READY_LIMIT_MS,
): Promise<void> => {
  let gone = false;
  void service.child.exited.then(() => {
    gone = true;
  });
  const outcome = await poll(async () => {
    if (gone) return "gone" as const;
    // Its log may tell the port a moment after the service itself says that it is ready.
    if (service.name === "ingress" && service.httpPort === undefined) return undefined;
    return (await isReady(service.opsUrl)) ? ("ready" as const) : undefined;
  }, limitMs);
  if (outcome === "ready") return;
  const how = outcome === "gone" ? "ended at start" : "did not become ready";
  throw new LocalError("child_died", `${service.child.name} ${how}: ${likelyReason(service.child)}`);
};
