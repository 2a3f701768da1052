import {
  createRawTraceWriter,
  decodeJson,
  type Message,
  openCredentialBucket,
  watchConfig,
} from "@portcullis/bus";
import { createSnapshot } from "@portcullis/catalog";
import {
  type Envelope,
  envelopeHeaders,
  envelopeSchema,
  finalReply,
  queues,
  registryFetchSchema,
  subjects,
  syncRequestSchema,
} from "@portcullis/contracts";
import { createSeal, parseTrustedKeys } from "@portcullis/crypto";
import { observeConfig, type Service, type ServiceContext } from "@portcullis/runtime";
import type { z } from "zod";
import { createCredentialReport } from "./adapters/credential-hashes.ts";
import { createEnvProvider, createFileProvider, withTimeLimit } from "./adapters/credential-providers.ts";
import { createLedger } from "./adapters/ledger.ts";
import { createRegistryFetch } from "./adapters/registry-fetch.ts";
import { scrubLogger } from "./adapters/scrubbed-logger.ts";
import { createServerAccess } from "./adapters/server-access.ts";
import { createUpstreams } from "./adapters/upstreams.ts";
import type { settings } from "./config.ts";
import { parseCredentialNames } from "./core/credential-names.ts";
import { createResultDelivery } from "./core/results.ts";
import { type ExecuteContext, execute } from "./execute.ts";

const RESULT_RETRY_MS = 1_000;
const CREDENTIAL_TIMEOUT_MS = 2_000;

type Settings = z.infer<z.ZodObject<typeof settings>>;

/** Binds the execute, sync and registry subjects. */
export const build = async (context: ServiceContext<Settings>): Promise<Service> => {
  const { bus, config, instance, telemetry } = context;
  const snapshot = createSnapshot();
  const report = createCredentialReport(openCredentialBucket(bus.jetstream), context.logger, Date.now);
  bus.onReconnect(report.repeat);
  const access = createServerAccess({
    source: {
      providers: {
        env: createEnvProvider(process.env),
        file: withTimeLimit(createFileProvider(config.PORTCULLIS_CREDENTIALS_DIR), CREDENTIAL_TIMEOUT_MS),
      },
      allowed: parseCredentialNames(config.PORTCULLIS_CREDENTIAL_NAMES),
    },
    now: Date.now,
    onValues: report.note,
  });
  const logger = scrubLogger(context.logger, access.scrubAll);
  const echoed = telemetry.meter.createCounter("portcullis.credentials.echoed", {
    description:
      "Credentials that servers gave back, in results or in what they say of themselves; all were removed",
  });
  const onEchoed = (where: "result" | "definition") => (server: string, echoes: number) => {
    echoed.add(echoes, { server, where });
    logger.warn({ server, where, echoes }, "a server gave back a credential; it was removed");
  };
  const upstreams = createUpstreams({
    access,
    onChanged: (server, reason) => bus.publish(subjects.changed(server), { v: 1, server, reason }),
    onMissing: (server, missing) => {
      if (missing.length === 0) logger.info({ server }, "the credentials of a server are there again");
      else logger.error({ server, missing }, "a server is unusable: credentials are missing");
    },
    onEchoed: onEchoed("definition"),
    now: Date.now,
  });
  const registry = createRegistryFetch();
  const watch = watchConfig(bus, logger, (change) => {
    snapshot.apply(change);
    if (change.kind !== "server") return;
    if (change.record?.status === "approved") void upstreams.warm(change.record);
    else upstreams.forget(change.id);
  });
  const ledger = createLedger(bus.jetstream, config.PORTCULLIS_LEDGER_TIMEOUT_MS);
  const refused = telemetry.meter.createCounter("portcullis.tickets.refused", {
    description: "Execution tickets that did not hold",
  });
  const executions = telemetry.meter.createCounter("portcullis.executions", {
    description: "Calls of remote servers by status (completed, tool_error, failed) and code",
  });
  const duration = telemetry.meter.createHistogram("portcullis.execution.duration", { unit: "s" });
  const results = createResultDelivery({
    handOff: (envelope, events) =>
      bus.handOff(subjects.inspectResult, envelope, envelopeHeaders(envelope), events),
    onGivenUp: (envelope) =>
      bus.publish(envelope.reply, finalReply(envelope, "mcp-executor", "withheld", "result_not_inspected")),
    clock: Date.now,
    retryMs: RESULT_RETRY_MS,
  });
  telemetry.meter
    .createObservableGauge("portcullis.results.pending", {
      description: "Results that no inspector has acknowledged yet",
    })
    .addCallback((observed) => observed.observe(results.pending()));
  const executeContext: ExecuteContext = {
    bus,
    snapshot,
    trusted: parseTrustedKeys(context.secret("trusted-keys.json")),
    upstreams,
    ledger,
    results,
    traces: createRawTraceWriter(bus.evidence, createSeal(context.secret("seal.pub")), "mcp-executor"),
    instance,
    maxCallsPerServer: config.PORTCULLIS_MAX_CALLS_PER_SERVER,
    onRefused: (reason) => {
      refused.add(1);
      logger.error({ reason }, "an execution ticket was refused");
    },
    onExecuted: ({ status, code, ms }) => {
      executions.add(1, { status, code: code ?? "" });
      duration.record(ms / 1000, { status });
    },
    onEchoed: onEchoed("result"),
  };

  await watch.whenReady;
  bus.subscribe({
    subject: subjects.executeAll,
    queue: queues.executor,
    handle: async (message) => {
      const envelope = parseEnvelope(message);
      if (
        envelope === undefined ||
        message.subject !== subjects.execute(envelope.request.tool?.server ?? "")
      ) {
        logger.error({ subject: message.subject }, "a message is not an envelope for this subject; dropped");
        return;
      }
      await execute(envelope, executeContext);
    },
  });
  bus.subscribe({
    subject: subjects.syncAll,
    queue: queues.executor,
    handle: async (message) => {
      const request = syncRequestSchema.safeParse(message.json());
      message.respond(
        request.success
          ? await upstreams.sync(request.data.server)
          : { ok: false, code: "invalid_request", detail: "not a sync request" },
      );
    },
  });
  bus.subscribe({
    subject: subjects.registryFetch,
    queue: queues.executor,
    handle: async (message) => {
      const request = registryFetchSchema.safeParse(message.json());
      message.respond(
        request.success
          ? await registry.get(request.data.url)
          : { ok: false, code: "invalid_request", detail: "not a request for a registry's document" },
      );
    },
  });

  return {
    ready: () => ({ config: watch.check(), credentials: report.check() }),
    info: observeConfig(telemetry.meter, watch, snapshot),
    settle: async () => {
      watch.stop();
      await report.stop();
      await results.settle();
      await ledger.settle();
    },
    close: async () => {
      await Promise.allSettled([upstreams.close(), registry.close()]);
    },
  };
};

const parseEnvelope = (message: Message): Envelope | undefined => {
  try {
    return envelopeSchema.safeParse(decodeJson(message.data)).data;
  } catch {
    return undefined;
  }
};
