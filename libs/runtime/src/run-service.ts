import { randomBytes } from "node:crypto";
import { type Bus, connectBus } from "@portcullis/bus";
import type { z } from "zod";
import { type CommonSettings, ConfigError, readConfig, readSecret } from "./config.ts";
import { createLogger, type Logger } from "./logger.ts";
import { type Info, type OpsEndpoints, type Readiness, startOpsServer } from "./ops-server.ts";
import { startTelemetry, type Telemetry } from "./telemetry.ts";

export type ServiceContext<Settings> = {
  readonly config: Readonly<CommonSettings & Settings>;
  readonly instance: string;
  readonly logger: Logger;
  readonly bus: Bus;
  readonly telemetry: Telemetry;
  /** @throws ConfigError */
  readonly secret: (name: string) => string;
  /** The operational endpoints, for a service that also serves them on its own port. */
  readonly ops: OpsEndpoints;
  /** Ends the process in order, as SIGTERM does, with exit code 1. */
  readonly fail: (reason: string) => void;
};

/** What a service hands back: how it is doing, and how it ends. All parts are optional but `ready`. */
export type Service = {
  readonly ready: () => Readiness;
  /** Facts for people, shown in `/readyz` beside the checks; they never decide whether the service is ready. */
  readonly info?: () => Info;
  /** Stops taking new work from outside the bus (HTTP) and waits for the answers under way. */
  readonly stopAccepting?: () => Promise<void>;
  /** Waits for work in flight that no subscription knows of. */
  readonly settle?: () => Promise<void>;
  /** Closes what the service opened: pools, connections. */
  readonly close?: () => Promise<void>;
};

export type ServiceDefinition<S extends z.ZodRawShape> = {
  readonly name: string;
  readonly description: string;
  readonly settings: S;
  readonly build: (context: ServiceContext<z.infer<z.ZodObject<S>>>) => Promise<Service>;
};

export const VERSION = "0.1.0";

/** A stage that takes longer than this to drain is left behind. */
const DRAIN_STEP_MS = 15_000;

const natsTls = (config: CommonSettings) => {
  const { PORTCULLIS_NATS_CA_FILE: caFile, PORTCULLIS_NATS_CERT_FILE: certFile } = config;
  const keyFile = config.PORTCULLIS_NATS_KEY_FILE;
  if (caFile === undefined && certFile === undefined) return {};
  return {
    tls: {
      ...(caFile === undefined ? {} : { caFile }),
      ...(certFile === undefined ? {} : { certFile }),
      ...(keyFile === undefined ? {} : { keyFile }),
    },
  };
};

const within = async (logger: Logger, step: string, work: Promise<unknown> | undefined): Promise<void> => {
  if (work === undefined) return;
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), DRAIN_STEP_MS);
  });
  const ended = await Promise.race([work.then(() => "done" as const), timeout]).catch(
    () => "failed" as const,
  );
  clearTimeout(timer);
  if (ended !== "done") logger.warn({ step, ended }, "a step of the shutdown did not end well");
};

const start = async <S extends z.ZodRawShape>(definition: ServiceDefinition<S>): Promise<void> => {
  const config = readConfig(definition.settings, process.env);
  const instance = config.PORTCULLIS_INSTANCE ?? randomBytes(4).toString("hex");
  const logger = createLogger(definition.name, instance, config.PORTCULLIS_LOG_LEVEL);
  const telemetry = startTelemetry(definition.name, instance, VERSION, config.OTEL_EXPORTER_OTLP_ENDPOINT);
  const bus = await connectBus({
    servers: config.PORTCULLIS_NATS_URL.split(","),
    nkeySeed: readSecret(config, "nats.nk"),
    service: definition.name,
    instance,
    version: VERSION,
    description: definition.description,
    logger,
    ...natsTls(config),
  });

  let stopping = false;
  let service: Service | undefined;
  const ops: OpsEndpoints = {
    live: () => true,
    ready: () => ({
      running: stopping ? "shutting down" : true,
      nats: bus.connected() ? true : "not connected",
      ...(service?.ready() ?? { started: "starting" }),
    }),
    info: () => service?.info?.() ?? {},
    metricsText: telemetry.metricsText,
  };

  const stop = async (exitCode: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    logger.info({}, "draining");
    await within(logger, "stop accepting", service?.stopAccepting?.());
    await within(logger, "drain subscriptions", bus.drainSubscriptions());
    await within(logger, "settle", service?.settle?.());
    await within(logger, "close the bus", bus.close());
    await within(logger, "close", service?.close?.());
    await within(logger, "telemetry", telemetry.shutdown());
    await within(logger, "ops server", opsServer.close());
    logger.info({}, "stopped");
    process.exit(exitCode);
  };
  // A promise that nobody waits for must not take the whole process with it: one bad server would stop all calls.
  process.on("unhandledRejection", (reason) => {
    logger.error(
      { error: reason instanceof Error ? reason.name : typeof reason },
      "a promise was left to fail",
    );
  });
  const opsServer = await startOpsServer(config.PORTCULLIS_OPS_HOST, config.PORTCULLIS_OPS_PORT, ops);
  logger.info({ opsPort: opsServer.port }, "the operational endpoints are up");
  process.once("SIGTERM", () => void stop(0));
  process.once("SIGINT", () => void stop(0));

  service = await definition.build({
    config,
    instance,
    logger,
    bus,
    telemetry,
    secret: (name) => readSecret(config, name),
    ops,
    fail: (reason) => {
      logger.fatal({ reason }, "cannot go on");
      void stop(1);
    },
  });
  await bus.flush();
  logger.info({}, "started");
  const reason = await bus.closed();
  if (!stopping) {
    logger.fatal({ reason: reason?.name }, "the connection to NATS was closed for good");
    process.exit(1);
  }
};

/** Runs one service as this process: configuration, connection, build, and an ordered end. */
export const runService = async <S extends z.ZodRawShape>(
  definition: ServiceDefinition<S>,
): Promise<void> => {
  try {
    await start(definition);
  } catch (error) {
    const text = error instanceof ConfigError ? error.message : `cannot start: ${describe(error)}`;
    process.stderr.write(`${definition.name}: ${text}\n`);
    process.exit(1);
  }
};

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
