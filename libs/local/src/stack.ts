import { copyFileSync, mkdirSync, readFileSync, statfsSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  configBucket,
  conversationBucket,
  credentialBucket,
  sessionBucket,
  streams,
} from "@portcullis/contracts";
import { createSecrets, provision } from "@portcullis/provision";
import { type Child, likelyReason } from "./child.ts";
import { LocalError } from "./local-error.ts";
import { assertPortFree, freePort } from "./ports.ts";
import { inRepository } from "./repository.ts";
import { type NatsOptions, type RunningNats, startNats } from "./start-nats.ts";
import { type PostgresOptions, type RunningPostgres, startPostgres } from "./start-postgres.ts";
import {
  launchService,
  type RunningService,
  type ServiceName,
  serviceNames,
  untilReady,
} from "./start-service.ts";

export type StackOptions = {
  /** Folder of everything that the stack writes: secrets, data, logs. */
  readonly home: string;
  /** Port of the ingress; 0 takes a free one. */
  readonly httpPort: number;
  readonly durability: "L1" | "L2";
  /** Settings of a service beyond those that the stack gives it. */
  readonly env?: Partial<Readonly<Record<ServiceName, Readonly<Record<string, string>>>>>;
  /** How many of a service to start; 1 unless told, but of the trace exporter none: most installations have no sink. */
  readonly instances?: Partial<Readonly<Record<ServiceName, number>>>;
};

/** A whole Portcullis on this machine: a real nats-server, a real PostgreSQL, the services as processes. */
export type Stack = {
  readonly ingressUrl: string;
  readonly natsUrl: string;
  /** Administrator URL of the database. */
  readonly postgresUrl: string;
  readonly secretsDirectory: string;
  readonly operatorToken: string;
  readonly nats: () => RunningNats;
  readonly postgres: () => RunningPostgres;
  readonly services: () => readonly RunningService[];
  /** Starts one more instance of a service and waits until it is ready. */
  readonly add: (name: ServiceName) => Promise<RunningService>;
  /** Stops a process of the stack in order. */
  readonly remove: (child: Child) => Promise<void>;
  /** Kills a process of the stack with SIGKILL; it does not count as a failure. */
  readonly kill: (child: Child) => Promise<void>;
  /** Starts nats-server or PostgreSQL again, on the same port and data, after it was stopped or killed. */
  readonly restartNats: () => Promise<void>;
  readonly restartPostgres: () => Promise<void>;
  /** Resolves with the reason when a process ends that nobody stopped. */
  readonly failed: Promise<LocalError>;
  readonly stop: () => Promise<void>;
};

const HOST = "127.0.0.1";
const DATABASE = "portcullis";
const STOP_GRACE_MS = 20_000;
/** What the streams and buckets declare, all together; the broker reserves it. */
const DECLARED_BYTES = [
  ...Object.values(streams),
  ...[configBucket, conversationBucket, credentialBucket, sessionBucket],
].reduce((sum, { maxBytes }) => sum + maxBytes, 0);

/** A laptop's disk is not a server's: at most a third of what is free, and never more than half of the declared sizes. */
const storageScaleFor = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return Math.min(0.5, (bavail * bsize) / 3 / DECLARED_BYTES);
};

const silentLogger = { info: () => {}, warn: () => {}, error: () => {} };

type Parts = { nats: RunningNats; postgres: RunningPostgres };
type StartedParts = {
  readonly natsOptions: NatsOptions;
  readonly postgresOptions: PostgresOptions;
  readonly parts: Parts;
};

const readSecret = (directory: string, ...path: readonly string[]): string =>
  readFileSync(join(directory, ...path), "utf8").trim();

/** A port is free when it is asked for, and may be somebody else's a moment later. */
const PORT_ATTEMPTS = 3;
const lostItsPort = (error: unknown): boolean =>
  error instanceof LocalError &&
  (error.code === "port_busy" || /address already in use|could not bind/i.test(error.message));

/** nats-server and PostgreSQL on free ports, with the secrets that name them. */
const startParts = async (
  options: StackOptions,
  home: string,
  secretsDirectory: string,
  logFile: (name: string) => string,
  attempt = 1,
): Promise<StartedParts> => {
  const natsPort = await freePort();
  const monitorPort = await freePort();
  const postgresPort = await freePort();
  createSecrets({
    directory: secretsDirectory,
    postgres: { host: HOST, port: postgresPort, database: DATABASE },
    durability: options.durability,
    serverName: "portcullis-local",
    natsStoreDirectory: join(home, "nats"),
  });
  // The production file, beside the values that were generated for this installation.
  const natsConfig = join(secretsDirectory, "nats", "nats-server.conf");
  copyFileSync(inRepository("deploy/nats/nats-server.conf"), natsConfig);
  const natsOptions = {
    configFile: natsConfig,
    port: natsPort,
    monitorPort,
    storeDir: join(home, "nats"),
    logFile: logFile("nats-server"),
  };
  const postgresOptions = {
    dataDir: join(home, "postgres"),
    port: postgresPort,
    password: readSecret(secretsDirectory, "provision", "postgres-admin.password"),
    logFile: logFile("postgres"),
  };
  const [nats, postgres] = await Promise.allSettled([startNats(natsOptions), startPostgres(postgresOptions)]);
  if (nats.status === "fulfilled" && postgres.status === "fulfilled") {
    const parts: Parts = { nats: nats.value, postgres: postgres.value };
    return { natsOptions, postgresOptions, parts };
  }
  if (nats.status === "fulfilled") await nats.value.stop();
  if (postgres.status === "fulfilled") await postgres.value.stop();
  const error: unknown =
    nats.status === "rejected" ? nats.reason : (postgres as PromiseRejectedResult).reason;
  if (!lostItsPort(error) || attempt >= PORT_ATTEMPTS) throw error;
  return startParts(options, home, secretsDirectory, logFile, attempt + 1);
};

