import { randomBytes } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import {
  createRawTraceWriter,
  encodeJson,
  keepSinkConsumers,
  type Message,
  openConfigBucket,
  openConversations,
  watchConfig,
} from "@portcullis/bus";
import { createSnapshot } from "@portcullis/catalog";
import { type Envelope, envelopeHeaders, finalReply, queues, subjects } from "@portcullis/contracts";
import { createSeal, createSigner, parseTrustedKeys } from "@portcullis/crypto";
import { createDatabase, migrate } from "@portcullis/db";
import { observeConfig, preciseNow, type Service, type ServiceContext } from "@portcullis/runtime";
import { askApproval } from "./adapters/approval-table.ts";
import { createConversationReader } from "./adapters/conversations.ts";
import { createRegistryFetch, createSync } from "./adapters/executor-sync.ts";
import { createExporter } from "./adapters/exporter.ts";
import { createDryRun, createInspectorSetup } from "./adapters/inspector-dry-run.ts";
import { createDecisionMetrics } from "./adapters/metrics.ts";
import { migrations } from "./adapters/migrations/index.ts";
import { createRecordedRequests } from "./adapters/recorded-requests.ts";
import { listSinks } from "./adapters/sink-table.ts";
import type { ControlTables } from "./adapters/tables.ts";
import { createToExecutor } from "./adapters/to-executor.ts";
import { addToUsage } from "./adapters/usage-table.ts";
import { within } from "./adapters/within.ts";
import type { Settings } from "./config.ts";
import { createAuditTrail } from "./control/audit-trail.ts";
import { createBucketEcho } from "./control/bucket-echo.ts";
import { createCanaryDesk } from "./control/canary/desk.ts";
import { createControl } from "./control/control.ts";
import { createHeartbeat } from "./control/heartbeat.ts";
import { createPublisher } from "./control/publisher.ts";
import { repeat } from "./control/repeat.ts";
import { createServerSync } from "./control/server-sync.ts";
import { createSinkKeeper } from "./control/sink-keeper.ts";
import { startSyncSchedule } from "./control/sync-schedule.ts";
import { startUpkeep } from "./control/upkeep.ts";
import { createUsageCollector } from "./control/usage.ts";
import type { ApprovalQuestion } from "./core/approval-step.ts";
import { refusal } from "./core/control-request.ts";
import { errorName } from "./core/error-name.ts";
import { onDecide, type Step } from "./core/flow.ts";
import { createOrgPolicies } from "./core/org-policies.ts";
import { readEnvelope } from "./core/read-envelope.ts";

const SCHEMA = "control";
const UPKEEP_INTERVAL_MS = 1_000;
/** So long a starting instance leaves requests to the others; then it says itself what it lacks. */
const START_GRACE_MS = 5_000;
/** A caller waits for the answer: a database that is slow counts as one that is away. */
const APPROVAL_LIMIT_MS = 3_000;
const MAX_ANSWER_BYTES = 7 * 1024 * 1024;

