import { randomBytes } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { encodeJson, type Message, openConfigBucket, watchConfig } from "@portcullis/bus";
import { createSnapshot } from "@portcullis/catalog";
import { type Envelope, envelopeHeaders, finalReply, queues, subjects } from "@portcullis/contracts";
import { createSigner, parseTrustedKeys } from "@portcullis/crypto";
import { createDatabase, migrate } from "@portcullis/db";
import { preciseNow, type Service, type ServiceContext } from "@portcullis/runtime";
import { createSync } from "./adapters/executor-sync.ts";
import { createDecisionMetrics } from "./adapters/metrics.ts";
import { migrations } from "./adapters/migrations/index.ts";
import type { ControlTables } from "./adapters/tables.ts";
import type { Settings } from "./config.ts";
import { createControl } from "./control/control.ts";
import { createPublisher } from "./control/publisher.ts";
import { startUpkeep } from "./control/upkeep.ts";
import { refusal } from "./core/control-request.ts";
import { errorName } from "./core/error-name.ts";
import { onDecide, type Step } from "./core/flow.ts";
import { readEnvelope } from "./core/read-envelope.ts";

const SCHEMA = "control";
const UPKEEP_INTERVAL_MS = 1_000;
/** So long a starting instance leaves requests to the others; then it says itself that it has no configuration. */
const SNAPSHOT_GRACE_MS = 5_000;
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
  const config = watchConfig(bus, logger, snapshot.apply);
  const metrics = createDecisionMetrics(telemetry.meter, snapshot.revision);

  // The control plane. It comes and goes with PostgreSQL; the decisions below need only the snapshot.
  const openBucket = () => openConfigBucket(bus.jetstream);
  const publisher = createPublisher(database.db, openBucket, logger);
  const upkeep = startUpkeep({
    migrate: () => migrate(database.db, SCHEMA, migrations),
    openBucket,
    publisher,
    logger,
    intervalMs: UPKEEP_INTERVAL_MS,
  });
  const control = createControl({
    db: database.db,
    publisher,
    migrated: upkeep.migrated,
    logger,
    sync: createSync(bus),
    randomBytes,
    clock: Date.now,
  });
  bus.subscribe({
    subject: subjects.controlAll,
    queue: queues.policy,
    handle: async (message) => {
      const answer = await control(message.subject, readJson(message));
      const fits = encodeJson(answer).length <= MAX_ANSWER_BYTES;
      message.respond(fits ? answer : refusal("internal_error", "the answer is larger than the bus carries"));
    },
  });

  // The decisions.
  const reply = (envelope: Envelope, message: ReturnType<typeof finalReply>): void =>
    bus.publish(envelope.reply, message, envelopeHeaders(envelope));
  const decideSafely = (envelope: Envelope): Step => {
    try {
      return onDecide(envelope, {
        instance,
        snapshot: config.ready() ? snapshot : undefined,
        keys,
        signer,
        clock: preciseNow,
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
  const onEnvelope = (message: Message): void => {
    const startedAt = performance.now();
    const envelope = readEnvelope(message.data);
    if (envelope === undefined) {
      metrics.dropped();
      logger.error({ subject: message.subject }, "a message is not an envelope and was dropped");
      return;
    }
    const step = decideSafely(envelope);
    if (step.to === "reply") {
      const { code } = step.message;
      if (step.incident !== undefined) {
        logger.error({ requestId: envelope.id, code, reason: step.incident }, "a request was refused");
      }
      reply(envelope, step.message);
    } else {
      bus.handOff(subjects.execute(step.server), step.envelope, envelopeHeaders(envelope), {
        onUndelivered: () =>
          reply(envelope, finalReply(step.envelope, "policy", "failed", "executor_unavailable")),
      });
    }
    metrics.decided(step, (performance.now() - startedAt) / 1000);
  };
  const starting = new AbortController();
  const listening = Promise.race([
    config.whenReady,
    delay(SNAPSHOT_GRACE_MS, undefined, { signal: starting.signal }).catch(() => {}),
  ]).then(() => {
    if (!starting.signal.aborted) {
      bus.subscribe({ subject: subjects.decide, queue: queues.policy, handle: onEnvelope });
    }
  });

  return {
    ready: () => ({
      config: config.ready() ? true : "no configuration snapshot seen yet",
      database: database.healthy() ? true : "PostgreSQL does not answer; decisions go on",
      ...upkeep.ready(),
    }),
    stopAccepting: async () => {
      starting.abort();
      await listening;
    },
    settle: async () => {
      // After a round trip every hand-off has had its "no responders", and its request an answer.
      await bus.flush();
      await upkeep.stop();
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
