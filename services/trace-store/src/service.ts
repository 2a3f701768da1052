import {
  type Consumption,
  consume,
  decodeJson,
  type Message,
  readConsumerState,
  type StreamMessage,
  sendDeadLetter,
  trimStream,
} from "@portcullis/bus";
import { type Answer, consumers, headers, queues, streams, subjects } from "@portcullis/contracts";
import { createDatabase, migrate } from "@portcullis/db";
import type { Service, ServiceContext } from "@portcullis/runtime";
import { writeEvents } from "./adapters/event-writer.ts";
import { lookIntoLedger } from "./adapters/ledger-reader.ts";
import { migrations } from "./adapters/migrations/index.ts";
import { createPartitions } from "./adapters/partitions.ts";
import { replayTraces } from "./adapters/replay-reader.ts";
import { SCHEMA, type TraceDatabase } from "./adapters/schema.ts";
import { getTrace, listTraces } from "./adapters/trace-reader.ts";
import {
  countOpenIntents,
  forgetProducersBefore,
  readOverdueIntents,
  readProducers,
} from "./adapters/upkeep.ts";
import { answerGet, answerList, answerReplay, type QueryContext } from "./answer-queries.ts";
import type { Settings } from "./config.ts";
import { daysAhead, firstKeptDay } from "./core/days.ts";
import { confirmedGaps, type ProducerCount } from "./core/gaps.ts";
import { isCaughtUp } from "./core/sweep.ts";
import { type IngestContext, ingest } from "./ingest.ts";
import { createMeters, type Observations } from "./meters.ts";
import { type Repetition, repeat } from "./repeat.ts";
import { type SweepContext, sweepIntents } from "./sweep-intents.ts";

const BATCH_SIZE = 500;
const MAX_CONNECTIONS = 8;
/** Half of the consumer's acknowledgement time. */
const WORKING_MS = (consumers.store.ackWaitSeconds * 1_000) / 2;
const DAYS_AHEAD = 3;
const RETENTION_INTERVAL_MS = 3_600_000;
const TRIM_INTERVAL_MS = 5_000;
const LOOK_INTERVAL_MS = 5_000;
const RETRY_START_MS = 1_000;

