import { type Bus, type Message, publishAlarm } from "@portcullis/bus";
import {
  type Alarm,
  type Answer,
  type CanaryReceived,
  canaryKindOf,
  queues,
  subjects,
} from "@portcullis/contracts";
import type { Logger, Telemetry } from "@portcullis/runtime";
import type { ControlDb } from "../../adapters/tables.ts";
import { refusal } from "../../core/control-request.ts";
import { errorName } from "../../core/error-name.ts";
import { type Received, receiveReport } from "./report.ts";
import { giveTurns } from "./take.ts";
import { createCanaryWatch } from "./watch.ts";

export type CanaryBinding = {
  readonly bus: Pick<Bus, "subscribe" | "jetstream">;
  readonly db: ControlDb;
  readonly intervalMs: number;
  readonly migrated: () => boolean;
  /** Brings changed records to the other services. */
  readonly publish: () => Promise<void>;
  readonly logger: Pick<Logger, "error" | "info" | "warn">;
  readonly meter: Telemetry["meter"];
};

/** Answers the ingresses about canaries, and watches over those that do not come. Its rounds are for `repeat`. */
export const createCanaryDesk = ({
  bus,
  db,
  intervalMs,
  migrated,
  publish,
  logger,
  meter,
}: CanaryBinding) => {
  let open: ReadonlyMap<string, number> = new Map();
  let closed = 0;
  const judgements = meter.createCounter("portcullis.canary.judgements", {
    description: "Canaries by category, whether they are harmless twins, and how they did",
  });
  meter
    .createObservableGauge("portcullis.alarms.open", {
      description: "Alarms of canaries that are not cleared",
    })
    .addCallback((result) => {
      for (const [name, count] of open) result.observe(count, { name });
    });
  meter
    .createObservableGauge("portcullis.orgs.closed", {
      description: "Organisations whose tools are closed since a canary was not stopped",
    })
    .addCallback((result) => result.observe(closed));

  const tell = ({ name, org, key, state, says }: Alarm): void => {
    if (state === "raised") logger.error({ alarm: name, org, key }, says);
    else logger.info({ alarm: name, org, key }, says);
  };
  const watch = createCanaryWatch({
    db,
    intervalMs,
    send: (alarm) => publishAlarm(bus, alarm),
    onNews: tell,
    onCounted: (counted, closedOrgs) => {
      // What is not there any more is 0, so that a graph of it goes down.
      open = new Map([...[...open.keys()].map((name) => [name, 0] as const), ...counted]);
      closed = closedOrgs;
    },
    clock: Date.now,
    steady: () => performance.now(),
  });

  const onReceived = async ({ judged, alarms, closed: closing }: Received): Promise<void> => {
    for (const { result, judgement } of judged) {
      const kind = canaryKindOf(result.probe);
      judgements.add(1, { category: kind?.category ?? "", twin: kind?.twin ?? false, judgement });
    }
    alarms.forEach(tell);
    if (closing === "refused")
      logger.error({}, "an organisation could not be closed: its record is too large");
    if (closing === true) await publish();
  };

  const answerWith =
    (work: (body: unknown) => Promise<object | undefined>) =>
    async (message: Message): Promise<void> => {
      const answer = async (): Promise<Answer> => {
        if (!migrated()) return refusal("policy_unavailable", "the control database is not ready yet");
        try {
          const value = await work(readJson(message));
          return value === undefined ? refusal("invalid_request", "not understood") : { ok: true, value };
        } catch (error) {
          logger.warn(
            { subject: message.subject, reason: errorName(error) },
            "canaries cannot be looked after",
          );
          return refusal("policy_unavailable", "the control database cannot be reached");
        }
      };
      message.respond(await answer());
    };
  const onTake = answerWith((body) => giveTurns(body, { db, intervalMs }));
  const onReport = answerWith(async (body) => {
    const received = await receiveReport(body, { db, intervalMs, clock: Date.now });
    if (received === undefined) return undefined;
    await onReceived(received);
    return { counted: received.counted } satisfies CanaryReceived;
  });

  bus.subscribe({ subject: subjects.canary("take"), queue: queues.policy, handle: onTake });
  bus.subscribe({ subject: subjects.canary("report"), queue: queues.policy, handle: onReport });
  return { round: watch.round };
};

const readJson = (message: Message): unknown => {
  try {
    return message.json();
  } catch {
    return undefined;
  }
};
