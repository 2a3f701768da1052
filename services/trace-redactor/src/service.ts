import { setImmediate as nextTurn } from "node:timers/promises";
import {
  consume,
  readConsumerState,
  type StreamMessage,
  sealContext,
  sendDeadLetter,
  trimStream,
  watchConfig,
  watchCredentials,
} from "@portcullis/bus";
import { createSnapshot } from "@portcullis/catalog";
import { consumers, headers, streams } from "@portcullis/contracts";
import { createFingerprint, createUnseal } from "@portcullis/crypto";
import type { Detector } from "@portcullis/detectors";
import type { Service, ServiceContext } from "@portcullis/runtime";
import { createEventPublisher } from "./adapters/event-publisher.ts";
import { type DeadReason, type OpenContext, openRaw, type SealedEvent } from "./core/open-raw.ts";
import { createOrgRules } from "./core/org-rules.ts";
import { createSecondLook } from "./core/second-look.ts";
import { type OutgoingEvent, toEvent } from "./core/to-event.ts";
import { withholdUnread } from "./core/withhold-unread.ts";

const BATCH_SIZE = 64;
const RETRY_MS = 1_000;
/** Half of the consumer's acknowledgement time. */
const WORKING_MS = (consumers.redactor.ackWaitSeconds * 1_000) / 2;
/** Redaction that fails again and again on one event will not get better. */
const MAX_ATTEMPTS = 5;
const LAG_INTERVAL_MS = 5_000;

const sealedEventOf = (message: StreamMessage): SealedEvent => ({
  subject: message.subject,
  data: message.data,
  requestId: message.header(headers.requestId),
  producer: message.header(headers.producer),
  epoch: message.header(headers.epoch),
  sequence: message.header(headers.sequence),
});

/** Binds the consumer of GATE_RAW: sealed raw events in, redacted trace events out. */
export const build = async (context: ServiceContext<object>): Promise<Service> => {
  const { bus, logger, telemetry } = context;
  const openContext: OpenContext = { unseal: createUnseal(context.secret("unseal.key")), sealContext };
  const fingerprint = createFingerprint(Buffer.from(context.secret("fingerprint.key"), "base64url"));
  const publisher = createEventPublisher(bus.evidence);
  const snapshot = createSnapshot();
  const config = watchConfig(bus, logger, snapshot.apply);
  const credentials = watchCredentials(bus, logger);
  const rulesOf = createOrgRules();
  const secondLook = createSecondLook();

  const { meter } = telemetry;
  const events = meter.createCounter("portcullis.trace.events.redacted", {
    description: "Trace events published, by phase and outcome",
  });
  const deadLetters = meter.createCounter("portcullis.trace.raw.dead_letters", {
    description: "Raw events that could not be processed, by reason",
  });
  const duration = meter.createHistogram("portcullis.redaction.duration", { unit: "s" });
  const secondDuration = meter.createHistogram("portcullis.redaction.second_look.duration", { unit: "s" });
  const misses = meter.createCounter("portcullis.redaction.misses", {
    description:
      "Texts in which the second look found what the first had left, by category: they are withheld",
  });
  // A counter that was never added to is not there to be watched.
  misses.add(0);
  let lag = 0;
  meter
    .createObservableGauge("portcullis.trace.raw.lag", { description: "Raw events not delivered yet" })
    .addCallback((result) => result.observe(lag));
  const lagTimer = setInterval(() => {
    readConsumerState(bus.jetstream, consumers.redactor).then(
      (state) => {
        lag = state.pending;
      },
      () => {},
    );
    trimStream(bus.jetstream, consumers.redactor).catch((error) => {
      const reason = error instanceof Error ? error.name : "unknown";
      logger.warn({ reason }, "GATE_RAW was not trimmed");
    });
  }, LAG_INTERVAL_MS);

  /** Terminal: a copy, still sealed, for people to look at. */
  const bury = async (message: StreamMessage, reason: DeadReason): Promise<void> => {
    const requestId = message.header(headers.requestId);
    const sequence = message.streamSequence;
    logger.error({ reason, requestId, sequence }, "a raw event cannot be processed; it is a dead letter now");
    deadLetters.add(1, { reason });
    await sendDeadLetter(bus.jetstream, streams.raw.name, message, reason);
    message.terminate(reason);
  };

  /** INV-5: reads what is about to be published as if nobody had redacted it. */
  const lookAgain = (outgoing: OutgoingEvent, extra: readonly Detector[]): OutgoingEvent => {
    const startedAt = performance.now();
    const { data, missed } = secondLook(outgoing.event.data, extra);
    secondDuration.record((performance.now() - startedAt) / 1000);
    for (const { category } of missed) misses.add(1, { category });
    if (missed.length > 0) {
      const { requestId } = outgoing;
      logger.error({ requestId, missed }, "redaction missed something: the texts are withheld");
    }
    return { ...outgoing, event: { ...outgoing.event, data } };
  };

  const redact = (message: StreamMessage): OutgoingEvent | DeadReason => {
    const opened = openRaw(sealedEventOf(message), openContext);
    if (!opened.ok) return opened.reason;
    const org = snapshot.org(opened.raw.org);
    const extra = rulesOf(org, credentials.current());
    return lookAgain(toEvent(withholdUnread(opened.raw, org), opened.stamp, fingerprint, extra), extra);
  };

  const handleOne = async (message: StreamMessage): Promise<void> => {
    const startedAt = performance.now();
    let outgoing: OutgoingEvent | DeadReason;
    try {
      outgoing = redact(message);
    } catch {
      if (message.deliveryCount < MAX_ATTEMPTS) return message.retry(RETRY_MS);
      outgoing = "redaction_fails";
    }
    if (typeof outgoing === "string") return bury(message, outgoing);
    duration.record((performance.now() - startedAt) / 1000);
    await publisher.publish(outgoing);
    events.add(1, { phase: outgoing.phase, outcome: outgoing.outcome });
    // Only now: a redactor that dies before this leaves the raw event to another (INV-4).
    message.ack();
  };

  // INV-5: without the orgs' rules and the system's credentials, what they would find would be shown.
  await Promise.all([config.whenReady, credentials.whenReady]);
  const consumption = consume(bus.jetstream, logger, {
    consumer: consumers.redactor,
    batchSize: BATCH_SIZE,
    handle: async (batch) => {
      const open = new Set(batch);
      const keepAlive = setInterval(() => {
        for (const message of open) message.working();
      }, WORKING_MS);
      const settle = async (message: StreamMessage): Promise<void> => {
        try {
          await handleOne(message);
        } catch (error) {
          const reason = error instanceof Error ? error.name : "unknown";
          logger.warn({ reason, sequence: message.streamSequence }, "a raw event will be tried again");
          message.retry(RETRY_MS);
        }
        open.delete(message);
      };
      const work: Promise<void>[] = [];
      for (const message of batch) {
        // Redaction is computing: between two events the connection gets its turn.
        await nextTurn();
        work.push(settle(message));
      }
      await Promise.all(work);
      clearInterval(keepAlive);
    },
  });

  return {
    ready: () => ({
      config: config.check(),
      credentials: credentials.check(),
      consumer: consumption.healthy() ? true : "not reading GATE_RAW",
    }),
    stopAccepting: async () => {
      clearInterval(lagTimer);
      await consumption.stop();
      config.stop();
      credentials.stop();
    },
  };
};
