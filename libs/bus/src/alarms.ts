import { type Alarm, subjects } from "@portcullis/contracts";
import type { Bus } from "./bus.ts";
import { encodeJson } from "./codec.ts";

const TIMEOUT_MS = 5_000;

/**
 * Puts an alarm into its stream and waits for the acknowledgement. Safe to repeat with the same alarm: the broker keeps one of an id.
 * @throws where the broker does not acknowledge
 */
export const publishAlarm = async (bus: Pick<Bus, "jetstream">, alarm: Alarm): Promise<void> => {
  await bus.jetstream.publish(subjects.alarm(alarm.org, alarm.name), encodeJson(alarm), {
    msgID: alarm.id,
    timeout: TIMEOUT_MS,
  });
};
