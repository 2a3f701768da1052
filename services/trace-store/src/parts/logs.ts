import { evidenceKeysSchema, type Log, logs } from "@portcullis/contracts";
import { openCheckpointFile } from "../adapters/checkpoint-file.ts";
import { newestCheckpoint, thinCheckpoints } from "../adapters/checkpoint-table.ts";
import { openLedgerStream } from "../adapters/ledger-stream.ts";
import { readHead } from "../adapters/log-head.ts";
import { countPending } from "../adapters/log-reader.ts";
import { addDays, firstKeptDay } from "../core/days.ts";
import { type KeptLog, keepEgressLog, keepTraceLog } from "../logs/keep-log.ts";
import type { SignContext } from "../logs/sign.ts";
import { type Repetition, repeat } from "../repeat.ts";
import { createLogMeters } from "./log-meters.ts";
import { answerLogQueries } from "./log-queries.ts";
import type { Part, PartContext } from "./part.ts";

const TICK_MS = 1_000;
const LOOK_MS = 5_000;
const THIN_MS = 3_600_000;

/** Keeps the two transparency logs, signs their checkpoints, and answers for them. */
export const createLogsPart = (context: PartContext): Part => {
  const { db, partitions, bus, config, logger, secret, warn } = context;
  const keys = evidenceKeysSchema.parse(JSON.parse(secret("evidence-keys.json")));
  const path = config.PORTCULLIS_CHECKPOINT_FILE;
  const meters = createLogMeters(context.meter);
  const signing = (log: Log): SignContext => ({
    ...{ db, log, jetstream: bus.jetstream, installation: keys.installation, storeKeys: keys.store },
    origin: `${keys.installation}/${log}`,
    privateKeyPem: secret("log.key"),
    file: path === undefined ? undefined : openCheckpointFile(path),
    onFileError: (error) => {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      logger.error({ log, code }, "the checkpoint file cannot be written");
    },
  });
  const kept: Readonly<Record<Log, KeptLog>> = {
    traces: keepTraceLog(
      { db, partitions, origin: signing("traces").origin, clock: Date.now },
      signing("traces"),
    ),
    egress: keepEgressLog(
      {
        ...{ db, partitions, origin: signing("egress").origin, clock: Date.now },
        ledger: openLedgerStream(bus.jetstream),
        onAlarm: (kind, sequence, count) => {
          meters.alarms.add(count, { kind });
          logger.error(
            { kind, sequence, count },
            "the ledger stream holds what it should not, or lost some of it",
          );
        },
      },
      signing("egress"),
    ),
  };
  answerLogQueries(context, keys);

  const tick = async (log: Log): Promise<void> => {
    const report = await kept[log].tick();
    const before = meters.contradictions.get(log);
    if (report.contradiction === undefined) meters.contradictions.delete(log);
    else meters.contradictions.set(log, report.contradiction);
    meters.leaves.add(report.added, { log });
    if (report.contradiction !== undefined && report.contradiction !== before) {
      const { contradiction, size } = report;
      logger.error({ log, contradiction, size }, "the log contradicts its checkpoints: nothing is signed");
    }
    if (report.contradiction === undefined && before !== undefined) {
      logger.warn({ log, size: report.size }, "the log agrees with its checkpoints again");
    }
  };
  const tickOf = (log: Log) => async (): Promise<void> => {
    try {
      await tick(log);
    } catch (error) {
      // Another store may have dropped a partition that this one still counts on.
      partitions.forget();
      throw error;
    }
  };
  const look = async (): Promise<void> => {
    meters.pending(await countPending(db));
    for (const log of logs) {
      const head = await readHead(db, signing(log).origin);
      const checkpoint = head === undefined ? undefined : await newestCheckpoint(db, head.id);
      meters.size.set(log, head?.size ?? 0);
      if (checkpoint !== undefined) meters.checkpointAt.set(log, checkpoint.time.getTime());
    }
  };
  const thin = async (): Promise<void> => {
    const byAge = firstKeptDay(Date.now(), config.PORTCULLIS_TRACE_RETENTION_DAYS);
    // An org may keep its traces for longer, and a hold any: their evidence needs the checkpoints of the time.
    const [oldest = byAge] = await partitions.days("requests");
    await thinCheckpoints(db, Date.parse(addDays([oldest, byAge].toSorted()[0] ?? byAge, -1)));
  };

  const repetitions: Repetition[] = [];
  return {
    start: () => {
      for (const log of logs)
        repetitions.push(repeat(TICK_MS, tickOf(log), warn(`the log ${log} was not kept`)));
      repetitions.push(
        repeat(LOOK_MS, look, warn("the state of the logs cannot be read")),
        repeat(THIN_MS, thin, warn("old checkpoints were not removed")),
      );
    },
    stop: async () => {
      await Promise.all(repetitions.map((repetition) => repetition.stop()));
    },
    ready: () => {
      const [first] = [...meters.contradictions];
      return {
        logs: first === undefined ? true : `the log ${first[0]} contradicts its checkpoints: ${first[1]}`,
      };
    },
  };
};
