import { createRawTraceWriter, decodeJson, type Message, watchConfig } from "@portcullis/bus";
import { createSnapshot } from "@portcullis/catalog";
import {
  type Envelope,
  envelopeHeaders,
  envelopeSchema,
  finalReply,
  queues,
  subjects,
  syncRequestSchema,
} from "@portcullis/contracts";
import { createSeal, parseTrustedKeys } from "@portcullis/crypto";
import type { Service, ServiceContext } from "@portcullis/runtime";
import type { z } from "zod";
import { createLedger } from "./adapters/ledger.ts";
import { createSecretSource } from "./adapters/secret-source.ts";
import { createUpstreams } from "./adapters/upstreams.ts";
import type { settings } from "./config.ts";
import { createResultDelivery } from "./core/results.ts";
import { type ExecuteContext, execute } from "./execute.ts";

const RESULT_RETRY_MS = 1_000;

type Settings = z.infer<z.ZodObject<typeof settings>>;

/** Binds the execute and sync subjects. */
export const build = async (context: ServiceContext<Settings>): Promise<Service> => {
  const { bus, config, logger, instance, telemetry } = context;
  const snapshot = createSnapshot();
  const upstreams = createUpstreams(createSecretSource(process.env, config.PORTCULLIS_CREDENTIALS_DIR));
  const watch = watchConfig(bus, logger, (change) => {
    snapshot.apply(change);
    if (change.kind === "server" && change.record?.status === "approved") void upstreams.warm(change.record);
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
  const timer = setInterval(() => void upstreams.refreshAll(), config.PORTCULLIS_SYNC_INTERVAL_MS);

  return {
    ready: () => ({ config: watch.ready() ? true : "no configuration snapshot seen yet" }),
    settle: async () => {
      clearInterval(timer);
      watch.stop();
      await results.settle();
      await ledger.settle();
    },
    close: upstreams.close,
  };
};

const parseEnvelope = (message: Message): Envelope | undefined => {
  try {
    return envelopeSchema.safeParse(decodeJson(message.data)).data;
  } catch {
    return undefined;
  }
};
