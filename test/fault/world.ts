import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { NatsConnection } from "@nats-io/transport-node";
import { connectNats } from "@portcullis/bus";
import type { RunningService, ServiceName } from "@portcullis/local";
import type { NatsUser } from "@portcullis/provision";
import { silentLogger } from "@portcullis/testkit";
import { type Balancer, startBalancer } from "../support/balancer.ts";
import { startTestGate, type TestGate } from "../support/gate.ts";
import type { Random } from "./random.ts";

/** Two instances at least of everything that can have two; NATS and PostgreSQL are one each. */
const INSTANCES: Readonly<Record<ServiceName, number>> = {
  ingress: 2,
  inspector: 2,
  policy: 2,
  "mcp-executor": 2,
  "trace-redactor": 2,
  "trace-store": 2,
  // Nothing that counts here goes through it; its own faults are in its own tests.
  "trace-exporter": 0,
};
export const serviceKinds = (Object.keys(INSTANCES) as readonly ServiceName[]).filter(
  (name) => INSTANCES[name] > 0,
);

/** A running system and what may be done to it. Every SIGKILL is counted. */
export type World = AsyncDisposable & {
  readonly gate: TestGate;
  readonly url: string;
  readonly random: Random;
  readonly kills: () => number;
  /** A random instance of a service that is not stopped or dying. */
  readonly anyOf: (name: ServiceName) => RunningService;
  /** SIGKILL, and another one in its place. Resolves when that one is ready. */
  readonly replace: (service: RunningService) => Promise<void>;
  readonly killNats: () => Promise<void>;
  readonly killPostgres: () => Promise<void>;
  /** SIGSTOP to the whole process group, and SIGCONT after that time. */
  readonly pause: (pid: number, ms: number) => Promise<void>;
  /** Replaces an instance by one whose clock jumps, for that time; then by an ordinary one. */
  readonly jumpClock: (name: ServiceName, stepsMs: readonly number[], ms: number) => Promise<void>;
  readonly connectAs: (user: NatsUser) => Promise<NatsConnection>;
};

type Settings = Record<string, string>;

/** @param natsFolder where nats-server keeps its streams; beside all the rest unless told */
export const startWorld = async (random: Random, natsFolder?: string): Promise<World> => {
  const env: Record<ServiceName, Settings> = {
    ingress: {
      PORTCULLIS_DEADLINE_MS: "6000",
      PORTCULLIS_RESEND_MS: "400",
      PORTCULLIS_TRACE_TIMEOUT_MS: "8000",
    },
    inspector: {},
    policy: {},
    "mcp-executor": {},
    "trace-redactor": {},
    "trace-store": { PORTCULLIS_SWEEP_GRACE_MS: "5000", PORTCULLIS_SWEEP_INTERVAL_MS: "2000" },
    "trace-exporter": {},
  };
  // Read at each start of a service, so that one instance alone can have a setting.
  const home = mkdtempSync(join(tmpdir(), "portcullis-fault-"));
  if (natsFolder !== undefined) symlinkSync(natsFolder, join(home, "nats"));
  const gate = await startTestGate({ home, instances: INSTANCES, env });
  const { stack } = gate;
  const balancer: Balancer = await startBalancer(() =>
    stack.services().flatMap(({ name, httpPort }) => (name === "ingress" && httpPort ? [httpPort] : [])),
  );
  let kills = 0;
  const busy = new Set<number>();

  const anyOf = (name: ServiceName): RunningService => {
    const running = stack.services().filter((service) => service.name === name);
    const free = running.filter(({ child }) => !busy.has(child.pid));
    return random.pick(free.length > 0 ? free : running);
  };
  const replace = async (service: RunningService): Promise<void> => {
    busy.add(service.child.pid);
    kills += 1;
    await stack.kill(service.child);
    await stack.add(service.name);
  };
  const signalGroup = (pid: number, signal: NodeJS.Signals): void => {
    try {
      process.kill(-pid, signal);
    } catch {
      // It died meanwhile.
    }
  };
  const withClock = async (name: ServiceName, clock: Settings): Promise<RunningService> => {
    const settings = env[name];
    const module = resolve(import.meta.dirname, "clock-steps.mjs");
    Object.assign(settings, clock, { NODE_OPTIONS: `--import=${module}` });
    const started = stack.add(name);
    for (const key of ["NODE_OPTIONS", ...Object.keys(clock)]) delete settings[key];
    return started;
  };

  return {
    gate,
    url: balancer.url,
    random,
    kills: () => kills,
    anyOf,
    replace,
    killNats: async () => {
      kills += 1;
      await stack.kill(stack.nats().child);
      await stack.restartNats();
    },
    killPostgres: async () => {
      kills += 1;
      await stack.kill(stack.postgres().child);
      await stack.restartPostgres();
    },
    pause: async (pid, ms) => {
      signalGroup(pid, "SIGSTOP");
      await delay(ms);
      signalGroup(pid, "SIGCONT");
    },
    jumpClock: async (name, stepsMs, ms) => {
      const victim = anyOf(name);
      busy.add(victim.child.pid);
      const jumping = await withClock(name, {
        FAULT_CLOCK_STEPS: stepsMs.join(","),
        FAULT_CLOCK_EVERY_MS: "700",
      });
      busy.add(jumping.child.pid);
      kills += 1;
      await stack.kill(victim.child);
      await delay(ms);
      await replace(jumping);
    },
    connectAs: (user) =>
      connectNats({
        servers: [stack.natsUrl],
        nkeySeed: readFileSync(join(stack.secretsDirectory, user, "nats.nk"), "utf8"),
        service: user,
        instance: "faults",
        logger: silentLogger,
      }),
    [Symbol.asyncDispose]: async () => {
      await balancer[Symbol.asyncDispose]();
      await gate[Symbol.asyncDispose]();
      rmSync(home, { recursive: true, force: true });
    },
  };
};
