import { type Consumption, consume, decodeJson, type StreamMessage } from "@portcullis/bus";
import { type Alarm, alarmSchema, consumers } from "@portcullis/contracts";
import { forgetAlarms, writeAlarm } from "../adapters/alarm-writer.ts";
import { type Repetition, repeat } from "../repeat.ts";
import { answerInvestigationQueries } from "./investigation-queries.ts";
import type { Part, PartContext } from "./part.ts";

const BATCH_SIZE = 50;
const RETRY_MS = 1_000;
const FORGET_EVERY_MS = 3_600_000;

const alarmOf = (message: StreamMessage): Alarm | undefined => {
  try {
    return alarmSchema.parse(decodeJson(message.data));
  } catch {
    return undefined;
  }
};

/**
 * Answers for the queue of what needs a look, and takes alarms into it. Items of requests and of changes are made where their events
 * are stored.
 */
export const createInvestigationsPart = (context: PartContext): Part => {
  const { db, bus, logger, warn } = context;
  answerInvestigationQueries(context, Date.now);

  const take = async (message: StreamMessage): Promise<void> => {
    const alarm = alarmOf(message);
    if (alarm === undefined) {
      // Only services of ours may write here: one of them is wrong, and its next version is not held up by it.
      logger.error({ sequence: message.streamSequence }, "a message is not an alarm and was dropped");
      return message.terminate("not_an_alarm");
    }
    try {
      await writeAlarm(db, alarm, Date.now());
      message.ack();
    } catch (error) {
      warn("an alarm was not taken into the queue")(error);
      message.retry(RETRY_MS);
    }
  };

  let consumption: Consumption | undefined;
  let forgetting: Repetition | undefined;
  return {
    start: () => {
      consumption = consume(bus.jetstream, logger, {
        consumer: consumers.alarms,
        batchSize: BATCH_SIZE,
        handle: async (batch) => {
          for (const message of batch) await take(message);
        },
      });
      const forget = (): Promise<void> => forgetAlarms(db, Date.now());
      forgetting = repeat(FORGET_EVERY_MS, forget, warn("old alarms were not forgotten"));
    },
    stop: async () => {
      await forgetting?.stop();
      await consumption?.stop();
    },
    ready: () => ({ alarms: consumption?.healthy() === true ? true : "not reading GATE_ALARMS" }),
  };
};
