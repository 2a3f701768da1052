import { type Bus, publishAlarm, sinkOwner } from "@portcullis/bus";
import {
  type SinkRecord,
  type SinkState,
  type SinkTestResult,
  sinkConsumerName,
  sinkSources,
} from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import type { Logger } from "@portcullis/runtime";
import { sendSinkDeadLetter } from "../adapters/dead-letters.ts";
import { createHttpWay } from "../adapters/http.ts";
import { openSinkReader } from "../adapters/sink-reader.ts";
import { openTarget } from "../adapters/targets/open-target.ts";
import type { Target } from "../adapters/targets/target.ts";
import { type Later, later } from "../core/answer.ts";
import { resolveSink, type SinkCredentials } from "../core/credentials.ts";
import { formatItem } from "../core/formats/format.ts";
import { createLagAlarm } from "./alarm-of-lag.ts";
import type { Meters } from "./meters.ts";
import { runSource } from "./run-source.ts";
import { createStanding } from "./standing.ts";
import { testAlarm } from "./test-event.ts";

export type SinkContext = {
  readonly bus: Pick<Bus, "jetstream">;
  readonly credentials: SinkCredentials;
  readonly meters: Meters;
  readonly logger: Pick<Logger, "info" | "warn" | "error">;
  readonly timeoutMs: number;
  readonly maxPauseMs: number;
};

export type RunningSink = {
  readonly record: SinkRecord;
  readonly state: () => SinkState;
  /** Sends one event of no request, past all queues. */
  readonly test: () => Promise<SinkTestResult>;
  readonly stop: () => Promise<void>;
};

/** One sink: a loop for each stream that it reads, and a way out that they share. */
export const runSink = (sink: SinkRecord, context: SinkContext): RunningSink => {
  const { bus, credentials, meters, logger, timeoutMs, maxPauseMs } = context;
  const owner = sinkOwner(sink);
  const standing = createStanding(sink);
  const way = createHttpWay(sink.allowPrivateNetwork, timeoutMs);
  const stopping = new AbortController();

  const target = async (): Promise<Target | Later> => {
    const resolved = await resolveSink(sink.target, credentials);
    if (!resolved.ok) return later("credential_missing", resolved.says);
    return openTarget(sink, resolved.fill, way.send, timeoutMs);
  };
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        stopping.signal.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      stopping.signal.addEventListener("abort", done);
      if (stopping.signal.aborted) done();
    });

  const sources = sink.paused
    ? []
    : sinkSources(sink.org).map(({ stream }) =>
        runSource({
          sink,
          stream,
          open: () => openSinkReader(bus.jetstream, { stream, consumer: sinkConsumerName(sink.slot), owner }),
          target,
          bury: (message, reason) => sendSinkDeadLetter(bus.jetstream, owner, sink.id, message, reason),
          alarm: (alarm) => {
            publishAlarm(bus, alarm).catch(() =>
              logger.warn({ sink: sink.id }, "an alarm was not acknowledged"),
            );
          },
          lag: createLagAlarm({
            sink: sink.id,
            org: sink.org,
            stream,
            limitMs: sink.behindSeconds * 1_000,
            newId: uuidv7,
          }),
          standing,
          onFault: (fault) => {
            meters.fault(sink.id, fault);
            logger.warn({ sink: sink.id, stream, fault }, "a sink takes nothing just now; trying on");
          },
          onDelivered: (count) => meters.delivered(sink.id, stream, count),
          onBuried: (reason) => {
            meters.buried(sink.id, reason);
            logger.error(
              { sink: sink.id, stream, reason },
              "a sink refused an event; it is a dead letter now",
            );
          },
          maxPauseMs,
          random: Math.random,
          clock: Date.now,
          pause,
          stopped: () => stopping.signal.aborted,
        }),
      );

  return {
    record: sink,
    state: standing.state,
    test: async () => {
      const startedAt = performance.now();
      const result = (rest: Pick<SinkTestResult, "delivered" | "fault" | "says">): SinkTestResult => ({
        ...rest,
        ms: Math.round(performance.now() - startedAt),
      });
      const opened = await target();
      if ("kind" in opened) return result({ delivered: false, fault: opened.fault, says: opened.says });
      const alarm = testAlarm(sink, uuidv7(), new Date());
      const event = { ...formatItem({ kind: "alarm", alarm }, sink.format), stream: "TEST", sequence: 0 };
      const answer = await opened.send([event]);
      switch (answer.kind) {
        case "accepted":
          return result({ delivered: true, fault: null, says: "the receiver took it" });
        case "refused":
          return result({
            delivered: false,
            fault: "not_accepted",
            says: `the receiver refuses the event (${answer.reason})`,
          });
        case "later":
          return result({ delivered: false, fault: answer.fault, says: answer.says });
      }
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(sources);
      way.close();
    },
  };
};
