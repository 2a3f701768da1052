import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Child, spawnChild } from "@portcullis/local";
import { type TestBus, until } from "@portcullis/testkit";

export type ServiceProcess = AsyncDisposable & {
  readonly pid: number;
  readonly ready: () => Promise<boolean>;
  readonly whenReady: () => Promise<void>;
  readonly metrics: () => Promise<string>;
  readonly lines: () => readonly string[];
  /** SIGKILL: nothing is flushed, nothing is acknowledged. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const services = resolve(import.meta.dirname, "../../..");

/** One service as the process that it is in production. */
export const startService = async (
  name: "trace-redactor" | "trace-store",
  bus: TestBus,
  env: Readonly<Record<string, string>> = {},
): Promise<ServiceProcess> => {
  let port: number | undefined;
  let started = false;
  const all: string[] = [];
  const child: Child = spawnChild({
    name,
    command: process.execPath,
    args: [join(services, name, "src/main.ts")],
    env: {
      PORTCULLIS_NATS_URL: bus.url,
      PORTCULLIS_SECRETS_DIR: join(bus.secretsDirectory, name),
      ...env,
    },
    onLine: (line) => {
      all.push(line);
      const found = /"opsPort":(\d+)/.exec(line)?.[1];
      if (found !== undefined) port = Number(found);
      if (line.includes('"msg":"started"')) started = true;
    },
  });
  await until(`${name} to start`, () => started && port !== undefined, 30_000).catch((error: unknown) => {
    throw new Error(`${name} did not start: ${child.lastLines().join("\n")}`, { cause: error });
  });
  const ask = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`);
  const ready = async (): Promise<boolean> => (await ask("/readyz")).ok;
  return {
    pid: child.pid,
    ready,
    whenReady: async () => {
      await until(`${name} to be ready`, ready, 30_000);
    },
    metrics: async () => (await ask("/metrics")).text(),
    lines: () => all,
    kill: async () => {
      child.kill("SIGKILL");
      await child.exited;
    },
    stop: () => child.stop(),
    [Symbol.asyncDispose]: () => child.stop(),
  };
};

/** A value of a metric in the Prometheus text; the labels as they stand there. */
export const metricOf = (text: string, name: string, labels = ""): number | undefined => {
  const line = text.split("\n").find((each) => each.startsWith(name) && each.includes(labels));
  return line === undefined ? undefined : Number(line.split(" ").at(-1));
};

export const writeSecret = (bus: TestBus, service: string, name: string, text: string): void => {
  const folder = join(bus.secretsDirectory, service);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
};
