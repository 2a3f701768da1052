import { purgeSubject } from "@portcullis/bus";
import { consumers, subjects } from "@portcullis/contracts";
import { createDatabase } from "@portcullis/db";
import { forgetPurgedBefore } from "../adapters/purge-writer.ts";
import { forgetRollupsBefore } from "../adapters/rollup-writer.ts";
import { SCHEMA, type TraceDatabase } from "../adapters/schema.ts";
import { forgetProducersBefore } from "../adapters/upkeep.ts";
import { daysAhead, firstKeptDay } from "../core/days.ts";
import { type Repetition, repeat } from "../repeat.ts";
import { dropOldDays } from "../retention/drop-old-days.ts";
import { carryOutPurges } from "../retention/purge.ts";
import { followRules } from "../retention/rules.ts";
import type { Part, PartContext } from "./part.ts";

const DAYS_AHEAD = 3;
/** How often to try again where the configuration was not seen yet. */
const RETRY_MS = 5_000;
/** To copy what stays of a large day takes its time. */
const STATEMENT_LIMIT_MS = 30 * 60_000;

/** Makes the partitions of the days to come, drops what is past the retention, and carries out orders to purge. */
export const createRetentionPart = (context: PartContext): Part => {
  const { db, partitions, bus, config, instance, logger, secret, warn } = context;
  const rules = followRules(db, bus, logger);
  const slow = createDatabase<TraceDatabase>({
    url: secret("database.url"),
    applicationName: `trace-store/${instance}/retention`,
    schema: SCHEMA,
    maxConnections: 2,
    statementTimeoutMs: STATEMENT_LIMIT_MS,
  });

  const drop = async (): Promise<boolean> => {
    const nowMs = Date.now();
    const defaultDays = config.PORTCULLIS_TRACE_RETENTION_DAYS;
    await partitions.ensure(daysAhead(nowMs, DAYS_AHEAD));
    const isSeen = await dropOldDays({
      ...{ db: slow.db, partitions, rules, limits: { nowMs, defaultDays } },
      onRemoval: (day, { how, requests }) =>
        logger.info({ day, how, requests }, "traces past the retention were removed"),
    });
    await forgetProducersBefore(db, firstKeptDay(nowMs, defaultDays));
    const [oldest = firstKeptDay(nowMs, defaultDays)] = await partitions.days("requests");
    await forgetPurgedBefore(db, oldest);
    await forgetRollupsBefore(db, oldest);
    return isSeen;
  };
  const interval = config.PORTCULLIS_TRACE_RETENTION_INTERVAL_MS;
  let nextDropAt = 0;
  /** Without the configuration nothing is removed, and nobody waits for the next turn to try again. */
  const dropWhenDue = async (): Promise<void> => {
    if (Date.now() < nextDropAt) return;
    if (await drop()) nextDropAt = Date.now() + interval;
  };
  const purge = (): Promise<void> =>
    carryOutPurges({
      ...{ db: slow.db, partitions, rules },
      purgeStream: (org) => purgeSubject(bus.jetstream, consumers.store, subjects.traceEvents(org, "*")),
      onPurged: (org, { id }, requests) =>
        logger.info({ org, order: id, requests }, "traces were removed by order"),
    });

  const repetitions: Repetition[] = [];
  return {
    start: async () => {
      await partitions.ensure(daysAhead(Date.now(), DAYS_AHEAD));
      repetitions.push(
        repeat(Math.min(interval, RETRY_MS), dropWhenDue, warn("old traces were not removed")),
        repeat(
          config.PORTCULLIS_TRACE_PURGE_INTERVAL_MS,
          purge,
          warn("an order to purge was not carried out"),
        ),
      );
    },
    stop: async () => {
      rules.stop();
      await Promise.all(repetitions.map((repetition) => repetition.stop()));
      await slow.close();
    },
    ready: () => ({}),
  };
};