/** Binds the consumer of GATE_TRACES and the trace queries. */
export const build = async (context: ServiceContext<Settings>): Promise<Service> => {
  const { bus, config, logger, telemetry } = context;
  const database = createDatabase<TraceDatabase>({
    url: context.secret("database.url"),
    applicationName: `trace-store/${context.instance}`,
    schema: SCHEMA,
    maxConnections: MAX_CONNECTIONS,
  });
  const { db } = database;
  const partitions = createPartitions(db);
  const observed: Observations = { lag: 0, openIntents: 0, gaps: { origin: 0, redacted: 0 } };
  const meters = createMeters(telemetry.meter, observed);
  const warn = (what: string) => (error: unknown) => {
    // Words of the database may quote a row, so only its code is logged (INV-5).
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    logger.warn({ code, error: error instanceof Error ? error.name : "unknown" }, what);
  };

  const ingestContext: IngestContext = {
    ensurePartitions: partitions.ensure,
    forgetPartitions: partitions.forget,
    write: (events) => writeEvents(db, events),
    bury: async (message, reason) => {
      const requestId = message.header(headers.requestId);
      const sequence = message.streamSequence;
      logger.error(
        { reason, requestId, sequence },
        "a trace event cannot be stored; it is a dead letter now",
      );
      meters.deadLetters.add(1, { reason });
      await sendDeadLetter(bus.jetstream, streams.traces.name, message, reason);
    },
    onStored: (_events, added) => meters.stored.add(added),
    onFault: (error, fault) => warn(`a batch was not stored (${fault})`)(error),
    clock: Date.now,
  };
  const handle = async (batch: readonly StreamMessage[]): Promise<void> => {
    const startedAt = performance.now();
    const keepAlive = setInterval(() => {
      for (const message of batch) message.working();
    }, WORKING_MS);
    try {
      await ingest(batch, ingestContext);
    } finally {
      clearInterval(keepAlive);
      meters.duration.record((performance.now() - startedAt) / 1000);
    }
  };

  const dropOldDays = async (): Promise<void> => {
    const now = Date.now();
    await partitions.ensure(daysAhead(now, DAYS_AHEAD));
    const firstKept = firstKeptDay(now, config.PORTCULLIS_TRACE_RETENTION_DAYS);
    const dropped = await partitions.dropBefore(firstKept);
    await forgetProducersBefore(db, firstKept);
    if (dropped > 0) logger.info({ dropped, firstKept }, "partitions past the retention were dropped");
  };

  const trim = (): Promise<number> => trimStream(bus.jetstream, consumers.store);

  let producersBefore: readonly ProducerCount[] = [];
  const look = async (): Promise<void> => {
    observed.lag = (await readConsumerState(bus.jetstream, consumers.store)).pending;
    observed.openIntents = await countOpenIntents(db);
    const producers = await readProducers(db);
    observed.gaps = confirmedGaps(producersBefore, producers);
    producersBefore = producers;
  };

  const sweepContext: SweepContext = {
    readOverdue: (before, limit) => readOverdueIntents(db, before, limit),
    lookIntoLedger: (requestId) => lookIntoLedger(bus.jetstream, requestId),
    evidence: bus.evidence,
    graceMs: config.PORTCULLIS_SWEEP_GRACE_MS,
    closed: new Set(),
    clock: Date.now,
  };
  const sweep = async (): Promise<void> => {
    if (!isCaughtUp(await readConsumerState(bus.jetstream, consumers.store))) return;
    const closed = await sweepIntents(sweepContext);
    if (closed.length === 0) return;
    meters.swept.add(closed.length);
    logger.warn(
      { count: closed.length, first: closed[0] },
      "requests without an outcome were closed as unknown",
    );
  };

  let consumption: Consumption | undefined;
  const repetitions: Repetition[] = [];
  /** Runs until PostgreSQL is there: the service itself is up before, and says `trace_unavailable`. */
  const begin = async (): Promise<void> => {
    if (consumption !== undefined) return;
    await migrate(db, SCHEMA, migrations);
    await partitions.ensure(daysAhead(Date.now(), DAYS_AHEAD));
    consumption = consume(bus.jetstream, logger, {
      consumer: consumers.store,
      batchSize: BATCH_SIZE,
      handle,
    });
    repetitions.push(
      repeat(RETENTION_INTERVAL_MS, dropOldDays, warn("old partitions were not dropped")),
      repeat(TRIM_INTERVAL_MS, trim, warn("GATE_TRACES was not trimmed")),
      repeat(LOOK_INTERVAL_MS, look, warn("the state of the store cannot be read")),
      repeat(config.PORTCULLIS_SWEEP_INTERVAL_MS, sweep, warn("open intents were not swept")),
    );
    void beginning.stop();
  };
  const beginning = repeat(RETRY_START_MS, begin, warn("the database is not ready; trying again"));

  const queries: QueryContext = {
    get: (requestId) => getTrace(db, requestId),
    list: (query, cursor) => listTraces(db, query, cursor),
    replay: (query) => replayTraces(db, query),
  };
  const answerOn = (
    query: "get" | "list" | "replay",
    answer: (params: unknown, context: QueryContext) => Promise<Answer>,
  ): void =>
    bus.subscribe({
      subject: subjects.queryTraces(query),
      queue: queues.traceStore,
      handle: async (message) => message.respond(await answer(paramsOf(message), queries)),
    });
  answerOn("get", answerGet);
  answerOn("list", answerList);
  answerOn("replay", answerReplay);

  return {
    ready: () => ({
      postgres: database.healthy() ? true : "PostgreSQL does not answer",
      consumer: consumption?.healthy() === true ? true : "not reading GATE_TRACES",
    }),
    stopAccepting: async () => {
      await beginning.stop();
      await Promise.all(repetitions.map((repetition) => repetition.stop()));
      await consumption?.stop();
    },
    close: database.close,
  };
};

const paramsOf = (message: Message): unknown => {
  try {
    return decodeJson(message.data);
  } catch {
    return undefined;
  }
};
