import {
  createRawTraceWriter,
  decodeJson,
  type Message,
  openCredentialBucket,
  watchConfig,
} from "@portcullis/bus";
import { createSnapshot } from "@portcullis/catalog";
import {
  cancelCallSchema,
  type Envelope,
  envelopeHeaders,
  envelopeSchema,
  finalReply,
  queues,
  type RenewSubscription,
  registryFetchSchema,
  renewSubscriptionSchema,
  subjects,
  syncRequestSchema,
} from "@portcullis/contracts";
import { createSeal, createSigner, parseTrustedKeys } from "@portcullis/crypto";
import { observeConfig, type Service, type ServiceContext } from "@portcullis/runtime";
import { createEnvProvider, createFileProvider, withTimeLimit } from "@portcullis/runtime/outbound";
import type { z } from "zod";
import { createCredentialReport } from "./adapters/credentials/credential-hashes.ts";
import { scrubLogger } from "./adapters/credentials/scrubbed-logger.ts";
import { createServerAccess } from "./adapters/credentials/server-access.ts";
import { createRegistryFetch } from "./adapters/http/registry-fetch.ts";
import { createLedger } from "./adapters/ledger.ts";
import { startPages } from "./adapters/ledger-pages.ts";
import { openLedgerStream } from "./adapters/ledger-stream.ts";
import { createExecutorMetrics } from "./adapters/metrics.ts";
import { createUpstreams } from "./adapters/upstream/upstreams.ts";
import type { settings } from "./config.ts";
import { parseCredentialNames } from "./core/credential-names.ts";
import { createResultDelivery } from "./core/results.ts";
import { mayRead } from "./execute/admission.ts";
import { createCallsUnderWay } from "./execute/calls-under-way.ts";
import { type ExecuteContext, execute } from "./execute/execute.ts";

const RESULT_RETRY_MS = 1_000;
const CREDENTIAL_TIMEOUT_MS = 2_000;
/** Less than a step of the shutdown may take. */
const LAST_PAGE_MS = 8_000;

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
  const results = createResultDelivery({
    handOff: (envelope, events) =>
      bus.handOff(subjects.inspectResult, envelope, envelopeHeaders(envelope), events),
    onGivenUp: (envelope) =>
      bus.publish(envelope.reply, finalReply(envelope, "mcp-executor", "withheld", "result_not_inspected")),
    clock: Date.now,
    retryMs: RESULT_RETRY_MS,
  });
  const metrics = createExecutorMetrics(telemetry.meter, results.pending);
  const onEchoed = (where: "result" | "definition") => (server: string, echoes: number) => {
    metrics.echoed(server, where, echoes);
    logger.warn({ server, where, echoes }, "a server gave back a credential; it was removed");
  };
  const upstreams = createUpstreams({
    access,
    onChanged: (server, reason) => bus.publish(subjects.changed(server), { v: 1, server, reason }),
    onUpdated: (server, uri) => bus.publish(subjects.updated(server), { v: 1, server, uri }),
    onMissing: (server, missing) => {
      if (missing.length === 0) logger.info({ server }, "the credentials of a server are there again");
      else logger.error({ server, missing }, "a server is unusable: credentials are missing");
    },
    onEchoed: onEchoed("definition"),
    now: Date.now,
    breaker: {
      failures: config.PORTCULLIS_BREAKER_FAILURES,
      pauseMs: config.PORTCULLIS_BREAKER_PAUSE_MS,
    },
  });
  const registry = createRegistryFetch();
  const watch = watchConfig(bus, logger, (change) => {
    snapshot.apply(change);
    if (change.kind !== "server") return;
    if (change.record?.status === "approved") void upstreams.warm(change.record);
    else upstreams.forget(change.id);
  });
  const ledgerStream = openLedgerStream(bus.jetstream, config.PORTCULLIS_LEDGER_TIMEOUT_MS);
  const pages = startPages({
    stream: ledgerStream,
    signer: createSigner(context.secret("ledger.key")),
    executor: instance,
    clock: Date.now,
    onPage: metrics.paged,
    onDelay: (fields) => logger.warn(fields, "a page of the ledger is not acknowledged yet"),
  });
  metrics.observePages(pages.ageMs);
  const ledger = createLedger(ledgerStream, pages);
  const calls = createCallsUnderWay(Date.now);
  const executeContext: ExecuteContext = {
    bus,
    snapshot,
    trusted: parseTrustedKeys(context.secret("trusted-keys.json")),
    upstreams,
    ledger,
    results,
    traces: createRawTraceWriter(bus.evidence, createSeal(context.secret("seal.pub")), "mcp-executor"),
    calls,
    instance,
    maxCallsPerServer: config.PORTCULLIS_MAX_CALLS_PER_SERVER,
    onRefused: (reason) => {
      metrics.refused();
      logger.error({ reason }, "an execution ticket was refused");
    },
    onExecuted: metrics.executed,
    onEchoed: onEchoed("result"),
  };

  /** Keeps a subscription that passed the gate, for as long as it would pass again (INV-7). */
  const renew = (subscription: RenewSubscription): boolean =>
    mayRead(subscription, snapshot) && upstreams.renew(subscription);

  await watch.whenReady;
  const onExecute = async (message: Message): Promise<void> => {
    const envelope = parseEnvelope(message);
    const own = [subjects.execute(envelope?.request.tool?.server ?? ""), subjects.executeAt(instance)];
    if (envelope === undefined || !own.includes(message.subject)) {
      logger.error({ subject: message.subject }, "a message is not an envelope for this subject; dropped");
      return;
    }
    await execute(envelope, executeContext);
  };
  bus.subscribe({ subject: subjects.executeAll, queue: queues.executor, handle: onExecute });
  bus.subscribe({ subject: subjects.executeAt(instance), handle: onExecute });
  bus.subscribe({
    subject: subjects.cancel(instance),
    handle: (message) => {
      const cancel = cancelCallSchema.safeParse(message.json());
      if (cancel.success) calls.cancel(cancel.data.id);
    },
  });
  bus.subscribe({
    subject: subjects.renew(instance),
    handle: (message) => {
      const renewal = renewSubscriptionSchema.safeParse(message.json());
      message.respond({ ok: renewal.success && renew(renewal.data) });
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
      calls.close();
      await report.stop();
      await results.settle();
      await ledger.settle();
      if (!(await pages.close(LAST_PAGE_MS)))
        logger.warn({}, "the last page of the ledger is not acknowledged");
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