/** Binds `decide` and the control commands. */
export const build = async (context: ServiceContext<Settings>): Promise<Service> => {
  const { bus, logger, instance, telemetry } = context;
  const signer = createSigner(context.secret("signing.key"));
  const keys = parseTrustedKeys(context.secret("trusted-keys.json"));
  const database = createDatabase<ControlTables>({
    url: context.secret("database.url"),
    applicationName: `policy/${instance}`,
    schema: SCHEMA,
    maxConnections: context.config.PORTCULLIS_DB_MAX_CONNECTIONS,
  });
  const snapshot = createSnapshot();
  const echo = createBucketEcho();
  const config = watchConfig(bus, logger, (change) => {
    snapshot.apply(change);
    echo.saw(change);
  });
  const metrics = createDecisionMetrics(telemetry.meter);
  const info = observeConfig(telemetry.meter, config, snapshot);

  // The control plane. It comes and goes with PostgreSQL; the decisions below need only the snapshot.
  const openBucket = () => openConfigBucket(bus.jetstream);
  const publisher = createPublisher(database.db, openBucket, logger, echo);
  const upkeep = startUpkeep({
    migrate: () => migrate(database.db, SCHEMA, migrations),
    openBucket,
    publisher,
    size: echo.size,
    heartbeat: createHeartbeat({ db: database.db, openBucket, clock: Date.now }),
    logger,
    intervalMs: UPKEEP_INTERVAL_MS,
  });
  bus.onReconnect(upkeep.distrust);
  const syncServer = createServerSync({
    db: database.db,
    ask: createSync(bus),
    intervalMs: context.config.PORTCULLIS_SYNC_INTERVAL_MS,
    clock: Date.now,
    random: Math.random,
  });
  const seenSnapshot = () => (config.ready() ? snapshot : undefined);
  const policiesOf = createOrgPolicies();
  const readConversation = createConversationReader(openConversations(bus.jetstream));
  const control = createControl({
    db: database.db,
    publisher,
    migrated: upkeep.migrated,
    logger,
    syncServer,
    fetchRegistry: createRegistryFetch(bus),
    exporter: createExporter(bus),
    randomBytes,
    clock: Date.now,
    decisions: {
      snapshot: seenSnapshot,
      policiesOf,
      readConversation,
      dryRun: createDryRun(bus),
      inspectorSetup: createInspectorSetup(bus),
      recorded: createRecordedRequests(bus),
    },
    canaryIntervalMs: context.config.PORTCULLIS_CANARY_INTERVAL_MS,
    heartbeat: () => {
      const age = config.ageMs();
      return age === undefined ? null : new Date(Date.now() - age).toISOString();
    },
  });
  const onControl = async (message: Message): Promise<void> => {
    const answer = await control(message.subject, readJson(message));
    const fits = encodeJson(answer).length <= MAX_ANSWER_BYTES;
    message.respond(fits ? answer : refusal("internal_error", "the answer is larger than the bus carries"));
  };
  const starting = new AbortController();
  /** Listens once the instance can do the work, or after a while, to say what is missing. */
  const listenWhen = async (
    able: Promise<void>,
    subject: string,
    handle: (message: Message) => Promise<void> | void,
  ) => {
    const grace = delay(START_GRACE_MS, undefined, { signal: starting.signal }).catch(() => {});
    await Promise.race([able, grace]);
    if (!starting.signal.aborted) bus.subscribe({ subject, queue: queues.policy, handle });
  };
  const listening: Promise<void>[] = [listenWhen(upkeep.whenMigrated, subjects.controlAll, onControl)];

  // The catalog follows the servers: on a schedule, and when an executor sees a sign of a change.
  const schedule = startSyncSchedule({
    db: database.db,
    syncServer,
    publish: publisher.publish,
    migrated: upkeep.migrated,
    logger,
    tickMs: UPKEEP_INTERVAL_MS,
  });
  bus.subscribe({
    subject: subjects.changedAll,
    queue: queues.policy,
    handle: async (message) => {
      if (!(await schedule.hint(readJson(message)))) {
        logger.error({ subject: message.subject }, "a sign of a change is not understood");
      }
    },
  });

  // Beside it: who changed what goes into the trace stream, and which keys are in use into the database.
  const seal = createSeal(context.secret("seal.pub"));
  const trail = createAuditTrail({
    db: database.db,
    writer: createRawTraceWriter(bus.evidence, seal, "policy"),
    backlog: bus.evidence.backlog,
  });
  const usage = createUsageCollector((entries) => addToUsage(database.db, entries));
  const whenMigrated = (round: () => Promise<void>) => async (): Promise<void> => {
    if (upkeep.migrated()) await round();
  };
  const background = { intervalMs: UPKEEP_INTERVAL_MS, logger };
  const auditTrail = repeat({ ...background, name: "audit trail", round: whenMigrated(trail) });
  const sinks = createSinkKeeper({
    list: () => listSinks(database.db),
    keep: (records) => keepSinkConsumers(bus.jetstream, records),
    clock: () => performance.now(),
  });
  bus.onReconnect(sinks.distrust);
  const sinkConsumers = repeat({ ...background, name: "sink consumers", round: whenMigrated(sinks.round) });
  const keyUsage = repeat({ ...background, name: "key usage", round: whenMigrated(usage.write) });
  bus.subscribe({
    subject: subjects.usage,
    queue: queues.policy,
    handle: (message) => {
      if (!usage.note(readJson(message))) {
        logger.error({ subject: message.subject }, "a message about the use of keys is not understood");
      }
    },
  });

  const canaries = createCanaryDesk({
    bus,
    db: database.db,
    intervalMs: context.config.PORTCULLIS_CANARY_INTERVAL_MS,
    migrated: upkeep.migrated,
    publish: publisher.publish,
    logger,
    meter: telemetry.meter,
  });
  const canaryWatch = repeat({ ...background, name: "canaries", round: whenMigrated(canaries.round) });

  // The decisions.
  const reply = (envelope: Envelope, message: ReturnType<typeof finalReply>): void =>
    bus.publish(envelope.reply, message, envelopeHeaders(envelope));
  const askForApproval = (question: ApprovalQuestion, nowMs: number) => {
    if (!upkeep.migrated()) throw new Error("the schema is not up to date");
    const id = `apr_${randomBytes(8).toString("hex")}`;
    const ttlMs = context.config.PORTCULLIS_APPROVAL_TTL_MS;
    return within(APPROVAL_LIMIT_MS, askApproval(database.db, question, { nowMs, ttlMs, id }));
  };
  const decideSafely = async (envelope: Envelope): Promise<Step> => {
    try {
      return await onDecide(envelope, {
        instance,
        snapshot: seenSnapshot(),
        keys,
        signer,
        clock: preciseNow,
        policiesOf,
        readConversation,
        askApproval: askForApproval,
      });
    } catch (error) {
      const incident = errorName(error);
      return {
        to: "reply",
        message: finalReply(envelope, "policy", "failed", "internal_error"),
        incident,
      };
    }
  };
  const toExecutor = createToExecutor(bus, reply);
  const onEnvelope = async (message: Message): Promise<void> => {
    const startedAt = performance.now();
    const envelope = readEnvelope(message.data);
    if (envelope === undefined) {
      metrics.dropped();
      logger.error({ subject: message.subject }, "a message is not an envelope and was dropped");
      return;
    }
    const step = await decideSafely(envelope);
    if (step.to === "reply") {
      const { code } = step.message;
      if (step.incident !== undefined) {
        logger.error({ requestId: envelope.id, code, reason: step.incident }, "a request was refused");
      }
      reply(envelope, step.message);
    } else {
      toExecutor(step);
    }
    metrics.decided(step, (performance.now() - startedAt) / 1000);
  };
  listening.push(listenWhen(config.whenReady, subjects.decide, onEnvelope));

  return {
    ready: () => ({
      config: config.ready() ? true : "no configuration snapshot seen yet",
      database: database.healthy() ? true : "PostgreSQL does not answer; decisions go on",
      ...upkeep.ready(),
      audit: auditTrail.healthy() ? true : "the last changes could not be brought into the trace stream",
    }),
    info,
    stopAccepting: async () => {
      starting.abort();
      await Promise.all(listening);
    },
    settle: async () => {
      // After a round trip every hand-off has had its "no responders", and its request an answer.
      await bus.flush();
      await Promise.all([
        schedule.stop(),
        upkeep.stop(),
        auditTrail.stop(),
        keyUsage.stop(),
        sinkConsumers.stop(),
        canaryWatch.stop(),
      ]);
    },
    close: async () => {
      config.stop();
      await database.close();
    },
  };
};

const readJson = (message: Message): unknown => {
  try {
    return message.json();
  } catch {
    return undefined;
  }
};