/** @throws LocalError with one clear line; what was started is stopped again */
export const startStack = async (options: StackOptions): Promise<Stack> => {
  const home = resolve(options.home);
  const secretsDirectory = join(home, "secrets");
  const logFile = (name: string): string => join(home, "logs", `${name}.log`);
  mkdirSync(join(home, "logs"), { recursive: true, mode: 0o700 });

  if (options.httpPort !== 0) await assertPortFree(options.httpPort, HOST);
  const { natsOptions, postgresOptions, parts } = await startParts(options, home, secretsDirectory, logFile);

  let stopping = false;
  const failure = Promise.withResolvers<LocalError>();
  const services = new Set<RunningService>();
  const expectedToEnd = new Set<number>();
  const watch = (child: Child): void => {
    void child.exited.then(({ code, signal }) => {
      if (stopping || expectedToEnd.has(child.pid)) return;
      const how = signal === null ? `with code ${code}` : `by ${signal}`;
      failure.resolve(new LocalError("child_died", `${child.name} ended ${how}: ${likelyReason(child)}`));
    });
  };
  const counters = new Map<ServiceName, number>();
  /** The first ingress has the stack's port; so has the one that takes its place. Others get a free one. */
  let httpPort = options.httpPort;
  const ingressPort = (): number =>
    [...services].some((service) => service.name === "ingress") ? 0 : httpPort;
  const launch = (name: ServiceName): RunningService => {
    const number = (counters.get(name) ?? 0) + 1;
    counters.set(name, number);
    const service = launchService({
      name,
      instance: `${name}-${number}`,
      natsUrl: parts.nats.url,
      secretsDirectory,
      logFile: logFile(`${name}-${number}`),
      env: {
        ...(name === "ingress" ? { PORTCULLIS_HTTP_PORT: String(ingressPort()) } : {}),
        // Tests count what they send: canaries come only where they are asked for.
        ...(name === "policy" ? { PORTCULLIS_CANARY_INTERVAL_MS: "0" } : {}),
        ...(name === "trace-store" ? { PORTCULLIS_CHECKPOINT_FILE: join(home, "checkpoints") } : {}),
        ...options.env?.[name],
      },
    });
    services.add(service);
    watch(service.child);
    return service;
  };
  const forget = (child: Child): void => {
    expectedToEnd.add(child.pid);
    for (const service of services) if (service.child === child) services.delete(service);
  };

  const stop = async (): Promise<void> => {
    stopping = true;
    // The edge first: whoever is inside gets an answer while everything behind it still runs.
    const running = [...services];
    await Promise.all(running.filter(({ name }) => name === "ingress").map((service) => service.stop()));
    await Promise.all(running.filter(({ name }) => name !== "ingress").map((service) => service.stop()));
    await Promise.all([parts.nats.stop(), parts.postgres.stop()]);
  };

  try {
    await provision({
      secretsDirectory,
      natsServers: [parts.nats.url],
      replicas: 1,
      storageScale: storageScaleFor(home),
      postgres: { host: HOST, port: postgresOptions.port, adminUser: "postgres", database: DATABASE },
      logger: silentLogger,
    });
    const wanted = serviceNames.flatMap((name) =>
      Array.from({ length: options.instances?.[name] ?? (name === "trace-exporter" ? 0 : 1) }, () => name),
    );
    const launched = wanted.map(launch);
    await Promise.all(launched.map((service) => untilReady(service)));
    httpPort = launched.find(({ name }) => name === "ingress")?.httpPort ?? httpPort;
  } catch (error) {
    await stop();
    throw error;
  }

  watch(parts.nats.child);
  watch(parts.postgres.child);

  return {
    ingressUrl: `http://${HOST}:${httpPort}`,
    natsUrl: parts.nats.url,
    postgresUrl: parts.postgres.adminUrl.replace(/\/postgres$/, `/${DATABASE}`),
    secretsDirectory,
    operatorToken: readSecret(secretsDirectory, "operator", "token"),
    nats: () => parts.nats,
    postgres: () => parts.postgres,
    services: () => [...services],
    add: async (name) => {
      const service = launch(name);
      await untilReady(service);
      return service;
    },
    remove: async (child) => {
      forget(child);
      await child.stop(STOP_GRACE_MS);
    },
    kill: async (child) => {
      forget(child);
      child.kill("SIGKILL");
      await child.exited;
    },
    restartNats: async () => {
      parts.nats = await startNats(natsOptions);
      watch(parts.nats.child);
    },
    restartPostgres: async () => {
      parts.postgres = await startPostgres(postgresOptions);
      watch(parts.postgres.child);
    },
    failed: failure.promise,
    stop,
  };
};
